# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class ModelProvider(Model):
    """A provider with its models of the asked kind."""

    tenant_id: str
    provider: str
    label: LocalizedText
    icon_small: LocalizedText
    status: str
    models: list[ProviderModel]
    icon_large: LocalizedText | None | Unset = UNSET
    icon_small_dark: LocalizedText | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["tenant_id", "provider", "label", "icon_small", "status", "models", "icon_large", "icon_small_dark"],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ModelProvider:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.tenant_id = data["tenant_id"]
            model.provider = data["provider"]
            value = data["label"]
            model.label = LocalizedText.from_dict(value) if type(value) is dict else value
            value = data["icon_small"]
            model.icon_small = LocalizedText.from_dict(value) if type(value) is dict else value
            model.status = data["status"]
            value = data["models"]
            model.models = (
                [ProviderModel.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.icon_large = UNSET
        model.icon_small_dark = UNSET
        known = 6
        if "icon_large" in data:
            known += 1
            value = data["icon_large"]
            model.icon_large = LocalizedText.from_dict(value) if type(value) is dict else value
        if "icon_small_dark" in data:
            known += 1
            value = data["icon_small_dark"]
            model.icon_small_dark = LocalizedText.from_dict(value) if type(value) is dict else value
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.localized_text import LocalizedText
from ..models.provider_model import ProviderModel

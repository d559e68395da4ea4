# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class ProviderModel(Model):
    """ProviderModel

    Attributes:
        model_properties: Any JSON object; Dify does not fix its members.
    """

    model: str
    label: LocalizedText
    model_type: str
    features: list[str] | None
    fetch_from: str
    model_properties: JsonObject
    deprecated: bool
    status: str
    load_balancing_enabled: bool
    has_invalid_load_balancing_configs: bool
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "model",
            "label",
            "model_type",
            "features",
            "fetch_from",
            "model_properties",
            "deprecated",
            "status",
            "load_balancing_enabled",
            "has_invalid_load_balancing_configs",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ProviderModel:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.model = data["model"]
            value = data["label"]
            model.label = LocalizedText.from_dict(value) if type(value) is dict else value
            model.model_type = data["model_type"]
            model.features = data["features"]
            model.fetch_from = data["fetch_from"]
            model.model_properties = data["model_properties"]
            model.deprecated = data["deprecated"]
            model.status = data["status"]
            model.load_balancing_enabled = data["load_balancing_enabled"]
            model.has_invalid_load_balancing_configs = data["has_invalid_load_balancing_configs"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 10:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.localized_text import LocalizedText

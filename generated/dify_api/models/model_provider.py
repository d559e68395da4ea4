# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class ModelProvider:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ModelProvider:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("tenant_id", UNSET),
            get("provider", UNSET),
            read_object(get("label", UNSET), LocalizedText),
            read_object(get("icon_small", UNSET), LocalizedText),
            get("status", UNSET),
            read_list(get("models", UNSET), ProviderModel),
            read_object(get("icon_large", UNSET), LocalizedText),
            read_object(get("icon_small_dark", UNSET), LocalizedText),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("tenant_id", "tenant_id"),
    ("provider", "provider"),
    ("label", "label"),
    ("icon_small", "icon_small"),
    ("status", "status"),
    ("models", "models"),
    ("icon_large", "icon_large"),
    ("icon_small_dark", "icon_small_dark"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.localized_text import LocalizedText
from ..models.provider_model import ProviderModel

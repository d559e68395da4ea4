# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_object, write_fields


@define(eq=True)
class ProviderModel:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ProviderModel:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("model", UNSET),
            read_object(get("label", UNSET), LocalizedText),
            get("model_type", UNSET),
            get("features", UNSET),
            get("fetch_from", UNSET),
            get("model_properties", UNSET),
            get("deprecated", UNSET),
            get("status", UNSET),
            get("load_balancing_enabled", UNSET),
            get("has_invalid_load_balancing_configs", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("model", "model"),
    ("label", "label"),
    ("model_type", "model_type"),
    ("features", "features"),
    ("fetch_from", "fetch_from"),
    ("model_properties", "model_properties"),
    ("deprecated", "deprecated"),
    ("status", "status"),
    ("load_balancing_enabled", "load_balancing_enabled"),
    ("has_invalid_load_balancing_configs", "has_invalid_load_balancing_configs"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.localized_text import LocalizedText

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class DatasourcePlugin:
    """A datasource node of a pipeline."""

    node_id: str
    plugin_id: str
    provider_name: str
    datasource_type: str
    title: str
    user_input_variables: list[JsonObject]
    credentials: list[JsonObject]
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DatasourcePlugin:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("node_id", UNSET),
            get("plugin_id", UNSET),
            get("provider_name", UNSET),
            get("datasource_type", UNSET),
            get("title", UNSET),
            get("user_input_variables", UNSET),
            get("credentials", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("node_id", "node_id"),
    ("plugin_id", "plugin_id"),
    ("provider_name", "provider_name"),
    ("datasource_type", "datasource_type"),
    ("title", "title"),
    ("user_input_variables", "user_input_variables"),
    ("credentials", "credentials"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

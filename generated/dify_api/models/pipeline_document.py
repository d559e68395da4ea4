# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class PipelineDocument:
    """PipelineDocument

    Attributes:
        data_source_info: Any JSON object; Dify does not fix its members.
    """

    id: str
    position: int
    data_source_type: str
    data_source_info: JsonObject
    name: str
    indexing_status: str
    error: None | str
    enabled: bool
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PipelineDocument:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("position", UNSET),
            get("data_source_type", UNSET),
            get("data_source_info", UNSET),
            get("name", UNSET),
            get("indexing_status", UNSET),
            get("error", UNSET),
            get("enabled", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("position", "position"),
    ("data_source_type", "data_source_type"),
    ("data_source_info", "data_source_info"),
    ("name", "name"),
    ("indexing_status", "indexing_status"),
    ("error", "error"),
    ("enabled", "enabled"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class ChildChunk:
    """A part of a chunk, of documents that are split twice."""

    id: str
    segment_id: str
    content: str
    position: int
    word_count: int
    type_: str
    created_at: int
    updated_at: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ChildChunk:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("segment_id", UNSET),
            get("content", UNSET),
            get("position", UNSET),
            get("word_count", UNSET),
            get("type", UNSET),
            get("created_at", UNSET),
            get("updated_at", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("segment_id", "segment_id"),
    ("content", "content"),
    ("position", "position"),
    ("word_count", "word_count"),
    ("type", "type_"),
    ("created_at", "created_at"),
    ("updated_at", "updated_at"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class ChildChunk(Model):
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

    _unset = dict.fromkeys(
        ["id", "segment_id", "content", "position", "word_count", "type", "created_at", "updated_at"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ChildChunk:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.segment_id = data["segment_id"]
            model.content = data["content"]
            model.position = data["position"]
            model.word_count = data["word_count"]
            model.type_ = data["type"]
            model.created_at = data["created_at"]
            model.updated_at = data["updated_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 8:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

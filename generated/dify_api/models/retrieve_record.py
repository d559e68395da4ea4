# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class RetrieveRecord(Model):
    """One find with its score.

    Attributes:
        segment: The chunk that was found.
    """

    segment: FoundSegment
    child_chunks: list[FoundChildChunk] | None
    score: float | None
    tsne_position: JsonObject | None
    files: list[JsonObject] | Unset = UNSET
    summary: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["segment", "child_chunks", "score", "tsne_position", "files", "summary"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RetrieveRecord:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            value = data["segment"]
            model.segment = FoundSegment.from_dict(value) if type(value) is dict else value
            value = data["child_chunks"]
            model.child_chunks = (
                [FoundChildChunk.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.score = data["score"]
            model.tsne_position = data["tsne_position"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.files = UNSET
        model.summary = UNSET
        known = 4
        if "files" in data:
            known += 1
            model.files = data["files"]
        if "summary" in data:
            known += 1
            model.summary = data["summary"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.found_child_chunk import FoundChildChunk
from ..models.found_segment import FoundSegment
from ..models.json_object import JsonObject

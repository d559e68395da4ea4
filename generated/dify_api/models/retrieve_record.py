# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class RetrieveRecord:
    """One find with its score.

    Attributes:
        segment: The chunk that was found.
    """

    segment: FoundSegment
    child_chunks: list[FoundChildChunk] | None
    score: float | None
    tsne_position: None | str
    files: list[JsonObject] | Unset = UNSET
    summary: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RetrieveRecord:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            read_object(get("segment", UNSET), FoundSegment),
            read_list(get("child_chunks", UNSET), FoundChildChunk),
            get("score", UNSET),
            get("tsne_position", UNSET),
            get("files", UNSET),
            get("summary", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("segment", "segment"),
    ("child_chunks", "child_chunks"),
    ("score", "score"),
    ("tsne_position", "tsne_position"),
    ("files", "files"),
    ("summary", "summary"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.found_child_chunk import FoundChildChunk
from ..models.found_segment import FoundSegment
from ..models.json_object import JsonObject

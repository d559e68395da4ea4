# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, write_fields


@define(eq=True)
class Segment:
    """A chunk of a document."""

    id: str
    position: int
    document_id: str
    content: str
    sign_content: str
    answer: None | str
    word_count: int
    tokens: int
    keywords: list[str] | None
    index_node_id: None | str
    index_node_hash: None | str
    hit_count: int
    enabled: bool
    disabled_at: int | None
    disabled_by: None | str
    status: str
    created_by: str
    created_at: int
    updated_at: int
    updated_by: None | str
    indexing_at: int | None
    completed_at: int | None
    error: None | str
    stopped_at: None | str
    child_chunks: list[ChildChunk]
    attachments: list[JsonObject] | Unset = UNSET
    summary: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Segment:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("position", UNSET),
            get("document_id", UNSET),
            get("content", UNSET),
            get("sign_content", UNSET),
            get("answer", UNSET),
            get("word_count", UNSET),
            get("tokens", UNSET),
            get("keywords", UNSET),
            get("index_node_id", UNSET),
            get("index_node_hash", UNSET),
            get("hit_count", UNSET),
            get("enabled", UNSET),
            get("disabled_at", UNSET),
            get("disabled_by", UNSET),
            get("status", UNSET),
            get("created_by", UNSET),
            get("created_at", UNSET),
            get("updated_at", UNSET),
            get("updated_by", UNSET),
            get("indexing_at", UNSET),
            get("completed_at", UNSET),
            get("error", UNSET),
            get("stopped_at", UNSET),
            read_list(get("child_chunks", UNSET), ChildChunk),
            get("attachments", UNSET),
            get("summary", UNSET),
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
    ("document_id", "document_id"),
    ("content", "content"),
    ("sign_content", "sign_content"),
    ("answer", "answer"),
    ("word_count", "word_count"),
    ("tokens", "tokens"),
    ("keywords", "keywords"),
    ("index_node_id", "index_node_id"),
    ("index_node_hash", "index_node_hash"),
    ("hit_count", "hit_count"),
    ("enabled", "enabled"),
    ("disabled_at", "disabled_at"),
    ("disabled_by", "disabled_by"),
    ("status", "status"),
    ("created_by", "created_by"),
    ("created_at", "created_at"),
    ("updated_at", "updated_at"),
    ("updated_by", "updated_by"),
    ("indexing_at", "indexing_at"),
    ("completed_at", "completed_at"),
    ("error", "error"),
    ("stopped_at", "stopped_at"),
    ("child_chunks", "child_chunks"),
    ("attachments", "attachments"),
    ("summary", "summary"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.child_chunk import ChildChunk
from ..models.json_object import JsonObject

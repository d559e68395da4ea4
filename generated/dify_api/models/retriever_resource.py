# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class RetrieverResource:
    """A piece of knowledge that an answer rests on. What a reply sends and what the history later shows differ
    in their last members.

    Attributes:
        document_id: Usually an id; some sources put a file name here.
        retriever_from: In replies; in the history of 1.9.2 too.
        id: In the history only, and made anew for each request.
        message_id: In the history only, and made anew for each request.
        created_at: In the history only.
    """

    position: int | None
    dataset_id: None | str
    dataset_name: None | str
    document_id: None | str
    document_name: None | str
    data_source_type: None | str
    segment_id: None | str
    score: float | None
    hit_count: int | None
    word_count: int | None
    segment_position: int | None
    index_node_hash: None | str
    content: None | str
    retriever_from: None | str | Unset = UNSET
    page: int | None | Unset = UNSET
    doc_metadata: JsonObject | None | Unset = UNSET
    title: None | str | Unset = UNSET
    files: list[JsonObject] | None | Unset = UNSET
    summary: None | str | Unset = UNSET
    id: str | Unset = UNSET
    message_id: str | Unset = UNSET
    created_at: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RetrieverResource:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("position", UNSET),
            get("dataset_id", UNSET),
            get("dataset_name", UNSET),
            get("document_id", UNSET),
            get("document_name", UNSET),
            get("data_source_type", UNSET),
            get("segment_id", UNSET),
            get("score", UNSET),
            get("hit_count", UNSET),
            get("word_count", UNSET),
            get("segment_position", UNSET),
            get("index_node_hash", UNSET),
            get("content", UNSET),
            get("retriever_from", UNSET),
            get("page", UNSET),
            get("doc_metadata", UNSET),
            get("title", UNSET),
            get("files", UNSET),
            get("summary", UNSET),
            get("id", UNSET),
            get("message_id", UNSET),
            get("created_at", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("position", "position"),
    ("dataset_id", "dataset_id"),
    ("dataset_name", "dataset_name"),
    ("document_id", "document_id"),
    ("document_name", "document_name"),
    ("data_source_type", "data_source_type"),
    ("segment_id", "segment_id"),
    ("score", "score"),
    ("hit_count", "hit_count"),
    ("word_count", "word_count"),
    ("segment_position", "segment_position"),
    ("index_node_hash", "index_node_hash"),
    ("content", "content"),
    ("retriever_from", "retriever_from"),
    ("page", "page"),
    ("doc_metadata", "doc_metadata"),
    ("title", "title"),
    ("files", "files"),
    ("summary", "summary"),
    ("id", "id"),
    ("message_id", "message_id"),
    ("created_at", "created_at"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class Segment(Model):
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
    stopped_at: int | None
    child_chunks: list[ChildChunk]
    attachments: list[JsonObject] | Unset = UNSET
    summary: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "position",
            "document_id",
            "content",
            "sign_content",
            "answer",
            "word_count",
            "tokens",
            "keywords",
            "index_node_id",
            "index_node_hash",
            "hit_count",
            "enabled",
            "disabled_at",
            "disabled_by",
            "status",
            "created_by",
            "created_at",
            "updated_at",
            "updated_by",
            "indexing_at",
            "completed_at",
            "error",
            "stopped_at",
            "child_chunks",
            "attachments",
            "summary",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Segment:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.position = data["position"]
            model.document_id = data["document_id"]
            model.content = data["content"]
            model.sign_content = data["sign_content"]
            model.answer = data["answer"]
            model.word_count = data["word_count"]
            model.tokens = data["tokens"]
            model.keywords = data["keywords"]
            model.index_node_id = data["index_node_id"]
            model.index_node_hash = data["index_node_hash"]
            model.hit_count = data["hit_count"]
            model.enabled = data["enabled"]
            model.disabled_at = data["disabled_at"]
            model.disabled_by = data["disabled_by"]
            model.status = data["status"]
            model.created_by = data["created_by"]
            model.created_at = data["created_at"]
            model.updated_at = data["updated_at"]
            model.updated_by = data["updated_by"]
            model.indexing_at = data["indexing_at"]
            model.completed_at = data["completed_at"]
            model.error = data["error"]
            model.stopped_at = data["stopped_at"]
            value = data["child_chunks"]
            model.child_chunks = (
                [ChildChunk.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.attachments = UNSET
        model.summary = UNSET
        known = 25
        if "attachments" in data:
            known += 1
            model.attachments = data["attachments"]
        if "summary" in data:
            known += 1
            model.summary = data["summary"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.child_chunk import ChildChunk
from ..models.json_object import JsonObject

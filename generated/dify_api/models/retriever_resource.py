# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class RetrieverResource(Model):
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

    _unset = dict.fromkeys(
        [
            "position",
            "dataset_id",
            "dataset_name",
            "document_id",
            "document_name",
            "data_source_type",
            "segment_id",
            "score",
            "hit_count",
            "word_count",
            "segment_position",
            "index_node_hash",
            "content",
            "retriever_from",
            "page",
            "doc_metadata",
            "title",
            "files",
            "summary",
            "id",
            "message_id",
            "created_at",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RetrieverResource:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.position = data["position"]
            model.dataset_id = data["dataset_id"]
            model.dataset_name = data["dataset_name"]
            model.document_id = data["document_id"]
            model.document_name = data["document_name"]
            model.data_source_type = data["data_source_type"]
            model.segment_id = data["segment_id"]
            model.score = data["score"]
            model.hit_count = data["hit_count"]
            model.word_count = data["word_count"]
            model.segment_position = data["segment_position"]
            model.index_node_hash = data["index_node_hash"]
            model.content = data["content"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.retriever_from = UNSET
        model.page = UNSET
        model.doc_metadata = UNSET
        model.title = UNSET
        model.files = UNSET
        model.summary = UNSET
        model.id = UNSET
        model.message_id = UNSET
        model.created_at = UNSET
        known = 13
        if "retriever_from" in data:
            known += 1
            model.retriever_from = data["retriever_from"]
        if "page" in data:
            known += 1
            model.page = data["page"]
        if "doc_metadata" in data:
            known += 1
            model.doc_metadata = data["doc_metadata"]
        if "title" in data:
            known += 1
            model.title = data["title"]
        if "files" in data:
            known += 1
            model.files = data["files"]
        if "summary" in data:
            known += 1
            model.summary = data["summary"]
        if "id" in data:
            known += 1
            model.id = data["id"]
        if "message_id" in data:
            known += 1
            model.message_id = data["message_id"]
        if "created_at" in data:
            known += 1
            model.created_at = data["created_at"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

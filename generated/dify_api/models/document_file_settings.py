# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class DocumentFileSettings(Model):
    """How an uploaded file is indexed.

    Attributes:
        indexing_technique: How documents are indexed; set by the first document where it is left out.
        doc_form: Plain chunks, chunks with parts, or questions with answers.
        doc_language: Server default: English.
        original_document_id: The document to replace.
    """

    indexing_technique: IndexingTechnique | None
    process_rule: None | ProcessRule
    doc_form: DocForm | Unset = UNSET
    doc_language: str | Unset = UNSET
    retrieval_model: None | RetrievalSettings | Unset = UNSET
    embedding_model: None | str | Unset = UNSET
    embedding_model_provider: None | str | Unset = UNSET
    original_document_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "indexing_technique",
            "process_rule",
            "doc_form",
            "doc_language",
            "retrieval_model",
            "embedding_model",
            "embedding_model_provider",
            "original_document_id",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DocumentFileSettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.indexing_technique = data["indexing_technique"]
            value = data["process_rule"]
            model.process_rule = ProcessRule.from_dict(value) if type(value) is dict else value
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.doc_form = UNSET
        model.doc_language = UNSET
        model.retrieval_model = UNSET
        model.embedding_model = UNSET
        model.embedding_model_provider = UNSET
        model.original_document_id = UNSET
        known = 2
        if "doc_form" in data:
            known += 1
            model.doc_form = data["doc_form"]
        if "doc_language" in data:
            known += 1
            model.doc_language = data["doc_language"]
        if "retrieval_model" in data:
            known += 1
            value = data["retrieval_model"]
            model.retrieval_model = RetrievalSettings.from_dict(value) if type(value) is dict else value
        if "embedding_model" in data:
            known += 1
            model.embedding_model = data["embedding_model"]
        if "embedding_model_provider" in data:
            known += 1
            model.embedding_model_provider = data["embedding_model_provider"]
        if "original_document_id" in data:
            known += 1
            model.original_document_id = data["original_document_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.doc_form import DocForm
from ..models.indexing_technique import IndexingTechnique
from ..models.process_rule import ProcessRule
from ..models.retrieval_settings import RetrievalSettings

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_object, write_fields


@define(eq=True)
class DocumentFileSettings:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DocumentFileSettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("indexing_technique", UNSET),
            read_object(get("process_rule", UNSET), ProcessRule),
            get("doc_form", UNSET),
            get("doc_language", UNSET),
            read_object(get("retrieval_model", UNSET), RetrievalSettings),
            get("embedding_model", UNSET),
            get("embedding_model_provider", UNSET),
            get("original_document_id", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("indexing_technique", "indexing_technique"),
    ("process_rule", "process_rule"),
    ("doc_form", "doc_form"),
    ("doc_language", "doc_language"),
    ("retrieval_model", "retrieval_model"),
    ("embedding_model", "embedding_model"),
    ("embedding_model_provider", "embedding_model_provider"),
    ("original_document_id", "original_document_id"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.doc_form import DocForm
from ..models.indexing_technique import IndexingTechnique
from ..models.process_rule import ProcessRule
from ..models.retrieval_settings import RetrievalSettings

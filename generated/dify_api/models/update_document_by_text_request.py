# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class UpdateDocumentByTextRequest(Model):
    """UpdateDocumentByTextRequest

    Attributes:
        name: Needed with `text`.
        doc_form: Plain chunks, chunks with parts, or questions with answers.
        doc_language: Server default: English.
    """

    name: str | Unset = UNSET
    text: str | Unset = UNSET
    process_rule: None | ProcessRule | Unset = UNSET
    doc_form: DocForm | Unset = UNSET
    doc_language: str | Unset = UNSET
    retrieval_model: None | RetrievalSettings | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["name", "text", "process_rule", "doc_form", "doc_language", "retrieval_model"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UpdateDocumentByTextRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.name = UNSET
        model.text = UNSET
        model.process_rule = UNSET
        model.doc_form = UNSET
        model.doc_language = UNSET
        model.retrieval_model = UNSET
        known = 0
        if "name" in data:
            known += 1
            model.name = data["name"]
        if "text" in data:
            known += 1
            model.text = data["text"]
        if "process_rule" in data:
            known += 1
            value = data["process_rule"]
            model.process_rule = ProcessRule.from_dict(value) if type(value) is dict else value
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
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.doc_form import DocForm
from ..models.process_rule import ProcessRule
from ..models.retrieval_settings import RetrievalSettings

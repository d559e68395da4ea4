# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_object, write_fields


@define(eq=True)
class DocumentFileChange:
    """How a document is indexed anew.

    Attributes:
        doc_form: Plain chunks, chunks with parts, or questions with answers.
        doc_language: Server default: English.
    """

    process_rule: None | ProcessRule
    name: str | Unset = UNSET
    doc_form: DocForm | Unset = UNSET
    doc_language: str | Unset = UNSET
    retrieval_model: None | RetrievalSettings | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DocumentFileChange:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            read_object(get("process_rule", UNSET), ProcessRule),
            get("name", UNSET),
            get("doc_form", UNSET),
            get("doc_language", UNSET),
            read_object(get("retrieval_model", UNSET), RetrievalSettings),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("process_rule", "process_rule"),
    ("name", "name"),
    ("doc_form", "doc_form"),
    ("doc_language", "doc_language"),
    ("retrieval_model", "retrieval_model"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.doc_form import DocForm
from ..models.process_rule import ProcessRule
from ..models.retrieval_settings import RetrievalSettings

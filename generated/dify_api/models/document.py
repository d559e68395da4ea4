# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class Document:
    """A document.

    Attributes:
        error: Why indexing failed.
    """

    id: str
    position: int
    data_source_type: str
    data_source_info: DocumentSource
    data_source_detail_dict: DocumentSourceDetail
    dataset_process_rule_id: str
    name: str
    created_from: str
    created_by: str
    created_at: int
    tokens: int | None
    indexing_status: str
    error: None | str
    enabled: bool
    disabled_at: int | None
    disabled_by: None | str
    archived: bool
    display_status: str
    word_count: int | None
    hit_count: int
    doc_form: str
    doc_metadata: list[DocumentMetadataValue] | None
    summary_index_status: None | str | Unset = UNSET
    need_summary: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Document:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("position", UNSET),
            get("data_source_type", UNSET),
            read_object(get("data_source_info", UNSET), DocumentSource),
            read_object(get("data_source_detail_dict", UNSET), DocumentSourceDetail),
            get("dataset_process_rule_id", UNSET),
            get("name", UNSET),
            get("created_from", UNSET),
            get("created_by", UNSET),
            get("created_at", UNSET),
            get("tokens", UNSET),
            get("indexing_status", UNSET),
            get("error", UNSET),
            get("enabled", UNSET),
            get("disabled_at", UNSET),
            get("disabled_by", UNSET),
            get("archived", UNSET),
            get("display_status", UNSET),
            get("word_count", UNSET),
            get("hit_count", UNSET),
            get("doc_form", UNSET),
            read_list(get("doc_metadata", UNSET), DocumentMetadataValue),
            get("summary_index_status", UNSET),
            get("need_summary", UNSET),
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
    ("data_source_type", "data_source_type"),
    ("data_source_info", "data_source_info"),
    ("data_source_detail_dict", "data_source_detail_dict"),
    ("dataset_process_rule_id", "dataset_process_rule_id"),
    ("name", "name"),
    ("created_from", "created_from"),
    ("created_by", "created_by"),
    ("created_at", "created_at"),
    ("tokens", "tokens"),
    ("indexing_status", "indexing_status"),
    ("error", "error"),
    ("enabled", "enabled"),
    ("disabled_at", "disabled_at"),
    ("disabled_by", "disabled_by"),
    ("archived", "archived"),
    ("display_status", "display_status"),
    ("word_count", "word_count"),
    ("hit_count", "hit_count"),
    ("doc_form", "doc_form"),
    ("doc_metadata", "doc_metadata"),
    ("summary_index_status", "summary_index_status"),
    ("need_summary", "need_summary"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.document_metadata_value import DocumentMetadataValue
from ..models.document_source import DocumentSource
from ..models.document_source_detail import DocumentSourceDetail

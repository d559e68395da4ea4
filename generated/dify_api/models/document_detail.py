# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class DocumentDetail:
    """A document with its rules. Which members come depends on `metadata`."""

    id: str
    position: int | Unset = UNSET
    data_source_type: str | Unset = UNSET
    data_source_info: DocumentSourceDetail | Unset = UNSET
    dataset_process_rule_id: str | Unset = UNSET
    dataset_process_rule: AppliedProcessRule | Unset = UNSET
    document_process_rule: AppliedProcessRule | Unset = UNSET
    name: str | Unset = UNSET
    created_from: str | Unset = UNSET
    created_by: str | Unset = UNSET
    created_at: int | Unset = UNSET
    tokens: int | Unset = UNSET
    indexing_status: str | Unset = UNSET
    completed_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    indexing_latency: float | Unset = UNSET
    error: None | str | Unset = UNSET
    enabled: bool | Unset = UNSET
    disabled_at: None | str | Unset = UNSET
    disabled_by: None | str | Unset = UNSET
    archived: bool | Unset = UNSET
    doc_type: None | str | Unset = UNSET
    doc_metadata: list[DocumentMetadataValue] | None | Unset = UNSET
    segment_count: int | Unset = UNSET
    average_segment_length: int | Unset = UNSET
    hit_count: int | Unset = UNSET
    display_status: str | Unset = UNSET
    doc_form: str | Unset = UNSET
    doc_language: str | Unset = UNSET
    summary_index_status: None | str | Unset = UNSET
    need_summary: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DocumentDetail:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("position", UNSET),
            get("data_source_type", UNSET),
            read_object(get("data_source_info", UNSET), DocumentSourceDetail),
            get("dataset_process_rule_id", UNSET),
            read_object(get("dataset_process_rule", UNSET), AppliedProcessRule),
            read_object(get("document_process_rule", UNSET), AppliedProcessRule),
            get("name", UNSET),
            get("created_from", UNSET),
            get("created_by", UNSET),
            get("created_at", UNSET),
            get("tokens", UNSET),
            get("indexing_status", UNSET),
            get("completed_at", UNSET),
            get("updated_at", UNSET),
            get("indexing_latency", UNSET),
            get("error", UNSET),
            get("enabled", UNSET),
            get("disabled_at", UNSET),
            get("disabled_by", UNSET),
            get("archived", UNSET),
            get("doc_type", UNSET),
            read_list(get("doc_metadata", UNSET), DocumentMetadataValue),
            get("segment_count", UNSET),
            get("average_segment_length", UNSET),
            get("hit_count", UNSET),
            get("display_status", UNSET),
            get("doc_form", UNSET),
            get("doc_language", UNSET),
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
    ("dataset_process_rule_id", "dataset_process_rule_id"),
    ("dataset_process_rule", "dataset_process_rule"),
    ("document_process_rule", "document_process_rule"),
    ("name", "name"),
    ("created_from", "created_from"),
    ("created_by", "created_by"),
    ("created_at", "created_at"),
    ("tokens", "tokens"),
    ("indexing_status", "indexing_status"),
    ("completed_at", "completed_at"),
    ("updated_at", "updated_at"),
    ("indexing_latency", "indexing_latency"),
    ("error", "error"),
    ("enabled", "enabled"),
    ("disabled_at", "disabled_at"),
    ("disabled_by", "disabled_by"),
    ("archived", "archived"),
    ("doc_type", "doc_type"),
    ("doc_metadata", "doc_metadata"),
    ("segment_count", "segment_count"),
    ("average_segment_length", "average_segment_length"),
    ("hit_count", "hit_count"),
    ("display_status", "display_status"),
    ("doc_form", "doc_form"),
    ("doc_language", "doc_language"),
    ("summary_index_status", "summary_index_status"),
    ("need_summary", "need_summary"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.applied_process_rule import AppliedProcessRule
from ..models.document_metadata_value import DocumentMetadataValue
from ..models.document_source_detail import DocumentSourceDetail

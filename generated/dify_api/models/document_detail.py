# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class DocumentDetail(Model):
    """A document with its rules. Which members come depends on `metadata`."""

    id: str
    position: int | Unset = UNSET
    data_source_type: str | Unset = UNSET
    data_source_info: DocumentSourceDetail | Unset = UNSET
    dataset_process_rule_id: None | str | Unset = UNSET
    dataset_process_rule: AppliedProcessRule | Unset = UNSET
    document_process_rule: AppliedProcessRule | Unset = UNSET
    name: str | Unset = UNSET
    created_from: str | Unset = UNSET
    created_by: str | Unset = UNSET
    created_at: int | Unset = UNSET
    tokens: int | None | Unset = UNSET
    indexing_status: str | Unset = UNSET
    completed_at: int | None | Unset = UNSET
    updated_at: int | None | Unset = UNSET
    indexing_latency: float | None | Unset = UNSET
    error: None | str | Unset = UNSET
    enabled: bool | Unset = UNSET
    disabled_at: int | None | Unset = UNSET
    disabled_by: None | str | Unset = UNSET
    archived: bool | Unset = UNSET
    doc_type: None | str | Unset = UNSET
    doc_metadata: list[DocumentMetadataValue] | None | Unset = UNSET
    segment_count: int | Unset = UNSET
    average_segment_length: int | Unset = UNSET
    hit_count: int | Unset = UNSET
    display_status: None | str | Unset = UNSET
    doc_form: str | Unset = UNSET
    doc_language: None | str | Unset = UNSET
    summary_index_status: None | str | Unset = UNSET
    need_summary: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "position",
            "data_source_type",
            "data_source_info",
            "dataset_process_rule_id",
            "dataset_process_rule",
            "document_process_rule",
            "name",
            "created_from",
            "created_by",
            "created_at",
            "tokens",
            "indexing_status",
            "completed_at",
            "updated_at",
            "indexing_latency",
            "error",
            "enabled",
            "disabled_at",
            "disabled_by",
            "archived",
            "doc_type",
            "doc_metadata",
            "segment_count",
            "average_segment_length",
            "hit_count",
            "display_status",
            "doc_form",
            "doc_language",
            "summary_index_status",
            "need_summary",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DocumentDetail:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.position = data.get("position", UNSET)
            model.data_source_type = data.get("data_source_type", UNSET)
            value = data.get("data_source_info", UNSET)
            model.data_source_info = DocumentSourceDetail.from_dict(value) if type(value) is dict else value
            model.dataset_process_rule_id = data.get("dataset_process_rule_id", UNSET)
            value = data.get("dataset_process_rule", UNSET)
            model.dataset_process_rule = AppliedProcessRule.from_dict(value) if type(value) is dict else value
            value = data.get("document_process_rule", UNSET)
            model.document_process_rule = (
                AppliedProcessRule.from_dict(value) if type(value) is dict else value
            )
            model.name = data.get("name", UNSET)
            model.created_from = data.get("created_from", UNSET)
            model.created_by = data.get("created_by", UNSET)
            model.created_at = data.get("created_at", UNSET)
            model.tokens = data.get("tokens", UNSET)
            model.indexing_status = data.get("indexing_status", UNSET)
            model.completed_at = data.get("completed_at", UNSET)
            model.updated_at = data.get("updated_at", UNSET)
            model.indexing_latency = data.get("indexing_latency", UNSET)
            model.error = data.get("error", UNSET)
            model.enabled = data.get("enabled", UNSET)
            model.disabled_at = data.get("disabled_at", UNSET)
            model.disabled_by = data.get("disabled_by", UNSET)
            model.archived = data.get("archived", UNSET)
            model.doc_type = data.get("doc_type", UNSET)
            value = data.get("doc_metadata", UNSET)
            model.doc_metadata = (
                [DocumentMetadataValue.from_dict(item) if type(item) is dict else item for item in value]
                if type(value) is list
                else value
            )
            model.segment_count = data.get("segment_count", UNSET)
            model.average_segment_length = data.get("average_segment_length", UNSET)
            model.hit_count = data.get("hit_count", UNSET)
            model.display_status = data.get("display_status", UNSET)
            model.doc_form = data.get("doc_form", UNSET)
            model.doc_language = data.get("doc_language", UNSET)
            model.summary_index_status = data.get("summary_index_status", UNSET)
            model.need_summary = data.get("need_summary", UNSET)
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.additional_properties = {} if data.keys() <= cls._unset.keys() else others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.applied_process_rule import AppliedProcessRule
from ..models.document_metadata_value import DocumentMetadataValue
from ..models.document_source_detail import DocumentSourceDetail

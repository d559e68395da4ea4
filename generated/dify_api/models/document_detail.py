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
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.position = UNSET
        model.data_source_type = UNSET
        model.data_source_info = UNSET
        model.dataset_process_rule_id = UNSET
        model.dataset_process_rule = UNSET
        model.document_process_rule = UNSET
        model.name = UNSET
        model.created_from = UNSET
        model.created_by = UNSET
        model.created_at = UNSET
        model.tokens = UNSET
        model.indexing_status = UNSET
        model.completed_at = UNSET
        model.updated_at = UNSET
        model.indexing_latency = UNSET
        model.error = UNSET
        model.enabled = UNSET
        model.disabled_at = UNSET
        model.disabled_by = UNSET
        model.archived = UNSET
        model.doc_type = UNSET
        model.doc_metadata = UNSET
        model.segment_count = UNSET
        model.average_segment_length = UNSET
        model.hit_count = UNSET
        model.display_status = UNSET
        model.doc_form = UNSET
        model.doc_language = UNSET
        model.summary_index_status = UNSET
        model.need_summary = UNSET
        known = 1
        if "position" in data:
            known += 1
            model.position = data["position"]
        if "data_source_type" in data:
            known += 1
            model.data_source_type = data["data_source_type"]
        if "data_source_info" in data:
            known += 1
            value = data["data_source_info"]
            model.data_source_info = DocumentSourceDetail.from_dict(value) if type(value) is dict else value
        if "dataset_process_rule_id" in data:
            known += 1
            model.dataset_process_rule_id = data["dataset_process_rule_id"]
        if "dataset_process_rule" in data:
            known += 1
            value = data["dataset_process_rule"]
            model.dataset_process_rule = AppliedProcessRule.from_dict(value) if type(value) is dict else value
        if "document_process_rule" in data:
            known += 1
            value = data["document_process_rule"]
            model.document_process_rule = (
                AppliedProcessRule.from_dict(value) if type(value) is dict else value
            )
        if "name" in data:
            known += 1
            model.name = data["name"]
        if "created_from" in data:
            known += 1
            model.created_from = data["created_from"]
        if "created_by" in data:
            known += 1
            model.created_by = data["created_by"]
        if "created_at" in data:
            known += 1
            model.created_at = data["created_at"]
        if "tokens" in data:
            known += 1
            model.tokens = data["tokens"]
        if "indexing_status" in data:
            known += 1
            model.indexing_status = data["indexing_status"]
        if "completed_at" in data:
            known += 1
            model.completed_at = data["completed_at"]
        if "updated_at" in data:
            known += 1
            model.updated_at = data["updated_at"]
        if "indexing_latency" in data:
            known += 1
            model.indexing_latency = data["indexing_latency"]
        if "error" in data:
            known += 1
            model.error = data["error"]
        if "enabled" in data:
            known += 1
            model.enabled = data["enabled"]
        if "disabled_at" in data:
            known += 1
            model.disabled_at = data["disabled_at"]
        if "disabled_by" in data:
            known += 1
            model.disabled_by = data["disabled_by"]
        if "archived" in data:
            known += 1
            model.archived = data["archived"]
        if "doc_type" in data:
            known += 1
            model.doc_type = data["doc_type"]
        if "doc_metadata" in data:
            known += 1
            value = data["doc_metadata"]
            model.doc_metadata = (
                [DocumentMetadataValue.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        if "segment_count" in data:
            known += 1
            model.segment_count = data["segment_count"]
        if "average_segment_length" in data:
            known += 1
            model.average_segment_length = data["average_segment_length"]
        if "hit_count" in data:
            known += 1
            model.hit_count = data["hit_count"]
        if "display_status" in data:
            known += 1
            model.display_status = data["display_status"]
        if "doc_form" in data:
            known += 1
            model.doc_form = data["doc_form"]
        if "doc_language" in data:
            known += 1
            model.doc_language = data["doc_language"]
        if "summary_index_status" in data:
            known += 1
            model.summary_index_status = data["summary_index_status"]
        if "need_summary" in data:
            known += 1
            model.need_summary = data["need_summary"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.applied_process_rule import AppliedProcessRule
from ..models.document_metadata_value import DocumentMetadataValue
from ..models.document_source_detail import DocumentSourceDetail

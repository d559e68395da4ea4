# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class Document(Model):
    """A document.

    Attributes:
        error: Why indexing failed.
    """

    id: str
    position: int | None
    data_source_type: None | str
    data_source_info: DocumentSource | None
    data_source_detail_dict: DocumentSourceDetail | None
    dataset_process_rule_id: None | str
    name: str
    created_from: None | str
    created_by: None | str
    created_at: int | None
    tokens: int | None
    indexing_status: None | str
    error: None | str
    enabled: bool | None
    disabled_at: int | None
    disabled_by: None | str
    archived: bool | None
    display_status: None | str
    word_count: int | None
    hit_count: int | None
    doc_form: None | str
    doc_metadata: list[DocumentMetadataValue] | None
    summary_index_status: None | str | Unset = UNSET
    need_summary: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "position",
            "data_source_type",
            "data_source_info",
            "data_source_detail_dict",
            "dataset_process_rule_id",
            "name",
            "created_from",
            "created_by",
            "created_at",
            "tokens",
            "indexing_status",
            "error",
            "enabled",
            "disabled_at",
            "disabled_by",
            "archived",
            "display_status",
            "word_count",
            "hit_count",
            "doc_form",
            "doc_metadata",
            "summary_index_status",
            "need_summary",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Document:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.position = data["position"]
            model.data_source_type = data["data_source_type"]
            value = data["data_source_info"]
            model.data_source_info = DocumentSource.from_dict(value) if type(value) is dict else value
            value = data["data_source_detail_dict"]
            model.data_source_detail_dict = (
                DocumentSourceDetail.from_dict(value) if type(value) is dict else value
            )
            model.dataset_process_rule_id = data["dataset_process_rule_id"]
            model.name = data["name"]
            model.created_from = data["created_from"]
            model.created_by = data["created_by"]
            model.created_at = data["created_at"]
            model.tokens = data["tokens"]
            model.indexing_status = data["indexing_status"]
            model.error = data["error"]
            model.enabled = data["enabled"]
            model.disabled_at = data["disabled_at"]
            model.disabled_by = data["disabled_by"]
            model.archived = data["archived"]
            model.display_status = data["display_status"]
            model.word_count = data["word_count"]
            model.hit_count = data["hit_count"]
            model.doc_form = data["doc_form"]
            value = data["doc_metadata"]
            model.doc_metadata = (
                [DocumentMetadataValue.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.summary_index_status = UNSET
        model.need_summary = UNSET
        known = 22
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
from ..models.document_metadata_value import DocumentMetadataValue
from ..models.document_source import DocumentSource
from ..models.document_source_detail import DocumentSourceDetail

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class Dataset:
    """A knowledge base.

    Attributes:
        provider: `vendor`, or `external`; Dify keeps any other word too.
        indexing_technique: Null until the first document is added.
        embedding_available: Null in replies to creating and changing.
        retrieval_model_dict: How a knowledge base is searched.
        partial_member_list: Account ids; only where `permission` is `partial_members`, and after a
            change.
    """

    id: str
    name: str
    description: None | str
    provider: str
    permission: str
    data_source_type: None | str
    indexing_technique: None | str
    app_count: int
    document_count: int
    word_count: int
    created_by: str
    created_at: int
    updated_by: None | str
    updated_at: int
    embedding_model: None | str
    embedding_model_provider: None | str
    embedding_available: bool | None
    retrieval_model_dict: RetrievalModel
    tags: list[DatasetTag]
    doc_form: None | str
    external_knowledge_info: ExternalKnowledgeInfo
    external_retrieval_model: ExternalRetrievalModel | None
    doc_metadata: list[DatasetMetadataField]
    built_in_field_enabled: bool
    pipeline_id: None | str
    runtime_mode: None | str
    chunk_structure: None | str
    icon_info: DatasetIcon
    is_published: bool
    total_documents: int
    total_available_documents: int
    enable_api: bool
    author_name: None | str | Unset = UNSET
    summary_index_setting: SummaryIndexSetting | Unset = UNSET
    is_multimodal: bool | Unset = UNSET
    partial_member_list: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Dataset:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("name", UNSET),
            get("description", UNSET),
            get("provider", UNSET),
            get("permission", UNSET),
            get("data_source_type", UNSET),
            get("indexing_technique", UNSET),
            get("app_count", UNSET),
            get("document_count", UNSET),
            get("word_count", UNSET),
            get("created_by", UNSET),
            get("created_at", UNSET),
            get("updated_by", UNSET),
            get("updated_at", UNSET),
            get("embedding_model", UNSET),
            get("embedding_model_provider", UNSET),
            get("embedding_available", UNSET),
            read_object(get("retrieval_model_dict", UNSET), RetrievalModel),
            read_list(get("tags", UNSET), DatasetTag),
            get("doc_form", UNSET),
            read_object(get("external_knowledge_info", UNSET), ExternalKnowledgeInfo),
            read_object(get("external_retrieval_model", UNSET), ExternalRetrievalModel),
            read_list(get("doc_metadata", UNSET), DatasetMetadataField),
            get("built_in_field_enabled", UNSET),
            get("pipeline_id", UNSET),
            get("runtime_mode", UNSET),
            get("chunk_structure", UNSET),
            read_object(get("icon_info", UNSET), DatasetIcon),
            get("is_published", UNSET),
            get("total_documents", UNSET),
            get("total_available_documents", UNSET),
            get("enable_api", UNSET),
            get("author_name", UNSET),
            read_object(get("summary_index_setting", UNSET), SummaryIndexSetting),
            get("is_multimodal", UNSET),
            get("partial_member_list", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("name", "name"),
    ("description", "description"),
    ("provider", "provider"),
    ("permission", "permission"),
    ("data_source_type", "data_source_type"),
    ("indexing_technique", "indexing_technique"),
    ("app_count", "app_count"),
    ("document_count", "document_count"),
    ("word_count", "word_count"),
    ("created_by", "created_by"),
    ("created_at", "created_at"),
    ("updated_by", "updated_by"),
    ("updated_at", "updated_at"),
    ("embedding_model", "embedding_model"),
    ("embedding_model_provider", "embedding_model_provider"),
    ("embedding_available", "embedding_available"),
    ("retrieval_model_dict", "retrieval_model_dict"),
    ("tags", "tags"),
    ("doc_form", "doc_form"),
    ("external_knowledge_info", "external_knowledge_info"),
    ("external_retrieval_model", "external_retrieval_model"),
    ("doc_metadata", "doc_metadata"),
    ("built_in_field_enabled", "built_in_field_enabled"),
    ("pipeline_id", "pipeline_id"),
    ("runtime_mode", "runtime_mode"),
    ("chunk_structure", "chunk_structure"),
    ("icon_info", "icon_info"),
    ("is_published", "is_published"),
    ("total_documents", "total_documents"),
    ("total_available_documents", "total_available_documents"),
    ("enable_api", "enable_api"),
    ("author_name", "author_name"),
    ("summary_index_setting", "summary_index_setting"),
    ("is_multimodal", "is_multimodal"),
    ("partial_member_list", "partial_member_list"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.dataset_icon import DatasetIcon
from ..models.dataset_metadata_field import DatasetMetadataField
from ..models.dataset_tag import DatasetTag
from ..models.external_knowledge_info import ExternalKnowledgeInfo
from ..models.external_retrieval_model import ExternalRetrievalModel
from ..models.retrieval_model import RetrievalModel
from ..models.summary_index_setting import SummaryIndexSetting

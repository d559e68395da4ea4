# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class Dataset(Model):
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

    _unset = dict.fromkeys(
        [
            "id",
            "name",
            "description",
            "provider",
            "permission",
            "data_source_type",
            "indexing_technique",
            "app_count",
            "document_count",
            "word_count",
            "created_by",
            "created_at",
            "updated_by",
            "updated_at",
            "embedding_model",
            "embedding_model_provider",
            "embedding_available",
            "retrieval_model_dict",
            "tags",
            "doc_form",
            "external_knowledge_info",
            "external_retrieval_model",
            "doc_metadata",
            "built_in_field_enabled",
            "pipeline_id",
            "runtime_mode",
            "chunk_structure",
            "icon_info",
            "is_published",
            "total_documents",
            "total_available_documents",
            "enable_api",
            "author_name",
            "summary_index_setting",
            "is_multimodal",
            "partial_member_list",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Dataset:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.name = data["name"]
            model.description = data["description"]
            model.provider = data["provider"]
            model.permission = data["permission"]
            model.data_source_type = data["data_source_type"]
            model.indexing_technique = data["indexing_technique"]
            model.app_count = data["app_count"]
            model.document_count = data["document_count"]
            model.word_count = data["word_count"]
            model.created_by = data["created_by"]
            model.created_at = data["created_at"]
            model.updated_by = data["updated_by"]
            model.updated_at = data["updated_at"]
            model.embedding_model = data["embedding_model"]
            model.embedding_model_provider = data["embedding_model_provider"]
            model.embedding_available = data["embedding_available"]
            value = data["retrieval_model_dict"]
            model.retrieval_model_dict = RetrievalModel.from_dict(value) if type(value) is dict else value
            value = data["tags"]
            model.tags = (
                [DatasetTag.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.doc_form = data["doc_form"]
            value = data["external_knowledge_info"]
            model.external_knowledge_info = (
                ExternalKnowledgeInfo.from_dict(value) if type(value) is dict else value
            )
            value = data["external_retrieval_model"]
            model.external_retrieval_model = (
                ExternalRetrievalModel.from_dict(value) if type(value) is dict else value
            )
            value = data["doc_metadata"]
            model.doc_metadata = (
                [DatasetMetadataField.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.built_in_field_enabled = data["built_in_field_enabled"]
            model.pipeline_id = data["pipeline_id"]
            model.runtime_mode = data["runtime_mode"]
            model.chunk_structure = data["chunk_structure"]
            value = data["icon_info"]
            model.icon_info = DatasetIcon.from_dict(value) if type(value) is dict else value
            model.is_published = data["is_published"]
            model.total_documents = data["total_documents"]
            model.total_available_documents = data["total_available_documents"]
            model.enable_api = data["enable_api"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.author_name = UNSET
        model.summary_index_setting = UNSET
        model.is_multimodal = UNSET
        model.partial_member_list = UNSET
        known = 32
        if "author_name" in data:
            known += 1
            model.author_name = data["author_name"]
        if "summary_index_setting" in data:
            known += 1
            value = data["summary_index_setting"]
            model.summary_index_setting = (
                SummaryIndexSetting.from_dict(value) if type(value) is dict else value
            )
        if "is_multimodal" in data:
            known += 1
            model.is_multimodal = data["is_multimodal"]
        if "partial_member_list" in data:
            known += 1
            model.partial_member_list = data["partial_member_list"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.dataset_icon import DatasetIcon
from ..models.dataset_metadata_field import DatasetMetadataField
from ..models.dataset_tag import DatasetTag
from ..models.external_knowledge_info import ExternalKnowledgeInfo
from ..models.external_retrieval_model import ExternalRetrievalModel
from ..models.retrieval_model import RetrievalModel
from ..models.summary_index_setting import SummaryIndexSetting

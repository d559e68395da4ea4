# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class UpdateDatasetRequest(Model):
    """UpdateDatasetRequest

    Attributes:
        indexing_technique: How documents are indexed; set by the first document where it is left out.
        permission: Who may use it. Server default: only_me.
        partial_member_list: Who may use it, with the permission `partial_members`.
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    indexing_technique: IndexingTechnique | None | Unset = UNSET
    permission: DatasetPermission | None | Unset = UNSET
    embedding_model: None | str | Unset = UNSET
    embedding_model_provider: None | str | Unset = UNSET
    retrieval_model: None | RetrievalSettings | Unset = UNSET
    partial_member_list: list[DatasetMember] | None | Unset = UNSET
    external_retrieval_model: JsonObject | None | Unset = UNSET
    external_knowledge_id: None | str | Unset = UNSET
    external_knowledge_api_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "name",
            "description",
            "indexing_technique",
            "permission",
            "embedding_model",
            "embedding_model_provider",
            "retrieval_model",
            "partial_member_list",
            "external_retrieval_model",
            "external_knowledge_id",
            "external_knowledge_api_id",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UpdateDatasetRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.name = UNSET
        model.description = UNSET
        model.indexing_technique = UNSET
        model.permission = UNSET
        model.embedding_model = UNSET
        model.embedding_model_provider = UNSET
        model.retrieval_model = UNSET
        model.partial_member_list = UNSET
        model.external_retrieval_model = UNSET
        model.external_knowledge_id = UNSET
        model.external_knowledge_api_id = UNSET
        known = 0
        if "name" in data:
            known += 1
            model.name = data["name"]
        if "description" in data:
            known += 1
            model.description = data["description"]
        if "indexing_technique" in data:
            known += 1
            model.indexing_technique = data["indexing_technique"]
        if "permission" in data:
            known += 1
            model.permission = data["permission"]
        if "embedding_model" in data:
            known += 1
            model.embedding_model = data["embedding_model"]
        if "embedding_model_provider" in data:
            known += 1
            model.embedding_model_provider = data["embedding_model_provider"]
        if "retrieval_model" in data:
            known += 1
            value = data["retrieval_model"]
            model.retrieval_model = RetrievalSettings.from_dict(value) if type(value) is dict else value
        if "partial_member_list" in data:
            known += 1
            value = data["partial_member_list"]
            model.partial_member_list = (
                [DatasetMember.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        if "external_retrieval_model" in data:
            known += 1
            model.external_retrieval_model = data["external_retrieval_model"]
        if "external_knowledge_id" in data:
            known += 1
            model.external_knowledge_id = data["external_knowledge_id"]
        if "external_knowledge_api_id" in data:
            known += 1
            model.external_knowledge_api_id = data["external_knowledge_api_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.dataset_member import DatasetMember
from ..models.dataset_permission import DatasetPermission
from ..models.indexing_technique import IndexingTechnique
from ..models.json_object import JsonObject
from ..models.retrieval_settings import RetrievalSettings

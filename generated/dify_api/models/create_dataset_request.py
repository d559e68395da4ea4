# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class CreateDatasetRequest(Model):
    """CreateDatasetRequest

    Attributes:
        indexing_technique: How documents are indexed; set by the first document where it is left out.
        permission: Who may use it. Server default: only_me.
        provider: `vendor`, or `external` for a knowledge base that lives elsewhere. Server default:
            vendor.
    """

    name: str
    description: str | Unset = UNSET
    indexing_technique: IndexingTechnique | None | Unset = UNSET
    permission: DatasetPermission | None | Unset = UNSET
    provider: str | Unset = UNSET
    external_knowledge_api_id: None | str | Unset = UNSET
    external_knowledge_id: None | str | Unset = UNSET
    retrieval_model: None | RetrievalSettings | Unset = UNSET
    embedding_model: None | str | Unset = UNSET
    embedding_model_provider: None | str | Unset = UNSET
    summary_index_setting: JsonObject | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "name",
            "description",
            "indexing_technique",
            "permission",
            "provider",
            "external_knowledge_api_id",
            "external_knowledge_id",
            "retrieval_model",
            "embedding_model",
            "embedding_model_provider",
            "summary_index_setting",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> CreateDatasetRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.name = data["name"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.description = UNSET
        model.indexing_technique = UNSET
        model.permission = UNSET
        model.provider = UNSET
        model.external_knowledge_api_id = UNSET
        model.external_knowledge_id = UNSET
        model.retrieval_model = UNSET
        model.embedding_model = UNSET
        model.embedding_model_provider = UNSET
        model.summary_index_setting = UNSET
        known = 1
        if "description" in data:
            known += 1
            model.description = data["description"]
        if "indexing_technique" in data:
            known += 1
            model.indexing_technique = data["indexing_technique"]
        if "permission" in data:
            known += 1
            model.permission = data["permission"]
        if "provider" in data:
            known += 1
            model.provider = data["provider"]
        if "external_knowledge_api_id" in data:
            known += 1
            model.external_knowledge_api_id = data["external_knowledge_api_id"]
        if "external_knowledge_id" in data:
            known += 1
            model.external_knowledge_id = data["external_knowledge_id"]
        if "retrieval_model" in data:
            known += 1
            value = data["retrieval_model"]
            model.retrieval_model = RetrievalSettings.from_dict(value) if type(value) is dict else value
        if "embedding_model" in data:
            known += 1
            model.embedding_model = data["embedding_model"]
        if "embedding_model_provider" in data:
            known += 1
            model.embedding_model_provider = data["embedding_model_provider"]
        if "summary_index_setting" in data:
            known += 1
            model.summary_index_setting = data["summary_index_setting"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.dataset_permission import DatasetPermission
from ..models.indexing_technique import IndexingTechnique
from ..models.json_object import JsonObject
from ..models.retrieval_settings import RetrievalSettings

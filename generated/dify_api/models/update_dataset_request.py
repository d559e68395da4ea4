# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class UpdateDatasetRequest:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UpdateDatasetRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("name", UNSET),
            get("description", UNSET),
            get("indexing_technique", UNSET),
            get("permission", UNSET),
            get("embedding_model", UNSET),
            get("embedding_model_provider", UNSET),
            read_object(get("retrieval_model", UNSET), RetrievalSettings),
            read_list(get("partial_member_list", UNSET), DatasetMember),
            get("external_retrieval_model", UNSET),
            get("external_knowledge_id", UNSET),
            get("external_knowledge_api_id", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("name", "name"),
    ("description", "description"),
    ("indexing_technique", "indexing_technique"),
    ("permission", "permission"),
    ("embedding_model", "embedding_model"),
    ("embedding_model_provider", "embedding_model_provider"),
    ("retrieval_model", "retrieval_model"),
    ("partial_member_list", "partial_member_list"),
    ("external_retrieval_model", "external_retrieval_model"),
    ("external_knowledge_id", "external_knowledge_id"),
    ("external_knowledge_api_id", "external_knowledge_api_id"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.dataset_member import DatasetMember
from ..models.dataset_permission import DatasetPermission
from ..models.indexing_technique import IndexingTechnique
from ..models.json_object import JsonObject
from ..models.retrieval_settings import RetrievalSettings

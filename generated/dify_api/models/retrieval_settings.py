# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_object, write_fields


@define(eq=True)
class RetrievalSettings:
    """How to search.

    Attributes:
        weights: Of meaning and keywords, for a hybrid search without a model.
    """

    search_method: RetrievalSettingsSearchMethod
    reranking_enable: bool | None
    reranking_model: None | RerankingSettings
    top_k: int
    score_threshold_enabled: bool | None
    reranking_mode: None | str | Unset = UNSET
    weights: JsonObject | None | Unset = UNSET
    score_threshold: float | None | Unset = UNSET
    metadata_filtering_conditions: MetadataFilter | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RetrievalSettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("search_method", UNSET),
            get("reranking_enable", UNSET),
            read_object(get("reranking_model", UNSET), RerankingSettings),
            get("top_k", UNSET),
            get("score_threshold_enabled", UNSET),
            get("reranking_mode", UNSET),
            get("weights", UNSET),
            get("score_threshold", UNSET),
            read_object(get("metadata_filtering_conditions", UNSET), MetadataFilter),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("search_method", "search_method"),
    ("reranking_enable", "reranking_enable"),
    ("reranking_model", "reranking_model"),
    ("top_k", "top_k"),
    ("score_threshold_enabled", "score_threshold_enabled"),
    ("reranking_mode", "reranking_mode"),
    ("weights", "weights"),
    ("score_threshold", "score_threshold"),
    ("metadata_filtering_conditions", "metadata_filtering_conditions"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.metadata_filter import MetadataFilter
from ..models.reranking_settings import RerankingSettings
from ..models.retrieval_settings_search_method import RetrievalSettingsSearchMethod

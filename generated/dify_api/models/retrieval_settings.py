# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class RetrievalSettings(Model):
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

    _unset = dict.fromkeys(
        [
            "search_method",
            "reranking_enable",
            "reranking_model",
            "top_k",
            "score_threshold_enabled",
            "reranking_mode",
            "weights",
            "score_threshold",
            "metadata_filtering_conditions",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RetrievalSettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.search_method = data["search_method"]
            model.reranking_enable = data["reranking_enable"]
            value = data["reranking_model"]
            model.reranking_model = RerankingSettings.from_dict(value) if type(value) is dict else value
            model.top_k = data["top_k"]
            model.score_threshold_enabled = data["score_threshold_enabled"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.reranking_mode = UNSET
        model.weights = UNSET
        model.score_threshold = UNSET
        model.metadata_filtering_conditions = UNSET
        known = 5
        if "reranking_mode" in data:
            known += 1
            model.reranking_mode = data["reranking_mode"]
        if "weights" in data:
            known += 1
            model.weights = data["weights"]
        if "score_threshold" in data:
            known += 1
            model.score_threshold = data["score_threshold"]
        if "metadata_filtering_conditions" in data:
            known += 1
            value = data["metadata_filtering_conditions"]
            model.metadata_filtering_conditions = (
                MetadataFilter.from_dict(value) if type(value) is dict else value
            )
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.metadata_filter import MetadataFilter
from ..models.reranking_settings import RerankingSettings
from ..models.retrieval_settings_search_method import RetrievalSettingsSearchMethod

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class RetrievalModel(Model):
    """How a knowledge base is searched."""

    search_method: None | str
    reranking_enable: bool | None
    reranking_mode: None | str
    reranking_model: None | RerankingModel
    weights: JsonObject | None
    top_k: int | None
    score_threshold_enabled: bool | None
    score_threshold: float | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "search_method",
            "reranking_enable",
            "reranking_mode",
            "reranking_model",
            "weights",
            "top_k",
            "score_threshold_enabled",
            "score_threshold",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RetrievalModel:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.search_method = data["search_method"]
            model.reranking_enable = data["reranking_enable"]
            model.reranking_mode = data["reranking_mode"]
            value = data["reranking_model"]
            model.reranking_model = RerankingModel.from_dict(value) if type(value) is dict else value
            model.weights = data["weights"]
            model.top_k = data["top_k"]
            model.score_threshold_enabled = data["score_threshold_enabled"]
            model.score_threshold = data["score_threshold"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 8:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.reranking_model import RerankingModel

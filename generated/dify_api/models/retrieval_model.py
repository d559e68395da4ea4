# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_object, write_fields


@define(eq=True)
class RetrievalModel:
    """How a knowledge base is searched."""

    search_method: str
    reranking_enable: bool
    reranking_mode: None | str
    reranking_model: RerankingModel
    weights: None | str
    top_k: int
    score_threshold_enabled: bool
    score_threshold: float | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RetrievalModel:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("search_method", UNSET),
            get("reranking_enable", UNSET),
            get("reranking_mode", UNSET),
            read_object(get("reranking_model", UNSET), RerankingModel),
            get("weights", UNSET),
            get("top_k", UNSET),
            get("score_threshold_enabled", UNSET),
            get("score_threshold", UNSET),
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
    ("reranking_mode", "reranking_mode"),
    ("reranking_model", "reranking_model"),
    ("weights", "weights"),
    ("top_k", "top_k"),
    ("score_threshold_enabled", "score_threshold_enabled"),
    ("score_threshold", "score_threshold"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.reranking_model import RerankingModel

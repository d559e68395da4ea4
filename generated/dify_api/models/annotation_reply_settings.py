# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class AnnotationReplySettings(Model):
    """AnnotationReplySettings"""

    enabled: bool
    id: str | Unset = UNSET
    score_threshold: float | Unset = UNSET
    embedding_model: AnnotationEmbeddingModel | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["enabled", "id", "score_threshold", "embedding_model"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AnnotationReplySettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.enabled = data["enabled"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.id = UNSET
        model.score_threshold = UNSET
        model.embedding_model = UNSET
        known = 1
        if "id" in data:
            known += 1
            model.id = data["id"]
        if "score_threshold" in data:
            known += 1
            model.score_threshold = data["score_threshold"]
        if "embedding_model" in data:
            known += 1
            value = data["embedding_model"]
            model.embedding_model = (
                AnnotationEmbeddingModel.from_dict(value) if type(value) is dict else value
            )
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.annotation_embedding_model import AnnotationEmbeddingModel

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class AnnotationReplyRequest(Model):
    """AnnotationReplyRequest

    Attributes:
        score_threshold: How near a question must be to an annotation's.
    """

    score_threshold: float
    embedding_provider_name: str
    embedding_model_name: str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["score_threshold", "embedding_provider_name", "embedding_model_name"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AnnotationReplyRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.score_threshold = data["score_threshold"]
            model.embedding_provider_name = data["embedding_provider_name"]
            model.embedding_model_name = data["embedding_model_name"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 3:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

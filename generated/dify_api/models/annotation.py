# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class Annotation(Model):
    """Annotation

    Attributes:
        hit_count: How often it has answered.
    """

    id: str
    question: None | str
    answer: None | str
    hit_count: int | None
    created_at: int | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["id", "question", "answer", "hit_count", "created_at"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Annotation:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.question = data["question"]
            model.answer = data["answer"]
            model.hit_count = data["hit_count"]
            model.created_at = data["created_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 5:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

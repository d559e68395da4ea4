# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class FeedbackRequest(Model):
    """FeedbackRequest

    Attributes:
        user: Your name for the end user, at most 255 characters. Conversations, messages and uploads
            belong to it. A number is taken as its text, yet 0 counts as missing.
        rating: Null, or left out, takes the rating back.
        content: Why.
    """

    user: str
    rating: None | Rating | Unset = UNSET
    content: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["user", "rating", "content"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FeedbackRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.user = data["user"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.rating = UNSET
        model.content = UNSET
        known = 1
        if "rating" in data:
            known += 1
            model.rating = data["rating"]
        if "content" in data:
            known += 1
            model.content = data["content"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.rating import Rating

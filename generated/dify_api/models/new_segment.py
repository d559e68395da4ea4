# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class NewSegment(Model):
    """NewSegment

    Attributes:
        content: Blanks alone are refused.
    """

    content: str
    answer: None | str | Unset = UNSET
    keywords: list[str] | None | Unset = UNSET
    attachment_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["content", "answer", "keywords", "attachment_ids"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> NewSegment:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.content = data["content"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.answer = UNSET
        model.keywords = UNSET
        model.attachment_ids = UNSET
        known = 1
        if "answer" in data:
            known += 1
            model.answer = data["answer"]
        if "keywords" in data:
            known += 1
            model.keywords = data["keywords"]
        if "attachment_ids" in data:
            known += 1
            model.attachment_ids = data["attachment_ids"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

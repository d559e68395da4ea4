# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class SegmentChange(Model):
    """SegmentChange"""

    content: None | str | Unset = UNSET
    answer: None | str | Unset = UNSET
    keywords: list[str] | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    regenerate_child_chunks: bool | Unset = UNSET
    attachment_ids: list[str] | None | Unset = UNSET
    summary: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["content", "answer", "keywords", "enabled", "regenerate_child_chunks", "attachment_ids", "summary"],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SegmentChange:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.content = UNSET
        model.answer = UNSET
        model.keywords = UNSET
        model.enabled = UNSET
        model.regenerate_child_chunks = UNSET
        model.attachment_ids = UNSET
        model.summary = UNSET
        known = 0
        if "content" in data:
            known += 1
            model.content = data["content"]
        if "answer" in data:
            known += 1
            model.answer = data["answer"]
        if "keywords" in data:
            known += 1
            model.keywords = data["keywords"]
        if "enabled" in data:
            known += 1
            model.enabled = data["enabled"]
        if "regenerate_child_chunks" in data:
            known += 1
            model.regenerate_child_chunks = data["regenerate_child_chunks"]
        if "attachment_ids" in data:
            known += 1
            model.attachment_ids = data["attachment_ids"]
        if "summary" in data:
            known += 1
            model.summary = data["summary"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

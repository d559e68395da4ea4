# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class SegmentChange:
    """SegmentChange"""

    content: None | str | Unset = UNSET
    answer: None | str | Unset = UNSET
    keywords: list[str] | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    regenerate_child_chunks: bool | Unset = UNSET
    attachment_ids: list[str] | None | Unset = UNSET
    summary: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SegmentChange:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("content", UNSET),
            get("answer", UNSET),
            get("keywords", UNSET),
            get("enabled", UNSET),
            get("regenerate_child_chunks", UNSET),
            get("attachment_ids", UNSET),
            get("summary", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("content", "content"),
    ("answer", "answer"),
    ("keywords", "keywords"),
    ("enabled", "enabled"),
    ("regenerate_child_chunks", "regenerate_child_chunks"),
    ("attachment_ids", "attachment_ids"),
    ("summary", "summary"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

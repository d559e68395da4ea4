# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class SegmentationSettings(Model):
    """SegmentationSettings

    Attributes:
        separator: Server default: a line break.
    """

    separator: str
    max_tokens: int
    chunk_overlap: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["separator", "max_tokens", "chunk_overlap"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SegmentationSettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.separator = data["separator"]
            model.max_tokens = data["max_tokens"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.chunk_overlap = UNSET
        known = 2
        if "chunk_overlap" in data:
            known += 1
            model.chunk_overlap = data["chunk_overlap"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

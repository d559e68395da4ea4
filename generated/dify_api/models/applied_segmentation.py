# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class AppliedSegmentation(Model):
    """AppliedSegmentation"""

    max_tokens: int
    chunk_overlap: int
    delimiter: str | Unset = UNSET
    separator: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["max_tokens", "chunk_overlap", "delimiter", "separator"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AppliedSegmentation:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.max_tokens = data["max_tokens"]
            model.chunk_overlap = data["chunk_overlap"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.delimiter = UNSET
        model.separator = UNSET
        known = 2
        if "delimiter" in data:
            known += 1
            model.delimiter = data["delimiter"]
        if "separator" in data:
            known += 1
            model.separator = data["separator"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

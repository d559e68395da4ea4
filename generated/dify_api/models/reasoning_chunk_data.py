# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class ReasoningChunkData(Model):
    """ReasoningChunkData

    Attributes:
        reasoning: Text to append; the last may be empty.
    """

    reasoning: str
    is_final: bool
    message_id: None | str | Unset = UNSET
    node_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["reasoning", "is_final", "message_id", "node_id"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ReasoningChunkData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.reasoning = data["reasoning"]
            model.is_final = data["is_final"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.message_id = UNSET
        model.node_id = UNSET
        known = 2
        if "message_id" in data:
            known += 1
            model.message_id = data["message_id"]
        if "node_id" in data:
            known += 1
            model.node_id = data["node_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

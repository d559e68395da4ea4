# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class HumanInputTimeout(Model):
    """HumanInputTimeout"""

    node_id: str
    node_title: str
    expiration_time: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["node_id", "node_title", "expiration_time"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> HumanInputTimeout:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.node_id = data["node_id"]
            model.node_title = data["node_title"]
            model.expiration_time = data["expiration_time"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 3:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

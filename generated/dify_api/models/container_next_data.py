# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class ContainerNextData(Model):
    """ContainerNextData

    Attributes:
        id: The node's id, not that of an execution.
        node_id: Id of the node in the workflow; no UUID.
        index: Number of the round, from 0.
        extras: Any JSON object; Dify does not fix its members.
        pre_loop_output: Loops only; empty from 1.14.2 on.
    """

    id: str
    node_id: str
    node_type: str
    title: str
    index: int
    created_at: int
    extras: JsonObject
    pre_loop_output: JsonObject | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["id", "node_id", "node_type", "title", "index", "created_at", "extras", "pre_loop_output"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ContainerNextData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.node_id = data["node_id"]
            model.node_type = data["node_type"]
            model.title = data["title"]
            model.index = data["index"]
            model.created_at = data["created_at"]
            model.extras = data["extras"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.pre_loop_output = UNSET
        known = 7
        if "pre_loop_output" in data:
            known += 1
            model.pre_loop_output = data["pre_loop_output"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

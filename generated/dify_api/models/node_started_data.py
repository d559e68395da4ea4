# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class NodeStartedData(Model):
    """NodeStartedData

    Attributes:
        id: Id of this execution of the node.
        node_id: Id of the node in the workflow; no UUID.
        inputs: Not filled in here.
        extras: Any JSON object; Dify does not fix its members.
        iteration_id: The iteration the node runs in.
        loop_id: The loop the node runs in.
        inputs_truncated: Always false; not in state snapshots.
        agent_strategy: Agent nodes.
    """

    id: str
    node_id: str
    node_type: str
    title: str
    index: int
    predecessor_node_id: None | str
    inputs: JsonObject | None
    created_at: int
    extras: JsonObject
    iteration_id: None | str
    loop_id: None | str
    inputs_truncated: bool | Unset = UNSET
    agent_strategy: AgentStrategy | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "node_id",
            "node_type",
            "title",
            "index",
            "predecessor_node_id",
            "inputs",
            "created_at",
            "extras",
            "iteration_id",
            "loop_id",
            "inputs_truncated",
            "agent_strategy",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> NodeStartedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.node_id = data["node_id"]
            model.node_type = data["node_type"]
            model.title = data["title"]
            model.index = data["index"]
            model.predecessor_node_id = data["predecessor_node_id"]
            model.inputs = data["inputs"]
            model.created_at = data["created_at"]
            model.extras = data["extras"]
            model.iteration_id = data["iteration_id"]
            model.loop_id = data["loop_id"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.inputs_truncated = UNSET
        model.agent_strategy = UNSET
        known = 11
        if "inputs_truncated" in data:
            known += 1
            model.inputs_truncated = data["inputs_truncated"]
        if "agent_strategy" in data:
            known += 1
            value = data["agent_strategy"]
            model.agent_strategy = AgentStrategy.from_dict(value) if type(value) is dict else value
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.agent_strategy import AgentStrategy
from ..models.json_object import JsonObject

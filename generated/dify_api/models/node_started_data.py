# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_object, write_fields


@define(eq=True)
class NodeStartedData:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> NodeStartedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("node_id", UNSET),
            get("node_type", UNSET),
            get("title", UNSET),
            get("index", UNSET),
            get("predecessor_node_id", UNSET),
            get("inputs", UNSET),
            get("created_at", UNSET),
            get("extras", UNSET),
            get("iteration_id", UNSET),
            get("loop_id", UNSET),
            get("inputs_truncated", UNSET),
            read_object(get("agent_strategy", UNSET), AgentStrategy),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("node_id", "node_id"),
    ("node_type", "node_type"),
    ("title", "title"),
    ("index", "index"),
    ("predecessor_node_id", "predecessor_node_id"),
    ("inputs", "inputs"),
    ("created_at", "created_at"),
    ("extras", "extras"),
    ("iteration_id", "iteration_id"),
    ("loop_id", "loop_id"),
    ("inputs_truncated", "inputs_truncated"),
    ("agent_strategy", "agent_strategy"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.agent_strategy import AgentStrategy
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class AgentThought:
    """A step of an agent.

    Attributes:
        position: Number of the step, from 1.
        tool: Names of the tools, joined by `;`.
        tool_labels: Any JSON object; Dify does not fix its members.
        tool_input: What the tools were asked, JSON text by tool.
        observation: What the tools answered, JSON text by tool.
        files: Ids of files the tools made.
    """

    id: str
    chain_id: None | str
    message_id: str
    position: int
    thought: None | str
    tool: None | str
    tool_labels: JsonObject
    tool_input: None | str
    created_at: int | None
    observation: None | str
    files: list[str]
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AgentThought:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("chain_id", UNSET),
            get("message_id", UNSET),
            get("position", UNSET),
            get("thought", UNSET),
            get("tool", UNSET),
            get("tool_labels", UNSET),
            get("tool_input", UNSET),
            get("created_at", UNSET),
            get("observation", UNSET),
            get("files", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("chain_id", "chain_id"),
    ("message_id", "message_id"),
    ("position", "position"),
    ("thought", "thought"),
    ("tool", "tool"),
    ("tool_labels", "tool_labels"),
    ("tool_input", "tool_input"),
    ("created_at", "created_at"),
    ("observation", "observation"),
    ("files", "files"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

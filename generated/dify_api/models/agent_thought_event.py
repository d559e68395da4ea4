# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class AgentThoughtEvent:
    """A step of an agent. It is sent again, with the same `id`, whenever more of it is known.

    Attributes:
        task_id: What the stop operation takes.
        conversation_id: Chat apps only.
        message_id: Chat and completion apps only.
        created_at: When the message was made; chat and completion apps only.
        id: Id of the step.
        position: Number of the step, from 1.
        observation: What the tools answered, JSON text by tool.
        tool: Names of the tools, joined by `;`.
        tool_labels: Any JSON object; Dify does not fix its members.
        tool_input: What the tools were asked, JSON text by tool.
        message_files: Ids of files the tools made.
    """

    event: str
    task_id: str
    conversation_id: str
    message_id: str
    created_at: int
    id: str
    position: int
    thought: None | str
    observation: None | str
    tool: None | str
    tool_labels: JsonObject
    tool_input: None | str
    message_files: list[str] | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AgentThoughtEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("event", UNSET),
            get("task_id", UNSET),
            get("conversation_id", UNSET),
            get("message_id", UNSET),
            get("created_at", UNSET),
            get("id", UNSET),
            get("position", UNSET),
            get("thought", UNSET),
            get("observation", UNSET),
            get("tool", UNSET),
            get("tool_labels", UNSET),
            get("tool_input", UNSET),
            get("message_files", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("event", "event"),
    ("task_id", "task_id"),
    ("conversation_id", "conversation_id"),
    ("message_id", "message_id"),
    ("created_at", "created_at"),
    ("id", "id"),
    ("position", "position"),
    ("thought", "thought"),
    ("observation", "observation"),
    ("tool", "tool"),
    ("tool_labels", "tool_labels"),
    ("tool_input", "tool_input"),
    ("message_files", "message_files"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

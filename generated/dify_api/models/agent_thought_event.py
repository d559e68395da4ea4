# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class AgentThoughtEvent(Model):
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

    _unset = dict.fromkeys(
        [
            "event",
            "task_id",
            "conversation_id",
            "message_id",
            "created_at",
            "id",
            "position",
            "thought",
            "observation",
            "tool",
            "tool_labels",
            "tool_input",
            "message_files",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AgentThoughtEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.task_id = data["task_id"]
            model.conversation_id = data["conversation_id"]
            model.message_id = data["message_id"]
            model.created_at = data["created_at"]
            model.id = data["id"]
            model.position = data["position"]
            model.thought = data["thought"]
            model.observation = data["observation"]
            model.tool = data["tool"]
            model.tool_labels = data["tool_labels"]
            model.tool_input = data["tool_input"]
            model.message_files = data["message_files"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 13:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

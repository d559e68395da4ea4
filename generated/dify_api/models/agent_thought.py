# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class AgentThought(Model):
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

    _unset = dict.fromkeys(
        [
            "id",
            "chain_id",
            "message_id",
            "position",
            "thought",
            "tool",
            "tool_labels",
            "tool_input",
            "created_at",
            "observation",
            "files",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AgentThought:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.chain_id = data["chain_id"]
            model.message_id = data["message_id"]
            model.position = data["position"]
            model.thought = data["thought"]
            model.tool = data["tool"]
            model.tool_labels = data["tool_labels"]
            model.tool_input = data["tool_input"]
            model.created_at = data["created_at"]
            model.observation = data["observation"]
            model.files = data["files"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 11:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

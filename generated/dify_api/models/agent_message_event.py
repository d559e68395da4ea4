# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class AgentMessageEvent(Model):
    """A piece of an agent's answer.

    Attributes:
        task_id: What the stop operation takes.
        conversation_id: Chat apps only.
        message_id: Chat and completion apps only.
        created_at: When the message was made; chat and completion apps only.
        id: The message's id again.
        answer: Text to append.
    """

    event: str
    task_id: str
    conversation_id: str
    message_id: str
    created_at: int
    id: str
    answer: str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["event", "task_id", "conversation_id", "message_id", "created_at", "id", "answer"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AgentMessageEvent:
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
            model.answer = data["answer"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 7:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

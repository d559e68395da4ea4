# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class MessageReplaceEvent(Model):
    """A text that takes the place of everything sent so far, by moderation or by a state snapshot.

    Attributes:
        task_id: What the stop operation takes.
        message_id: Chat and completion apps only.
        created_at: When the message was made; chat and completion apps only.
        answer: The whole text.
        conversation_id: Chat apps only.
    """

    event: str
    task_id: str
    message_id: str
    created_at: int
    answer: str
    reason: str
    conversation_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["event", "task_id", "message_id", "created_at", "answer", "reason", "conversation_id"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageReplaceEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.task_id = data["task_id"]
            model.message_id = data["message_id"]
            model.created_at = data["created_at"]
            model.answer = data["answer"]
            model.reason = data["reason"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.conversation_id = UNSET
        known = 6
        if "conversation_id" in data:
            known += 1
            model.conversation_id = data["conversation_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class MessageEvent(Model):
    """A piece of the answer, possibly empty. Agents send it for annotation hits and direct output; an `agent`
    app may close with one that repeats the whole answer.

    Attributes:
        task_id: What the stop operation takes.
        message_id: Chat and completion apps only.
        created_at: When the message was made; chat and completion apps only.
        id: The message's id again.
        answer: Text to append.
        from_variable_selector: Chatflows, the variable the text comes from.
        conversation_id: Chat apps only.
    """

    event: str
    task_id: str
    message_id: str
    created_at: int
    id: str
    answer: str
    from_variable_selector: list[str] | None
    conversation_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "event",
            "task_id",
            "message_id",
            "created_at",
            "id",
            "answer",
            "from_variable_selector",
            "conversation_id",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.task_id = data["task_id"]
            model.message_id = data["message_id"]
            model.created_at = data["created_at"]
            model.id = data["id"]
            model.answer = data["answer"]
            model.from_variable_selector = data["from_variable_selector"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.conversation_id = UNSET
        known = 7
        if "conversation_id" in data:
            known += 1
            model.conversation_id = data["conversation_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

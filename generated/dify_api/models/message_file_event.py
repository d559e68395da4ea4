# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class MessageFileEvent(Model):
    """Either a file of the message (`type`, `belongs_to`, `url`), or, from 1.14.2 on and where the message
    already has a file, a piece of the answer (`answer`): append it as that of a `message`.

    Attributes:
        id: Id of the file, or of the message where the event holds text.
        task_id: What the stop operation takes.
        conversation_id: Chat apps only.
        message_id: Chat and completion apps only.
        created_at: When the message was made; chat and completion apps only.
        url: Signed address that expires.
        answer: Text to append.
    """

    event: str
    id: str
    task_id: str | Unset = UNSET
    conversation_id: str | Unset = UNSET
    message_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    type_: str | Unset = UNSET
    belongs_to: str | Unset = UNSET
    url: str | Unset = UNSET
    answer: str | Unset = UNSET
    from_variable_selector: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "event",
            "id",
            "task_id",
            "conversation_id",
            "message_id",
            "created_at",
            "type",
            "belongs_to",
            "url",
            "answer",
            "from_variable_selector",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageFileEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.id = data["id"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.task_id = UNSET
        model.conversation_id = UNSET
        model.message_id = UNSET
        model.created_at = UNSET
        model.type_ = UNSET
        model.belongs_to = UNSET
        model.url = UNSET
        model.answer = UNSET
        model.from_variable_selector = UNSET
        known = 2
        if "task_id" in data:
            known += 1
            model.task_id = data["task_id"]
        if "conversation_id" in data:
            known += 1
            model.conversation_id = data["conversation_id"]
        if "message_id" in data:
            known += 1
            model.message_id = data["message_id"]
        if "created_at" in data:
            known += 1
            model.created_at = data["created_at"]
        if "type" in data:
            known += 1
            model.type_ = data["type"]
        if "belongs_to" in data:
            known += 1
            model.belongs_to = data["belongs_to"]
        if "url" in data:
            known += 1
            model.url = data["url"]
        if "answer" in data:
            known += 1
            model.answer = data["answer"]
        if "from_variable_selector" in data:
            known += 1
            model.from_variable_selector = data["from_variable_selector"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class ChatReply(Model):
    """An answer, or with `event` `workflow_paused` a chatflow that waits for a person.

    Attributes:
        id: The message's id again.
        metadata: What a finished message tells about itself.
        workflow_run_id: Paused chatflows only.
    """

    event: str
    task_id: str
    id: str
    message_id: str
    conversation_id: str
    mode: str
    answer: str
    metadata: MessageMetadata
    created_at: int
    workflow_run_id: str | Unset = UNSET
    data: ChatPausedData | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "event",
            "task_id",
            "id",
            "message_id",
            "conversation_id",
            "mode",
            "answer",
            "metadata",
            "created_at",
            "workflow_run_id",
            "data",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ChatReply:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.task_id = data["task_id"]
            model.id = data["id"]
            model.message_id = data["message_id"]
            model.conversation_id = data["conversation_id"]
            model.mode = data["mode"]
            model.answer = data["answer"]
            value = data["metadata"]
            model.metadata = MessageMetadata.from_dict(value) if type(value) is dict else value
            model.created_at = data["created_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.workflow_run_id = UNSET
        model.data = UNSET
        known = 9
        if "workflow_run_id" in data:
            known += 1
            model.workflow_run_id = data["workflow_run_id"]
        if "data" in data:
            known += 1
            value = data["data"]
            model.data = ChatPausedData.from_dict(value) if type(value) is dict else value
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.chat_paused_data import ChatPausedData
from ..models.message_metadata import MessageMetadata

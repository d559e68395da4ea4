# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class MessageEndEvent(Model):
    """The answer is complete. Speech may follow; in chatflows `workflow_finished` comes after it from 1.14.2 on
    and before it in 1.9.2. A chatflow that an annotation answered sends nothing more, yet keeps the
    connection open.

    Attributes:
        task_id: What the stop operation takes.
        message_id: Chat and completion apps only.
        created_at: When the message was made; chat and completion apps only.
        id: The message's id again.
        metadata: What a finished message tells about itself.
        files: Files of the answer; null or empty where there are none.
        conversation_id: Chat apps only.
    """

    event: str
    task_id: str
    message_id: str
    created_at: int
    id: str
    metadata: MessageMetadata
    files: list[RunFile] | None
    conversation_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["event", "task_id", "message_id", "created_at", "id", "metadata", "files", "conversation_id"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageEndEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.task_id = data["task_id"]
            model.message_id = data["message_id"]
            model.created_at = data["created_at"]
            model.id = data["id"]
            value = data["metadata"]
            model.metadata = MessageMetadata.from_dict(value) if type(value) is dict else value
            value = data["files"]
            model.files = (
                [RunFile.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
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
from ..models.message_metadata import MessageMetadata
from ..models.run_file import RunFile

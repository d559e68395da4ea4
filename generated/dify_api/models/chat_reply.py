# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_object, write_fields


@define(eq=True)
class ChatReply:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ChatReply:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("event", UNSET),
            get("task_id", UNSET),
            get("id", UNSET),
            get("message_id", UNSET),
            get("conversation_id", UNSET),
            get("mode", UNSET),
            get("answer", UNSET),
            read_object(get("metadata", UNSET), MessageMetadata),
            get("created_at", UNSET),
            get("workflow_run_id", UNSET),
            read_object(get("data", UNSET), ChatPausedData),
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
    ("id", "id"),
    ("message_id", "message_id"),
    ("conversation_id", "conversation_id"),
    ("mode", "mode"),
    ("answer", "answer"),
    ("metadata", "metadata"),
    ("created_at", "created_at"),
    ("workflow_run_id", "workflow_run_id"),
    ("data", "data"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.chat_paused_data import ChatPausedData
from ..models.message_metadata import MessageMetadata

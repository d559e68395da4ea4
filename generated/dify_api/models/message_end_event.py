# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class MessageEndEvent:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageEndEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("event", UNSET),
            get("task_id", UNSET),
            get("message_id", UNSET),
            get("created_at", UNSET),
            get("id", UNSET),
            read_object(get("metadata", UNSET), MessageMetadata),
            read_list(get("files", UNSET), RunFile),
            get("conversation_id", UNSET),
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
    ("message_id", "message_id"),
    ("created_at", "created_at"),
    ("id", "id"),
    ("metadata", "metadata"),
    ("files", "files"),
    ("conversation_id", "conversation_id"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.message_metadata import MessageMetadata
from ..models.run_file import RunFile

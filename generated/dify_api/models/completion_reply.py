# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_object, write_fields


@define(eq=True)
class CompletionReply:
    """CompletionReply

    Attributes:
        id: The message's id again.
        metadata: What a finished message tells about itself.
    """

    event: str
    task_id: str
    id: str
    message_id: str
    mode: str
    answer: str
    metadata: MessageMetadata
    created_at: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> CompletionReply:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("event", UNSET),
            get("task_id", UNSET),
            get("id", UNSET),
            get("message_id", UNSET),
            get("mode", UNSET),
            get("answer", UNSET),
            read_object(get("metadata", UNSET), MessageMetadata),
            get("created_at", UNSET),
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
    ("mode", "mode"),
    ("answer", "answer"),
    ("metadata", "metadata"),
    ("created_at", "created_at"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.message_metadata import MessageMetadata

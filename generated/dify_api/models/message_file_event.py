# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class MessageFileEvent:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageFileEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("event", UNSET),
            get("id", UNSET),
            get("task_id", UNSET),
            get("conversation_id", UNSET),
            get("message_id", UNSET),
            get("created_at", UNSET),
            get("type", UNSET),
            get("belongs_to", UNSET),
            get("url", UNSET),
            get("answer", UNSET),
            get("from_variable_selector", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("event", "event"),
    ("id", "id"),
    ("task_id", "task_id"),
    ("conversation_id", "conversation_id"),
    ("message_id", "message_id"),
    ("created_at", "created_at"),
    ("type", "type_"),
    ("belongs_to", "belongs_to"),
    ("url", "url"),
    ("answer", "answer"),
    ("from_variable_selector", "from_variable_selector"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

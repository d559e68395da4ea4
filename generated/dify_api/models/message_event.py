# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class MessageEvent:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("event", UNSET),
            get("task_id", UNSET),
            get("message_id", UNSET),
            get("created_at", UNSET),
            get("id", UNSET),
            get("answer", UNSET),
            get("from_variable_selector", UNSET),
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
    ("answer", "answer"),
    ("from_variable_selector", "from_variable_selector"),
    ("conversation_id", "conversation_id"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

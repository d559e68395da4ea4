# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_object, write_fields


@define(eq=True)
class LoopCompletedEvent:
    """A loop has ended.

    Attributes:
        task_id: What the stop operation takes.
        workflow_run_id: Chatflows and workflows only.
        conversation_id: Chatflows only.
        message_id: Chatflows only.
        created_at: When the message was made; chatflows only.
    """

    event: str
    task_id: str
    workflow_run_id: str
    data: ContainerCompletedData
    conversation_id: str | Unset = UNSET
    message_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> LoopCompletedEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("event", UNSET),
            get("task_id", UNSET),
            get("workflow_run_id", UNSET),
            read_object(get("data", UNSET), ContainerCompletedData),
            get("conversation_id", UNSET),
            get("message_id", UNSET),
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
    ("workflow_run_id", "workflow_run_id"),
    ("data", "data"),
    ("conversation_id", "conversation_id"),
    ("message_id", "message_id"),
    ("created_at", "created_at"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.container_completed_data import ContainerCompletedData

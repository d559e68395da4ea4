# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_list, read_object, write_fields


@define(eq=True)
class ChatPausedData:
    """ChatPausedData

    Attributes:
        id: The message's id again.
        answer: What was said before the pause.
        metadata: What a finished message tells about itself.
        elapsed_time: Seconds.
    """

    id: str
    mode: str
    conversation_id: str
    message_id: str
    workflow_run_id: str
    answer: str
    metadata: MessageMetadata
    created_at: int
    paused_nodes: list[str]
    reasons: list[PauseReason]
    status: str
    elapsed_time: float
    total_tokens: int
    total_steps: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ChatPausedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("mode", UNSET),
            get("conversation_id", UNSET),
            get("message_id", UNSET),
            get("workflow_run_id", UNSET),
            get("answer", UNSET),
            read_object(get("metadata", UNSET), MessageMetadata),
            get("created_at", UNSET),
            get("paused_nodes", UNSET),
            read_list(get("reasons", UNSET), PauseReason),
            get("status", UNSET),
            get("elapsed_time", UNSET),
            get("total_tokens", UNSET),
            get("total_steps", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("mode", "mode"),
    ("conversation_id", "conversation_id"),
    ("message_id", "message_id"),
    ("workflow_run_id", "workflow_run_id"),
    ("answer", "answer"),
    ("metadata", "metadata"),
    ("created_at", "created_at"),
    ("paused_nodes", "paused_nodes"),
    ("reasons", "reasons"),
    ("status", "status"),
    ("elapsed_time", "elapsed_time"),
    ("total_tokens", "total_tokens"),
    ("total_steps", "total_steps"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.message_metadata import MessageMetadata
from ..models.pause_reason import PauseReason

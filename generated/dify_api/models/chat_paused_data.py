# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class ChatPausedData(Model):
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

    _unset = dict.fromkeys(
        [
            "id",
            "mode",
            "conversation_id",
            "message_id",
            "workflow_run_id",
            "answer",
            "metadata",
            "created_at",
            "paused_nodes",
            "reasons",
            "status",
            "elapsed_time",
            "total_tokens",
            "total_steps",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ChatPausedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.mode = data["mode"]
            model.conversation_id = data["conversation_id"]
            model.message_id = data["message_id"]
            model.workflow_run_id = data["workflow_run_id"]
            model.answer = data["answer"]
            value = data["metadata"]
            model.metadata = MessageMetadata.from_dict(value) if type(value) is dict else value
            model.created_at = data["created_at"]
            model.paused_nodes = data["paused_nodes"]
            value = data["reasons"]
            model.reasons = (
                [PauseReason.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.status = data["status"]
            model.elapsed_time = data["elapsed_time"]
            model.total_tokens = data["total_tokens"]
            model.total_steps = data["total_steps"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 14:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.message_metadata import MessageMetadata
from ..models.pause_reason import PauseReason

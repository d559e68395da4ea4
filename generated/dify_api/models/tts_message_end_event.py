# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class TtsMessageEndEvent(Model):
    """No more speech.

    Attributes:
        task_id: What the stop operation takes.
        audio: Empty.
        conversation_id: Chat apps only.
        message_id: Chat and completion apps only.
        created_at: When the message was made; chat and completion apps only.
        workflow_run_id: Chatflows and workflows only.
    """

    event: str
    task_id: str
    audio: str
    conversation_id: str | Unset = UNSET
    message_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    workflow_run_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["event", "task_id", "audio", "conversation_id", "message_id", "created_at", "workflow_run_id"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TtsMessageEndEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.task_id = data["task_id"]
            model.audio = data["audio"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.conversation_id = UNSET
        model.message_id = UNSET
        model.created_at = UNSET
        model.workflow_run_id = UNSET
        known = 3
        if "conversation_id" in data:
            known += 1
            model.conversation_id = data["conversation_id"]
        if "message_id" in data:
            known += 1
            model.message_id = data["message_id"]
        if "created_at" in data:
            known += 1
            model.created_at = data["created_at"]
        if "workflow_run_id" in data:
            known += 1
            model.workflow_run_id = data["workflow_run_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class ErrorEvent(Model):
    """The run failed; the HTTP status stays 200 and there is no `task_id`. Chatflow and workflow streams stay
    open with pings afterwards, up to five minutes, so a reader closes them itself. A failure while a run is
    being set up has only `status` and `message`.

    Attributes:
        status: The HTTP status it would have been.
        message: Text for people, possibly empty.
        conversation_id: Chat apps only.
        message_id: Chat and completion apps only.
        created_at: When the message was made; chat and completion apps only.
        workflow_run_id: Workflows only; null before the run has begun.
    """

    event: str
    status: int
    message: None | str
    conversation_id: str | Unset = UNSET
    message_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    workflow_run_id: None | str | Unset = UNSET
    code: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "event",
            "status",
            "message",
            "conversation_id",
            "message_id",
            "created_at",
            "workflow_run_id",
            "code",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ErrorEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.status = data["status"]
            model.message = data["message"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.conversation_id = UNSET
        model.message_id = UNSET
        model.created_at = UNSET
        model.workflow_run_id = UNSET
        model.code = UNSET
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
        if "code" in data:
            known += 1
            model.code = data["code"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class IterationNextEvent(Model):
    """A round of an iteration begins.

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
    data: ContainerNextData
    conversation_id: str | Unset = UNSET
    message_id: str | Unset = UNSET
    created_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["event", "task_id", "workflow_run_id", "data", "conversation_id", "message_id", "created_at"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> IterationNextEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.task_id = data["task_id"]
            model.workflow_run_id = data["workflow_run_id"]
            value = data["data"]
            model.data = ContainerNextData.from_dict(value) if type(value) is dict else value
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.conversation_id = UNSET
        model.message_id = UNSET
        model.created_at = UNSET
        known = 4
        if "conversation_id" in data:
            known += 1
            model.conversation_id = data["conversation_id"]
        if "message_id" in data:
            known += 1
            model.message_id = data["message_id"]
        if "created_at" in data:
            known += 1
            model.created_at = data["created_at"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.container_next_data import ContainerNextData

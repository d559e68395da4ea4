# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class WorkflowReplyData(Model):
    """WorkflowReplyData

    Attributes:
        id: The run's id again.
        workflow_id: Id of the published version that ran.
        elapsed_time: Seconds.
        finished_at: Null while the run waits.
        paused_nodes: Runs that wait; ids of the nodes.
        reasons: Runs that wait.
    """

    id: str
    workflow_id: str
    status: str
    outputs: JsonObject | None
    error: None | str
    elapsed_time: float
    total_tokens: int
    total_steps: int
    created_at: int
    finished_at: int | None
    paused_nodes: list[str] | Unset = UNSET
    reasons: list[PauseReason] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "workflow_id",
            "status",
            "outputs",
            "error",
            "elapsed_time",
            "total_tokens",
            "total_steps",
            "created_at",
            "finished_at",
            "paused_nodes",
            "reasons",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowReplyData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.workflow_id = data["workflow_id"]
            model.status = data["status"]
            model.outputs = data["outputs"]
            model.error = data["error"]
            model.elapsed_time = data["elapsed_time"]
            model.total_tokens = data["total_tokens"]
            model.total_steps = data["total_steps"]
            model.created_at = data["created_at"]
            model.finished_at = data["finished_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.paused_nodes = UNSET
        model.reasons = UNSET
        known = 10
        if "paused_nodes" in data:
            known += 1
            model.paused_nodes = data["paused_nodes"]
        if "reasons" in data:
            known += 1
            value = data["reasons"]
            model.reasons = (
                [PauseReason.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.pause_reason import PauseReason

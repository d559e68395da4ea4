# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class WorkflowPausedData(Model):
    """WorkflowPausedData

    Attributes:
        outputs: Any JSON object; Dify does not fix its members.
        elapsed_time: Seconds.
    """

    workflow_run_id: str
    paused_nodes: list[str]
    outputs: JsonObject
    reasons: list[PauseReason]
    status: str
    created_at: int
    elapsed_time: float
    total_tokens: int
    total_steps: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "workflow_run_id",
            "paused_nodes",
            "outputs",
            "reasons",
            "status",
            "created_at",
            "elapsed_time",
            "total_tokens",
            "total_steps",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowPausedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.workflow_run_id = data["workflow_run_id"]
            model.paused_nodes = data["paused_nodes"]
            model.outputs = data["outputs"]
            value = data["reasons"]
            model.reasons = (
                [PauseReason.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.status = data["status"]
            model.created_at = data["created_at"]
            model.elapsed_time = data["elapsed_time"]
            model.total_tokens = data["total_tokens"]
            model.total_steps = data["total_steps"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 9:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.pause_reason import PauseReason

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class WorkflowRun(Model):
    """State and outcome of a run. All members are null where server 1.9.2 does not know the run.

    Attributes:
        workflow_id: Id of the version that ran.
        inputs: JSON text of the inputs and the system's own variables.
        elapsed_time: Seconds.
    """

    id: None | str
    workflow_id: None | str
    status: None | str
    inputs: None | str
    outputs: JsonObject | None | str
    error: None | str
    total_steps: int | None
    total_tokens: int | None
    created_at: int | None
    finished_at: int | None
    elapsed_time: float | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "workflow_id",
            "status",
            "inputs",
            "outputs",
            "error",
            "total_steps",
            "total_tokens",
            "created_at",
            "finished_at",
            "elapsed_time",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowRun:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.workflow_id = data["workflow_id"]
            model.status = data["status"]
            model.inputs = data["inputs"]
            model.outputs = data["outputs"]
            model.error = data["error"]
            model.total_steps = data["total_steps"]
            model.total_tokens = data["total_tokens"]
            model.created_at = data["created_at"]
            model.finished_at = data["finished_at"]
            model.elapsed_time = data["elapsed_time"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 11:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class WorkflowFinishedData(Model):
    """WorkflowFinishedData

    Attributes:
        id: The run's id again.
        workflow_id: Id of the version that ran.
        elapsed_time: Seconds.
        created_by: Who started a run, an end user (`user`) or an account (`name`, `email`).
        exceptions_count: How many nodes failed without ending the run.
    """

    id: str
    workflow_id: str
    status: str
    outputs: JsonObject | None
    error: None | str
    elapsed_time: float
    total_tokens: int
    total_steps: int
    created_by: RunCreator
    created_at: int
    finished_at: int | None
    exceptions_count: int | None
    files: list[RunFile] | None
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
            "created_by",
            "created_at",
            "finished_at",
            "exceptions_count",
            "files",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowFinishedData:
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
            value = data["created_by"]
            model.created_by = RunCreator.from_dict(value) if type(value) is dict else value
            model.created_at = data["created_at"]
            model.finished_at = data["finished_at"]
            model.exceptions_count = data["exceptions_count"]
            value = data["files"]
            model.files = (
                [RunFile.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 13:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.run_creator import RunCreator
from ..models.run_file import RunFile

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_list, read_object, write_fields


@define(eq=True)
class WorkflowFinishedData:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowFinishedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("workflow_id", UNSET),
            get("status", UNSET),
            get("outputs", UNSET),
            get("error", UNSET),
            get("elapsed_time", UNSET),
            get("total_tokens", UNSET),
            get("total_steps", UNSET),
            read_object(get("created_by", UNSET), RunCreator),
            get("created_at", UNSET),
            get("finished_at", UNSET),
            get("exceptions_count", UNSET),
            read_list(get("files", UNSET), RunFile),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("workflow_id", "workflow_id"),
    ("status", "status"),
    ("outputs", "outputs"),
    ("error", "error"),
    ("elapsed_time", "elapsed_time"),
    ("total_tokens", "total_tokens"),
    ("total_steps", "total_steps"),
    ("created_by", "created_by"),
    ("created_at", "created_at"),
    ("finished_at", "finished_at"),
    ("exceptions_count", "exceptions_count"),
    ("files", "files"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.run_creator import RunCreator
from ..models.run_file import RunFile

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class WorkflowRun:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowRun:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("workflow_id", UNSET),
            get("status", UNSET),
            get("inputs", UNSET),
            get("outputs", UNSET),
            get("error", UNSET),
            get("total_steps", UNSET),
            get("total_tokens", UNSET),
            get("created_at", UNSET),
            get("finished_at", UNSET),
            get("elapsed_time", UNSET),
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
    ("inputs", "inputs"),
    ("outputs", "outputs"),
    ("error", "error"),
    ("total_steps", "total_steps"),
    ("total_tokens", "total_tokens"),
    ("created_at", "created_at"),
    ("finished_at", "finished_at"),
    ("elapsed_time", "elapsed_time"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

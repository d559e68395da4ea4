# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_object, write_fields


@define(eq=True)
class ContainerCompletedData:
    """ContainerCompletedData

    Attributes:
        id: The node's id, not that of an execution.
        node_id: Id of the node in the workflow; no UUID.
        error: Null even after a failure.
        elapsed_time: Seconds.
        execution_metadata: What an execution cost and where it belongs; only what applies is there.
    """

    id: str
    node_id: str
    node_type: str
    title: str
    outputs: JsonObject | None
    outputs_truncated: bool
    created_at: int
    extras: JsonObject | None
    inputs: JsonObject | None
    inputs_truncated: bool
    status: str
    error: None | str
    elapsed_time: float
    total_tokens: int
    execution_metadata: ExecutionMetadata
    finished_at: int
    steps: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ContainerCompletedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("node_id", UNSET),
            get("node_type", UNSET),
            get("title", UNSET),
            get("outputs", UNSET),
            get("outputs_truncated", UNSET),
            get("created_at", UNSET),
            get("extras", UNSET),
            get("inputs", UNSET),
            get("inputs_truncated", UNSET),
            get("status", UNSET),
            get("error", UNSET),
            get("elapsed_time", UNSET),
            get("total_tokens", UNSET),
            read_object(get("execution_metadata", UNSET), ExecutionMetadata),
            get("finished_at", UNSET),
            get("steps", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("node_id", "node_id"),
    ("node_type", "node_type"),
    ("title", "title"),
    ("outputs", "outputs"),
    ("outputs_truncated", "outputs_truncated"),
    ("created_at", "created_at"),
    ("extras", "extras"),
    ("inputs", "inputs"),
    ("inputs_truncated", "inputs_truncated"),
    ("status", "status"),
    ("error", "error"),
    ("elapsed_time", "elapsed_time"),
    ("total_tokens", "total_tokens"),
    ("execution_metadata", "execution_metadata"),
    ("finished_at", "finished_at"),
    ("steps", "steps"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.execution_metadata import ExecutionMetadata
from ..models.json_object import JsonObject

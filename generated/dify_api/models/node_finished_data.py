# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class NodeFinishedData:
    """NodeFinishedData

    Attributes:
        id: Id of this execution of the node.
        node_id: Id of the node in the workflow; no UUID.
        process_data: What the node did in between, such as the prompts of a model.
        status: `exception` is a failure the workflow handles.
        elapsed_time: Seconds.
        iteration_id: The iteration the node ran in.
        loop_id: The loop the node ran in.
        inputs_truncated: Always false; not in state snapshots.
        process_data_truncated: Always false; not in state snapshots.
        outputs_truncated: Always false; not in state snapshots.
    """

    id: str
    node_id: str
    node_type: str
    title: str
    index: int
    predecessor_node_id: None | str
    inputs: JsonObject | None
    process_data: JsonObject | None
    outputs: JsonObject | None
    status: str
    error: None | str
    elapsed_time: float
    execution_metadata: ExecutionMetadata | None
    created_at: int
    finished_at: int
    files: list[RunFile] | None
    iteration_id: None | str
    loop_id: None | str
    inputs_truncated: bool | Unset = UNSET
    process_data_truncated: bool | Unset = UNSET
    outputs_truncated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> NodeFinishedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("node_id", UNSET),
            get("node_type", UNSET),
            get("title", UNSET),
            get("index", UNSET),
            get("predecessor_node_id", UNSET),
            get("inputs", UNSET),
            get("process_data", UNSET),
            get("outputs", UNSET),
            get("status", UNSET),
            get("error", UNSET),
            get("elapsed_time", UNSET),
            read_object(get("execution_metadata", UNSET), ExecutionMetadata),
            get("created_at", UNSET),
            get("finished_at", UNSET),
            read_list(get("files", UNSET), RunFile),
            get("iteration_id", UNSET),
            get("loop_id", UNSET),
            get("inputs_truncated", UNSET),
            get("process_data_truncated", UNSET),
            get("outputs_truncated", UNSET),
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
    ("index", "index"),
    ("predecessor_node_id", "predecessor_node_id"),
    ("inputs", "inputs"),
    ("process_data", "process_data"),
    ("outputs", "outputs"),
    ("status", "status"),
    ("error", "error"),
    ("elapsed_time", "elapsed_time"),
    ("execution_metadata", "execution_metadata"),
    ("created_at", "created_at"),
    ("finished_at", "finished_at"),
    ("files", "files"),
    ("iteration_id", "iteration_id"),
    ("loop_id", "loop_id"),
    ("inputs_truncated", "inputs_truncated"),
    ("process_data_truncated", "process_data_truncated"),
    ("outputs_truncated", "outputs_truncated"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.execution_metadata import ExecutionMetadata
from ..models.json_object import JsonObject
from ..models.run_file import RunFile

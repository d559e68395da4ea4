# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_list, read_object, write_fields


@define(eq=True)
class NodeRetryData:
    """NodeRetryData

    Attributes:
        id: Id of this execution of the node.
        node_id: Id of the node in the workflow; no UUID.
        inputs_truncated: Always false.
        process_data: What the node did in between, such as the prompts of a model.
        process_data_truncated: Always false.
        outputs_truncated: Always false.
        elapsed_time: Seconds.
        iteration_id: The iteration the node ran in.
        loop_id: The loop the node ran in.
        retry_index: Number of the try that failed, from 1.
    """

    id: str
    node_id: str
    node_type: str
    title: str
    index: int
    predecessor_node_id: None | str
    inputs: JsonObject | None
    inputs_truncated: bool
    process_data: JsonObject | None
    process_data_truncated: bool
    outputs: JsonObject | None
    outputs_truncated: bool
    status: str
    error: None | str
    elapsed_time: float
    execution_metadata: ExecutionMetadata | None
    created_at: int
    finished_at: int
    files: list[RunFile] | None
    iteration_id: None | str
    loop_id: None | str
    retry_index: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> NodeRetryData:
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
            get("inputs_truncated", UNSET),
            get("process_data", UNSET),
            get("process_data_truncated", UNSET),
            get("outputs", UNSET),
            get("outputs_truncated", UNSET),
            get("status", UNSET),
            get("error", UNSET),
            get("elapsed_time", UNSET),
            read_object(get("execution_metadata", UNSET), ExecutionMetadata),
            get("created_at", UNSET),
            get("finished_at", UNSET),
            read_list(get("files", UNSET), RunFile),
            get("iteration_id", UNSET),
            get("loop_id", UNSET),
            get("retry_index", UNSET),
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
    ("inputs_truncated", "inputs_truncated"),
    ("process_data", "process_data"),
    ("process_data_truncated", "process_data_truncated"),
    ("outputs", "outputs"),
    ("outputs_truncated", "outputs_truncated"),
    ("status", "status"),
    ("error", "error"),
    ("elapsed_time", "elapsed_time"),
    ("execution_metadata", "execution_metadata"),
    ("created_at", "created_at"),
    ("finished_at", "finished_at"),
    ("files", "files"),
    ("iteration_id", "iteration_id"),
    ("loop_id", "loop_id"),
    ("retry_index", "retry_index"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.execution_metadata import ExecutionMetadata
from ..models.json_object import JsonObject
from ..models.run_file import RunFile

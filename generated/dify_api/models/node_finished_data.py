# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class NodeFinishedData(Model):
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

    _unset = dict.fromkeys(
        [
            "id",
            "node_id",
            "node_type",
            "title",
            "index",
            "predecessor_node_id",
            "inputs",
            "process_data",
            "outputs",
            "status",
            "error",
            "elapsed_time",
            "execution_metadata",
            "created_at",
            "finished_at",
            "files",
            "iteration_id",
            "loop_id",
            "inputs_truncated",
            "process_data_truncated",
            "outputs_truncated",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> NodeFinishedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.node_id = data["node_id"]
            model.node_type = data["node_type"]
            model.title = data["title"]
            model.index = data["index"]
            model.predecessor_node_id = data["predecessor_node_id"]
            model.inputs = data["inputs"]
            model.process_data = data["process_data"]
            model.outputs = data["outputs"]
            model.status = data["status"]
            model.error = data["error"]
            model.elapsed_time = data["elapsed_time"]
            value = data["execution_metadata"]
            model.execution_metadata = ExecutionMetadata.from_dict(value) if type(value) is dict else value
            model.created_at = data["created_at"]
            model.finished_at = data["finished_at"]
            value = data["files"]
            model.files = (
                [RunFile.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.iteration_id = data["iteration_id"]
            model.loop_id = data["loop_id"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.inputs_truncated = UNSET
        model.process_data_truncated = UNSET
        model.outputs_truncated = UNSET
        known = 18
        if "inputs_truncated" in data:
            known += 1
            model.inputs_truncated = data["inputs_truncated"]
        if "process_data_truncated" in data:
            known += 1
            model.process_data_truncated = data["process_data_truncated"]
        if "outputs_truncated" in data:
            known += 1
            model.outputs_truncated = data["outputs_truncated"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.execution_metadata import ExecutionMetadata
from ..models.json_object import JsonObject
from ..models.run_file import RunFile

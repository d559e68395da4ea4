# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class ContainerCompletedData(Model):
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

    _unset = dict.fromkeys(
        [
            "id",
            "node_id",
            "node_type",
            "title",
            "outputs",
            "outputs_truncated",
            "created_at",
            "extras",
            "inputs",
            "inputs_truncated",
            "status",
            "error",
            "elapsed_time",
            "total_tokens",
            "execution_metadata",
            "finished_at",
            "steps",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ContainerCompletedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.node_id = data["node_id"]
            model.node_type = data["node_type"]
            model.title = data["title"]
            model.outputs = data["outputs"]
            model.outputs_truncated = data["outputs_truncated"]
            model.created_at = data["created_at"]
            model.extras = data["extras"]
            model.inputs = data["inputs"]
            model.inputs_truncated = data["inputs_truncated"]
            model.status = data["status"]
            model.error = data["error"]
            model.elapsed_time = data["elapsed_time"]
            model.total_tokens = data["total_tokens"]
            value = data["execution_metadata"]
            model.execution_metadata = ExecutionMetadata.from_dict(value) if type(value) is dict else value
            model.finished_at = data["finished_at"]
            model.steps = data["steps"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 17:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.execution_metadata import ExecutionMetadata
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class ContainerStartedData(Model):
    """ContainerStartedData

    Attributes:
        id: The node's id, not that of an execution.
        node_id: Id of the node in the workflow; no UUID.
        extras: Any JSON object; Dify does not fix its members.
        metadata: Any JSON object; Dify does not fix its members.
        inputs: Any JSON object; Dify does not fix its members.
    """

    id: str
    node_id: str
    node_type: str
    title: str
    created_at: int
    extras: JsonObject
    metadata: JsonObject
    inputs: JsonObject
    inputs_truncated: bool
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "node_id",
            "node_type",
            "title",
            "created_at",
            "extras",
            "metadata",
            "inputs",
            "inputs_truncated",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ContainerStartedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.node_id = data["node_id"]
            model.node_type = data["node_type"]
            model.title = data["title"]
            model.created_at = data["created_at"]
            model.extras = data["extras"]
            model.metadata = data["metadata"]
            model.inputs = data["inputs"]
            model.inputs_truncated = data["inputs_truncated"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 9:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

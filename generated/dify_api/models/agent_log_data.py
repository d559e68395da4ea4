# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class AgentLogData(Model):
    """AgentLogData

    Attributes:
        id: Id of the step.
        data: Any JSON object; Dify does not fix its members.
        metadata: Any JSON object; Dify does not fix its members.
        node_id: Id of the node in the workflow; no UUID.
        parent_id: The step this one belongs to.
    """

    node_execution_id: str
    id: str
    label: str
    status: str
    data: JsonObject
    metadata: JsonObject
    node_id: str
    parent_id: None | str | Unset = UNSET
    error: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["node_execution_id", "id", "label", "status", "data", "metadata", "node_id", "parent_id", "error"],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AgentLogData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.node_execution_id = data["node_execution_id"]
            model.id = data["id"]
            model.label = data["label"]
            model.status = data["status"]
            model.data = data["data"]
            model.metadata = data["metadata"]
            model.node_id = data["node_id"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.parent_id = UNSET
        model.error = UNSET
        known = 7
        if "parent_id" in data:
            known += 1
            model.parent_id = data["parent_id"]
        if "error" in data:
            known += 1
            model.error = data["error"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

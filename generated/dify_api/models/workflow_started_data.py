# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class WorkflowStartedData(Model):
    """WorkflowStartedData

    Attributes:
        id: The run's id again.
        workflow_id: Id of the version that runs.
        inputs: Any JSON object; Dify does not fix its members.
    """

    id: str
    workflow_id: str
    inputs: JsonObject
    created_at: int
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["id", "workflow_id", "inputs", "created_at", "reason"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowStartedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.workflow_id = data["workflow_id"]
            model.inputs = data["inputs"]
            model.created_at = data["created_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.reason = UNSET
        known = 4
        if "reason" in data:
            known += 1
            model.reason = data["reason"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

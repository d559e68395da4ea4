# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class AgentLogData:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AgentLogData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("node_execution_id", UNSET),
            get("id", UNSET),
            get("label", UNSET),
            get("status", UNSET),
            get("data", UNSET),
            get("metadata", UNSET),
            get("node_id", UNSET),
            get("parent_id", UNSET),
            get("error", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("node_execution_id", "node_execution_id"),
    ("id", "id"),
    ("label", "label"),
    ("status", "status"),
    ("data", "data"),
    ("metadata", "metadata"),
    ("node_id", "node_id"),
    ("parent_id", "parent_id"),
    ("error", "error"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class ContainerStartedData:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ContainerStartedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("node_id", UNSET),
            get("node_type", UNSET),
            get("title", UNSET),
            get("created_at", UNSET),
            get("extras", UNSET),
            get("metadata", UNSET),
            get("inputs", UNSET),
            get("inputs_truncated", UNSET),
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
    ("created_at", "created_at"),
    ("extras", "extras"),
    ("metadata", "metadata"),
    ("inputs", "inputs"),
    ("inputs_truncated", "inputs_truncated"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

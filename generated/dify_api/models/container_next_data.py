# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class ContainerNextData:
    """ContainerNextData

    Attributes:
        id: The node's id, not that of an execution.
        node_id: Id of the node in the workflow; no UUID.
        index: Number of the round, from 0.
        extras: Any JSON object; Dify does not fix its members.
        pre_loop_output: Loops only; empty from 1.14.2 on.
    """

    id: str
    node_id: str
    node_type: str
    title: str
    index: int
    created_at: int
    extras: JsonObject
    pre_loop_output: JsonObject | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ContainerNextData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("node_id", UNSET),
            get("node_type", UNSET),
            get("title", UNSET),
            get("index", UNSET),
            get("created_at", UNSET),
            get("extras", UNSET),
            get("pre_loop_output", UNSET),
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
    ("created_at", "created_at"),
    ("extras", "extras"),
    ("pre_loop_output", "pre_loop_output"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

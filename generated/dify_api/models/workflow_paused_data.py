# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_list, write_fields


@define(eq=True)
class WorkflowPausedData:
    """WorkflowPausedData

    Attributes:
        outputs: Any JSON object; Dify does not fix its members.
        elapsed_time: Seconds.
    """

    workflow_run_id: str
    paused_nodes: list[str]
    outputs: JsonObject
    reasons: list[PauseReason]
    status: str
    created_at: int
    elapsed_time: float
    total_tokens: int
    total_steps: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowPausedData:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("workflow_run_id", UNSET),
            get("paused_nodes", UNSET),
            get("outputs", UNSET),
            read_list(get("reasons", UNSET), PauseReason),
            get("status", UNSET),
            get("created_at", UNSET),
            get("elapsed_time", UNSET),
            get("total_tokens", UNSET),
            get("total_steps", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("workflow_run_id", "workflow_run_id"),
    ("paused_nodes", "paused_nodes"),
    ("outputs", "outputs"),
    ("reasons", "reasons"),
    ("status", "status"),
    ("created_at", "created_at"),
    ("elapsed_time", "elapsed_time"),
    ("total_tokens", "total_tokens"),
    ("total_steps", "total_steps"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.pause_reason import PauseReason

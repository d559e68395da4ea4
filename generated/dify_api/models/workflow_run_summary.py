# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class WorkflowRunSummary:
    """WorkflowRunSummary

    Attributes:
        version: When the version was published.
        elapsed_time: Seconds.
    """

    id: str
    version: None | str
    status: None | str
    triggered_from: None | str
    error: None | str
    elapsed_time: float | None
    total_tokens: int | None
    total_steps: int | None
    created_at: int | None
    finished_at: int | None
    exceptions_count: int | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowRunSummary:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("version", UNSET),
            get("status", UNSET),
            get("triggered_from", UNSET),
            get("error", UNSET),
            get("elapsed_time", UNSET),
            get("total_tokens", UNSET),
            get("total_steps", UNSET),
            get("created_at", UNSET),
            get("finished_at", UNSET),
            get("exceptions_count", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("version", "version"),
    ("status", "status"),
    ("triggered_from", "triggered_from"),
    ("error", "error"),
    ("elapsed_time", "elapsed_time"),
    ("total_tokens", "total_tokens"),
    ("total_steps", "total_steps"),
    ("created_at", "created_at"),
    ("finished_at", "finished_at"),
    ("exceptions_count", "exceptions_count"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

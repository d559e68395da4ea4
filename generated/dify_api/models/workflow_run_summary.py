# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class WorkflowRunSummary(Model):
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

    _unset = dict.fromkeys(
        [
            "id",
            "version",
            "status",
            "triggered_from",
            "error",
            "elapsed_time",
            "total_tokens",
            "total_steps",
            "created_at",
            "finished_at",
            "exceptions_count",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowRunSummary:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.version = data["version"]
            model.status = data["status"]
            model.triggered_from = data["triggered_from"]
            model.error = data["error"]
            model.elapsed_time = data["elapsed_time"]
            model.total_tokens = data["total_tokens"]
            model.total_steps = data["total_steps"]
            model.created_at = data["created_at"]
            model.finished_at = data["finished_at"]
            model.exceptions_count = data["exceptions_count"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 11:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

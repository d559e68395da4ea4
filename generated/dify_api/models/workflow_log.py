# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_object, write_fields


@define(eq=True)
class WorkflowLog:
    """A past run and who started it.

    Attributes:
        id: Id of the log entry, not of the run.
    """

    id: str
    workflow_run: None | WorkflowRunSummary
    details: JsonObject | None
    created_from: None | str
    created_by_role: None | str
    created_by_account: LogAccount | None
    created_by_end_user: LogEndUser | None
    created_at: int | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowLog:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            read_object(get("workflow_run", UNSET), WorkflowRunSummary),
            get("details", UNSET),
            get("created_from", UNSET),
            get("created_by_role", UNSET),
            read_object(get("created_by_account", UNSET), LogAccount),
            read_object(get("created_by_end_user", UNSET), LogEndUser),
            get("created_at", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("workflow_run", "workflow_run"),
    ("details", "details"),
    ("created_from", "created_from"),
    ("created_by_role", "created_by_role"),
    ("created_by_account", "created_by_account"),
    ("created_by_end_user", "created_by_end_user"),
    ("created_at", "created_at"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.log_account import LogAccount
from ..models.log_end_user import LogEndUser
from ..models.workflow_run_summary import WorkflowRunSummary

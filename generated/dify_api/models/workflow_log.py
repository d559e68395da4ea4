# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class WorkflowLog(Model):
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

    _unset = dict.fromkeys(
        [
            "id",
            "workflow_run",
            "details",
            "created_from",
            "created_by_role",
            "created_by_account",
            "created_by_end_user",
            "created_at",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowLog:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            value = data["workflow_run"]
            model.workflow_run = WorkflowRunSummary.from_dict(value) if type(value) is dict else value
            model.details = data["details"]
            model.created_from = data["created_from"]
            model.created_by_role = data["created_by_role"]
            value = data["created_by_account"]
            model.created_by_account = LogAccount.from_dict(value) if type(value) is dict else value
            value = data["created_by_end_user"]
            model.created_by_end_user = LogEndUser.from_dict(value) if type(value) is dict else value
            model.created_at = data["created_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 8:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.log_account import LogAccount
from ..models.log_end_user import LogEndUser
from ..models.workflow_run_summary import WorkflowRunSummary

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List past runs.

App key; every kind of app is accepted, though only workflow apps have runs here. Runs of all users. `has_more`
is exact. Runs that paused or succeeded in part cannot be asked for by `status`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, AppRequest, ParseError, query_items

if TYPE_CHECKING:
    from ...models.list_workflow_logs_status import ListWorkflowLogsStatus
    from ...models.workflow_log_page import WorkflowLogPage
    from ...types import Unset


OPERATION_ID: Final = "list_workflow_logs"
METHOD: Final = "GET"
PATH: Final = "/workflows/logs"
SINCE: Final = "1.9.2"
PAGINATION: Final = "page"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    keyword: str | Unset = UNSET,
    status: ListWorkflowLogsStatus | Unset = UNSET,
    created_at_before: str | Unset = UNSET,
    created_at_after: str | Unset = UNSET,
    created_by_end_user_session_id: str | Unset = UNSET,
    created_by_account: str | Unset = UNSET,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> AppRequest:
    """Build the request of `GET /workflows/logs`.

    Args:
        keyword: Only runs that match this text.
        status: Only runs that ended so.
        created_at_before: ISO 8601 date or time; the name has two underscores.
        created_at_after: ISO 8601 date or time; the name has two underscores.
        created_by_end_user_session_id: Only runs of this end user, by the `user` that was sent.
        created_by_account: Only runs of this account, by its e-mail; an unknown one is 400.
        page: From 1. Server default: 1.
        limit: Server default: 20.
    """
    return AppRequest(
        METHOD,
        PATH,
        query=query_items(
            ("keyword", keyword),
            ("status", status),
            ("created_at__before", created_at_before),
            ("created_at__after", created_at_after),
            ("created_by_end_user_session_id", created_by_end_user_session_id),
            ("created_by_account", created_by_account),
            ("page", page),
            ("limit", limit),
        ),
    )


def parse_response(body: object) -> WorkflowLogPage:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.WorkflowLogPage.from_dict(body)

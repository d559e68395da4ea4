# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Run a certain published version of a workflow.

App key; workflow apps. As `run_workflow`, with the version in the path: an id that is no UUID and the draft
are 400 `bad_request`, an unknown version is 404. Sandbox plans of the hosted edition answer 403
`workflow_version_execution_not_allowed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...events import parse_workflow_stream_event as parse_event
from ...types import AppRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.workflow_reply import WorkflowReply
    from ...models.workflow_run_request import WorkflowRunRequest


OPERATION_ID: Final = "run_workflow_version"
METHOD: Final = "POST"
PATH: Final = "/workflows/{workflow_id}/run"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_event", "parse_response"]


def build_request(
    workflow_id: str,
    *,
    body: WorkflowRunRequest,
) -> AppRequest:
    """Build the request of `POST /workflows/{workflow_id}/run`.

    Args:
        workflow_id: Id of a published version, a UUID; replies show it as `workflow_id`.
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        f"/workflows/{segment('workflow_id', workflow_id)}/run",
        json=write(body),
    )


def parse_response(body: object) -> WorkflowReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.WorkflowReply.from_dict(body)

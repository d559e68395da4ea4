# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Run the published version of a workflow.

App key; workflow apps, any other kind is 400 `not_workflow_app`.

Without `response_mode` the outcome comes as JSON when the run is over, which may take up to 20 minutes. A run
that failed is a success of the request: status 200 and `data.status` `failed`. A run that waits for a person
answers `data.status` `paused`. From 1.14.2 on, a stream reports wrong inputs as an `error` event rather than
as 400. Never send a run twice to retry: it may have run; ask `get_workflow_run`.

The limit on concurrent requests is 400 `invalid_param` "Too many requests…"; 429 is the quota of the hosted
edition. Keys that are not listed here are ignored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...events import parse_workflow_stream_event as parse_event
from ...types import AppRequest, ParseError, write

if TYPE_CHECKING:
    from ...models.workflow_reply import WorkflowReply
    from ...models.workflow_run_request import WorkflowRunRequest


OPERATION_ID: Final = "run_workflow"
METHOD: Final = "POST"
PATH: Final = "/workflows/run"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_event", "parse_response"]


def build_request(
    *,
    body: WorkflowRunRequest,
) -> AppRequest:
    """Build the request of `POST /workflows/run`.

    Args:
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        PATH,
        json=write(body),
    )


def parse_response(body: object) -> WorkflowReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.WorkflowReply.from_dict(body)

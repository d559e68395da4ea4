# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get the state and outcome of a run.

App key; workflow and advanced-chat apps, any other kind is 400 `not_workflow_app`.

`inputs` is JSON text; `outputs` too where the server is 1.9.2. An unknown run is 404, and for 1.9.2 a 200
with all members null. An id that is no UUID is a 500.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.workflow_run import WorkflowRun


OPERATION_ID: Final = "get_workflow_run"
METHOD: Final = "GET"
PATH: Final = "/workflows/run/{workflow_run_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    workflow_run_id: str,
) -> AppRequest:
    """Build the request of `GET /workflows/run/{workflow_run_id}`.

    Args:
        workflow_run_id: Id of the run, from the reply or the first event of the run.
    """
    return AppRequest(
        METHOD,
        f"/workflows/run/{segment('workflow_run_id', workflow_run_id)}",
    )


def parse_response(body: object) -> WorkflowRun:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.WorkflowRun.from_dict(body)

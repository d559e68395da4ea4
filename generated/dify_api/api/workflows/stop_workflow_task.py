# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Stop a run.

App key; workflow apps (chatflows are stopped by `stop_chat_message`). Answers `success` whatever the id is,
and stops the run whoever started it. Its stream ends with `workflow_finished`, status `failed`; the run
itself is later shown as `stopped`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.simple_result import SimpleResult
    from ...models.stop_request import StopRequest


OPERATION_ID: Final = "stop_workflow_task"
METHOD: Final = "POST"
PATH: Final = "/workflows/tasks/{task_id}/stop"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    task_id: str,
    *,
    body: StopRequest,
) -> AppRequest:
    """Build the request of `POST /workflows/tasks/{task_id}/stop`.

    Args:
        task_id: The `task_id` of the stream's events; neither a message's nor a run's id.
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        f"/workflows/tasks/{segment('task_id', task_id)}/stop",
        json=write(body),
    )


def parse_response(body: object) -> SimpleResult:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SimpleResult.from_dict(body)

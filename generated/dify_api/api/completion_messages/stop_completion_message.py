# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Stop a text that is being streamed.

App key; completion apps, any other kind is 400 `app_unavailable`. Answers `success` whatever the id is; the
stream that is stopped still ends with `message_end`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.simple_result import SimpleResult
    from ...models.stop_request import StopRequest


OPERATION_ID: Final = "stop_completion_message"
METHOD: Final = "POST"
PATH: Final = "/completion-messages/{task_id}/stop"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    task_id: str,
    *,
    body: StopRequest,
) -> AppRequest:
    """Build the request of `POST /completion-messages/{task_id}/stop`.

    Args:
        task_id: The `task_id` of the stream's events; neither a message's nor a run's id.
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        f"/completion-messages/{segment('task_id', task_id)}/stop",
        json=write(body),
    )


def parse_response(body: object) -> SimpleResult:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SimpleResult.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Stop an answer that is being streamed.

App key; chat, agent-chat, agent and advanced-chat apps.

Answers `success` whatever the id is. The wrong user's stop is ignored, silently, except in a chatflow.
The stream that is stopped still ends properly: with `message_end`, or for a chatflow with
`workflow_finished` whose status is `failed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.simple_result import SimpleResult
    from ...models.stop_request import StopRequest


OPERATION_ID: Final = "stop_chat_message"
METHOD: Final = "POST"
PATH: Final = "/chat-messages/{task_id}/stop"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    task_id: str,
    *,
    body: StopRequest,
) -> AppRequest:
    """Build the request of `POST /chat-messages/{task_id}/stop`.

    Args:
        task_id: The `task_id` of the stream's events; neither a message's nor a run's id.
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        f"/chat-messages/{segment('task_id', task_id)}/stop",
        json=write(body),
    )


def parse_response(body: object) -> SimpleResult:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SimpleResult.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Fill in a completion app's form and get its text.

App key; completion apps. Any other kind is 400 `app_unavailable`.

The app's variables go into `inputs`, most often one called `query`. Without `response_mode` the whole text
comes as JSON. Errors of the model are an `error` event in a stream and 400 `completion_request_error`
otherwise. The quota of the hosted edition is 500 `internal_server_error` here. Never send it twice to retry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...events import parse_completion_stream_event as parse_event
from ...types import AppRequest, ParseError, write

if TYPE_CHECKING:
    from ...models.completion_reply import CompletionReply
    from ...models.completion_request import CompletionRequest


OPERATION_ID: Final = "send_completion_message"
METHOD: Final = "POST"
PATH: Final = "/completion-messages"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_event", "parse_response"]


def build_request(
    *,
    body: CompletionRequest,
) -> AppRequest:
    """Build the request of `POST /completion-messages`.

    Args:
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        PATH,
        json=write(body),
    )


def parse_response(body: object) -> CompletionReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.CompletionReply.from_dict(body)

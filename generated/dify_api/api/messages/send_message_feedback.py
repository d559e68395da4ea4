# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Rate a message, or take a rating back.

App key; every kind of app. A missing or null `rating` takes the rating back, and is 400 `invalid_param` where
there is none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.feedback_request import FeedbackRequest
    from ...models.simple_result import SimpleResult


OPERATION_ID: Final = "send_message_feedback"
METHOD: Final = "POST"
PATH: Final = "/messages/{message_id}/feedbacks"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    message_id: str,
    *,
    body: FeedbackRequest,
) -> AppRequest:
    """Build the request of `POST /messages/{message_id}/feedbacks`.

    Args:
        message_id: Id of the message, a UUID.
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        f"/messages/{segment('message_id', message_id)}/feedbacks",
        json=write(body),
    )


def parse_response(body: object) -> SimpleResult:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SimpleResult.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List questions that could come next.

App key; chat, agent-chat, agent and advanced-chat apps that have the feature on, else 400 `bad_request`. The
questions are made by a model when asked for; the list may be empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, query_items, segment

if TYPE_CHECKING:
    from ...models.suggested_questions import SuggestedQuestions


OPERATION_ID: Final = "list_suggested_questions"
METHOD: Final = "GET"
PATH: Final = "/messages/{message_id}/suggested"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    message_id: str,
    *,
    user: str,
) -> AppRequest:
    """Build the request of `GET /messages/{message_id}/suggested`.

    Args:
        message_id: Id of the message, a UUID.
        user: The end user whose data is meant, at most 255 characters.
    """
    return AppRequest(
        METHOD,
        f"/messages/{segment('message_id', message_id)}/suggested",
        query=query_items(
            ("user", user),
        ),
    )


def parse_response(body: object) -> SuggestedQuestions:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SuggestedQuestions.from_dict(body)

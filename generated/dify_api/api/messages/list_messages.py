# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the messages of a conversation, newest page first.

App key; chat, agent-chat, agent and advanced-chat apps.

Pages go back in time, though within a page the oldest message comes first: for the next page pass the first
item's `id` as `first_id`. Only messages of the same `user` are found; a conversation of somebody else, or an
unknown `first_id`, is 404. The addresses of files in a message are signed and expire.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, AppRequest, ParseError, query_items

if TYPE_CHECKING:
    from ...models.message_page import MessagePage
    from ...types import Unset


OPERATION_ID: Final = "list_messages"
METHOD: Final = "GET"
PATH: Final = "/messages"
SINCE: Final = "1.9.2"
PAGINATION: Final = "first_id"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    conversation_id: str,
    user: str | Unset = UNSET,
    first_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> AppRequest:
    """Build the request of `GET /messages`.

    Args:
        conversation_id: The conversation; empty text gives an empty page.
        user: The end user whose data is meant, at most 255 characters. Left out, the server's shared
            `DEFAULT-USER`.
        first_id: Id of the oldest message already seen; empty text for the newest page.
        limit: Items per page. Server default: 20.
    """
    return AppRequest(
        METHOD,
        PATH,
        query=query_items(
            ("conversation_id", conversation_id),
            ("user", user),
            ("first_id", first_id),
            ("limit", limit),
        ),
    )


def parse_response(body: object) -> MessagePage:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.MessagePage.from_dict(body)

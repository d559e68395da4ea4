# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the conversations of an end user.

App key; chat, agent-chat, agent and advanced-chat apps. For the next page pass the last item's `id` as
`last_id`; one that is not found is 404. Without `user` the conversations of the shared default user come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, AppRequest, ParseError, query_items

if TYPE_CHECKING:
    from ...models.conversation_page import ConversationPage
    from ...models.list_conversations_sort_by import ListConversationsSortBy
    from ...types import Unset


OPERATION_ID: Final = "list_conversations"
METHOD: Final = "GET"
PATH: Final = "/conversations"
SINCE: Final = "1.9.2"
PAGINATION: Final = "last_id"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    user: str | Unset = UNSET,
    last_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort_by: ListConversationsSortBy | Unset = UNSET,
) -> AppRequest:
    """Build the request of `GET /conversations`.

    Args:
        user: The end user whose data is meant, at most 255 characters. Left out, the server's shared
            `DEFAULT-USER`.
        last_id: Id of the last conversation already seen; empty text for the first page.
        limit: Items per page. Server default: 20.
        sort_by: A minus sign means newest first. Server default: -updated_at.
    """
    return AppRequest(
        METHOD,
        PATH,
        query=query_items(
            ("user", user),
            ("last_id", last_id),
            ("limit", limit),
            ("sort_by", sort_by),
        ),
    )


def parse_response(body: object) -> ConversationPage:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.ConversationPage.from_dict(body)

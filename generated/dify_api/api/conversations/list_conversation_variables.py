# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the variables of a conversation.

App key; chat apps of every kind but `agent`, though only chatflows have such variables. For the next page
pass the last item's `id` as `last_id`; an unknown one is 400 `invalid_param` with an empty message. 1.14.2
answers 500 to `variable_name`, whatever it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, AppRequest, ParseError, query_items, segment

if TYPE_CHECKING:
    from ...models.variable_page import VariablePage
    from ...types import Unset


OPERATION_ID: Final = "list_conversation_variables"
METHOD: Final = "GET"
PATH: Final = "/conversations/{conversation_id}/variables"
SINCE: Final = "1.9.2"
PAGINATION: Final = "last_id"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    conversation_id: str,
    *,
    user: str | Unset = UNSET,
    last_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    variable_name: str | Unset = UNSET,
) -> AppRequest:
    """Build the request of `GET /conversations/{conversation_id}/variables`.

    Args:
        conversation_id: Id of the conversation, a UUID.
        user: The end user whose data is meant, at most 255 characters. Left out, the server's shared
            `DEFAULT-USER`.
        last_id: Id of the last variable already seen; empty text for the first page.
        limit: Items per page. Server default: 20.
        variable_name: Only the variable of this name.
    """
    return AppRequest(
        METHOD,
        f"/conversations/{segment('conversation_id', conversation_id)}/variables",
        query=query_items(
            ("user", user),
            ("last_id", last_id),
            ("limit", limit),
            ("variable_name", variable_name),
        ),
    )


def parse_response(body: object) -> VariablePage:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.VariablePage.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Create a chat by name.

App key. No version that was looked at has this route, so expect 404. Conversations need not be created:
send the first message without a `conversation_id` (`send_chat_message`) and take the one it answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import AppRequest, ParseError, write

if TYPE_CHECKING:
    from ...models.create_chat_request import CreateChatRequest
    from ...models.json_object import JsonObject


OPERATION_ID: Final = "create_chat"
METHOD: Final = "POST"
PATH: Final = "/chats/create"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: CreateChatRequest,
) -> AppRequest:
    """Build the request of `POST /chats/create`.

    Args:
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        PATH,
        json=write(body),
    )


def parse_response(body: object) -> JsonObject:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return body

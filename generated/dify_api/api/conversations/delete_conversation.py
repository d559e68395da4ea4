# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Delete a conversation.

App key; chat, agent-chat, agent and advanced-chat apps.

Needs a JSON body, at least `{}`, though `user` may be left out: without it the answer is 415. The reply is
empty. A second deletion is 404; server 1.9.2 answers 204 again, and to other users as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import AppRequest, segment, write

if TYPE_CHECKING:
    from ...models.delete_conversation_request import DeleteConversationRequest


OPERATION_ID: Final = "delete_conversation"
METHOD: Final = "DELETE"
PATH: Final = "/conversations/{conversation_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    conversation_id: str,
    *,
    body: DeleteConversationRequest,
) -> AppRequest:
    """Build the request of `DELETE /conversations/{conversation_id}`.

    Args:
        conversation_id: Id of the conversation, a UUID.
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        f"/conversations/{segment('conversation_id', conversation_id)}",
        json=write(body),
    )


def parse_response(body: object) -> None:
    """Read the body of a success."""
    return None

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Give a conversation a name, or let a model find one.

App key; chat, agent-chat, agent and advanced-chat apps.

Send either `name` or `auto_generate` true; neither is 400 `invalid_param`, and so is a name of blanks from
1.14.2 on. A conversation without a message cannot be named by the model (400).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.conversation import Conversation
    from ...models.rename_conversation_request import RenameConversationRequest


OPERATION_ID: Final = "rename_conversation"
METHOD: Final = "POST"
PATH: Final = "/conversations/{conversation_id}/name"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    conversation_id: str,
    *,
    body: RenameConversationRequest,
) -> AppRequest:
    """Build the request of `POST /conversations/{conversation_id}/name`.

    Args:
        conversation_id: Id of the conversation, a UUID.
        body: Either `name`, or `auto_generate` true.
    """
    return AppRequest(
        METHOD,
        f"/conversations/{segment('conversation_id', conversation_id)}/name",
        json=write(body),
    )


def parse_response(body: object) -> Conversation:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.Conversation.from_dict(body)

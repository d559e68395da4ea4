# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Set a variable of a conversation.

App key; chatflows. Send the value as JSON of the variable's own type: another type is 400 `bad_request`. The
reply shows it as text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.conversation_variable import ConversationVariable
    from ...models.update_variable_request import UpdateVariableRequest


OPERATION_ID: Final = "update_conversation_variable"
METHOD: Final = "PUT"
PATH: Final = "/conversations/{conversation_id}/variables/{variable_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    conversation_id: str,
    variable_id: str,
    *,
    body: UpdateVariableRequest,
) -> AppRequest:
    """Build the request of `PUT /conversations/{conversation_id}/variables/{variable_id}`.

    Args:
        conversation_id: Id of the conversation, a UUID.
        variable_id: Id of the variable, a UUID; not its name.
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        f"/conversations/{segment('conversation_id', conversation_id)}/variables/{segment('variable_id', variable_id)}",
        json=write(body),
    )


def parse_response(body: object) -> ConversationVariable:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.ConversationVariable.from_dict(body)

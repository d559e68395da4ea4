# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Send a message to a chat app and get its answer.

App key; chat, agent-chat, agent and advanced-chat apps. Asking an app of another kind is 400 `not_chat_app`.

Without `response_mode` the whole answer comes as JSON (new `agent` apps stream). `agent-chat` apps only
stream: they refuse `blocking` and a missing mode with 400 `invalid_param`; `agent` apps refuse `blocking`
with 400 `bad_request`. A blocking request may take up to 20 minutes.

In a stream, errors of the model arrive as an `error` event under status 200; in a blocking reply as 400
`completion_request_error`, or for a chatflow as 400 `invalid_param` "Run failed: …". A chatflow that waits
for a person answers with `event` `workflow_paused`. From 1.14.2 on, a chatflow stream reports wrong inputs
and an unknown conversation as an `error` event as well. Never send a message twice to retry: it may have run.

The limit on concurrent requests is 400 `invalid_param` "Too many requests…"; 429 is the quota of the hosted
edition. Keys that are not listed here are ignored, so a misspelt one goes unnoticed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...events import parse_chat_stream_event as parse_event
from ...types import AppRequest, ParseError, write

if TYPE_CHECKING:
    from ...models.chat_reply import ChatReply
    from ...models.chat_request import ChatRequest


OPERATION_ID: Final = "send_chat_message"
METHOD: Final = "POST"
PATH: Final = "/chat-messages"
STREAM_ONLY_APP_KINDS: Final = ("agent-chat", "agent")
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_event", "parse_response"]


def build_request(
    *,
    body: ChatRequest,
) -> AppRequest:
    """Build the request of `POST /chat-messages`.

    Args:
        body: A question to a chat app.
    """
    return AppRequest(
        METHOD,
        PATH,
        json=write(body),
    )


def parse_response(body: object) -> ChatReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.ChatReply.from_dict(body)

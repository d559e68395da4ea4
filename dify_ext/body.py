"""What the body of a success means: nothing, JSON, text or bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dify_ext import _json
from dify_ext.errors import BODY_LIMIT, ResponseParseError, redact

if TYPE_CHECKING:
    from dify_ext.exchange import Reply

EVENT_STREAM = "text/event-stream"


def media_type(content_type: str) -> str:
    """The media type of a Content-Type header, without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def unreadable(reply: Reply, why: str) -> ResponseParseError:
    """The error for a success whose body cannot be used."""
    error = ResponseParseError(
        f"{reply.method} {reply.path} was answered with {reply.status}, but {why}",
        method=reply.method,
        path=reply.path,
    )
    error.status = reply.status
    error.server_version = reply.server_version
    error.trace_id = reply.trace_id
    error.body = redact(reply.content[: 4 * BODY_LIMIT].decode("utf-8", "replace"))[:BODY_LIMIT]
    return error


def decode(reply: Reply) -> Any:
    """Read the body of a success by its media type.

    Args:
        reply: The reply, with a status below 300.

    Returns:
        None for an empty body, the decoded JSON, or bytes for any other type.

    Raises:
        ResponseParseError: The body is broken JSON, an HTML page, or an event stream nobody asked for.
    """
    if not reply.content:
        return None
    kind = media_type(reply.headers.get("content-type", ""))
    if kind == "application/json" or kind.endswith("+json"):
        try:
            return _json.loads(reply.content)
        except ValueError as error:
            raise unreadable(reply, f"its body is not JSON ({error}); was it cut off?") from error
    if kind == "text/html" and reply.content.lstrip()[:1] == b"<":
        raise unreadable(
            reply, "its body is an HTML page: does the base URL end in /v1, or does a proxy ask to log in?"
        )
    if kind == EVENT_STREAM:
        raise unreadable(reply, "its body is an event stream: use the streaming method for it")
    return reply.content

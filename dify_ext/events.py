"""One frame of a stream → one typed event, by the table that the spec's mappings make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from dify_ext import _json
from dify_ext.errors import BODY_LIMIT, ResponseParseError, redact

if TYPE_CHECKING:
    from dify_api.types import StreamOperation

    from dify_ext.sse import Frame

E = TypeVar("E")


def parse_event(operation: StreamOperation[..., Any, E], frame: Frame) -> E:
    """Make the event of a frame; an event the spec does not know becomes an `UnknownEvent` with its data.

    Raises:
        ResponseParseError: The frame's data is not a JSON object; its `body` holds the frame.
    """
    try:
        data = _json.loads(frame.data)
    except ValueError as error:
        raise _unreadable(frame, f"is not JSON ({error})") from error
    if not isinstance(data, dict):
        raise _unreadable(frame, "is not a JSON object")
    return operation.parse_event(data)


def _unreadable(frame: Frame, why: str) -> ResponseParseError:
    text = redact(frame.data[: 4 * BODY_LIMIT].decode("utf-8", "replace"))
    error = ResponseParseError(f"An event of the stream {why}: {text[:200]!r}")
    error.body = text[:BODY_LIMIT]
    return error

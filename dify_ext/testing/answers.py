"""What a fake Dify answers with: a reply, a page of one, or a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import frozen

from dify_ext import _json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from dify_ext.testing.replies import Frame, Recorded
    from dify_ext.testing.state import ReceivedRequest

T = TypeVar("T")

LARGEST_PAGE: Final = 100
DEFAULT_PAGE: Final = 20
EVENT_STREAM: Final = "text/event-stream; charset=utf-8"


@frozen
class Answer:
    """A reply to be sent: content, or the frames of a stream one by one."""

    status: int = 200
    content: bytes = b""
    media_type: str = "application/json"
    frames: Iterable[Frame] | None = None


class Refused(Exception):  # noqa: N818 - no fault of the program: an answer found early
    """A request is refused.

    Args:
        code: Dify's code.
        message: Dify's message.
        status: The HTTP status.
    """

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.answer = reply({"code": code, "message": message, "status": status}, status)


class RefusedAsRecorded(Refused):
    """A request is refused by exactly a recorded reply."""

    def __init__(self, recorded: Recorded) -> None:
        Exception.__init__(self, recorded.text)
        self.answer = as_recorded(recorded)


class RefusedWithBody(Refused):
    """A request is refused outside Dify's own envelope."""

    def __init__(self, body: dict[str, Any], status: int = 400) -> None:
        Exception.__init__(self, str(body))
        self.answer = reply(body, status)


def not_found(message: str) -> Refused:
    """The refusal of what does not exist."""
    return Refused("not_found", message, 404)


def invalid(message: str) -> Refused:
    """The refusal of a wrong value."""
    return Refused("invalid_param", message)


def reply(value: Any, status: int = 200) -> Answer:
    """A JSON reply."""
    return Answer(status, _json.dumps(value) + b"\n")


def success() -> Answer:
    """What Dify says where there is nothing else to say."""
    return reply({"result": "success"})


def as_recorded(recorded: Recorded) -> Answer:
    """Exactly a recorded reply."""
    return Answer(recorded.status, recorded.text.encode(), recorded.media_type)


def cursor_page(request: ReceivedRequest, found: Sequence[T], item: Callable[[T], Any]) -> dict[str, Any]:
    """A page after a cursor: as many as asked for, and whether there are more."""
    limit = whole_number(request, "limit", DEFAULT_PAGE)
    return {"limit": limit, "has_more": len(found) > limit, "data": [item(each) for each in found[:limit]]}


def numbered_page(request: ReceivedRequest, found: Sequence[T], item: Callable[[T], Any]) -> dict[str, Any]:
    """A page by number, with Dify's arithmetic: never more than 100, and `has_more` where the page is full."""
    limit, page = whole_number(request, "limit", DEFAULT_PAGE), max(whole_number(request, "page", 1), 1)
    data = [item(each) for each in page_of(found, page, min(limit, LARGEST_PAGE))]
    return {"data": data, "has_more": len(data) == limit, "limit": limit, "total": len(found), "page": page}


def page_of(found: Sequence[T], page: int, limit: int) -> Sequence[T]:
    """The items of one page, counted from 1."""
    size = max(limit, 0)
    return found[(page - 1) * size : page * size]


def whole_number(request: ReceivedRequest, name: str, default: int) -> int:
    """A number of the query; its default where it is missing or none, as Dify takes it."""
    try:
        return int(request.query.get(name, default))
    except ValueError:
        return default


def after(found: Sequence[T], ids: Sequence[str], last: str | None, missing: str) -> Sequence[T]:
    """What follows the item with an id.

    Raises:
        Refused: There is no such item.
    """
    if not last:
        return found
    if last not in ids:
        raise not_found(missing)
    return found[ids.index(last) + 1 :]

"""Lists that come in pages: how each style of Dify's goes on, and iterators over all of it."""

from __future__ import annotations

from collections import deque
from inspect import signature
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeAlias, TypeVar

from dify_ext.errors import ConfigurationError, PaginationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

    from dify_api.types import AppRequest, KnowledgeRequest, Operation, PublicRequest

I = TypeVar("I")  # noqa: E741 - an item
LARGEST_PAGE: Final = 100  # Dify cuts longer pages without a word
REMEMBERED: Final = 1_000  # ids of the last pages, by which rows that moved are known again


class PageOf(Protocol[I]):
    """A page: an object whose `data` are the items."""

    data: list[I]


if TYPE_CHECKING:
    Listing: TypeAlias = Operation[..., AppRequest | KnowledgeRequest | PublicRequest, PageOf[I]]


class Cursor:
    """Where the next page begins; no I/O.

    Args:
        operation: A listing operation.
        arguments: The query parameters it is called with.

    Raises:
        ConfigurationError: It does not list in pages.
    """

    def __init__(self, operation: object, arguments: Mapping[str, Any]) -> None:
        self._style = getattr(operation, "PAGINATION", None)
        if self._style is None:
            raise ConfigurationError(
                f"{getattr(operation, 'OPERATION_ID', operation)} does not list in pages: call it."
            )
        self._arguments = dict(arguments)
        self._limit = min(int(arguments.get("limit") or LARGEST_PAGE), LARGEST_PAGE)
        if self._style != "list":
            self._arguments["limit"] = self._limit
        self._page = int(arguments.get("page") or 1)
        self._recent: deque[str] = deque(maxlen=REMEMBERED)
        self.over = False

    @property
    def arguments(self) -> dict[str, Any]:
        """The query parameters of the next page."""
        if self._style in {"page", "total_pages"}:
            return self._arguments | {"page": self._page}
        return self._arguments

    def take(self, page: Any) -> list[Any]:
        """The new items of a page, and go on behind them; those of a `first_id` list from the newest to the oldest.

        Raises:
            PaginationError: It holds nothing new though the server says that there is more.
        """
        items = page if isinstance(page, list) else page.data
        items = items if isinstance(items, list) else []
        new = [each for each in items if str(getattr(each, "id", "")) not in self._recent]
        self._recent.extend(str(each.id) for each in new if hasattr(each, "id"))
        self.over = not self._goes_on(page, items)
        if not self.over and not new:
            raise PaginationError(
                "The server sends the same page again and again: the rest of the list cannot be read."
            )
        if self._style == "first_id":
            new.reverse()
        return new

    def _goes_on(self, page: Any, items: list[Any]) -> bool:
        if self._style == "list" or not items:
            return False
        if self._style in {"last_id", "first_id"}:
            self._arguments[self._style] = items[-1 if self._style == "last_id" else 0].id
            return bool(page.has_more)
        self._page += 1
        if self._style == "total_pages":
            return self._page <= int(page.total_pages)
        # `has_more` only says that a page is full, and is false for a page that was cut.
        total = getattr(page, "total", None)
        read = (self._page - 1) * self._limit
        return len(items) >= self._limit and (not isinstance(total, int) or read < total)


class Pages(Generic[I]):
    """All items of a list, fetched page by page while they are iterated; each `for` begins anew.

    Rows that move to a later page meanwhile come once, those that vanish shift the rest: in lists by page number as
    many may be left out. Lists by `last_id` and `first_id` are not moved by new rows.
    """

    def __init__(
        self, operation: object, fetch: Callable[[Mapping[str, Any]], Any], arguments: Mapping[str, Any]
    ) -> None:
        self._operation, self._fetch, self._arguments = operation, fetch, arguments
        Cursor(operation, arguments)

    def first_page(self) -> PageOf[I]:
        """The first page as Dify sent it, with its totals."""
        page: PageOf[I] = self._fetch(Cursor(self._operation, self._arguments).arguments)
        return page

    def __iter__(self) -> Iterator[I]:
        """Yield each item; raises a DifyError where a page cannot be had, or PaginationError."""
        cursor = Cursor(self._operation, self._arguments)
        while not cursor.over:
            yield from cursor.take(self._fetch(cursor.arguments))


class AsyncPages(Generic[I]):
    """`Pages` for asyncio: iterate with `async for`."""

    def __init__(
        self, operation: object, fetch: Callable[[Mapping[str, Any]], Awaitable[Any]], arguments: Mapping[str, Any]
    ) -> None:
        self._operation, self._fetch, self._arguments = operation, fetch, arguments
        Cursor(operation, arguments)

    async def first_page(self) -> PageOf[I]:
        """As `Pages.first_page`."""
        page: PageOf[I] = await self._fetch(Cursor(self._operation, self._arguments).arguments)
        return page

    async def __aiter__(self) -> AsyncIterator[I]:
        """As `Pages.__iter__`."""
        cursor = Cursor(self._operation, self._arguments)
        while not cursor.over:
            for item in cursor.take(await self._fetch(cursor.arguments)):
                yield item


def with_user(operation: Any, arguments: Mapping[str, Any], user: str) -> dict[str, Any]:
    """The arguments with the client's end user, where the operation takes one and none is given."""
    takes = "user" in signature(operation.build_request).parameters
    return {"user": user, **arguments} if takes else dict(arguments)

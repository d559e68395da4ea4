"""Lists that come in pages: how each style of Dify's goes on, and iterators over all of it."""

from __future__ import annotations

from inspect import signature
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeAlias, TypeVar

from dify_ext.errors import ConfigurationError, NotFoundError, PaginationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

    from dify_api.types import AppRequest, KnowledgeRequest, Operation, PublicRequest

I = TypeVar("I")  # noqa: E741 - an item
LARGEST_PAGE: Final = 100  # Dify cuts longer pages without a word
REPEATS: Final = 2  # how often the same known page may come: rows that move meanwhile show one again


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
        self._first = dict(self._arguments)
        self._page = int(arguments.get("page") or 1)
        self._seen: set[object] = set()
        self._known: set[tuple[object, ...]] = set()  # pages without a new row, since the last new one
        self._repeats = 0
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
            PaginationError: The server repeats itself though it says that there is more.
        """
        items = page if isinstance(page, list) else page.data
        items = items if isinstance(items, list) else []
        new = [each for each in items if _id(each) is None or _id(each) not in self._seen]
        self._seen.update(_id(each) for each in new)
        self.over = not self._goes_on(page, items)
        if not self.over:
            self._check_progress(items, new)
        if self._style == "first_id":
            new.reverse()
        return new

    def begin_again(self) -> bool:
        """Whether the list can be read from its top because the row that the next page follows has vanished."""
        if self._style != "last_id" or self._arguments.get("last_id") == self._first.get("last_id"):
            return False
        self._arguments = dict(self._first)
        return True

    def _check_progress(self, items: list[Any], new: list[Any]) -> None:
        # A conversation that is touched moves to the top, and the page behind it is the first one again.
        if any(_id(each) is not None for each in new):
            self._known.clear()
            self._repeats = 0
            return
        place = (_id(items[0]), _id(items[-1]), len(items))
        self._repeats += place in self._known
        self._known.add(place)
        if self._repeats >= REPEATS:
            raise PaginationError(
                "The server sends the same page again and again: the rest of the list cannot be read."
            )

    def _goes_on(self, page: Any, items: list[Any]) -> bool:
        if self._style == "list" or not items:
            return False
        if self._style in {"last_id", "first_id"}:
            self._arguments[self._style] = _id(items[-1 if self._style == "last_id" else 0])
            return bool(page.has_more)
        self._page += 1
        if self._style == "total_pages":
            return self._page <= int(page.total_pages)
        # `has_more` only says that a page is full, and is false for a page that was cut.
        total = getattr(page, "total", None)
        read = (self._page - 1) * self._limit
        return len(items) >= self._limit and (not isinstance(total, int) or read < total)


def _id(item: Any) -> object | None:
    """The id of a row; None where the server sent none."""
    value = getattr(item, "id", None)
    return value if isinstance(value, str | int) else None


class Pages(Generic[I]):
    """All items of a list, fetched page by page while they are iterated; each `for` begins anew.

    A row that moves meanwhile comes once. Rows that vanish shift the rest of a list by page number, so that as many
    may be left out: to delete what is listed, make a list of it first. Lists by `last_id` and `first_id` lose nothing.
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
            try:
                page = self._fetch(cursor.arguments)
            except NotFoundError:
                if not cursor.begin_again():
                    raise
            else:
                yield from cursor.take(page)


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
            try:
                page = await self._fetch(cursor.arguments)
            except NotFoundError:
                if not cursor.begin_again():
                    raise
            else:
                for item in cursor.take(page):
                    yield item


def with_user(operation: Any, arguments: Mapping[str, Any], user: str) -> dict[str, Any]:
    """The arguments with the client's end user, where the operation takes one and none is given."""
    takes = "user" in signature(operation.build_request).parameters
    return {"user": user, **arguments} if takes else dict(arguments)

"""Where the next page of a list begins, in each of Dify's styles."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from dify_ext import ConfigurationError, PaginationError
from dify_ext.paging import Cursor, Pages


def listing(style: str) -> Any:
    return SimpleNamespace(PAGINATION=style, OPERATION_ID="list_things")


class Server:
    """A list of numbers as a server pages it."""

    def __init__(self, style: str, count: int) -> None:
        self.style, self.rows, self.asked = style, list(range(count)), []

    def __call__(self, query: Any) -> Any:
        self.asked.append(dict(query))
        limit = query.get("limit", 100)
        assert limit <= 100
        if self.style == "list":
            return items(self.rows)
        if self.style == "last_id":
            after = self.rows[self.rows.index(query["last_id"]) + 1 :] if "last_id" in query else self.rows
            return SimpleNamespace(data=items(after[:limit]), has_more=len(after) > limit)
        if self.style == "first_id":
            older = self.rows[: self.rows.index(query["first_id"])] if "first_id" in query else self.rows
            return SimpleNamespace(data=items(older[-limit:]), has_more=len(older) > limit)
        data = self.rows[(query["page"] - 1) * limit : query["page"] * limit]
        total_pages = -(-len(self.rows) // limit)
        told = {"page": {"has_more": len(data) == limit}, "total_pages": {"total_pages": total_pages}}[self.style]
        return SimpleNamespace(data=items(data), total=len(self.rows), **told)


def items(rows: list[int]) -> list[Any]:
    return [SimpleNamespace(id=row) for row in rows]


def read(server: Server, **arguments: Any) -> list[int]:
    return [each.id for each in Pages[Any](listing(server.style), server, arguments)]


@pytest.mark.parametrize("style", ["last_id", "first_id", "page", "total_pages", "list"])
@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 200, 250])
def test_every_row_comes_once_in_order(style: str, count: int) -> None:
    server = Server(style, count)
    expected = server.rows[::-1] if style == "first_id" else server.rows
    assert read(server) == expected
    assert len(server.asked) <= count // 100 + 1


@pytest.mark.parametrize(("given", "used"), [(7, 7), (1000, 100), (None, 100)])
def test_no_page_is_asked_for_that_the_server_would_cut(given: int | None, used: int) -> None:
    server = Server("page", 20)
    assert len(read(server, limit=given)) == 20
    assert {each["limit"] for each in server.asked} == {used}


def test_a_row_that_moved_to_a_later_page_comes_once() -> None:
    server = Server("page", 10)
    pages = iter(Pages[Any](listing("page"), server, {"limit": 4}))
    seen = [next(pages).id for _ in range(4)]
    server.rows.insert(0, -1)
    seen += [each.id for each in pages]
    assert seen == list(range(10))


@pytest.mark.parametrize("style", ["last_id", "first_id", "page"])
def test_a_server_that_repeats_itself_is_not_asked_for_ever(style: str) -> None:
    page = SimpleNamespace(data=items([1, 2]), has_more=True, total=1000)
    pages = Pages[Any](listing(style), lambda _: page, {"limit": 2})
    with pytest.raises(PaginationError, match="same page"):
        list(pages)


def test_an_empty_page_is_the_end_whatever_it_says() -> None:
    cursor = Cursor(listing("last_id"), {})
    assert cursor.take(SimpleNamespace(data=[], has_more=True)) == []
    assert cursor.over


def test_what_does_not_list_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="list_things does not list in pages"):
        Pages[Any](SimpleNamespace(OPERATION_ID="list_things"), lambda _: None, {})


def test_each_iteration_begins_anew() -> None:
    pages = Pages[Any](listing("page"), Server("page", 3), {})
    assert [len(list(pages)), len(list(pages)), len(pages.first_page().data)] == [3, 3, 3]

"""Where the next page of a list begins, in each of Dify's styles."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from dify_ext import ConfigurationError, NotFoundError, PaginationError
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


class Conversations:
    """A list by `last_id` that is sorted by what was touched last, as that of the conversations is."""

    def __init__(self, count: int) -> None:
        self.rows, self.asked = list(range(count)), 0

    def __call__(self, query: Any) -> Any:
        self.asked += 1
        rows = self.rows
        if "last_id" in query:
            if query["last_id"] not in rows:
                raise NotFoundError("Last Conversation Not Exists.")
            rows = rows[rows.index(query["last_id"]) + 1 :]
        return SimpleNamespace(data=items(rows[: query["limit"]]), has_more=len(rows) > query["limit"])

    def touch(self, row: int) -> None:
        self.rows.remove(row)
        self.rows.insert(0, row)


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_a_row_that_is_touched_while_it_is_read_neither_ends_the_list_nor_comes_twice(limit: int) -> None:
    server, seen = Conversations(20), []
    for each in Pages[Any](listing("last_id"), server, {"limit": limit}):
        seen.append(each.id)
        if each.id % 5 == 0:
            server.touch(each.id)
    assert seen == list(range(20))


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_rows_can_be_deleted_while_they_are_read(limit: int) -> None:
    server, seen = Conversations(20), []
    for each in Pages[Any](listing("last_id"), server, {"limit": limit}):
        seen.append(each.id)
        server.rows.remove(each.id)
    assert seen == list(range(20))


def test_a_cursor_that_never_was_is_an_error() -> None:
    server = Conversations(3)
    with pytest.raises(NotFoundError):
        list(Pages[Any](listing("last_id"), server, {"limit": 2, "last_id": 77}))
    assert server.asked == 1


def test_a_page_of_new_rows_before_those_read_does_not_end_the_list() -> None:
    server = Server("page", 10)
    pages = iter(Pages[Any](listing("page"), server, {"limit": 4}))
    seen = [next(pages).id for _ in range(4)]
    server.rows[:0] = [-4, -3, -2, -1]
    seen += [each.id for each in pages]
    assert seen == list(range(10))


def test_rows_without_an_id_are_all_read() -> None:
    pages = iter([SimpleNamespace(data=[SimpleNamespace(n=1), SimpleNamespace(n=1)], has_more=True, total=3)] * 2)
    assert len(list(Pages[Any](listing("page"), lambda _: next(pages), {"limit": 2}))) == 4


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

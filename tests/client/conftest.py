"""A fake Dify, and clients of both kinds behind one way of asking: every test runs with each."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import dify_ext
from dify_ext.testing import FakeDify


class Driver:
    """Runs what a client returns to its end, whether it must be awaited or not.

    Args:
        asynchronous: Whether the clients are those for asyncio.
    """

    def __init__(self, *, asynchronous: bool) -> None:
        self.asynchronous = asynchronous
        self._loop = asyncio.new_event_loop()
        self._clients: list[Any] = []

    def app(self, dify: FakeDify | str, key: str = FakeDify.app_key, **options: Any) -> Any:
        cls = dify_ext.AsyncAppClient if self.asynchronous else dify_ext.AppClient
        base_url = dify if isinstance(dify, str) else dify.base_url
        return self._kept(cls(base_url=base_url, api_key=key, user="ada", **options))

    def knowledge(self, dify: FakeDify, key: str = FakeDify.knowledge_key) -> Any:
        cls = dify_ext.AsyncKnowledgeClient if self.asynchronous else dify_ext.KnowledgeClient
        return self._kept(cls(base_url=dify.base_url, api_key=key))

    def _kept(self, client: Any) -> Any:
        self._clients.append(client)
        return client

    def run(self, value: Any) -> Any:
        """The value, awaited where it must be."""
        return self._loop.run_until_complete(value) if inspect.isawaitable(value) else value

    def each(self, values: Any) -> list[Any]:
        """All that an iterator of either kind yields."""
        if hasattr(values, "__aiter__"):
            return self.run(_collected(values))
        return list(values)

    def within(self, context: Any, use: Callable[[Any], Any]) -> Any:
        """Use a context manager of either kind."""
        if hasattr(context, "__aenter__"):
            entered = self.run(context.__aenter__())
            try:
                return use(entered)
            finally:
                self.run(context.__aexit__(None, None, None))
        with context as entered:
            return use(entered)

    def close(self) -> None:
        for client in self._clients:
            self.run(client.close())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()


async def _collected(values: Any) -> list[Any]:
    return [value async for value in values]


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    made = Driver(asynchronous=request.param)
    yield made
    made.close()


@pytest.fixture(scope="module")
def dify() -> Iterator[FakeDify]:
    with FakeDify() as fake:
        yield fake

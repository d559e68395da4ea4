"""Streams over loopback: many events, the first and the later ones, memory, many at once."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from common import COUNT, HEADERS, QUESTION, async_client, bench, client, peak

LONG = bench(events=COUNT, size=20)


def stream_ours(url: str, headers: dict[str, str]) -> int:
    with client(url, **headers) as app, app.stream_chat("Hi") as stream:
        return sum(1 for _ in stream)


def stream_httpx(url: str, headers: dict[str, str]) -> int:
    import httpx

    count, rest = 0, b""
    with (
        httpx.Client() as http,
        http.stream("POST", f"{url}/chat-messages", json=QUESTION, headers=HEADERS | headers) as response,
    ):
        for chunk in response.iter_raw():
            *whole, rest = (rest + chunk).split(b"\n\n")
            for each in whole:
                json.loads(each[6:])
                count += 1
    return count


def loopback__ours(url: str) -> None:
    assert stream_ours(url, LONG) == COUNT + 1


def loopback__httpx(url: str) -> None:
    assert stream_httpx(url, LONG) == COUNT + 1


def loopback__dify_client_python(url: str) -> None:
    from dify_client import Client, models

    made = Client(api_key="app-bench", api_base=url.replace("/v1", f"/b/{COUNT}/20/v1"))
    request = models.ChatRequest(query="Hi", inputs={}, user="u", response_mode=models.ResponseMode.STREAMING)
    assert sum(1 for _ in made.chat_messages(request, timeout=60.0)) == COUNT + 1


def loopback__dify_client(url: str) -> None:
    from dify_client import ChatClient

    made = ChatClient("app-bench")
    made.base_url = url.replace("/v1", f"/b/{COUNT}/20/v1")
    lines = made.create_chat_message({}, "Hi", "u", response_mode="streaming").iter_lines()
    assert sum(1 for line in lines if line and json.loads(line[5:])) == COUNT + 1


def loopback__http_client(url: str) -> None:
    with http_client_stream(url, LONG) as response:
        assert sum(1 for line in response if line != b"\n" and json.loads(line[5:])) == COUNT + 1


@contextmanager
def http_client_stream(url: str, headers: dict[str, str]) -> Iterator[Any]:
    """The least that Python can do without another library."""
    from http.client import HTTPConnection
    from urllib.parse import urlsplit

    with closing(HTTPConnection(urlsplit(url).netloc)) as connection:
        body = json.dumps(QUESTION)
        connection.request("POST", "/v1/chat-messages", body, HEADERS | headers | {"Content-Type": "application/json"})
        with connection.getresponse() as response:
            yield response


def async_loopback__ours(url: str) -> None:
    async def run() -> int:
        async with async_client(url, **LONG) as app, app.stream_chat("Hi") as stream:
            return sum([1 async for _ in stream])

    assert asyncio.run(run()) == COUNT + 1


def async_loopback__httpx(url: str) -> None:
    import httpx

    async def run() -> int:
        async with httpx.AsyncClient() as http:
            return await read_async(http, url, LONG)

    assert asyncio.run(run()) == COUNT + 1


async def read_async(http: Any, url: str, headers: dict[str, str]) -> int:
    count, rest = 0, b""
    async with http.stream("POST", f"{url}/chat-messages", json=QUESTION, headers=HEADERS | headers) as response:
        async for chunk in response.aiter_raw():
            *whole, rest = (rest + chunk).split(b"\n\n")
            count += sum(1 for each in whole if json.loads(each[6:]))
    return count


async def read_aiohttp(http: Any, url: str, headers: dict[str, str]) -> int:
    count, rest = 0, b""
    async with http.post(f"{url}/chat-messages", json=QUESTION, headers=HEADERS | headers) as response:
        async for chunk in response.content.iter_any():
            *whole, rest = (rest + chunk).split(b"\n\n")
            count += sum(1 for each in whole if json.loads(each[6:]))
    return count


def async_loopback__aiohttp(url: str) -> None:
    import aiohttp

    async def run() -> int:
        async with aiohttp.ClientSession() as http:
            return await read_aiohttp(http, url, LONG)

    assert asyncio.run(run()) == COUNT + 1


# --- latency: seconds to the first event, and from the server's sending of a later one to its arrival ---------------


def first_event(url: str, read: Callable[[dict[str, str]], float], **how: Any) -> dict[str, float]:
    del url
    times = sorted(read(bench(events=2, size=20, delay=0.02, **how)) for _ in range(30))
    return {"wall": times[len(times) // 2]}


def ours_first(url: str) -> Callable[[dict[str, str]], float]:
    app = client(url)

    def read(headers: dict[str, str]) -> float:
        configured = app.with_options(headers=headers)
        begun = time.perf_counter()
        with configured.stream_chat("Hi") as stream:
            next(iter(stream))
            return time.perf_counter() - begun

    return read


def httpx_first(url: str) -> Callable[[dict[str, str]], float]:
    import httpx

    http = httpx.Client()

    def read(headers: dict[str, str]) -> float:
        begun = time.perf_counter()
        with http.stream("POST", f"{url}/chat-messages", json=QUESTION, headers=HEADERS | headers) as response:
            next(response.iter_raw())
            return time.perf_counter() - begun

    return read


def first_chunked__ours(url: str) -> dict[str, float]:
    return first_event(url, ours_first(url))


def first_chunked__httpx(url: str) -> dict[str, float]:
    return first_event(url, httpx_first(url))


def first_closed__ours(url: str) -> dict[str, float]:
    return first_event(url, ours_first(url), close=True)


def first_closed__httpx(url: str) -> dict[str, float]:
    return first_event(url, httpx_first(url), close=True)


def first_closed__dify_client(url: str) -> dict[str, float]:
    from dify_client import ChatClient

    made = ChatClient("app-bench")
    made.base_url = url.replace("/v1", "/b/2/20/v1")

    def read(_headers: dict[str, str]) -> float:
        begun = time.perf_counter()
        next(made.create_chat_message({}, "Hi", "u", response_mode="streaming").iter_lines())
        return time.perf_counter() - begun

    return first_event(url, read)


def later_event(delays: list[float]) -> dict[str, float]:
    return {"wall": sorted(delays)[len(delays) // 2]}


def ours_later(url: str, **how: Any) -> dict[str, float]:
    with client(url, **bench(timed=200, **how)) as app, app.stream_chat("Hi") as stream:
        return later_event([time.perf_counter() - float(event.answer) for event in stream if event.event == "message"])


def httpx_later(url: str, **how: Any) -> dict[str, float]:
    import httpx

    delays = []
    with (
        httpx.Client() as http,
        http.stream(
            "POST", f"{url}/chat-messages", json=QUESTION, headers=HEADERS | bench(timed=200, **how)
        ) as response,
    ):
        for chunk in response.iter_raw():
            events = map(json.loads, chunk.removeprefix(b"data: ").split(b"\n\ndata: "))
            delays += [time.perf_counter() - float(each["answer"]) for each in events if each["event"] == "message"]
    return later_event(delays)


def later_chunked__ours(url: str) -> dict[str, float]:
    return ours_later(url)


def later_chunked__httpx(url: str) -> dict[str, float]:
    return httpx_later(url)


def later_closed__ours(url: str) -> dict[str, float]:
    return ours_later(url, close=True)


def later_closed__httpx(url: str) -> dict[str, float]:
    return httpx_later(url, close=True)


# --- memory ---------------------------------------------------------------------------------------------------------


def memory__ours(url: str) -> dict[str, float]:
    with client(url, **LONG) as app, app.stream_chat("Hi") as stream:
        for number, _ in enumerate(stream):
            if number == 1_000:
                before = peak()
    return {"memory": peak() - before}


# --- many at once ----------------------------------------------------------------------------------------------------

STREAMS = 500
SHORT = bench(events=20, size=20, delay=0.2)


def many__ours(url: str) -> dict[str, float]:
    async def one(app: Any) -> int:
        async with app.stream_chat("Hi") as stream:
            return sum([1 async for _ in stream])

    async def run() -> dict[str, float]:
        async with async_client(url, **SHORT) as app:
            return await at_once(lambda: one(app))

    return asyncio.run(run())


def many__httpx(url: str) -> dict[str, float]:
    import httpx

    async def run() -> dict[str, float]:
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=20)
        async with httpx.AsyncClient(limits=limits, timeout=60) as http:
            return await at_once(lambda: read_async(http, url, SHORT))

    return asyncio.run(run())


def many__aiohttp(url: str) -> dict[str, float]:
    import aiohttp

    async def run() -> dict[str, float]:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
            return await at_once(lambda: read_aiohttp(http, url, SHORT))

    return asyncio.run(run())


async def at_once(one: Callable[[], Awaitable[int]]) -> dict[str, float]:
    """Read one stream, then all of them together."""
    await one()
    before = peak()
    done = await asyncio.gather(*(one() for _ in range(STREAMS)), return_exceptions=True)
    return {"failed": sum(each != 21 for each in done), "memory_each": (peak() - before) / STREAMS}

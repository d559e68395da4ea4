"""Calls that are answered by one JSON object, and uploads."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path

from common import BLOCKING, HEADERS, async_client, client, peak

CALLS = 500


def call__ours(url: str) -> None:
    with client(url) as app:
        for _ in range(CALLS):
            assert app.chat("Hi").answer


def call__httpx(url: str) -> None:
    import httpx

    with httpx.Client() as http:
        for _ in range(CALLS):
            assert http.post(f"{url}/chat-messages", json=BLOCKING, headers=HEADERS).json()["answer"]


def call__http_client(url: str) -> None:
    from http.client import HTTPConnection
    from urllib.parse import urlsplit

    connection = HTTPConnection(urlsplit(url).netloc)
    for _ in range(CALLS):
        headers = HEADERS | {"Content-Type": "application/json"}
        connection.request("POST", "/v1/chat-messages", json.dumps(BLOCKING), headers)
        assert json.load(connection.getresponse())["answer"]


def call__dify_client(url: str) -> None:
    from dify_client import ChatClient

    made = ChatClient("app-bench")
    made.base_url = url
    for _ in range(CALLS):
        assert made.create_chat_message({}, "Hi", "u", response_mode="blocking").json()["answer"]


def call__dify_client_python(url: str) -> None:
    from dify_client import Client, models

    made = Client(api_key="app-bench", api_base=url)
    request = models.ChatRequest(query="Hi", inputs={}, user="u", response_mode=models.ResponseMode.BLOCKING)
    for _ in range(CALLS):
        assert made.chat_messages(request).answer


def async_call__ours(url: str) -> None:
    async def run() -> None:
        async with async_client(url) as app:
            for _ in range(CALLS):
                assert (await app.chat("Hi")).answer

    asyncio.run(run())


def async_call__httpx(url: str) -> None:
    import httpx

    async def run() -> None:
        async with httpx.AsyncClient() as http:
            for _ in range(CALLS):
                reply = await http.post(f"{url}/chat-messages", json=BLOCKING, headers=HEADERS)
                assert reply.json()["answer"]

    asyncio.run(run())


def async_call__aiohttp(url: str) -> None:
    import aiohttp

    async def run() -> None:
        async with aiohttp.ClientSession() as http:
            for _ in range(CALLS):
                async with http.post(f"{url}/chat-messages", json=BLOCKING, headers=HEADERS) as reply:
                    assert (await reply.json())["answer"]

    asyncio.run(run())


def connections__ours(url: str) -> dict[str, float]:
    import httpx

    before = httpx.get(url.removesuffix("/v1") + "/cpu").json()["connections"]
    with client(url) as app:
        for _ in range(2_000):
            app.info.get()
    return {"new_connections": httpx.get(url.removesuffix("/v1") + "/cpu").json()["connections"] - before - 2}


# --- uploads ---------------------------------------------------------------------------------------------------------

SIZE = 256 << 20


def file() -> Path:
    path = Path("/tmp") / "dify-ext-bench-256m"
    if not path.exists() or path.stat().st_size != SIZE:
        with path.open("wb") as out:
            out.truncate(SIZE)
    return path


def repeated(send: Callable[[], object]) -> dict[str, float]:
    """The least of a few: what the kernel charges for its copying doubles when the machine is disturbed."""
    before, costs = peak(), []
    for _ in range(5):
        begun = time.process_time()
        send()
        costs.append(time.process_time() - begun)
    return {"cpu": min(costs), "memory": peak() - before}


def upload__ours(url: str) -> dict[str, float]:
    with client(url) as app:
        app.upload_file(b"small", filename="x", media_type="text/plain")
        return repeated(lambda: app.upload_file(file(), filename="x", media_type="text/plain"))


def upload__httpx(url: str) -> dict[str, float]:
    import httpx

    with httpx.Client(timeout=100) as http:

        def send() -> None:
            with file().open("rb") as content:
                http.post(f"{url}/files/upload", headers=HEADERS, data={"user": "u"}, files={"file": ("x", content)})

        http.get(f"{url}/info")
        return repeated(send)


def upload__dify_client_python(url: str) -> dict[str, float]:
    from dify_client import Client, models

    made = Client(api_key="app-bench", api_base=url)

    def send() -> None:
        with file().open("rb") as content:
            made.upload_files(("x", content, "text/plain"), models.UploadFileRequest(user="u"), timeout=100.0)

    return repeated(send)


def upload_bytes__ours(url: str) -> dict[str, float]:
    content = file().read_bytes()
    with client(url) as app:
        app.upload_file(b"small", filename="x", media_type="text/plain")
        return repeated(lambda: app.upload_file(content, filename="x", media_type="text/plain"))


def upload_bytes__path(url: str) -> dict[str, float]:
    return upload__ours(url)

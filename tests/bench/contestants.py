"""What each contestant does in each workload: run by `scripts/bench` in the contestant's own environment.

    python contestants.py WORKLOAD CONTESTANT URL

prints what it cost as JSON: `cpu` and `wall` in seconds, `memory` in KiB of growth, `failed` and `new_connections`.
A function is named `<workload>__<contestant>` and returns what it measured itself, if not by the clock around it.
"""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from server import END, MESSAGE, frame

QUESTION = {"inputs": {}, "query": "Hi", "user": "u", "response_mode": "streaming"}
HEADERS = {"Authorization": "Bearer app-bench"}
RECORDED = Path(__file__).parents[1] / "recordings" / "1.14.2"
REPEAT = 400


def bench(**wanted: Any) -> dict[str, str]:
    return {"X-Bench": json.dumps(wanted)}


def peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


# --- framing: bytes to frames --------------------------------------------------------------------------------------

EVENTS = [frame({**MESSAGE, "answer": f"word {number} "}) for number in range(5_000)]
CHUNKS = {"events": EVENTS, "16k": cut(b"".join(EVENTS), 16_384)}


def big() -> list[bytes]:
    return cut(frame({**MESSAGE, "answer": "x" * (8 << 20)}), 1024)


def frame_ours(chunks: list[bytes]) -> None:
    from dify_ext.sse import Decoder

    decoder = Decoder()
    assert sum(len(decoder.feed(chunk)) for chunk in chunks) >= 1


def frame_httpx_sse(chunks: list[bytes]) -> None:
    import httpx
    from httpx_sse import EventSource

    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            return iter(chunks)

    response = httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=Body())
    assert sum(1 for _ in EventSource(response).iter_sse()) >= 1


def frame_openai(chunks: list[bytes]) -> None:
    from openai._streaming import SSEDecoder

    assert sum(1 for _ in SSEDecoder().iter_bytes(iter(chunks))) >= 1


def framing_events__ours() -> None:
    frame_ours(CHUNKS["events"])


def framing_events__httpx_sse() -> None:
    frame_httpx_sse(CHUNKS["events"])


def framing_events__openai() -> None:
    frame_openai(CHUNKS["events"])


def framing_16k__ours() -> None:
    frame_ours(CHUNKS["16k"])


def framing_16k__httpx_sse() -> None:
    frame_httpx_sse(CHUNKS["16k"])


def framing_16k__openai() -> None:
    frame_openai(CHUNKS["16k"])


def framing_8m__ours() -> None:
    frame_ours(big())


def framing_8m__httpx_sse() -> None:
    frame_httpx_sse(big())


# --- recorded bytes to typed events --------------------------------------------------------------------------------


def recorded_stream() -> list[bytes]:
    text = json.loads((RECORDED / "send_chat_message" / "streaming_ok.json").read_bytes())["response"]["text"].encode()
    return cut(text * REPEAT, 4096)


def typed__ours() -> None:
    from dify_api.api.chat_messages.send_chat_message import parse_event

    from dify_ext import _json
    from dify_ext.sse import Decoder

    decoder = Decoder()
    count = 0
    for chunk in recorded_stream():
        for each in decoder.feed(chunk):
            if each.data:
                parse_event(_json.loads(each.data))
                count += 1
    assert count > REPEAT


def typed__httpx() -> None:
    import httpx

    class Body(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            return iter(recorded_stream())

    count = 0
    for line in httpx.Response(200, stream=Body()).iter_lines():
        if line.startswith("data:"):
            json.loads(line[5:])
            count += 1
    assert count > REPEAT


# --- streams over loopback -----------------------------------------------------------------------------------------


def client(url: str, **headers: str) -> Any:
    from dify_ext import AppClient

    return AppClient("app-bench", url, "u").with_options(headers=headers)


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
    assert stream_ours(url, bench(events=50_000, size=20)) == 50_001


def loopback__httpx(url: str) -> None:
    assert stream_httpx(url, bench(events=50_000, size=20)) == 50_001


def loopback__dify_client_python(url: str) -> None:
    from dify_client import Client, models

    made = Client(api_key="app-bench", api_base=url.replace("/v1", "/b/50000/20/v1"))
    request = models.ChatRequest(query="Hi", inputs={}, user="u", response_mode=models.ResponseMode.STREAMING)
    assert sum(1 for _ in made.chat_messages(request, timeout=60.0)) == 50_001


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


def memory__ours(url: str) -> dict[str, float]:
    with client(url, **bench(events=50_000, size=20)) as app, app.stream_chat("Hi") as stream:
        for number, _ in enumerate(stream):
            if number == 1_000:
                before = peak()
    return {"memory": peak() - before}


# --- calls ---------------------------------------------------------------------------------------------------------


def call__ours(url: str) -> None:
    with client(url) as app:
        for _ in range(500):
            assert app.info.get().mode == "chat"


def call__httpx(url: str) -> None:
    import httpx

    with httpx.Client() as http:
        for _ in range(500):
            assert http.get(f"{url}/info", headers=HEADERS).json()["mode"] == "chat"


def async_call__ours(url: str) -> None:
    from dify_ext import AsyncAppClient

    async def run() -> None:
        async with AsyncAppClient("app-bench", url, "u") as app:
            for _ in range(500):
                assert (await app.info.get()).mode == "chat"

    asyncio.run(run())


def async_call__httpx(url: str) -> None:
    import httpx

    async def run() -> None:
        async with httpx.AsyncClient() as http:
            for _ in range(500):
                assert (await http.get(f"{url}/info", headers=HEADERS)).json()["mode"] == "chat"

    asyncio.run(run())


def connections__ours(url: str) -> dict[str, float]:
    import httpx

    before = httpx.get(url.removesuffix("/v1") + "/cpu").json()["connections"]
    with client(url) as app:
        for _ in range(2_000):
            app.info.get()
    return {"new_connections": httpx.get(url.removesuffix("/v1") + "/cpu").json()["connections"] - before - 2}


# --- uploads -------------------------------------------------------------------------------------------------------

SIZE = 256 << 20


def file() -> Path:
    path = Path("/tmp") / "dify-ext-bench-256m"
    if not path.exists() or path.stat().st_size != SIZE:
        with path.open("wb") as out:
            out.truncate(SIZE)
    return path


def upload__ours(url: str) -> dict[str, float]:
    with client(url) as app:
        app.upload_file(b"small", filename="x", media_type="text/plain")
        before = peak()
        cpu, wall = time.process_time(), time.perf_counter()
        app.upload_file(file(), filename="x", media_type="text/plain")
        return {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall, "memory": peak() - before}


def upload__httpx(url: str) -> dict[str, float]:
    import httpx

    with httpx.Client(timeout=100) as http:
        http.get(f"{url}/info")
        before = peak()
        cpu, wall = time.process_time(), time.perf_counter()
        with file().open("rb") as content:
            http.post(f"{url}/files/upload", headers=HEADERS, data={"user": "u"}, files={"file": ("x", content)})
        return {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall, "memory": peak() - before}


# --- many streams --------------------------------------------------------------------------------------------------

STREAMS = 500


def many__ours(url: str) -> dict[str, float]:
    from dify_ext import AsyncAppClient

    headers = bench(events=20, size=20, delay=0.2)

    async def one(app: Any) -> int:
        async with app.stream_chat("Hi") as stream:
            return sum([1 async for _ in stream])

    async def run() -> tuple[int, int]:
        async with AsyncAppClient("app-bench", url, "u").with_options(headers=headers) as app:
            await one(app)
            before = peak()
            done = await asyncio.gather(*(one(app) for _ in range(STREAMS)), return_exceptions=True)
            return sum(each != 21 for each in done), peak() - before

    failed, memory = asyncio.run(run())
    return {"failed": failed, "memory_each": memory / STREAMS}


def many__httpx(url: str) -> dict[str, float]:
    import httpx

    headers = HEADERS | bench(events=20, size=20, delay=0.2)

    async def one(http: httpx.AsyncClient) -> int:
        count, rest = 0, b""
        async with http.stream("POST", f"{url}/chat-messages", json=QUESTION, headers=headers) as response:
            async for chunk in response.aiter_raw():
                *whole, rest = (rest + chunk).split(b"\n\n")
                count += sum(1 for each in whole if json.loads(each[6:]))
        return count

    async def run() -> float:
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=20)
        async with httpx.AsyncClient(limits=limits, timeout=60) as http:
            await one(http)
            done = await asyncio.gather(*(one(http) for _ in range(STREAMS)), return_exceptions=True)
            return sum(each != 21 for each in done)

    return {"failed": asyncio.run(run())}


# --- imports: each in a fresh interpreter --------------------------------------------------------------------------


def importing(code: str) -> dict[str, float]:
    def once() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", code], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    nothing = min(once_of("pass") for _ in range(3))
    return {"cpu": max(min(once() for _ in range(3)) - nothing, 1e-6)}


def once_of(code: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def import__ours() -> dict[str, float]:
    return importing("import dify_ext")


def import__httpx() -> dict[str, float]:
    return importing("import httpx")


def ready__ours() -> dict[str, float]:
    return importing(
        "from dify_ext import AppClient\nfrom dify_api.api.info import get_info\n"
        "app = AppClient('app-x', 'http://127.0.0.1:9/v1', 'u')\nget_info.build_request()\n"
    )


def ready__httpx() -> dict[str, float]:
    return importing("import httpx")


# --- pages ---------------------------------------------------------------------------------------------------------


def page_text(name: str, count: int) -> bytes:
    page = json.loads((RECORDED / name).read_bytes())["response"]["json"]
    page["data"] = (page["data"] * count)[:count]
    return json.dumps(page).encode()


def page_ours(operation: str, text: bytes, times: int) -> None:
    from importlib import import_module

    from dify_ext import _json

    parse = import_module(f"dify_api.api.{operation}").parse_response
    for _ in range(times):
        parse(_json.loads(text))


def page_json(text: bytes, times: int) -> None:
    for _ in range(times):
        json.loads(text)


def messages__ours() -> None:
    page_ours("messages.list_messages", page_text("list_messages/ok.json", 100), 200)


def messages__json() -> None:
    page_json(page_text("list_messages/ok.json", 100), 200)


def segments__ours() -> None:
    page_ours("segments.list_segments", page_text("list_segments/ok_hierarchical.json", 1000), 20)


def segments__json() -> None:
    page_json(page_text("list_segments/ok_hierarchical.json", 1000), 20)


# --- how cost grows ------------------------------------------------------------------------------------------------


def grows_events__ours(url: str) -> dict[str, float]:
    return growth((1_000, 10_000, 100_000, 1_000_000), lambda count: stream_ours(url, bench(events=count, size=20)))


def grows_size__ours(url: str) -> dict[str, float]:
    sizes = (1 << 10, 1 << 14, 1 << 18, 1 << 20, 8 << 20)
    return growth(sizes, lambda size: stream_ours(url, bench(events=2, size=size)), once=3)


def grows_streams__ours(url: str) -> dict[str, float]:
    from dify_ext import AsyncAppClient

    async def run(count: int) -> None:
        headers = bench(events=20, size=20, delay=0.05)

        async def one(app: Any) -> int:
            async with app.stream_chat("Hi") as stream:
                return sum([1 async for _ in stream])

        async with AsyncAppClient("app-bench", url, "u").with_options(headers=headers) as app:
            assert set(await asyncio.gather(*(one(app) for _ in range(count)))) == {21}

    return growth((1, 10, 100, 1_000), lambda count: asyncio.run(run(count)))


def growth(sizes: tuple[int, ...], work: Callable[[int], object], once: int = 1) -> dict[str, float]:
    """CPU microseconds for each unit, at each size."""
    work(sizes[0])
    costs = {}
    for size in sizes:
        begun = time.process_time()
        for _ in range(once):
            work(size)
        costs[str(size)] = (time.process_time() - begun) / once / size * 1e6
    return costs


def main() -> None:
    workload, contestant, url = sys.argv[1:4]
    if contestant != "fast":
        sys.modules["orjson"] = None  # type: ignore[assignment] # as it is installed without the extra
    function = globals()[f"{workload}__{'ours' if contestant == 'fast' else contestant}"]
    arguments = (url,) if function.__code__.co_argcount else ()
    if workload.split("_")[0] in {"framing", "typed", "loopback", "messages", "segments"}:
        function(*arguments)  # imports and caches are not what is measured
    cpu, wall = time.process_time(), time.perf_counter()
    measured = function(*arguments)
    took = {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}
    assert END
    print(json.dumps(took | (measured or {})))


if __name__ == "__main__":
    main()

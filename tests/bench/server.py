"""A fast loopback server for the benchmarks, in a process of its own: bytes made before, written at once.

What to send is said by the request's header `X-Bench`, a JSON object: `events`, `size` (bytes of text an event),
`close` (end of data by closing), `delay` (seconds before the second event); or `timed` (as many events, two
milliseconds apart, that say when they were sent).
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

MESSAGE = {
    "event": "message",
    "conversation_id": "45701982-8118-4bc5-8e9b-64562b4555f2",
    "message_id": "9da23599-e713-473b-982c-4328d4f5c78a",
    "created_at": 1705395332,
    "task_id": "900bbd43-dc0b-4383-a372-aa6e6c414227",
    "id": "9da23599-e713-473b-982c-4328d4f5c78a",
    "from_variable_selector": None,
}
RECORDED = Path(__file__).parents[1] / "recordings" / "1.14.2" / "send_chat_message" / "streaming_ok.json"
END = next(
    json.loads(line[5:])
    for line in json.loads(RECORDED.read_bytes())["response"]["text"].split("\n")
    if '"message_end"' in line
)
ANSWERED = json.loads((RECORDED.parent / "blocking_ok.json").read_bytes())["response"]["json"]
CREATED = json.loads((RECORDED.parents[1] / "create_document_by_file" / "ok_md.json").read_bytes())["response"]["json"]
BLOCK = 65536
INFO = {"name": "bench", "description": "", "tags": [], "mode": "chat", "author_name": "x"}
connections = 0


def frame(event: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(event).encode() + b"\n\n"


@cache
def stream(events: int, size: int) -> tuple[bytes, bytes, bytes]:
    """The first event, the others, and the end."""
    one = frame({**MESSAGE, "answer": "x" * size})
    return one, one * (events - 1), frame(END)


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data) if data else b""


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    global connections
    connections += 1
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            fields = dict(line.split(b": ", 1) for line in head.split(b"\r\n")[1:] if b": " in line)
            lower = {name.lower(): value for name, value in fields.items()}
            await discard(reader, lower)
            if not await answer(head.split(b" ", 2)[1].decode(), json.loads(lower.get(b"x-bench", b"{}")), writer):
                break
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    writer.close()


async def discard(reader: asyncio.StreamReader, fields: dict[bytes, bytes]) -> None:
    left = int(fields.get(b"content-length", b"0"))
    while left:
        left -= len(await reader.read(min(left, 1 << 20)))
    if fields.get(b"transfer-encoding") == b"chunked":
        while size := int((await reader.readline()).strip() or b"0", 16):
            await reader.readexactly(size + 2)
        await reader.readline()


async def answer(path: str, wanted: dict[str, Any], writer: asyncio.StreamWriter) -> bool:
    if path == "/cpu":
        return plain(writer, {"cpu": time.process_time(), "connections": connections})
    if path.startswith("/b/"):  # for clients that take no headers
        _, _, events, size, *_ = path.split("/")
        wanted = {"events": int(events), "size": int(size)}
    if not {"events", "timed"} & wanted.keys():
        return plain(writer, told(path))
    closes = bool(wanted.get("close"))
    ends = b"Connection: close" if closes else b"Transfer-Encoding: chunked"
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Version: 1.14.2\r\n" + ends + b"\r\n\r\n")
    async for piece in timed(wanted["timed"]) if "timed" in wanted else pieces(wanted):
        writer.write(piece if closes else chunk(piece))
        await writer.drain()
    if not closes:
        writer.write(b"0\r\n\r\n")
    await writer.drain()
    return not closes


async def pieces(wanted: dict[str, Any]) -> AsyncIterator[bytes]:
    """As many events as are wanted, and a pause behind the first."""
    for number, part in enumerate(stream(wanted["events"], wanted["size"])):
        for start in range(0, len(part), BLOCK):
            yield part[start : start + BLOCK]
        if number == 0 and wanted.get("delay"):
            await asyncio.sleep(wanted["delay"])


async def timed(count: int) -> AsyncIterator[bytes]:
    """Events that say when they were sent, by the clock that all processes of the machine share."""
    for _ in range(count):
        await asyncio.sleep(0.002)
        yield frame({**MESSAGE, "answer": repr(time.perf_counter())})
    yield frame(END)


def told(path: str) -> dict[str, Any]:
    """What an operation is answered with."""
    if path.endswith("/upload"):
        return UPLOADED
    if path.endswith("/chat-messages"):
        return ANSWERED
    if path.endswith("/create-by-file"):
        return {**CREATED, "document": {**CREATED["document"], "id": str(uuid4())}}
    if path.partition("?")[0].endswith("/documents"):
        return {"data": [], "has_more": False, "limit": 100, "page": 1, "total": 0}
    return INFO


UPLOADED = json.loads((RECORDED.parents[1] / "upload_file" / "ok_png.json").read_bytes())["response"]["json"]


def plain(writer: asyncio.StreamWriter, value: dict[str, Any]) -> bool:
    body = json.dumps(value).encode()
    status = b"201 Created" if value is UPLOADED else b"200 OK"
    head = b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % (status, len(body))
    writer.write(head + body)
    return True


async def main() -> None:
    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=1 << 20, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))

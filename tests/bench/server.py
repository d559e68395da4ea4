"""A fast loopback server for the benchmarks, in a process of its own: bytes made before, written at once.

What to send is said by the request's header `X-Bench`, a JSON object: `events`, `size` (bytes of text an event),
`close` (end of data by closing), `delay` (seconds before the second event).
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from functools import cache
from pathlib import Path
from typing import Any

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
    if "events" not in wanted:
        return plain(writer, UPLOADED if path.endswith("/upload") else INFO)
    first, rest, end = stream(wanted["events"], wanted["size"])
    closes = bool(wanted.get("close"))
    ends = b"Connection: close" if closes else b"Transfer-Encoding: chunked"
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Version: 1.14.2\r\n" + ends + b"\r\n\r\n")
    for part in (first, rest, end):
        block = 65536
        for start in range(0, len(part), block):
            piece = part[start : start + block]
            writer.write(piece if closes else chunk(piece))
            await writer.drain()
        if part is first and wanted.get("delay"):
            await asyncio.sleep(wanted["delay"])
    if not closes:
        writer.write(b"0\r\n\r\n")
    await writer.drain()
    return not closes


UPLOADED = {"id": "9da23599-e713-473b-982c-4328d4f5c78a", "name": "x", "size": 1, "extension": "", "mime_type": "x"}


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

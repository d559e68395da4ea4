"""Bytes to frames, and recorded bytes to typed events; no network."""

from __future__ import annotations

import json
from collections.abc import Iterator

from common import RECORDED, cut
from server import MESSAGE, frame

REPEAT = 400
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


# --- recorded bytes to typed events ----------------------------------------------------------------------------------


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

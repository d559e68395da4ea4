"""Framing of event streams: the same frames, wherever the network cuts the bytes."""

from __future__ import annotations

import json
import time
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from httpx_sse import EventSource
from hypothesis import given
from hypothesis import strategies as st
from recorded import Exchange, streams

from dify_ext.sse import Decoder, Frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CORPUS = Path(__file__).parent.parent / "streams"
SIZES = (1, 2, 3, 7)


def text_of(value: str | list[list[Any]]) -> str:
    return value if isinstance(value, str) else "".join(part * times for part, times in value)


def read_corpus() -> Iterator[Any]:
    for path in sorted(CORPUS.glob("*.toml")):
        for case in tomllib.loads(path.read_text("utf-8"))["case"]:
            stream = bytes.fromhex(case["hex"]) if "hex" in case else text_of(case["stream"]).encode()
            frames = [Frame(event, text_of(data).encode()) for event, data in case.get("frames", ())]
            frames += [Frame(event, bytes.fromhex(data)) for event, data in case.get("frames_hex", ())]
            yield pytest.param(stream, frames, case.get("pending", 0), id=f"{path.stem}: {case['name']}")


CASES = list(read_corpus())
RECORDED = [pytest.param(stream, id=stream.name) for stream in streams()]


def decode(chunks: Iterable[bytes]) -> tuple[list[Frame], int]:
    decoder = Decoder()
    frames = [frame for chunk in chunks for frame in decoder.feed(chunk)]
    return frames, decoder.pending


def pieces(stream: bytes, size: int) -> list[bytes]:
    return [stream[start : start + size] for start in range(0, len(stream), size)]


def cut_at(stream: bytes, positions: Iterable[int]) -> list[bytes]:
    edges = [0, *sorted(positions), len(stream)]
    return [stream[start:end] for start, end in pairwise(edges)]


def frames_dify_meant(stream: Exchange) -> list[Frame]:
    """Read straight off the recording: Dify writes one line of data per event, and pings without data."""
    blocks = stream.content.decode().split("\n\n")
    return [Frame("message", block[6:].encode()) for block in blocks if block.startswith("data: ")]


def test_the_corpus_has_all_its_topics() -> None:
    topics = {path.stem for path in CORPUS.glob("*.toml")}
    assert topics == {
        "line-endings", "byte-order-mark", "comments", "fields", "multi-line-data",
        "utf-8", "ping", "truncated", "large",
    }  # fmt: skip
    assert len(CASES) >= 90


@pytest.mark.parametrize(("stream", "frames", "pending"), CASES)
def test_a_stream_of_the_corpus_gives_its_frames_in_one_piece(stream: bytes, frames: list[Frame], pending: int) -> None:
    assert decode([stream]) == (frames, pending)


@pytest.mark.parametrize(("stream", "frames", "pending"), CASES)
def test_a_stream_of_the_corpus_gives_its_frames_in_chunks_of_any_small_size(
    stream: bytes, frames: list[Frame], pending: int
) -> None:
    for size in SIZES:
        assert decode(pieces(stream, size)) == (frames, pending), size


@pytest.mark.parametrize(("stream", "frames", "pending"), CASES)
def test_a_stream_of_the_corpus_gives_its_frames_at_every_two_way_cut(
    stream: bytes, frames: list[Frame], pending: int
) -> None:
    for cut in range(len(stream) + 1):
        assert decode([stream[:cut], stream[cut:]]) == (frames, pending), cut


def test_streams_are_recorded_of_both_versions() -> None:
    assert {stream.version for stream in streams()} == {"1.9.2", "1.14.2"}
    assert len(streams()) > 100


@pytest.mark.parametrize("stream", RECORDED)
def test_every_event_of_a_recorded_stream_is_a_frame_of_json_and_nothing_stays_behind(
    stream: Exchange,
) -> None:
    frames, pending = decode([stream.content])
    assert frames == frames_dify_meant(stream)
    assert all(isinstance(json.loads(frame.data), dict) for frame in frames)
    assert pending == 0


@pytest.mark.parametrize("stream", RECORDED)
def test_a_recorded_stream_gives_its_frames_in_chunks_of_any_small_size(stream: Exchange) -> None:
    for size in SIZES:
        assert decode(pieces(stream.content, size)) == (frames_dify_meant(stream), 0), size


@pytest.mark.parametrize("stream", RECORDED)
def test_a_recorded_stream_gives_its_frames_in_the_chunks_it_came_in(stream: Exchange) -> None:
    lengths = [chunk["len"] for chunk in stream.response["chunks"]]
    positions = [sum(lengths[:count]) for count in range(1, len(lengths))]
    assert decode(cut_at(stream.content, positions)) == (frames_dify_meant(stream), 0)


@pytest.mark.parametrize("stream", RECORDED)
def test_a_recorded_stream_gives_its_frames_at_two_way_cuts_around_each_event_and_at_each_31st_byte(
    stream: Exchange,
) -> None:
    content, frames = stream.content, frames_dify_meant(stream)
    ends = [end for end in range(len(content)) if content[:end].endswith(b"\n\n")]
    near = {end + offset for end in ends for offset in range(-3, 8)}
    for cut in near.union(range(0, len(content), 31)):
        assert decode([content[:cut], content[cut:]]) == (frames, 0), cut


@pytest.mark.slow
@pytest.mark.parametrize("stream", RECORDED)
def test_a_recorded_stream_gives_its_frames_at_every_two_way_cut(stream: Exchange) -> None:
    content, frames = stream.content, frames_dify_meant(stream)
    for cut in range(len(content) + 1):
        assert decode([content[:cut], content[cut:]]) == (frames, 0), cut


def read_by_the_letter(stream: bytes) -> list[Frame]:
    """The standard's algorithm, sentence by sentence, without regard to speed."""
    frames, data, event = [], b"", b""
    body = stream.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for line in body.split(b"\n")[:-1]:
        if line == b"":
            if data != b"":
                frames.append(Frame(event.decode("utf-8", "replace") or "message", data[:-1]))
            data, event = b"", b""
            continue
        if line.startswith(b":"):
            continue
        field, colon, value = line.partition(b":")
        value = value[1:] if colon and value.startswith(b" ") else value
        if field == b"event":
            event = value
        elif field == b"data":
            data += value + b"\n"
    return frames


TOKENS = [b"\n", b"\r", b"\r\n", b"\n\n", b":", b" ", b"x", b"\0", b"\xff", b"\xe4\xb8\x96", b"\xe2\x80\xa8"]
TOKENS += [b"data", b"data:", b"data: ", b"\n\ndata: ", b"event", b"event: ", b"id: 1"]
TOKENS += [b"\xef\xbb\xbf", b"\xef", b"\xbb"]
any_bytes = st.lists(st.sampled_from(TOKENS) | st.binary(max_size=3), max_size=24).map(b"".join)


@given(any_bytes)
def test_any_bytes_give_the_frames_of_a_literal_reading_of_the_standard(stream: bytes) -> None:
    assert decode([stream])[0] == read_by_the_letter(stream)


@given(any_bytes, st.data())
def test_any_bytes_give_the_same_frames_and_rest_at_any_cuts(stream: bytes, data: st.DataObject) -> None:
    positions = data.draw(st.lists(st.integers(0, len(stream)), max_size=8))
    assert decode(cut_at(stream, positions)) == decode([stream])


@given(any_bytes, st.data())
def test_no_frame_waits_for_more_than_its_blank_line(stream: bytes, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(stream)))
    assert decode(pieces(stream[:end], 2))[0] == read_by_the_letter(stream[:end])


line_ends = st.sampled_from(["\n", "\r\n", "\r"])
words = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=12)
comment_lines = words.map(lambda word: f":{word}")
data_lines = words.map(lambda word: f"data: {word}")
event_lines = st.lists(comment_lines, max_size=1).flatmap(
    lambda before: st.lists(data_lines, min_size=1, max_size=3).map(lambda data: [*before, *data])
)
named = st.sampled_from([[], ["event: a"], ["event: b"], ["event:"]])
events = st.tuples(named, event_lines).map(lambda parts: [*parts[0], *parts[1], ""])
well_formed = st.tuples(st.lists(events, max_size=5), line_ends).map(
    lambda parts: "".join(line + parts[1] for event in parts[0] for line in event).encode()
)


class Chunks(httpx.SyncByteStream):
    def __init__(self, chunks: list[bytes]) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.chunks)


def frames_of_httpx_sse(chunks: list[bytes]) -> list[Frame]:
    headers = {"content-type": "text/event-stream; charset=utf-8"}
    source = EventSource(httpx.Response(200, headers=headers, stream=Chunks(chunks)))
    return [Frame(event.event, event.data.encode()) for event in source.iter_sse()]


@given(well_formed, st.data())
def test_well_formed_streams_give_the_frames_httpx_sse_gives(stream: bytes, data: st.DataObject) -> None:
    chunks = cut_at(stream, data.draw(st.lists(st.integers(0, len(stream)), max_size=5)))
    assert decode(chunks)[0] == frames_of_httpx_sse([chunk for chunk in chunks if chunk])


@pytest.mark.parametrize("stream", RECORDED)
def test_a_recorded_stream_gives_the_frames_httpx_sse_gives_besides_its_empty_ones_for_pings(
    stream: Exchange,
) -> None:
    theirs = [frame for frame in frames_of_httpx_sse(pieces(stream.content, 100)) if frame.event != "ping"]
    assert decode(pieces(stream.content, 100))[0] == theirs


@pytest.mark.parametrize(("stream", "frames", "pending"), CASES)
def test_empty_chunks_change_nothing(stream: bytes, frames: list[Frame], pending: int) -> None:
    chunks = [chunk for piece in pieces(stream, 1) for chunk in (b"", piece, b"")]
    assert decode(chunks) == (frames, pending)


def test_a_frame_cannot_be_changed() -> None:
    [frame] = Decoder().feed(b"data: a\n\n")
    assert isinstance(frame, Frame)
    with pytest.raises(AttributeError):
        frame.data = b"b"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("line", "times"),
    [
        pytest.param(b"x" * 1024, 8192, id="one line"),
        pytest.param(b"x\ndata: ", 1 << 20, id="a million lines"),
    ],
)
def test_an_event_of_8_mib_in_chunks_of_1_kib_costs_seconds_less_than_rejoining_each_chunk_would(
    line: bytes, times: int
) -> None:
    stream = b"data: " + line * times + b"\n\n"
    started = time.process_time()
    [frame], pending = decode(pieces(stream, 1024))
    assert time.process_time() - started < 2
    assert (len(frame.data.replace(b"\n", b"")), pending) == (line.count(b"x") * times, 0)

"""Streams that break: nothing is lost, nothing hangs, and every failure is the library's own."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import pickle
import socket
import threading
import warnings
from collections.abc import Iterator
from typing import Any, Self

import pytest
from conftest import Driver
from dify_api.events import UnknownEvent
from dify_api.models import MessageEvent
from recorded import FOLDER, one

import dify_ext
from dify_ext.testing import FakeDify

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nX-Version: 1.14.2\r\nTransfer-Encoding: chunked\r\n\r\n"
STREAM = one("1.14.2/send_chat_message/streaming_ok").content


class RawServer:
    """Sends exact bytes to each connection, then ends, resets or falls silent.

    Args:
        body: What is sent after the head.
        end: `finish` ends the chunked body, `close` and `reset` cut it, `hold` keeps the connection open.
    """

    def __init__(
        self, body: bytes, end: str = "finish", media_type: bytes = b"text/event-stream", piece: int = 0
    ) -> None:
        self.body, self.end, self.media_type, self.piece = body, end, media_type, piece
        self.let_go = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        try:
            connection, _ = self._listener.accept()
        except OSError:
            return
        with connection, contextlib.suppress(OSError):  # the client may be gone before everything was sent
            _read_request(connection)
            connection.sendall(HEAD % self.media_type)
            step = self.piece or len(self.body) or 1
            for start in range(0, len(self.body), step):
                piece = self.body[start : start + step]
                connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
            if self.end == "finish":
                connection.sendall(b"0\r\n\r\n")
            if self.end == "reset":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
            if self.end == "hold":
                connection.settimeout(5)
                if connection.recv(1) == b"":
                    self.let_go.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        self._thread.join(timeout=5)
        assert not self._thread.is_alive()


def _read_request(connection: socket.socket) -> None:
    """Read a request whole: unread bytes would turn the end into a reset."""
    received = connection.recv(65536)
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
    while len(body) < length:
        body += connection.recv(65536)


def read(driver: Driver, server: RawServer, **options: Any) -> Any:
    app = driver.app(server.url, "app-x", **options)
    return driver.within(app.stream_chat("Hi"), lambda stream: driver.run(stream.final()))


def cuts() -> Iterator[int]:
    """Positions to cut a stream at: each byte of the first frame, then every 97th."""
    first = STREAM.index(b"\n\n") + 3
    yield from range(first)
    yield from range(first, STREAM.rindex(b"data: "), 97)


def whole_frames(content: bytes) -> str:
    """The text that the complete frames of a cut stream say."""
    frames = content.split(b"\n\n")[:-1]
    events = [json.loads(frame[6:]) for frame in frames if frame.startswith(b"data: ")]
    return "".join(event.get("answer", "") for event in events if event["event"] == "message")


def faulty(driver: Driver, dify: FakeDify, name: str = "streaming_ok", **fault: Any) -> Any:
    """Read a recorded stream with which something goes wrong."""
    dify.replay(FOLDER / "1.14.2" / "send_chat_message" / f"{name}.json")
    dify.fault("send_chat_message", **fault)
    return driver.within(driver.app(dify).stream_chat("Hi"), lambda stream: driver.run(stream.final()))


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["finish", "close", "reset"])
def test_a_stream_cut_anywhere_is_an_interruption_with_all_that_came(
    driver: Driver, dify: FakeDify, ending: str
) -> None:
    for cut in cuts():
        with pytest.raises(dify_ext.StreamInterrupted) as caught:
            faulty(driver, dify, disconnect_after=cut, ending=ending)
        if ending != "reset":  # a reset may throw away what was not read yet
            assert caught.value.result.answer == whole_frames(STREAM[:cut])
        assert whole_frames(STREAM).startswith(caught.value.result.answer)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize("name", ["streaming_ok", "agent_streaming_plain", "chatflow_streaming_ok"])
def test_a_stream_says_the_same_however_it_is_cut_into_chunks(
    driver: Driver, dify: FakeDify, name: str, size: int
) -> None:
    assert faulty(driver, dify, name, split_chunks=size).answer == faulty(driver, dify, name).answer


def test_a_stream_that_the_fake_stalls_is_an_interruption_after_the_time_out(driver: Driver, dify: FakeDify) -> None:
    dify.replay(FOLDER / "1.14.2" / "send_chat_message" / "streaming_ok.json")
    dify.fault("send_chat_message", stall=800)
    stream = driver.app(dify, timeout=0.1).stream_chat("Hi")
    with pytest.raises(dify_ext.StreamInterrupted, match="time-out") as caught:
        driver.within(stream, lambda opened: driver.run(opened.final()))
    assert caught.value.result.answer == whole_frames(STREAM[:800])


def test_a_storm_of_refusals_is_waited_out_by_a_read_and_ends_a_chat(driver: Driver, dify: FakeDify) -> None:
    dify.fault("get_info", times=2, status=429, headers={"Retry-After": "0"})
    assert driver.run(driver.app(dify).info.get()).mode == "advanced-chat"
    dify.fault("get_info", times=3, status=429, headers={"Retry-After": "0"})
    with pytest.raises(dify_ext.RateLimitError):
        driver.run(driver.app(dify).info.get())
    dify.fault("send_chat_message", status=429, headers={"Retry-After": "0"})
    before = len(dify.requests)
    with pytest.raises(dify_ext.RateLimitError):
        driver.within(driver.app(dify).stream_chat("Hi"), lambda stream: driver.run(stream.final()))
    assert len(dify.requests) == before + 1


def test_silence_in_a_stream_is_an_interruption_after_the_time_out(driver: Driver) -> None:
    with RawServer(STREAM[:800], "hold") as server:
        with pytest.raises(dify_ext.StreamInterrupted, match="time-out") as caught:
            read(driver, server, timeout=0.1)
        assert caught.value.result.answer == whole_frames(STREAM[:800])
        assert isinstance(caught.value.__cause__, dify_ext.APITimeoutError)
        assert server.let_go.wait(5)


def test_an_error_event_ends_a_stream_at_once_though_the_server_holds_it_open(driver: Driver) -> None:
    content = one("1.14.2/send_chat_message/llm_error_mid_stream").content
    with RawServer(content, "hold") as server:
        with pytest.raises(dify_ext.StreamError) as caught:
            read(driver, server)
        assert server.let_go.wait(5)
    error = caught.value
    assert (error.code, error.status) == ("completion_request_error", 400)
    assert error.message
    assert error.result.answer == whole_frames(content.rpartition(b"data: ")[0])
    assert error.result.answer


@pytest.mark.parametrize("version", ["1.14.2", "1.9.2"])
def test_a_failed_chatflow_is_a_failure_in_every_version(driver: Driver, version: str) -> None:
    content = one(f"{version}/send_chat_message/chatflow_llm_error_bad_streaming").content
    with (
        RawServer(content) as server,
        pytest.raises((dify_ext.WorkflowFailed, dify_ext.StreamError)) as caught,
    ):
        read(driver, server)
    assert caught.value.result.status == "failed"
    assert caught.value.result.workflow_run_id


def test_an_annotation_answer_of_a_chatflow_ends_at_once_though_the_server_holds_it_open(
    driver: Driver,
) -> None:
    ends = [frame for frame in STREAM.split(b"\n\n") if b'"message"' in frame or b'"message_end"' in frame]
    with RawServer(b"event: ping\n\n" + b"\n\n".join(ends) + b"\n\n", "hold", piece=13) as server:
        assert read(driver, server).answer == whole_frames(STREAM)
        assert server.let_go.wait(5)


def test_the_first_ping_after_the_result_ends_a_stream(driver: Driver) -> None:
    with RawServer(STREAM + b"event: ping\n\n", "hold", piece=len(STREAM)) as server:
        assert read(driver, server).answer == whole_frames(STREAM)
        assert server.let_go.wait(5)


def test_pings_before_the_result_are_nothing(driver: Driver) -> None:
    with RawServer(STREAM.replace(b"data: ", b"event: ping\n\n: comment\n\ndata: "), piece=29) as server:
        assert read(driver, server).answer == whole_frames(STREAM)


@pytest.mark.parametrize("frame", [b"{", b"[1]", b'"text"', b"null", b"\xff\xfe", b"[" * 5000])
def test_a_frame_that_is_no_json_object_is_an_error_with_the_frame_in_it(driver: Driver, frame: bytes) -> None:
    body = STREAM[:800].rpartition(b"data: ")[0] + b"data: " + frame + b"\n\n"
    with RawServer(body) as server, pytest.raises(dify_ext.ResponseParseError) as caught:
        read(driver, server)
    assert caught.value.body == frame.decode("utf-8", "replace")[:4000]
    assert caught.value.result.answer == whole_frames(STREAM[:800])


@pytest.mark.parametrize(
    ("media_type", "body"),
    [
        (b"application/json", b'{"event": "message", "answer": "x"}'),
        (b"text/html", b"<html>proxy</html>"),
        (b"", b""),
    ],
)
def test_a_reply_that_is_no_stream_is_a_parse_error(driver: Driver, media_type: bytes, body: bytes) -> None:
    with (
        RawServer(body, media_type=media_type) as server,
        pytest.raises(dify_ext.ResponseParseError, match="stream"),
    ):
        read(driver, server)


def test_unknown_events_and_fields_pass_through(driver: Driver) -> None:
    content = b'data: {"event":"tomorrow","x":1}\n\n' + STREAM.replace(
        b'"event":"message"', b'"event":"message","new":7'
    )
    with RawServer(content) as server:
        app = driver.app(server.url, "app-x")
        events = driver.within(app.stream_chat("Hi"), driver.each)
    assert events[0] == UnknownEvent("tomorrow", {"event": "tomorrow", "x": 1})
    assert all(event.additional_properties == {"new": 7} for event in events if type(event) is MessageEvent)


@pytest.mark.parametrize("way", ["break", "exception", "close"])
def test_leaving_a_stream_frees_its_connection_at_once(driver: Driver, way: str) -> None:
    with RawServer(STREAM[:800], "hold") as server:
        app = driver.app(server.url, "app-x")

        def leave(stream: Any) -> None:
            if driver.asynchronous:
                driver.run(anext(aiter(stream)))
            else:
                for _ in stream:
                    break
            if way == "close":
                driver.run(stream.close())
            if way == "exception":
                raise KeyError(way)

        if way == "exception":
            with pytest.raises(KeyError):
                driver.within(app.stream_chat("Hi"), leave)
        else:
            driver.within(app.stream_chat("Hi"), leave)
        assert server.let_go.wait(5)
        assert app._transport._client._transport._pool.connections == []


def test_closing_a_generator_around_a_stream_frees_the_connection_at_once() -> None:
    def texts(app: dify_ext.AppClient) -> Iterator[str]:
        with app.stream_chat("Hi") as stream:
            yield from stream.text_deltas()

    with RawServer(STREAM[:800], "hold") as server, dify_ext.AppClient("app-x", server.url, "ada") as app:
        generator = texts(app)
        assert next(generator)
        generator.close()
        assert server.let_go.wait(5)


def test_every_error_of_a_stream_tells_the_server_and_survives_pickling(driver: Driver) -> None:
    for case, cls in [
        ("llm_error_mid_stream", dify_ext.StreamError),
        ("chatflow_llm_error_bad_streaming", dify_ext.WorkflowFailed),
        ("streaming_ok", dify_ext.StreamInterrupted),
    ]:
        content = one(f"1.14.2/send_chat_message/{case}").content
        with RawServer(content[:800] if case == "streaming_ok" else content) as server:
            with pytest.raises(cls) as caught:
                read(driver, server)
        error = caught.value
        assert (error.method, error.path, error.server_version) == ("POST", "/chat-messages", "1.14.2")
        copy = pickle.loads(pickle.dumps(error))
        assert (type(copy), str(copy), copy.result.answer) == (cls, str(error), error.result.answer)


def test_a_crlf_cut_in_two_after_the_result_is_no_ping(driver: Driver) -> None:
    speech = b'data: {"event":"tts_message","audio":"aGk="}\r\n\r\n'
    content = STREAM.replace(b"\n", b"\r\n") + speech
    with RawServer(content, piece=1) as server:
        assert read(driver, server).audio == b"hi"


def test_cancelling_a_task_frees_the_connection_at_once() -> None:
    async def cancelled(server: RawServer) -> None:
        async with dify_ext.AsyncAppClient("app-x", server.url, "ada") as app:

            async def listen() -> None:
                async with app.stream_chat("Hi") as stream:
                    async for _ in stream:
                        started.set()

            started = asyncio.Event()
            task = asyncio.create_task(listen())
            await started.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(server.let_go.wait, 5)

    with RawServer(STREAM[:800], "hold") as server:
        asyncio.run(cancelled(server))


def test_a_stream_that_is_never_entered_sends_nothing_and_warns_of_nothing(driver: Driver, dify: FakeDify) -> None:
    before = len(dify.requests)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        driver.app(dify).stream_chat("Hi")
        gc.collect()
    assert len(dify.requests) == before


def test_a_human_input_pause_is_a_normal_end_with_its_form(driver: Driver) -> None:
    content = one("1.14.2/send_chat_message/chatflow_human_paused_streaming").content
    with RawServer(content) as server:
        result = read(driver, server)
    assert result.status == "paused"
    assert result.forms[0].form_token

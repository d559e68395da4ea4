"""The proxy between any client and a Dify: it passes on what comes, checks it and records it."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from dify_ext import AppClient, NotFoundError
from dify_ext.contract import Contract, read_folder
from dify_ext.testing import FakeDify
from dify_ext.testing.proxy import Proxy, proxy

QUESTION = {"inputs": {}, "query": "Hi", "user": "ada"}
UUID = "7c3b5a52-9d1e-4f0a-8c2d-1b2e3f4a5b6c"


@pytest.fixture(scope="module")
def dify() -> Iterator[FakeDify]:
    with FakeDify() as fake:
        yield fake


@pytest.fixture
def running(dify: FakeDify, tmp_path: Path) -> Iterator[Proxy]:
    with proxy(dify.base_url, tmp_path) as started:
        yield started


def ask(running: Proxy, method: str, path: str, key: str = FakeDify.app_key, **options: Any) -> httpx.Response:
    return httpx.request(method, running.base_url + path, headers={"Authorization": f"Bearer {key}"}, **options)


def test_our_own_client_works_through_it_and_its_traffic_is_recorded(dify: FakeDify, tmp_path: Path) -> None:
    with proxy(dify.base_url, tmp_path) as running, AppClient(dify.app_key, running.base_url, "ada") as app:
        app.upload_file(b"\x89PNG\r\n\x1a\n", filename="bücher.png")
        with app.stream_chat("Hi") as stream:
            answer = stream.final()
        app.delete_conversation(str(answer.conversation_id))
        with pytest.raises(NotFoundError):
            app.delete_conversation(UUID)
    assert (running.findings, running.problems) == ([], [])
    names = {file.relative_to(tmp_path).as_posix() for file in running.files}  # written when each exchange is over
    assert names == {
        "upload_file/ok.json",
        "send_chat_message/streaming_ok.json",
        "delete_conversation/ok.json",
        "delete_conversation/error_404.json",
    }
    contract = Contract.load()
    assert [found for each in read_folder(tmp_path) for found in contract.check_exchange(each)] == []


def test_a_stream_is_passed_on_event_by_event(tmp_path: Path) -> None:
    sent, read_one = [], threading.Event()

    def wait(_: float) -> None:
        sent.append(read_one.wait(10))
        read_one.set()  # who waited in vain waits once

    with FakeDify(pace=1, sleep=wait) as dify, proxy(dify.base_url, tmp_path) as running:
        with httpx.stream(
            "POST",
            running.base_url + "/chat-messages",
            headers={"Authorization": f"Bearer {dify.app_key}"},
            json=QUESTION | {"response_mode": "streaming"},
        ) as response:
            chunks = response.iter_raw()
            assert next(chunks)
            assert sent == []  # the server waits for us before it sends the next
            read_one.set()
            text = b"".join(chunks)
    assert b"message_end" in text
    assert all(sent)
    recorded = json.loads((tmp_path / "send_chat_message/streaming_ok.json").read_text())
    assert len(recorded["response"]["chunks"]) > 3


def test_the_reply_is_passed_on_as_it_is(dify: FakeDify, running: Proxy) -> None:
    straight = httpx.get(dify.base_url + "/info", headers={"Authorization": f"Bearer {dify.app_key}"})
    through = ask(running, "GET", "/info")
    assert (through.status_code, through.content) == (straight.status_code, straight.content)
    dropped = {"connection", "date", "server"}
    kept = {name: value for name, value in straight.headers.items() if name not in dropped}
    assert {name: value for name, value in through.headers.items() if name not in dropped} == kept


def test_a_request_that_the_spec_has_not_is_a_finding(dify: FakeDify) -> None:
    with proxy(dify.base_url) as running:
        ask(running, "POST", "/chat-messages", json=QUESTION | {"respones_mode": "blocking"})
    assert [(each.rule, each.operation) for each in running.findings] == [("request-undeclared", "send_chat_message")]


def test_a_body_sent_in_pieces_arrives_whole(dify: FakeDify, running: Proxy) -> None:
    address = urlsplit(running.base_url)
    connection = http.client.HTTPConnection(str(address.hostname), address.port)
    body = json.dumps(QUESTION).encode()
    headers = {"Authorization": f"Bearer {dify.app_key}", "Content-Type": "application/json"}
    connection.request("POST", "/v1/chat-messages", iter([body[:20], body[20:]]), headers, encode_chunked=True)
    assert connection.getresponse().status == 200
    assert dify.requests[-1].json == QUESTION


def test_files_that_are_there_are_never_replaced(dify: FakeDify, tmp_path: Path) -> None:
    for _ in range(2):
        with proxy(dify.base_url, tmp_path) as running:
            ask(running, "GET", "/info")
    assert sorted(file.name for file in (tmp_path / "get_info").iterdir()) == ["ok.json", "ok_2.json"]


def test_a_dify_out_of_reach_is_a_502_that_says_so(tmp_path: Path) -> None:
    with proxy("http://127.0.0.1:9/v1", tmp_path) as running:
        response = ask(running, "GET", "/info")
    assert response.status_code == 502
    assert "cannot reach Dify" in response.text
    assert list(tmp_path.iterdir()) == []


class _Sends(BaseHTTPRequestHandler):
    """An upstream that sends these chunks of a stream, and ends it or breaks off."""

    def __init__(self, chunks: list[bytes], *connection: Any) -> None:
        self._chunks = chunks
        super().__init__(*connection)

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for chunk in self._chunks:
            self.wfile.write(b"%x\r\n%b\r\n" % (len(chunk), chunk))

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def upstream(*chunks: bytes) -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), partial(_Sends, list(chunks)))
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    thread.join()
    server.server_close()


def event(text: str) -> bytes:
    return f'data: {{"event":"message","answer":"{text}"}}\n\n'.encode()


def test_a_stream_that_breaks_breaks_for_the_client_too_and_is_not_recorded(tmp_path: Path) -> None:
    with upstream(event("a")) as url, proxy(url, tmp_path) as running:
        with pytest.raises(httpx.RemoteProtocolError):
            ask(running, "GET", f"/workflow/{UUID}/events")
    assert running.problems == ["not recorded: stream_workflow_events: its reply was not read to its end"]
    assert list(tmp_path.iterdir()) == []


def test_an_exchange_that_would_tell_a_mail_is_passed_on_but_not_recorded(tmp_path: Path) -> None:
    with upstream(event("ada@eng"), event("ine.org"), b"") as url, proxy(url, tmp_path) as running:
        assert ask(running, "GET", f"/workflow/{UUID}/events").content == event("ada@eng") + event("ine.org")
    (problem,) = running.problems
    assert "mail ada… at /response/text" in problem
    assert list(tmp_path.iterdir()) == []

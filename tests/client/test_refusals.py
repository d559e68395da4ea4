"""What goes wrong becomes the library's own error, with clients of both kinds, and no key is ever shown."""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
import time
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import Driver
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

import dify_ext
from dify_ext.testing import FakeDify

KEY = "app-Q4z8sXk2LmN0pRtVwYa6"


@pytest.fixture(scope="module")
def running_server() -> Iterator[HTTPServer]:
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as running:
        yield running


@pytest.fixture
def server(running_server: HTTPServer) -> HTTPServer:
    running_server.clear()
    return running_server


def answering(server: HTTPServer, *answers: Response) -> list[Request]:
    """Answer with each of these in turn, the last one for good; returns what arrives."""
    arrived: list[Request] = []

    def handle(request: Request) -> Response:
        request.get_data()
        arrived.append(request)
        return answers[min(len(arrived), len(answers)) - 1]

    server.expect_request("/v1/info").respond_with_handler(handle)
    server.expect_request("/v1/chat-messages").respond_with_handler(handle)
    return arrived


def info(driver: Driver, server: HTTPServer, **options: Any) -> Any:
    app = driver.app(server.url_for("/v1"), KEY, **options)
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    app._transport._sleep = wait if driver.asynchronous else waits.append
    return driver.run(app.info.get())


def failure(driver: Driver, server: HTTPServer, **options: Any) -> Any:
    with pytest.raises(dify_ext.DifyError) as caught:
        info(driver, server, **options)
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + repr(vars(caught.value))
    assert KEY not in shown
    return caught.value


def test_a_wrong_key_and_the_wrong_kind_of_key_are_authentication_errors(driver: Driver, dify: FakeDify) -> None:
    with pytest.raises(dify_ext.AuthenticationError) as caught:
        driver.run(driver.app(dify, KEY).info.get())
    assert caught.value.code == "unauthorized"
    assert KEY not in f"{caught.value!r}{vars(caught.value)}"
    with pytest.raises(dify_ext.AuthenticationError):
        driver.run(driver.knowledge(dify, "dataset-unknown").datasets.list())


def test_a_wrong_app_kind_is_a_bad_request_with_its_code(driver: Driver, dify: FakeDify) -> None:
    with pytest.raises(dify_ext.BadRequestError) as caught:
        driver.run(driver.app(dify, FakeDify.workflow_key).chat("Hi"))
    assert caught.value.code == "not_chat_app"
    with pytest.raises(dify_ext.BadRequestError) as caught:
        driver.run(driver.app(dify).run_workflow({}))
    assert caught.value.code == "not_workflow_app"


def test_a_route_that_is_not_there_is_a_404_that_names_the_base_url(driver: Driver, dify: FakeDify) -> None:
    with pytest.raises(dify_ext.NotFoundError) as caught:
        driver.run(driver.app(dify.base_url + "/api").info.get())
    assert "base URL" in str(caught.value)
    with pytest.raises(dify_ext.NotFoundError):
        driver.run(driver.app(dify).chat_messages.create(chat_name="x"))


@pytest.mark.parametrize(
    ("status", "body", "media_type", "cls"),
    [
        (
            400,
            '{"code":"invalid_param","message":"bad","status":400}',
            "application/json",
            dify_ext.BadRequestError,
        ),
        (400, '{"error":"segments is required"}', "application/json", dify_ext.BadRequestError),
        (403, "", "text/plain", dify_ext.PermissionDeniedError),
        (413, "<html>too large</html>", "text/html", dify_ext.PayloadTooLargeError),
        (415, '{"code":"unsupported_media_type"}', "application/json", dify_ext.UnsupportedMediaTypeError),
        (429, '{"code":"too_many_requests"}', "application/json", dify_ext.RateLimitError),
        (499, "", "", dify_ext.APIStatusError),
        (500, "Internal Server Error", "text/plain", dify_ext.ServerError),
        (502, "<html><h1>502 Bad Gateway</h1></html>", "text/html", dify_ext.ServerError),
        (524, "error code: 524", "text/plain", dify_ext.ServerError),
        (302, "", "text/html", dify_ext.APIStatusError),
    ],
)
def test_every_refusal_becomes_its_error_with_the_body_kept(
    driver: Driver, server: HTTPServer, status: int, body: str, media_type: str, cls: type
) -> None:
    answering(server, Response(body, status, content_type=media_type))
    error = failure(driver, server, max_retries=0)
    assert type(error) is cls
    assert (error.status, error.body) == (status, body)


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        ("<html>log in</html>", "text/html"),
        ('{"name": "cut o', "application/json"),
        ("", "application/json"),
        ("[]", "application/json"),
        ("null", "application/json"),
        ("just words", "text/plain"),
        ("data: {}\n\n", "text/event-stream"),
        ("[" * 100_000, "application/json"),
    ],
)
def test_a_success_with_an_unusable_body_is_a_parse_error_and_nothing_else(
    driver: Driver, server: HTTPServer, body: str, media_type: str
) -> None:
    answering(server, Response(body, 200, content_type=media_type))
    error = failure(driver, server)
    assert type(error) is dify_ext.ResponseParseError
    assert error.status == 200
    assert error.body == body[:4000]


def test_no_connection_is_a_connection_error_that_names_the_host(driver: Driver) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    app = driver.app(f"http://127.0.0.1:{port}/v1", KEY, max_retries=0)
    with pytest.raises(dify_ext.APIConnectionError, match=r"127\.0\.0\.1") as caught:
        driver.run(app.chat("Hi"))
    assert type(caught.value) is dify_ext.APIConnectionError


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"na',
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 500 Oops\r\nContent-Length: 100\r\n\r\n{",
        b"HTTP/1.1 2000 OK\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"\x15\x03\x01\x00\x02\x02\x28",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
    ],
)
def test_a_reply_that_breaks_off_or_is_no_http_is_a_connection_error(driver: Driver, sent: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(sent)

        thread = threading.Thread(target=serve)
        thread.start()
        app = driver.app(f"http://127.0.0.1:{listener.getsockname()[1]}/v1", KEY, max_retries=0)
        with pytest.raises(dify_ext.APIConnectionError, match="broke"):
            driver.run(app.info.get())
        thread.join()
        connections = app._transport._client._transport._pool.connections
        assert all(each.is_idle() or each.is_closed() for each in connections)


def test_a_server_that_hangs_up_on_a_large_file_is_an_error_that_says_so(driver: Driver) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1000)

        thread = threading.Thread(target=serve)
        thread.start()
        app = driver.app(f"http://127.0.0.1:{listener.getsockname()[1]}/v1", KEY)
        with pytest.raises(dify_ext.APIConnectionError, match=r"broke \(.+\)\. Is the file larger"):
            driver.run(app.upload_file(bytes(20_000_000), filename="a.txt"))
        thread.join()


def test_silence_is_a_time_out_error(driver: Driver) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        app = driver.app(f"http://127.0.0.1:{listener.getsockname()[1]}/v1", KEY, max_retries=0, timeout=0.05)
        with pytest.raises(dify_ext.APITimeoutError, match="with_options"):
            driver.run(app.info.get())


def test_a_passing_fault_of_a_read_is_tried_again_after_what_the_server_asks(
    driver: Driver, server: HTTPServer
) -> None:
    good = Response('{"name":"x","description":"","tags":[],"mode":"chat"}', 200, content_type="application/json")
    busy = Response("", 503, headers={"Retry-After": "7"})
    arrived = answering(server, busy, busy, good)
    app = driver.app(server.url_for("/v1"), KEY)
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    app._transport._sleep = wait if driver.asynchronous else waits.append
    assert driver.run(app.info.get()).mode == "chat"
    assert waits == [7.0, 7.0]
    assert len(arrived) == 3


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_chat_that_reached_the_server_is_never_sent_twice(driver: Driver, server: HTTPServer, status: int) -> None:
    arrived = answering(server, Response("", status, headers={"Retry-After": "0"}))
    app = driver.app(server.url_for("/v1"), KEY, max_retries=5)
    with pytest.raises(dify_ext.APIStatusError):
        driver.run(app.chat("Hi"))
    assert len(arrived) == 1


def test_a_refused_question_stays_the_error_when_the_app_cannot_be_looked_at(
    driver: Driver, server: HTTPServer
) -> None:
    refused = Response('{"code":"invalid_param","message":"no"}', 400, content_type="application/json")
    answering(server, refused, Response("", 403))
    with pytest.raises(dify_ext.BadRequestError) as caught:
        driver.run(driver.app(server.url_for("/v1"), KEY).chat("Hi"))
    assert caught.value.message == "no"


def test_a_key_of_any_form_that_the_server_repeats_is_not_shown(driver: Driver, server: HTTPServer) -> None:
    key = "gateway_token/of:another.form"
    answers = [
        Response('{"message":"bad key ' + key + '"}', 401, content_type="application/json"),
        Response(f"<h1>{key}</h1>", 500, content_type="text/html"),
        Response("", 302, headers={"Location": f"http://elsewhere.example/v1?token={key}"}),
    ]
    answering(server, *answers)
    for _ in answers:
        app = driver.app(server.url_for("/v1"), key, max_retries=0)
        with pytest.raises(dify_ext.APIStatusError) as caught:
            driver.run(app.info.get())
        shown = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
        assert key not in shown
    assert "http://elsewhere.example/v1: use that" in str(caught.value)


def test_an_error_that_never_ends_is_an_error_within_the_time_out(driver: Driver) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection, contextlib.suppress(OSError):
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 500 Oops\r\nContent-Type: text/plain\r\n\r\nBroken")
                while True:
                    connection.sendall(b".")
                    time.sleep(0.01)

        thread = threading.Thread(target=serve)
        thread.start()
        app = driver.app(f"http://127.0.0.1:{listener.getsockname()[1]}/v1", KEY, max_retries=0, timeout=0.1)
        with pytest.raises(dify_ext.ServerError, match="Broken"):
            driver.run(app.info.get())
        thread.join(10)
        assert not thread.is_alive()


def test_an_absurd_version_of_the_server_does_not_hide_the_error(driver: Driver, server: HTTPServer) -> None:
    answering(server, Response("", 404, headers={"X-Version": "9" * 5000}))
    assert type(failure(driver, server)) is dify_ext.NotFoundError


def test_a_key_never_reaches_a_log_or_a_repr(
    driver: Driver, server: HTTPServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    answering(server, Response('{"message":"bad key ' + KEY + '"}', 401, content_type="application/json"))
    failure(driver, server)
    assert "GET /info: 401" in caplog.text
    assert KEY not in caplog.text
    assert KEY not in repr(driver.app(server.url_for("/v1"), KEY))


@pytest.mark.parametrize(
    ("missing", "variable"),
    [("api_key", "DIFY_API_KEY"), ("base_url", "DIFY_BASE_URL"), ("user", "DIFY_USER")],
)
def test_a_missing_setting_names_its_variable_and_the_variable_serves(
    monkeypatch: pytest.MonkeyPatch, driver: Driver, missing: str, variable: str
) -> None:
    cls = dify_ext.AsyncAppClient if driver.asynchronous else dify_ext.AppClient
    given = {"api_key": "app-x", "base_url": "http://127.0.0.1/v1", "user": "ada"}
    value = given.pop(missing)
    for name in ("DIFY_API_KEY", "DIFY_BASE_URL", "DIFY_USER"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(dify_ext.ConfigurationError, match=variable):
        cls(**given)
    monkeypatch.setenv(variable, value)
    driver.run(cls(**given).close())


@pytest.mark.parametrize(
    "given",
    [
        {"api_key": "dataset-x"},
        {"api_key": "app-ä"},
        {"api_key": "app-x\ny"},
        {"base_url": "dify.example/v1"},
        {"base_url": "ftp://dify.example"},
        {"base_url": "http://me:secret@dify.example/v1"},
        {"base_url": "http://["},
    ],
)
def test_an_unusable_setting_is_refused_before_anything_is_sent(given: dict[str, str]) -> None:
    with pytest.raises(dify_ext.ConfigurationError) as caught:
        dify_ext.AppClient(**{"api_key": "app-x", "base_url": "http://127.0.0.1/v1", "user": "ada"} | given)
    assert "secret" not in str(caught.value)

"""Inputs are held against the app's form before anything is sent, and what was sent and answered can be looked at."""

from __future__ import annotations

import asyncio
import pickle
from pathlib import Path
from typing import Any

import pytest
from conftest import Driver
from dify_api import models
from recorded import exchanges, one

import dify_ext
from dify_ext.inputs import check_inputs
from dify_ext.testing import FakeDify

FORM = models.AppParameters.from_dict(one("1.14.2/get_parameters/ok_workflow").response["json"])
GOOD = {"text": "bob", "tone": "formal", "n": 3, "flag": True, "para": "p", "obj": {"a": 1}}


def problems(inputs: dict[str, Any], form: models.AppParameters = FORM) -> dict[str, str]:
    with pytest.raises(dify_ext.InputError) as caught:
        check_inputs(form, inputs)
    assert all(name in str(caught.value) for name in caught.value.problems)
    return caught.value.problems


def test_inputs_that_dify_took_pass() -> None:
    check_inputs(FORM, GOOD)


def test_every_wrong_variable_is_named_at_once() -> None:
    found = problems({"text": 3, "tone": "rude", "n": "3", "flag": "yes", "nope": 1})
    assert set(found) >= {"text", "tone", "n", "flag", "nope"}
    assert "'formal'" in found["tone"]


def test_a_missing_required_variable_is_named() -> None:
    assert problems({})["text"] == "it is required"
    assert problems({"text": ""})["text"] == "it is required"


def test_text_longer_than_the_form_allows_is_named() -> None:
    assert "characters" in problems({"text": "x" * 100_000})["text"]


def test_files_are_checked_by_their_kind() -> None:
    form = models.AppParameters.from_dict(one("1.14.2/get_parameters/ok_workflow_file").response["json"])
    names = {kind: field["variable"] for item in form.to_dict()["user_input_form"] for kind, field in item.items()}
    file = models.InputFile("document", "local_file", upload_file_id="id")
    check_inputs(form, {names["file"]: file, names["file-list"]: [file]})
    found = problems({names["file"]: "a.txt", names["file-list"]: file}, form)
    assert set(found) == {names["file"], names["file-list"]}


def test_every_recorded_form_can_be_checked_against() -> None:
    forms = [exchange for exchange in exchanges() if exchange.operation == "get_parameters" and exchange.status == 200]
    assert len(forms) > 10
    for exchange in forms:
        form = models.AppParameters.from_dict(exchange.response["json"])
        assert "the app has no such variable" in problems({"surely not": 1}, form)["surely not"]


def test_an_input_error_survives_pickling() -> None:
    error = dify_ext.InputError({"x": "it is required"})
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.problems) == (str(error), error.problems)


def test_a_check_that_was_asked_for_keeps_a_wrong_request_from_being_sent(driver: Driver, dify: FakeDify) -> None:
    app = driver.app(dify, FakeDify.workflow_key)
    before = len(dify.requests)
    with pytest.raises(dify_ext.InputError):
        driver.run(app.run_workflow({"nope": 1}, check_inputs=True))
    assert [request.path for request in dify.requests[before:]] == ["/parameters"]
    driver.run(app.run_workflow(GOOD, check_inputs=True))
    with pytest.raises(dify_ext.InputError):
        driver.run(driver.app(dify).chat("Hi", inputs={"nope": 1}, check_inputs=True))


def test_a_failed_run_is_raised_only_when_asked_for() -> None:
    failed = models.WorkflowReply.from_dict(one("1.14.2/run_workflow/fail_blocking").response["json"])
    with pytest.raises(dify_ext.WorkflowFailed) as caught:
        dify_ext.raise_for_failed(failed)
    assert (caught.value.status, caught.value.result) == ("failed", failed)
    assert caught.value.message == failed.data.error
    dify_ext.raise_for_failed(models.WorkflowReply.from_dict(one("1.14.2/run_workflow/blocking_ok").response["json"]))
    dify_ext.raise_for_failed(
        models.WorkflowReply.from_dict(one("1.14.2/run_workflow/partial_blocking").response["json"])
    )


def test_the_last_reply_and_request_can_be_looked_at_without_the_key(driver: Driver, dify: FakeDify) -> None:
    app = driver.app(dify)
    assert (app.last_reply, app.last_request_as_curl()) == (None, "")
    driver.run(app.chat("it's “here”"))
    assert (app.last_reply.server_version, app.last_reply.status) == ("1.14.2", 200)
    assert app.last_reply.content.startswith(b"{")
    curl = app.last_request_as_curl()
    assert curl.startswith(f"curl -X POST {dify.base_url}/chat-messages -H ")
    assert '"Authorization: Bearer $DIFY_API_KEY"' in curl
    assert "“here”" in curl
    assert dify.app_key not in curl


def test_five_hundred_streams_run_at_once_on_one_client() -> None:
    count = 500
    frame = b'data: {"event":"message","answer":"x","task_id":"t"}\n\ndata: {"event":"message_end","metadata":{}}\n\n'
    reply = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: %d\r\n\r\n" % len(frame)

    async def everything() -> list[str]:
        everyone_is_here = asyncio.Event()
        here = 0

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal here
            head = await reader.readuntil(b"\r\n\r\n")
            await reader.readexactly(int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0]))
            here += 1
            if here == count:
                everyone_is_here.set()
            await everyone_is_here.wait()
            writer.write(reply + frame)
            await writer.drain()
            writer.close()

        async def ask(app: dify_ext.AsyncAppClient) -> str:
            async with app.stream_chat("Hi") as stream:
                return (await stream.final()).answer

        server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=count)
        async with server:
            port = server.sockets[0].getsockname()[1]
            async with dify_ext.AsyncAppClient("app-x", f"http://127.0.0.1:{port}/v1", "ada") as app:
                return await asyncio.gather(*(ask(app) for _ in range(count)))

    assert asyncio.run(everything()) == ["x"] * count


def test_a_file_is_held_against_the_apps_limits_before_it_is_sent(
    driver: Driver, dify: FakeDify, tmp_path: Path
) -> None:
    app = driver.app(dify)
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(11 * 1024 * 1024)
    before = len(dify.requests)
    with pytest.raises(
        dify_ext.UploadError, match=r"large\.png has 11\.0 MB, and the server takes at most 10 MB of image"
    ):
        driver.run(app.upload_file(large, check=True))
    assert [each.operation for each in dify.requests[before:]] == ["get_parameters"]
    assert driver.run(app.upload_file(b"small", filename="a.png", check=True)).size == 5
    with pytest.raises(dify_ext.PayloadTooLargeError, match="larger than the server allows"):
        driver.run(app.upload_file(large))
    for read_once in (iter([b"x"]),):
        assert driver.run(app.upload_file(read_once, filename="a.txt", check=True)).size == 1

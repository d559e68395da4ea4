"""The fake Dify over real HTTP: recorded shapes, events one by one, and everything it sends fits the spec."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from contracts import findings_of
from recorded import one

from dify_ext.contract import Contract
from dify_ext.sse import Decoder
from dify_ext.testing import FakeDify


@pytest.fixture(scope="module")
def dify() -> Iterator[FakeDify]:
    with FakeDify() as fake:
        yield fake


def ask(dify: FakeDify, method: str, path: str, key: str = FakeDify.app_key, **options: Any) -> httpx.Response:
    return httpx.request(method, dify.base_url + path, headers={"Authorization": f"Bearer {key}"}, **options)


QUESTION = {"inputs": {}, "query": "Hi", "user": "ada"}


def test_events_are_sent_one_by_one_at_the_pace_that_is_set() -> None:
    read_one = threading.Event()
    waits: list[float] = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        assert read_one.wait(5), "the next event is not sent before this one was read"
        read_one.clear()

    with FakeDify(pace=0.5, sleep=wait) as dify:
        headers = {"Authorization": f"Bearer {dify.app_key}"}
        body = {**QUESTION, "response_mode": "streaming"}
        decoder, seen = Decoder(), 0
        with httpx.stream("POST", dify.base_url + "/chat-messages", json=body, headers=headers) as response:
            for chunk in response.iter_bytes():
                frames = decoder.feed(chunk)
                assert len(frames) <= 1
                seen += len(frames)
                read_one.set()
    assert seen > 5
    assert set(waits) == {0.5}


@pytest.mark.parametrize(
    ("header", "case"),
    [
        (None, "1.14.2/get_info/error_401_no_auth"),
        ("Bearer app-unknown", "1.14.2/get_info/error_401_wrong_key_type"),
        (f"Bearer {FakeDify.knowledge_key}", "1.14.2/get_info/error_401_wrong_key_type"),
    ],
)
def test_a_missing_unknown_or_wrong_kind_of_key_is_refused_as_recorded(
    dify: FakeDify, header: str | None, case: str
) -> None:
    response = httpx.get(dify.base_url + "/info", headers={"Authorization": header} if header else {})
    assert (response.status_code, response.json()) == (401, one(case).response["json"])
    assert response.headers["WWW-Authenticate"] == 'Bearer realm="api"'


def test_an_app_key_does_not_open_the_knowledge(dify: FakeDify) -> None:
    assert ask(dify, "GET", "/datasets").status_code == 401
    assert ask(dify, "GET", "/datasets", FakeDify.knowledge_key).status_code == 200


def test_a_deletion_is_an_empty_204_and_needs_a_json_body(dify: FakeDify) -> None:
    conversation_id = ask(dify, "POST", "/chat-messages", json=QUESTION).json()["conversation_id"]
    assert ask(dify, "DELETE", f"/conversations/{conversation_id}").status_code == 415
    gone = ask(dify, "DELETE", f"/conversations/{conversation_id}", json={"user": "ada"})
    assert (gone.status_code, gone.content) == (204, b"")
    again = ask(dify, "DELETE", f"/conversations/{conversation_id}", json={"user": "ada"})
    assert (again.status_code, again.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize("path", ["/nope", "/info/", "/conversations/not-a-uuid"])
def test_what_has_no_route_is_a_page_of_html_as_on_the_real_server(dify: FakeDify, path: str) -> None:
    response = ask(dify, "DELETE" if "conversations" in path else "GET", path, json={})
    assert (response.status_code, response.headers["Content-Type"].partition(";")[0]) == (404, "text/html")


def test_a_wrong_method_is_405(dify: FakeDify) -> None:
    assert ask(dify, "PUT", "/info").status_code == 405


@pytest.mark.parametrize(
    "body", [{"inputs": {}, "query": "Hi"}, {"query": "Hi", "user": "ada"}, {"inputs": {}, "user": "ada"}]
)
def test_a_question_that_lacks_something_is_400(dify: FakeDify, body: dict[str, Any]) -> None:
    response = ask(dify, "POST", "/chat-messages", json=body)
    assert (response.status_code, response.json()["code"]) == (400, "invalid_param")


def test_another_users_conversation_is_not_found(dify: FakeDify) -> None:
    conversation_id = ask(dify, "POST", "/chat-messages", json=QUESTION).json()["conversation_id"]
    body = {**QUESTION, "user": "bob", "conversation_id": conversation_id}
    assert ask(dify, "POST", "/chat-messages", json=body).status_code == 404


def test_everything_the_fake_sends_fits_the_spec_with_undeclared_fields_forbidden(dify: FakeDify) -> None:
    contract = Contract.load()
    dify.on_workflow(outputs={"x": 1})
    asked: list[tuple[str, str, str, dict[str, Any]]] = [
        ("POST", "/chat-messages", key, {"json": {**QUESTION, "response_mode": mode}})
        for key in (FakeDify.app_key, FakeDify.chat_key, FakeDify.agent_key, FakeDify.workflow_key)
        for mode in ("blocking", "streaming")
    ]
    asked += [
        ("POST", "/workflows/run", FakeDify.workflow_key, {"json": {**QUESTION, "response_mode": mode}})
        for mode in ("blocking", "streaming")
    ]
    asked += [("GET", path, FakeDify.app_key, {}) for path in ("/info", "/parameters", "/conversations?user=ada", "/")]
    asked += [("GET", path, FakeDify.agent_key, {}) for path in ("/info", "/parameters")]
    asked += [("GET", path, FakeDify.workflow_key, {}) for path in ("/info", "/parameters")]
    asked.append(("POST", "/files/upload", FakeDify.app_key, {"files": {"file": ("a.txt", b"x", "text/plain")}}))
    asked.append(("GET", "/datasets", FakeDify.knowledge_key, {}))
    for method, path, key, options in asked:
        response = ask(dify, method, path, key, **options)
        findings = findings_of(contract, method, path.partition("?")[0], response)
        assert findings == [], (method, path, findings)


def test_the_answer_of_a_recorded_reply_can_be_replayed(dify: FakeDify) -> None:
    dify.on_chat(reply="seed/send_chat_message/seed_blocking", query="Who?")
    reply = ask(dify, "POST", "/chat-messages", json={**QUESTION, "query": "Who?"}).json()
    recorded = one("seed/send_chat_message/seed_blocking").response["json"]
    assert (reply["answer"], reply["metadata"]) == (recorded["answer"], recorded["metadata"])
    assert reply["message_id"] != recorded["message_id"]
    assert json.dumps(reply).count(reply["conversation_id"]) == 1

"""A live server is read, never written to, and each operation gets a verdict."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from contracts import RECORDINGS, contract
from drifts import differences, run
from pytest_httpserver import HTTPServer

from dify_ext import AppClient, KnowledgeClient
from dify_ext.contract.differences import NOBODY, READERS, SENDERS
from dify_ext.testing import FakeDify

NEW = RECORDINGS / "1.14.2"


def live(base_url: str, app: str = FakeDify.app_key, knowledge: str = FakeDify.knowledge_key, *more: str) -> Any:
    return run("--live", *more, DIFY_BASE_URL=base_url, DIFY_API_KEY=app, DIFY_KNOWLEDGE_KEY=knowledge, DIFY_USER="ada")


def test_a_live_server_is_only_read_and_each_operation_gets_a_verdict() -> None:
    with FakeDify() as dify:
        result = live(dify.base_url, FakeDify.app_key, FakeDify.knowledge_key, "--json")
        assert {each.method for each in dify.requests} == {"GET"}
        asked = [each.path for each in dify.requests]
    assert len(asked) == len(set(asked))
    data = json.loads(result.stdout)
    readable = {each.name for each in contract().document.operations if each.method == "GET"}
    assert {"get_info", "get_parameters", "list_conversations", "list_datasets"} <= data["compared"].keys()
    assert data["compared"].keys() | {each["what"] for each in data["not_compared"]} == readable
    assert data["counts"][READERS] == 0
    assert FakeDify.app_key not in result.stdout


SERVER = {"welcome": "Dify OpenAPI", "api_version": "v1", "server_version": "1.14.2"}
INFO = json.loads((NEW / "get_info" / "ok_chat.json").read_bytes())["response"]["json"]


def serve(server: HTTPServer, **paths: Any) -> str:
    """A server that answers these paths and has no other route."""
    server.no_handler_status_code = 404
    server.expect_request("/v1/").respond_with_json(SERVER, headers={"X-Version": "1.14.2"})
    for path, body in paths.items():
        server.expect_request(f"/v1/{path}").respond_with_json(body)
    return server.url_for("/v1")


def test_a_live_server_that_drifts_is_told_with_who_breaks(httpserver: HTTPServer) -> None:
    body = {name: value for name, value in INFO.items() if name != "mode"} | {"mood": "fine"}
    result = live(serve(httpserver, info=body), "app-k", "", "--json")
    found = {(each.kind, each.breaks) for each in differences(result) if each.operation == "get_info"}
    assert found == {("body-schema", READERS), ("undeclared-field", NOBODY)}
    missing = {each.operation for each in differences(result) if each.breaks == SENDERS}
    assert "get_site" in missing
    assert result.returncode == 1


def test_every_operation_whose_ids_a_list_tells_is_asked_with_them() -> None:
    with FakeDify() as dify:
        with AppClient(base_url=dify.base_url, api_key=dify.app_key, user="ada") as app:
            app.chat("Hello")
        with KnowledgeClient(base_url=dify.base_url, api_key=dify.knowledge_key) as kb:
            kb.datasets.create(name="empty")
            dataset = kb.datasets.create(name="full", indexing_technique="economy")
            made = kb.documents.create_by_text(dataset.id, name="a", text="A sentence.", indexing_technique="economy")
            for _ in range(10):  # the fake goes on with each look
                kb.documents.get_indexing_status(dataset.id, made.batch)
        data = json.loads(live(dify.base_url, FakeDify.app_key, FakeDify.knowledge_key, "--json").stdout)
    asked = {"list_messages", "list_conversation_variables", "get_dataset", "list_documents", "get_document"}
    assert asked | {"list_segments", "get_segment", "list_child_chunks", "download_document"} <= data["compared"].keys()
    assert [each for each in data["differences"] if each["breaks"] != NOBODY] == []


def test_ids_come_from_the_lists_and_what_no_list_tells_is_not_tried(httpserver: HTTPServer) -> None:
    page = json.loads((NEW / "list_conversations" / "ok.json").read_bytes())["response"]["json"]
    result = live(serve(httpserver, info=INFO, conversations=page), "app-k", "", "--json")
    asked = {request.path for request, _ in httpserver.log}
    assert f"/v1/conversations/{page['data'][0]['id']}/variables" in asked
    reasons = {each["what"]: each["reason"] for each in json.loads(result.stdout)["not_compared"]}
    assert reasons["get_human_input_form"] == "no list of this server told a value for form_token"
    assert reasons["list_datasets"] == "DIFY_KNOWLEDGE_KEY is not set"
    assert "costs tokens" in reasons["list_suggested_questions"]


def test_an_operation_newer_than_the_server_is_not_tried(httpserver: HTTPServer) -> None:
    feedbacks = json.loads((NEW / "list_feedbacks" / "ok_empty_app.json").read_bytes())["response"]["json"]
    httpserver.expect_request("/v1/info").respond_with_json(INFO)
    httpserver.expect_request("/v1/app/feedbacks").respond_with_json(feedbacks)
    httpserver.expect_request("/v1/").respond_with_json(SERVER, headers={"X-Version": "1.9.2"})
    result = live(httpserver.url_for("/v1"), "app-k", "", "--json")
    reasons = {each["what"]: each["reason"] for each in json.loads(result.stdout)["not_compared"]}
    assert reasons["get_end_user"] == "it came with Dify 1.14.2; this is 1.9.2"


def test_a_live_server_that_refuses_the_keys_or_is_not_there_is_a_clear_error() -> None:
    with FakeDify() as dify:
        refused = live(dify.base_url, "app-wrong", "dataset-wrong")
    gone = live("http://127.0.0.1:9/v1")
    assert (refused.returncode, gone.returncode) == (2, 2)
    assert "refuses every key" in refused.stderr
    assert "cannot be asked: ConnectError" in gone.stderr
    assert "app-wrong" not in refused.stderr + refused.stdout


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DIFY_BASE_URL": "http://127.0.0.1:9/v1"},
        {"DIFY_API_KEY": "app-x"},
        {"DIFY_BASE_URL": "http://127.0.0.1:9/v1", "DIFY_API_KEY": "app é"},
    ],
)
def test_a_live_run_without_its_environment_says_what_it_needs(environment: dict[str, str]) -> None:
    result = run("--live", **environment)
    assert result.returncode == 2
    assert re.search(r"--live needs DIFY_|DIFY_API_KEY is no key", result.stderr)

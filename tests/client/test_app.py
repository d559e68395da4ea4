"""The main job against the fake Dify, with clients of both kinds."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from conftest import Driver
from dify_api import models
from dify_api.api.info import get_parameters

import dify_ext
from dify_ext.testing import FakeDify


def final(driver: Driver, stream: Any) -> Any:
    return driver.within(stream, lambda opened: driver.run(opened.final()))


def test_a_blocking_chat_returns_the_generated_reply(driver: Driver, dify: FakeDify) -> None:
    dify.on_chat(answer="Hello!")
    reply = driver.run(driver.app(dify).chat("Hi"))
    assert type(reply) is models.ChatReply
    assert (reply.answer, reply.mode) == ("Hello!", "advanced-chat")
    assert reply.metadata.usage.total_tokens > 0


@pytest.mark.parametrize("key", [FakeDify.app_key, FakeDify.chat_key, FakeDify.agent_key])
def test_a_streamed_chat_gives_text_ids_and_usage(driver: Driver, dify: FakeDify, key: str) -> None:
    dify.on_chat(answer="One 二三 four.")
    app = driver.app(dify, key)

    def read(stream: Any) -> Any:
        deltas = driver.each(stream.text_deltas())
        assert len(deltas) > 2
        result = driver.run(stream.final())
        assert "".join(deltas) == result.answer == stream.snapshot.answer == "One 二三 four."
        assert (stream.task_id, stream.conversation_id) == (result.task_id, result.conversation_id)
        return result

    result = driver.within(app.stream_chat("Hi"), read)
    assert all((result.task_id, result.conversation_id, result.message_id))
    assert result.usage.total_tokens > 0
    assert result.files == []


def test_the_events_of_a_stream_are_of_their_generated_types(driver: Driver, dify: FakeDify) -> None:
    app = driver.app(dify)
    events = driver.within(app.stream_chat("Hi"), driver.each)
    kinds = [type(event) for event in events]
    assert kinds[0] is models.WorkflowStartedEvent
    assert models.MessageEvent in kinds
    assert kinds[-1] is models.WorkflowFinishedEvent


def test_an_agent_that_only_streams_is_asked_blocking_all_the_same(driver: Driver, dify: FakeDify) -> None:
    dify.on_chat(answer="I looked it up.")
    app = driver.app(dify, FakeDify.agent_key)
    before = len(dify.requests)
    replies = [driver.run(app.chat("Hi")) for _ in range(2)]
    assert [reply.answer for reply in replies] == ["I looked it up."] * 2
    assert replies[0].mode == "agent-chat"
    assert replies[0].metadata.usage.total_tokens > 0
    asked = [(request.path, (request.json or {}).get("response_mode")) for request in dify.requests[before:]]
    assert asked == [
        ("/chat-messages", "blocking"),
        ("/info", None),
        ("/chat-messages", "streaming"),
        ("/chat-messages", "streaming"),
    ]


def test_a_conversation_goes_on_is_listed_and_is_gone_after_deletion(driver: Driver, dify: FakeDify) -> None:
    dify.on_chat(answer="Yes.")
    app = driver.app(dify)
    first = driver.run(app.chat("One?"))
    driver.run(app.chat("Two?", conversation_id=first.conversation_id))
    messages = driver.run(app.list_messages(first.conversation_id)).data
    assert [(message.query, message.answer) for message in messages] == [("One?", "Yes."), ("Two?", "Yes.")]
    assert first.conversation_id in [one.id for one in driver.run(app.list_conversations(limit=100)).data]
    assert driver.run(app.delete_conversation(first.conversation_id)) is None
    assert first.conversation_id not in [one.id for one in driver.run(app.list_conversations(limit=100)).data]
    with pytest.raises(dify_ext.NotFoundError) as caught:
        driver.run(app.delete_conversation(first.conversation_id))
    assert caught.value.code == "not_found"


def test_pages_of_messages_go_backwards(driver: Driver, dify: FakeDify) -> None:
    app = driver.app(dify)
    conversation_id = driver.run(app.chat("0")).conversation_id
    for number in "12":
        driver.run(app.chat(number, conversation_id=conversation_id))
    newest = driver.run(app.list_messages(conversation_id, limit=2))
    assert ([message.query for message in newest.data], newest.has_more) == (["1", "2"], True)
    older = driver.run(app.list_messages(conversation_id, limit=2, first_id=newest.data[0].id))
    assert ([message.query for message in older.data], older.has_more) == (["0"], False)


@pytest.mark.parametrize("kind", ["path", "bytes", "file"])
def test_an_upload_keeps_its_name_and_type_and_can_be_asked_about(
    driver: Driver, dify: FakeDify, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "Bild ä 1.png"
    content = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
    path.write_bytes(content)
    app = driver.app(dify)
    with path.open("rb") as file:
        given: Any = {"path": path, "bytes": content, "file": file}[kind]
        uploaded = driver.run(app.upload_file(given, filename="Bild ä 1.png" if kind == "bytes" else None))
    assert type(uploaded) is models.UploadedFile
    assert (uploaded.name, uploaded.mime_type, uploaded.size) == ("Bild ä 1.png", "image/png", len(content))
    assert dify.requests[-1].files["file"].content == content
    driver.run(app.chat("What is it?", files=[uploaded]))
    assert dify.requests[-1].json["files"] == [
        {"type": "image", "transfer_method": "local_file", "upload_file_id": uploaded.id}
    ]


def test_an_uploaded_file_can_stand_among_a_workflows_inputs(driver: Driver, dify: FakeDify) -> None:
    app = driver.app(dify, FakeDify.workflow_key)
    uploaded = driver.run(app.upload_file(io.BytesIO(b"text"), filename="a.txt"))
    driver.run(app.run_workflow({"doc": uploaded, "docs": [uploaded], "n": 3}))
    item = {"type": "document", "transfer_method": "local_file", "upload_file_id": uploaded.id}
    assert dify.requests[-1].json["inputs"] == {"doc": item, "docs": [item], "n": 3}


def test_a_workflow_runs_blocking_and_streamed(driver: Driver, dify: FakeDify) -> None:
    dify.on_workflow(outputs={"text": "done"})
    app = driver.app(dify, FakeDify.workflow_key)
    reply = driver.run(app.run_workflow({"x": 1}))
    assert type(reply) is models.WorkflowReply
    assert (reply.data.status, reply.data.outputs) == ("succeeded", {"text": "done"})
    result = final(driver, app.stream_workflow({"x": 1}))
    assert (result.status, result.outputs) == ("succeeded", {"text": "done"})
    assert [node.status for node in result.nodes] == ["succeeded"] * 3
    assert result.workflow_run_id


def test_a_stream_can_be_stopped_by_its_task(driver: Driver, dify: FakeDify) -> None:
    app = driver.app(dify)

    def stop(stream: Any) -> None:
        with pytest.raises(dify_ext.ConfigurationError):
            driver.run(stream.stop())
        if driver.asynchronous:
            driver.run(anext(aiter(stream)))
        else:
            next(iter(stream))
        driver.run(stream.stop())
        assert dify.requests[-1].path == f"/chat-messages/{stream.task_id}/stop"
        assert dify.requests[-1].json == {"user": "ada"}
        driver.run(stream.final())

    driver.within(app.stream_chat("Hi"), stop)


def test_any_operation_is_reached_through_the_door_and_through_its_accessor(driver: Driver, dify: FakeDify) -> None:
    app = driver.app(dify)
    through_door = driver.run(app.call(get_parameters))
    through_accessor = driver.run(app.info.get_parameters())
    assert type(through_door) is models.AppParameters
    assert through_door == through_accessor
    assert driver.run(app.server.get_info()).server_version == "1.14.2"


def test_every_result_tells_the_reply_it_came_with(driver: Driver, dify: FakeDify) -> None:
    app = driver.app(dify)
    answered = driver.run(app.chat("Hi"))
    assert (answered.http_reply.server_version, answered.http_reply.status) == ("1.14.2", 200)
    assert json.loads(answered.http_reply.content)["answer"] == answered.answer
    assert answered.metadata.http_reply is None
    assert "http_reply" not in repr(answered)
    streamed = driver.within(app.stream_chat("Hi"), lambda stream: driver.run(stream.final()))
    assert streamed.http_reply.server_version == "1.14.2"


def test_the_knowledge_key_opens_the_datasets(driver: Driver, dify: FakeDify) -> None:
    knowledge = driver.knowledge(dify)
    driver.run(knowledge.datasets.create(name=f"kb {uuid4()}"))
    page = driver.run(knowledge.datasets.list(limit=1))
    assert type(page) is models.DatasetPage
    assert page.data[0].id


def test_options_hold_for_the_copy_and_not_for_the_original(driver: Driver, dify: FakeDify) -> None:
    app = driver.app(dify)
    other = app.with_options(headers={"X-Tenant": "7"}, query={"trace_id": "t"}, timeout=5, max_retries=0)
    driver.run(other.list_conversations())
    assert (dify.requests[-1].headers["X-Tenant"], dify.requests[-1].query["trace_id"]) == ("7", "t")
    driver.run(app.list_conversations())
    assert "X-Tenant" not in dify.requests[-1].headers


def test_another_user_can_be_named_for_one_call(driver: Driver, dify: FakeDify) -> None:
    app = driver.app(dify)
    conversation_id = driver.run(app.chat("Hi", user="bob")).conversation_id
    assert dify.requests[-1].json["user"] == "bob"
    assert driver.run(app.list_messages(conversation_id, user="bob")).data
    with pytest.raises(dify_ext.NotFoundError):
        driver.run(app.list_messages(conversation_id))

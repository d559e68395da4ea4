"""What type checkers must see: checked by mypy --strict and pyright, never run."""

from __future__ import annotations

from typing import assert_type

from dify_api import models
from dify_api.api.conversations import delete_conversation, list_conversations
from dify_api.api.datasets import list_datasets
from dify_api.api.info import get_parameters
from dify_api.api.tags import list_tags
from dify_api.events import ChatStreamEvent, WorkflowStreamEvent

from dify_ext import AppClient, AsyncAppClient, KnowledgeClient
from dify_ext.result import StreamResult


def chat(app: AppClient) -> None:
    assert_type(app.chat("Hi"), models.ChatReply)
    photo = app.upload_file("photo.png")
    assert_type(photo, models.UploadedFile)
    with app.stream_chat("What is in it?", files=[photo]) as stream:
        for event in stream:
            assert_type(event, ChatStreamEvent)
            if isinstance(event, models.MessageEvent):
                assert_type(event.answer, str)
        for text in stream.text_deltas():
            assert_type(text, str)
        result = stream.final()
    assert_type(result, StreamResult)
    assert_type(result.answer, str)
    assert_type(result.usage, models.Usage | None)
    assert_type(result.conversation_id, str | None)
    assert_type(app.delete_conversation("id"), None)
    assert_type(app.list_messages("id").data[0].query, str)
    app.chat("Hi", files=["photo.png"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    app.chat(3)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def workflow(app: AppClient) -> None:
    assert_type(app.run_workflow({"x": 1}).data.status, str)
    with app.stream_workflow({"x": 1}) as stream:
        for event in stream:
            assert_type(event, WorkflowStreamEvent)


def door(app: AppClient, kb: KnowledgeClient) -> None:
    assert_type(app.call(get_parameters), models.AppParameters)
    assert_type(app.call(list_conversations, limit=3), models.ConversationPage)
    assert_type(app.call(delete_conversation, "id", body=models.DeleteConversationRequest()), None)
    assert_type(app.conversations.rename("id", name="New"), models.Conversation)
    assert_type(kb.call(list_datasets, limit=1), models.DatasetPage)
    assert_type(kb.datasets.list(), models.DatasetPage)
    app.call(list_conversations, limit="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    app.call(list_datasets)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    kb.call(get_parameters)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def asynchronous(app: AsyncAppClient) -> None:
    assert_type(await app.chat("Hi"), models.ChatReply)
    async with app.stream_chat("Hi") as stream:
        async for event in stream:
            assert_type(event, ChatStreamEvent)
        assert_type(await stream.final(), StreamResult)
    assert_type(await app.call(get_parameters), models.AppParameters)
    assert_type(await app.info.get_parameters(), models.AppParameters)


def pages(app: AppClient, kb: KnowledgeClient) -> None:
    for conversation in app.pages(list_conversations):
        assert_type(conversation, models.Conversation)
    for tag in kb.pages(list_tags):
        assert_type(tag, models.Tag)
    assert_type(kb.upload_and_wait("x", "a.md"), models.Document)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Ask an app that chats (chat, agent-chat, agent and advanced-chat, which is called chatflow here)."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    create_chat,
    send_chat_message,
    stop_chat_message,
)

if TYPE_CHECKING:
    from ...models.chat_reply import ChatReply
    from ...models.input_file import InputFile
    from ...models.json_object import JsonObject
    from ...models.response_mode import ResponseMode
    from ...models.simple_result import SimpleResult
    from ...types import AppCaller, AsyncAppCaller, Unset


class ChatMessages:
    """Ask an app that chats (chat, agent-chat, agent and advanced-chat, which is called chatflow here)."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def send(
        self,
        *,
        inputs: JsonObject,
        query: str,
        response_mode: None | ResponseMode | Unset = UNSET,
        conversation_id: None | str | Unset = UNSET,
        files: builtins.list[InputFile] | None | Unset = UNSET,
        auto_generate_name: bool | Unset = UNSET,
        workflow_id: str | Unset = UNSET,
        trace_id: str | Unset = UNSET,
        trace_session_id: str | Unset = UNSET,
        user: str | None = None,
    ) -> ChatReply:
        """Send a message to a chat app and get its answer.

        App key; chat, agent-chat, agent and advanced-chat apps. Asking an app of another kind is 400 `not_chat_app`.

        Without `response_mode` the whole answer comes as JSON (new `agent` apps stream). `agent-chat` apps only
        stream: they refuse `blocking` and a missing mode with 400 `invalid_param`; `agent` apps refuse `blocking`
        with 400 `bad_request`. A blocking request may take up to 20 minutes.

        In a stream, errors of the model arrive as an `error` event under status 200; in a blocking reply as 400
        `completion_request_error`, or for a chatflow as 400 `invalid_param` "Run failed: …". A chatflow that waits
        for a person answers with `event` `workflow_paused`. From 1.14.2 on, a chatflow stream reports wrong inputs
        and an unknown conversation as an `error` event as well. Never send a message twice to retry: it may have run.

        The limit on concurrent requests is 400 `invalid_param` "Too many requests…"; 429 is the quota of the hosted
        edition. Keys that are not listed here are ignored, so a misspelt one goes unnoticed.

        Args:
            inputs: Any JSON object; Dify does not fix its members.
            query: What the user says.
            response_mode: Server default: blocking; streaming for `agent` apps. Server 1.9.2 refuses
                null.
            conversation_id: The conversation to go on with; null, empty or left out for a new one.
            files: Files that go with the question, of the kinds and number the app allows.
            auto_generate_name: Whether a model finds a name for a new conversation. Server default: true.
            workflow_id: Chatflows, the published version to run; the draft cannot be asked for. Other
                apps ignore it.
            trace_id: An id of yours that the server hands on to its tracing.
            trace_session_id: Groups runs in the server's tracing.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            send_chat_message,
            body=models.ChatRequest(
                inputs=inputs,
                query=query,
                user=user or self._client.user,
                response_mode=response_mode,
                conversation_id=conversation_id,
                files=files,
                auto_generate_name=auto_generate_name,
                workflow_id=workflow_id,
                trace_id=trace_id,
                trace_session_id=trace_session_id,
            ),
        )

    def stop(
        self,
        task_id: str,
        *,
        user: str | None = None,
    ) -> SimpleResult:
        """Stop an answer that is being streamed.

        App key; chat, agent-chat, agent and advanced-chat apps.

        Answers `success` whatever the id is. The wrong user's stop is ignored, silently, except in a chatflow.
        The stream that is stopped still ends properly: with `message_end`, or for a chatflow with
        `workflow_finished` whose status is `failed`.

        Args:
            task_id: The `task_id` of the stream's events; neither a message's nor a run's id.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            stop_chat_message,
            task_id,
            body=models.StopRequest(
                user=user or self._client.user,
            ),
        )

    def create(
        self,
        *,
        chat_name: str,
    ) -> JsonObject:
        """Create a chat by name. Deprecated.

        App key. No version that was looked at has this route, so expect 404. Conversations need not be created:
        send the first message without a `conversation_id` (`send_chat_message`) and take the one it answers.

        Args:
            chat_name: As the model has it.
        """
        return self._client.call(
            create_chat,
            body=models.CreateChatRequest(
                chat_name=chat_name,
            ),
        )


class AsyncChatMessages:
    """Ask an app that chats (chat, agent-chat, agent and advanced-chat, which is called chatflow here)."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def send(
        self,
        *,
        inputs: JsonObject,
        query: str,
        response_mode: None | ResponseMode | Unset = UNSET,
        conversation_id: None | str | Unset = UNSET,
        files: builtins.list[InputFile] | None | Unset = UNSET,
        auto_generate_name: bool | Unset = UNSET,
        workflow_id: str | Unset = UNSET,
        trace_id: str | Unset = UNSET,
        trace_session_id: str | Unset = UNSET,
        user: str | None = None,
    ) -> ChatReply:
        """Send a message to a chat app and get its answer.

        App key; chat, agent-chat, agent and advanced-chat apps. Asking an app of another kind is 400 `not_chat_app`.

        Without `response_mode` the whole answer comes as JSON (new `agent` apps stream). `agent-chat` apps only
        stream: they refuse `blocking` and a missing mode with 400 `invalid_param`; `agent` apps refuse `blocking`
        with 400 `bad_request`. A blocking request may take up to 20 minutes.

        In a stream, errors of the model arrive as an `error` event under status 200; in a blocking reply as 400
        `completion_request_error`, or for a chatflow as 400 `invalid_param` "Run failed: …". A chatflow that waits
        for a person answers with `event` `workflow_paused`. From 1.14.2 on, a chatflow stream reports wrong inputs
        and an unknown conversation as an `error` event as well. Never send a message twice to retry: it may have run.

        The limit on concurrent requests is 400 `invalid_param` "Too many requests…"; 429 is the quota of the hosted
        edition. Keys that are not listed here are ignored, so a misspelt one goes unnoticed.

        Args:
            inputs: Any JSON object; Dify does not fix its members.
            query: What the user says.
            response_mode: Server default: blocking; streaming for `agent` apps. Server 1.9.2 refuses
                null.
            conversation_id: The conversation to go on with; null, empty or left out for a new one.
            files: Files that go with the question, of the kinds and number the app allows.
            auto_generate_name: Whether a model finds a name for a new conversation. Server default: true.
            workflow_id: Chatflows, the published version to run; the draft cannot be asked for. Other
                apps ignore it.
            trace_id: An id of yours that the server hands on to its tracing.
            trace_session_id: Groups runs in the server's tracing.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            send_chat_message,
            body=models.ChatRequest(
                inputs=inputs,
                query=query,
                user=user or self._client.user,
                response_mode=response_mode,
                conversation_id=conversation_id,
                files=files,
                auto_generate_name=auto_generate_name,
                workflow_id=workflow_id,
                trace_id=trace_id,
                trace_session_id=trace_session_id,
            ),
        )

    async def stop(
        self,
        task_id: str,
        *,
        user: str | None = None,
    ) -> SimpleResult:
        """Stop an answer that is being streamed.

        App key; chat, agent-chat, agent and advanced-chat apps.

        Answers `success` whatever the id is. The wrong user's stop is ignored, silently, except in a chatflow.
        The stream that is stopped still ends properly: with `message_end`, or for a chatflow with
        `workflow_finished` whose status is `failed`.

        Args:
            task_id: The `task_id` of the stream's events; neither a message's nor a run's id.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            stop_chat_message,
            task_id,
            body=models.StopRequest(
                user=user or self._client.user,
            ),
        )

    async def create(
        self,
        *,
        chat_name: str,
    ) -> JsonObject:
        """Create a chat by name. Deprecated.

        App key. No version that was looked at has this route, so expect 404. Conversations need not be created:
        send the first message without a `conversation_id` (`send_chat_message`) and take the one it answers.

        Args:
            chat_name: As the model has it.
        """
        return await self._client.call(
            create_chat,
            body=models.CreateChatRequest(
                chat_name=chat_name,
            ),
        )

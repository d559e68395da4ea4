# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Ask an app that turns one form into one text."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    send_completion_message,
    stop_completion_message,
)

if TYPE_CHECKING:
    from ...models.completion_reply import CompletionReply
    from ...models.input_file import InputFile
    from ...models.json_object import JsonObject
    from ...models.response_mode import ResponseMode
    from ...models.simple_result import SimpleResult
    from ...types import AppCaller, AsyncAppCaller, Unset


class CompletionMessages:
    """Ask an app that turns one form into one text."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def send(
        self,
        *,
        inputs: JsonObject,
        query: str | Unset = UNSET,
        response_mode: None | ResponseMode | Unset = UNSET,
        files: builtins.list[InputFile] | None | Unset = UNSET,
        trace_id: str | Unset = UNSET,
        trace_session_id: str | Unset = UNSET,
        user: str | None = None,
    ) -> CompletionReply:
        """Fill in a completion app's form and get its text.

        App key; completion apps. Any other kind is 400 `app_unavailable`.

        The app's variables go into `inputs`, most often one called `query`. Without `response_mode` the whole text
        comes as JSON. Errors of the model are an `error` event in a stream and 400 `completion_request_error`
        otherwise. The quota of the hosted edition is 500 `internal_server_error` here. Never send it twice to retry.

        Args:
            inputs: Any JSON object; Dify does not fix its members.
            query: Text beside the variables; most apps take it from `inputs`.
            response_mode: Server default: blocking. Server 1.9.2 refuses null.
            files: As the model has it.
            trace_id: An id of yours that the server hands on to its tracing.
            trace_session_id: Groups runs in the server's tracing.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            send_completion_message,
            body=models.CompletionRequest(
                inputs=inputs,
                user=user or self._client.user,
                query=query,
                response_mode=response_mode,
                files=files,
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
        """Stop a text that is being streamed.

        App key; completion apps, any other kind is 400 `app_unavailable`. Answers `success` whatever the id is; the
        stream that is stopped still ends with `message_end`.

        Args:
            task_id: The `task_id` of the stream's events; neither a message's nor a run's id.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            stop_completion_message,
            task_id,
            body=models.StopRequest(
                user=user or self._client.user,
            ),
        )


class AsyncCompletionMessages:
    """Ask an app that turns one form into one text."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def send(
        self,
        *,
        inputs: JsonObject,
        query: str | Unset = UNSET,
        response_mode: None | ResponseMode | Unset = UNSET,
        files: builtins.list[InputFile] | None | Unset = UNSET,
        trace_id: str | Unset = UNSET,
        trace_session_id: str | Unset = UNSET,
        user: str | None = None,
    ) -> CompletionReply:
        """Fill in a completion app's form and get its text.

        App key; completion apps. Any other kind is 400 `app_unavailable`.

        The app's variables go into `inputs`, most often one called `query`. Without `response_mode` the whole text
        comes as JSON. Errors of the model are an `error` event in a stream and 400 `completion_request_error`
        otherwise. The quota of the hosted edition is 500 `internal_server_error` here. Never send it twice to retry.

        Args:
            inputs: Any JSON object; Dify does not fix its members.
            query: Text beside the variables; most apps take it from `inputs`.
            response_mode: Server default: blocking. Server 1.9.2 refuses null.
            files: As the model has it.
            trace_id: An id of yours that the server hands on to its tracing.
            trace_session_id: Groups runs in the server's tracing.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            send_completion_message,
            body=models.CompletionRequest(
                inputs=inputs,
                user=user or self._client.user,
                query=query,
                response_mode=response_mode,
                files=files,
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
        """Stop a text that is being streamed.

        App key; completion apps, any other kind is 400 `app_unavailable`. Answers `success` whatever the id is; the
        stream that is stopped still ends with `message_end`.

        Args:
            task_id: The `task_id` of the stream's events; neither a message's nor a run's id.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            stop_completion_message,
            task_id,
            body=models.StopRequest(
                user=user or self._client.user,
            ),
        )

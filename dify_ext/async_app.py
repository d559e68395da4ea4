"""The client of one app, for asyncio; what its methods do is said at `AppClient`."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from dify_api.api import AsyncAppAccessors
from dify_api.api.chat_messages import send_chat_message
from dify_api.api.workflows import run_workflow, stream_workflow_events
from dify_api.types import UNSET, File

from dify_ext.app_files import AsyncAppFiles
from dify_ext.bodies import chat_body, chat_reply, workflow_body
from dify_ext.client import app_settings, options, parsed, telling_age
from dify_ext.errors import BadRequestError, ConfigurationError, DifyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from dify_api.events import ChatStreamEvent, RunStreamEvent, WorkflowStreamEvent
    from dify_api.models import (
        ChatReply,
        ChatRequest,
        ConversationPage,
        InputFile,
        MessagePage,
        UploadedFile,
        WorkflowReply,
    )
    from dify_api.types import AppRequest, FileContent, Operation, PublicRequest, StreamOperation

    from dify_ext.paging import AsyncPages, PageOf
    from dify_ext.stream import AsyncStream
    from dify_ext.transport import AsyncBody, AsyncHttpClient

P = ParamSpec("P")
T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - an item
E = TypeVar("E")


class AsyncAppClient(AsyncAppAccessors, AsyncAppFiles):
    """`AppClient` for asyncio: the same arguments, with `await` and `async with`."""

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        user: str | None = None,
        *,
        timeout: float | None = None,
        max_retries: int = 2,
        http_client: AsyncHttpClient | None = None,
    ) -> None:
        super().__init__(app_settings(api_key, base_url, user), options(timeout, max_retries), http_client)
        self._mode: str | None = None

    async def call(
        self, operation: Operation[P, AppRequest | PublicRequest, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """As `AppClient.call`."""
        with telling_age(operation):
            return parsed(operation, await self.send(operation.build_request(*args, **kwargs)))

    def stream(self, operation: StreamOperation[P, AppRequest, E], *args: P.args, **kwargs: P.kwargs) -> AsyncStream[E]:
        """As `AppClient.stream`."""
        return self._stream(operation, operation.build_request(*args, **kwargs))

    @overload
    def pages(
        self, operation: Operation[P, AppRequest | PublicRequest, PageOf[I]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPages[I]: ...
    @overload
    def pages(
        self, operation: Operation[P, AppRequest | PublicRequest, list[I]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPages[I]: ...
    def pages(self, operation: Any, *args: Any, **kwargs: Any) -> AsyncPages[Any]:
        """As `AppClient.pages`."""
        from dify_ext.paging import AsyncPages, with_user  # noqa: PLC0415 - only lists need it

        return AsyncPages(
            operation, lambda page: self.call(operation, *args, **page), with_user(operation, kwargs, self.user)
        )

    async def chat(
        self,
        query: str,
        *,
        conversation_id: str | None = None,
        inputs: Mapping[str, Any] | None = None,
        files: Iterable[UploadedFile | InputFile] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
        check_inputs: bool = False,
    ) -> ChatReply:
        """As `AppClient.chat`."""
        question = chat_body(
            query,
            user or self.user,
            conversation_id=conversation_id,
            inputs=inputs,
            files=files,
            workflow_id=workflow_id,
        )
        if check_inputs:
            await self.check_inputs(inputs or {})
        if self._mode not in send_chat_message.STREAM_ONLY_APP_KINDS:
            question.response_mode = "blocking"
            try:
                return await self.call(send_chat_message, body=question)
            except BadRequestError:
                # Nothing was run. Whether the app only streams is told by its kind, not by the error's words.
                if not await self._only_streams():
                    raise
        async with self._stream_chat(question) as stream:
            return chat_reply(await stream.final(), self._mode)

    def stream_chat(
        self,
        query: str,
        *,
        conversation_id: str | None = None,
        inputs: Mapping[str, Any] | None = None,
        files: Iterable[UploadedFile | InputFile] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
    ) -> AsyncStream[ChatStreamEvent]:
        """As `AppClient.stream_chat`."""
        question = chat_body(
            query,
            user or self.user,
            conversation_id=conversation_id,
            inputs=inputs,
            files=files,
            workflow_id=workflow_id,
        )
        return self._stream_chat(question)

    async def _only_streams(self) -> bool:
        with contextlib.suppress(DifyError):  # the refusal of the question is the better error
            self._mode = self._mode or (await self.info.get()).mode
        return self._mode in send_chat_message.STREAM_ONLY_APP_KINDS

    async def check_inputs(self, inputs: Mapping[str, Any]) -> None:
        """As `AppClient.check_inputs`."""
        from dify_ext.inputs import check_inputs  # noqa: PLC0415 - only who checks pays for it

        check_inputs(await self.info.get_parameters(), inputs)

    def _stream_chat(self, question: ChatRequest) -> AsyncStream[ChatStreamEvent]:
        question.response_mode = "streaming"
        return self._stream(
            send_chat_message,
            send_chat_message.build_request(body=question),
            lambda task_id: self.chat_messages.stop(task_id, user=question.user),
        )

    async def run_workflow(
        self,
        inputs: Mapping[str, Any] | None = None,
        *,
        files: Iterable[UploadedFile | InputFile] | None = None,
        user: str | None = None,
        check_inputs: bool = False,
    ) -> WorkflowReply:
        """As `AppClient.run_workflow`."""
        run = workflow_body(user or self.user, inputs=inputs, files=files)
        run.response_mode = "blocking"
        if check_inputs:
            await self.check_inputs(inputs or {})
        return await self.call(run_workflow, body=run)

    def stream_workflow(
        self,
        inputs: Mapping[str, Any] | None = None,
        *,
        files: Iterable[UploadedFile | InputFile] | None = None,
        user: str | None = None,
        reopen: int = 0,
    ) -> AsyncStream[WorkflowStreamEvent]:
        """As `AppClient.stream_workflow`."""
        run = workflow_body(user or self.user, inputs=inputs, files=files)
        run.response_mode = "streaming"
        return self._stream(
            run_workflow,
            run_workflow.build_request(body=run),
            lambda task_id: self.workflows.stop_task(task_id, user=run.user),
            reopen,
            (stream_workflow_events, lambda run_id: self._open_run(run_id, run.user, continue_on_pause=False)),
        )

    def reopen_workflow(
        self,
        run: str | AsyncStream[Any],
        *,
        continue_on_pause: bool = False,
        user: str | None = None,
    ) -> AsyncStream[RunStreamEvent]:
        """As `AppClient.reopen_workflow`."""
        earlier = None if isinstance(run, str) else run
        run_id = run if isinstance(run, str) else run.workflow_run_id
        if run_id is None:
            raise ConfigurationError("That stream has not told its run's id: there is nothing to open again.")
        stream = self._stream(
            stream_workflow_events,
            stream_workflow_events.build_request(
                run_id,
                user=user or self.user,
                include_state_snapshot=True,
                continue_on_pause=continue_on_pause or UNSET,
            ),
        )
        return stream.continue_from(earlier) if earlier else stream

    async def _open_run(self, run_id: str, user: str, *, continue_on_pause: bool) -> AsyncBody:
        request = stream_workflow_events.build_request(
            run_id, user=user, include_state_snapshot=True, continue_on_pause=continue_on_pause or UNSET
        )
        return await self._open(stream_workflow_events, request)

    async def upload_file(
        self,
        file: FileContent,
        *,
        filename: str | None = None,
        media_type: str | None = None,
        user: str | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
        check: bool = False,
    ) -> UploadedFile:
        """As `AppClient.upload_file`."""
        sent = File(file, filename, media_type, on_progress=on_progress)
        if check:
            from dify_ext.limits import check_upload  # noqa: PLC0415 - only who wants that needs it

            check_upload(sent, await self.info.get_parameters())
        return await self.files.upload(file=sent, user=user)

    async def list_conversations(
        self, *, last_id: str | None = None, limit: int | None = None, user: str | None = None
    ) -> ConversationPage:
        """As `AppClient.list_conversations`."""
        return await self.conversations.list(last_id=last_id or UNSET, limit=limit or UNSET, user=user)

    async def list_messages(
        self,
        conversation_id: str,
        *,
        first_id: str | None = None,
        limit: int | None = None,
        user: str | None = None,
    ) -> MessagePage:
        """As `AppClient.list_messages`."""
        return await self.messages.list(
            conversation_id=conversation_id, first_id=first_id or UNSET, limit=limit or UNSET, user=user
        )

    async def delete_conversation(self, conversation_id: str, *, user: str | None = None) -> None:
        """As `AppClient.delete_conversation`."""
        await self.conversations.delete(conversation_id, user=user)

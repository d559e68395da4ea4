"""The client of one app: ask it, run it, and reach everything else its key opens."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from dify_api.api import AppAccessors
from dify_api.api.chat_messages import send_chat_message
from dify_api.api.workflows import run_workflow, stream_workflow_events
from dify_api.types import UNSET, File

from dify_ext.app_files import AppFiles
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

    from dify_ext.paging import PageOf, Pages
    from dify_ext.stream import Stream
    from dify_ext.transport import HttpClient, SyncBody

P = ParamSpec("P")
T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - an item
E = TypeVar("E")


class AppClient(AppAccessors, AppFiles):
    """One app of a Dify server, asked with its key, for one end user.

    Args:
        api_key: The app's key, `app-…`; else `DIFY_API_KEY`.
        base_url: The server's URL up to and including `/v1`; else `DIFY_BASE_URL`.
        user: Your name for the end user; conversations and files belong to it. Else `DIFY_USER`.
        timeout: Seconds to wait for the next byte of a reply. Default 300, and 60 for a stream.
        max_retries: Further tries of what may be sent again. Default 2.
        http_client: An httpx client of your own, for proxies or certificates; you close it.

    Raises:
        ConfigurationError: A setting is missing or unusable; it names the argument and the variable.
    """

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        user: str | None = None,
        *,
        timeout: float | None = None,
        max_retries: int = 2,
        http_client: HttpClient | None = None,
    ) -> None:
        super().__init__(app_settings(api_key, base_url, user), options(timeout, max_retries), http_client)
        self._mode: str | None = None

    def call(self, operation: Operation[P, AppRequest | PublicRequest, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call any operation of an app key: the typed door to everything generated.

        Args:
            operation: A module of `dify_api.api`, such as `dify_api.api.info.get_parameters`.
            *args: Its path parameters.
            **kwargs: Its body and query parameters.

        Returns:
            The reply as its generated type; None where it is empty.

        Raises:
            DifyError: See `dify_ext.errors`.
        """
        with telling_age(operation):
            return parsed(operation, self.send(operation.build_request(*args, **kwargs)))

    def stream(self, operation: StreamOperation[P, AppRequest, E], *args: P.args, **kwargs: P.kwargs) -> Stream[E]:
        """Open any streaming operation of an app key; as `call`, for streams."""
        return self._stream(operation, operation.build_request(*args, **kwargs))

    @overload
    def pages(
        self, operation: Operation[P, AppRequest | PublicRequest, PageOf[I]], *args: P.args, **kwargs: P.kwargs
    ) -> Pages[I]: ...
    @overload
    def pages(
        self, operation: Operation[P, AppRequest | PublicRequest, list[I]], *args: P.args, **kwargs: P.kwargs
    ) -> Pages[I]: ...
    def pages(self, operation: Any, *args: Any, **kwargs: Any) -> Pages[Any]:
        """All items of a list, fetched page by page while they are iterated.

        Args:
            operation: A listing module of `dify_api.api`, such as `dify_api.api.conversations.list_conversations`.
            *args: Its path parameters.
            **kwargs: Its query parameters; `limit` is the size of a page, 100 at most.

        Returns:
            An iterable that begins anew each time; `first_page()` is the first page as Dify sent it.

        Raises:
            ConfigurationError: The operation does not list in pages.
        """
        from dify_ext.paging import Pages, with_user  # noqa: PLC0415 - only lists need it

        return Pages(
            operation, lambda page: self.call(operation, *args, **page), with_user(operation, kwargs, self.user)
        )

    def chat(
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
        """Ask a chat app and wait for the whole answer.

        Args:
            query: What the user says.
            conversation_id: The conversation to go on with. Default: a new one.
            inputs: Values of the app's variables; uploaded files may stand among them.
            files: Files that go with the question: what `upload_file` returned, or `InputFile`.
            user: The end user. Default: the client's.
            workflow_id: A chatflow's published version. Default: the current one.
            check_inputs: Hold the inputs against the app's form first. Default False.

        Returns:
            The answer with its ids and metadata. An app that only streams (an agent) is streamed and folded.

        Raises:
            APIStatusError: Dify refused, or its model failed. Nothing is ever sent twice.
            StreamError: An agent's model failed.
        """
        question = chat_body(
            query,
            user or self.user,
            conversation_id=conversation_id,
            inputs=inputs,
            files=files,
            workflow_id=workflow_id,
        )
        if check_inputs:
            self.check_inputs(inputs or {})
        if self._mode not in send_chat_message.STREAM_ONLY_APP_KINDS:
            question.response_mode = "blocking"
            try:
                return self.call(send_chat_message, body=question)
            except BadRequestError:
                # Nothing was run. Whether the app only streams is told by its kind, not by the error's words.
                if not self._only_streams():
                    raise
        with self._stream_chat(question) as stream:
            return chat_reply(stream.final(), self._mode)

    def stream_chat(
        self,
        query: str,
        *,
        conversation_id: str | None = None,
        inputs: Mapping[str, Any] | None = None,
        files: Iterable[UploadedFile | InputFile] | None = None,
        user: str | None = None,
        workflow_id: str | None = None,
    ) -> Stream[ChatStreamEvent]:
        """Ask a chat app and read the answer as it is made; arguments as in `chat`.

        Returns:
            A stream for `with`: iterate it for events, `text_deltas()` for text, `final()` for the result.
        """
        question = chat_body(
            query,
            user or self.user,
            conversation_id=conversation_id,
            inputs=inputs,
            files=files,
            workflow_id=workflow_id,
        )
        return self._stream_chat(question)

    def _only_streams(self) -> bool:
        with contextlib.suppress(DifyError):  # the refusal of the question is the better error
            self._mode = self._mode or (self.info.get()).mode
        return self._mode in send_chat_message.STREAM_ONLY_APP_KINDS

    def check_inputs(self, inputs: Mapping[str, Any]) -> None:
        """Hold inputs against the app's form before anything is sent; it costs a request for the form.

        Args:
            inputs: Values by variable, as for `chat` and `run_workflow`.

        Raises:
            InputError: A variable is missing, unknown or wrong; it names all of them.
        """
        from dify_ext.inputs import check_inputs  # noqa: PLC0415 - only who checks pays for it

        check_inputs(self.info.get_parameters(), inputs)

    def _stream_chat(self, question: ChatRequest) -> Stream[ChatStreamEvent]:
        question.response_mode = "streaming"
        return self._stream(
            send_chat_message,
            send_chat_message.build_request(body=question),
            lambda task_id: self.chat_messages.stop(task_id, user=question.user),
        )

    def run_workflow(
        self,
        inputs: Mapping[str, Any] | None = None,
        *,
        files: Iterable[UploadedFile | InputFile] | None = None,
        user: str | None = None,
        check_inputs: bool = False,
    ) -> WorkflowReply:
        """Run a workflow and wait for its end.

        Args:
            inputs: Values of the start node's variables; uploaded files may stand among them.
            files: Files for `sys.files`.
            user: The end user. Default: the client's.
            check_inputs: Hold the inputs against the app's form first. Default False.

        Returns:
            The run. A run that failed is a reply too: look at `.data.status`.

        Raises:
            APIStatusError: Dify refused. Nothing is ever sent twice.
        """
        run = workflow_body(user or self.user, inputs=inputs, files=files)
        run.response_mode = "blocking"
        if check_inputs:
            self.check_inputs(inputs or {})
        return self.call(run_workflow, body=run)

    def stream_workflow(
        self,
        inputs: Mapping[str, Any] | None = None,
        *,
        files: Iterable[UploadedFile | InputFile] | None = None,
        user: str | None = None,
        reopen: int = 0,
    ) -> Stream[WorkflowStreamEvent]:
        """Run a workflow and watch its nodes.

        Args:
            inputs: As in `run_workflow`.
            files: As in `run_workflow`.
            user: As in `run_workflow`.
            reopen: How often a stream that breaks is opened again where it broke; Dify has that since 1.14.2. What it
                streamed as text meanwhile is lost, its nodes and outputs are not. Default 0: it is an interruption.

        Returns:
            A stream for `with`: iterate it for events, `.snapshot.nodes` for states, `final()` for the result.
        """
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
        run: str | Stream[Any],
        *,
        continue_on_pause: bool = False,
        user: str | None = None,
    ) -> Stream[RunStreamEvent]:
        """Watch a run that is under way or paused, of a workflow or chatflow.

        Args:
            run: The run's id, or the stream that was watching it: its result then goes on, and nothing is repeated.
            continue_on_pause: Stay while the run waits for a person, as after submitting its form. Without anybody
                who submits, the server ends the stream after 5 minutes. Default: a pause is the end.
            user: The end user who started it. Default: the client's.

        Raises:
            NotFoundError: There is no such run, or the server is older than Dify 1.14.2.
        """
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

    def _open_run(self, run_id: str, user: str, *, continue_on_pause: bool) -> SyncBody:
        request = stream_workflow_events.build_request(
            run_id, user=user, include_state_snapshot=True, continue_on_pause=continue_on_pause or UNSET
        )
        return self._open(stream_workflow_events, request)

    def upload_file(
        self,
        file: FileContent,
        *,
        filename: str | None = None,
        media_type: str | None = None,
        user: str | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
        check: bool = False,
    ) -> UploadedFile:
        """Upload a file for a question or a run.

        Args:
            file: A path, bytes, or anything that can be read.
            filename: Its name. Default: the path's or file object's own.
            media_type: Its media type. Default: from the name, else from the first bytes.
            user: The end user; only the same user can send it. Default: the client's.
            on_progress: Called while it is sent, with the bytes so far and the length of the body where it is known.
            check: Hold its size and kind against the app's limits first. Default False.

        Returns:
            What Dify stored; use it in `files=[…]` or among `inputs`.

        Raises:
            UploadError: The file cannot be read, or breaks a limit that was checked.
            PayloadTooLargeError: It is larger than the server allows.
        """
        sent = File(file, filename, media_type, on_progress=on_progress)
        if check:
            from dify_ext.limits import check_upload  # noqa: PLC0415 - only who wants that needs it

            check_upload(sent, self.info.get_parameters())
        return self.files.upload(file=sent, user=user)

    def list_conversations(
        self, *, last_id: str | None = None, limit: int | None = None, user: str | None = None
    ) -> ConversationPage:
        """List the user's conversations, the last changed first.

        Args:
            last_id: The id after which the page begins. Default: from the first.
            limit: 1 to 100 a page. Server default: 20.
            user: The end user. Default: the client's.
        """
        return self.conversations.list(last_id=last_id or UNSET, limit=limit or UNSET, user=user)

    def list_messages(
        self,
        conversation_id: str,
        *,
        first_id: str | None = None,
        limit: int | None = None,
        user: str | None = None,
    ) -> MessagePage:
        """List the messages of a conversation: the newest page, oldest message first.

        Args:
            conversation_id: The conversation.
            first_id: The first id of the page you have; the page before it is returned. Default: the newest.
            limit: 1 to 100 a page. Server default: 20.
            user: The end user. Default: the client's.
        """
        return self.messages.list(
            conversation_id=conversation_id, first_id=first_id or UNSET, limit=limit or UNSET, user=user
        )

    def delete_conversation(self, conversation_id: str, *, user: str | None = None) -> None:
        """Delete a conversation with its messages; raises NotFoundError where there is none."""
        self.conversations.delete(conversation_id, user=user)

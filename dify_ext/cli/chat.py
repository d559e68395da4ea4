"""`dify-ext chat`: ask a chat app, once or in a conversation."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dify_ext.cli.forms import fill
from dify_ext.cli.markdown import GrowingMarkdown
from dify_ext.cli.options import AppKey, AsJson, BaseUrl, Inputs, User, app_client
from dify_ext.cli.output import Output
from dify_ext.cli.values import inputs_for, pairs
from dify_ext.errors import ConfigurationError, DifyError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dify_api.models import UploadedFile

    from dify_ext.app import AppClient
    from dify_ext.result import StreamResult
    from dify_ext.stream import Stream

HELP: Final = "/file PATH attaches a file, /new begins a new conversation, /quit leaves; Ctrl-C stops an answer."


def chat(
    question: Annotated[
        str | None, typer.Argument(help="The question; else standard input, or a conversation on a terminal.")
    ] = None,
    file: Annotated[list[Path] | None, typer.Option("--file", "-f", help="A file that goes with the question.")] = None,
    conversation: Annotated[
        str | None, typer.Option("--conversation", "-c", help="The id of the conversation to go on with.")
    ] = None,
    inputs: Inputs = None,
    base_url: BaseUrl = None,
    api_key: AppKey = None,
    user: User = None,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """Ask a chat app; the answer appears as it is made."""
    output = Output(as_json=as_json)
    if question is None and not output.asks:
        question = sys.stdin.read().strip()
    if question is not None and not question.strip():
        raise ConfigurationError("There is no question: give one as an argument or on standard input.")
    with app_client(base_url, api_key, user) as app:
        values = inputs_for(app, {}, pairs(inputs)) if inputs else {}
        session = Session(app, output, conversation, values)
        for path in file or ():
            session.attach(str(path))
        if question is None:
            session.talk()
        elif session.ask(question).status == "paused":
            raise typer.Exit(1)


class Session:
    """One conversation.

    Args:
        app: Who is asked.
        output: Where the answers go.
        conversation_id: What to go on with; None: a new one.
        inputs: Values of the app's variables.
    """

    def __init__(self, app: AppClient, output: Output, conversation_id: str | None, inputs: dict[str, Any]) -> None:
        self.conversation_id = conversation_id
        self._app = app
        self._output = output
        self._inputs = inputs
        self._files: list[UploadedFile] = []

    def attach(self, path: str) -> None:
        """Upload a file that goes with the next question."""
        uploaded = self._app.upload_file(Path(path).expanduser())
        self._files.append(uploaded)
        self._output.note(f"{uploaded.name} ({uploaded.mime_type}, {uploaded.size:,} bytes) goes with the question.")

    def ask(self, question: str) -> StreamResult:
        """Ask and show the answer; a run that waits for a form goes on once that is filled in.

        Raises:
            KeyboardInterrupt: Ctrl-C; the server was asked to stop.
        """
        stream: Stream[Any] = self._app.stream_chat(
            question, conversation_id=self.conversation_id, inputs=self._inputs, files=self._files or None
        )
        try:
            result = self._shown(stream)
        finally:
            if stream.task_id is not None:  # the question has arrived, and they with it
                self._files = []
        while result.status == "paused" and fill(self._app, result.forms, self._output):
            stream = self._app.reopen_workflow(stream, continue_on_pause=True)
            result = self._shown(stream)
        self._end(result)
        return result

    def _shown(self, stream: Stream[Any]) -> StreamResult:
        try:
            with stream, contextlib.ExitStack() as stack:
                add = self._display(stack)
                shown = ""
                for text in stream.text_deltas():
                    shown += text
                    add(text)
                result = stream.final()
        except KeyboardInterrupt:
            stop(stream, self._output)
            raise
        finally:
            self.conversation_id = stream.conversation_id or self.conversation_id
        if shown and not result.answer.endswith(shown):
            self._output.note("\nDify has replaced this answer by:", "yellow")
            self._output.text(result.answer)
        return result

    def _display(self, stack: contextlib.ExitStack) -> Callable[[str], None]:
        output = self._output
        if output.as_json:
            return lambda text: output.line("text", {"text": text})
        if output.live_out:
            return stack.enter_context(GrowingMarkdown(output.out)).add
        stack.callback(output.text, "")
        return lambda text: output.text(text, end="")

    def _end(self, result: StreamResult) -> None:
        output = self._output
        usage = result.usage
        output.line("result", summary(result) | {"usage": usage and usage.to_dict()})
        for file in result.files:
            output.note(f"File: {getattr(file, 'filename', None) or ''} {getattr(file, 'url', '')}")
        sources = {f"{each.document_name}" for each in result.retriever_resources}
        told = [f"{usage.total_tokens} tokens, {usage.latency:.1f} s"] if usage else []
        told += [f"from {', '.join(sorted(sources))}"] if sources else []
        if told and output.live_out:
            output.note("; ".join(told))

    # --- on a terminal ----------------------------------------------------------------------------------------------

    def talk(self) -> None:
        """Ask for questions until there are no more."""
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401, PLC0415 - importing it gives `input` editing and a history
        self._output.note(HELP)
        interrupted = False
        while True:
            try:
                line = input("you> ").strip()
            except EOFError:
                return
            except KeyboardInterrupt:
                if interrupted:
                    raise
                interrupted = True
                self._output.note("\nCtrl-C again, Ctrl-D or /quit leaves.")
                continue
            interrupted = False
            if line in {"/quit", "/exit"}:
                return
            with contextlib.suppress(KeyboardInterrupt):
                self._do(line)

    def _do(self, line: str) -> None:
        try:
            if line == "/new":
                self.conversation_id, self._files = None, []
                self._output.note("A new conversation.")
            elif line.startswith("/file "):
                self.attach(line.removeprefix("/file ").strip())
            elif line.startswith("/"):
                self._output.note(HELP)
            elif line:
                self.ask(line)
        except DifyError as error:
            self._output.note(f"{error}", "red")


def stop(stream: Stream[Any], output: Output) -> None:
    """Ask the server to stop what a stream shows, and tell whether it does."""
    if stream.task_id is None:
        output.note("Interrupted before Dify said anything: it may go on.", "yellow")
        return
    try:
        stream.stop()
    except DifyError as error:
        output.note(f"Interrupted, but Dify could not be asked to stop: {error}", "yellow")
    else:
        output.note("Stopped.", "yellow")


def summary(result: StreamResult) -> dict[str, Any]:
    """What lines of JSON tell of a result."""
    names = ("status", "answer", "outputs", "error", "conversation_id", "message_id", "workflow_run_id", "task_id")
    return {name: getattr(result, name) for name in (*names, "elapsed_time", "total_tokens")}

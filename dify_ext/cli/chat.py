"""`dify-ext chat`: questions and answers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer
from attrs import define, field
from rich.live import Live
from rich.markdown import Markdown

from dify_ext import AppClient, DifyError
from dify_ext.cli import output
from dify_ext.cli.output import INTERRUPTED, errors, line

if TYPE_CHECKING:
    from dify_api.models import UploadedFile

    from dify_ext.result import StreamResult
    from dify_ext.stream import Stream

HELP = "/file PATH attaches a file to the next question, /new begins a new conversation, /quit ends."


@define
class Session:
    """One talk with an app.

    Attributes:
        conversation_id: The conversation; None before the first answer.
        files: What goes with the next question.
    """

    app: AppClient
    as_json: bool = False
    conversation_id: str | None = None
    files: list[UploadedFile] = field(factory=list)

    def ask(self, question: str) -> StreamResult | None:
        """Ask, and show the answer as it grows; None where it was interrupted, which stops it on the server too."""
        stream = self.app.stream_chat(question, conversation_id=self.conversation_id, files=self.files or None)
        self.files = []
        with stream:
            try:
                result = self._show(stream)
            except KeyboardInterrupt:
                if stream.task_id is not None:
                    stream.stop()
                errors.print("[dim](stopped)[/]")
                self.conversation_id = stream.snapshot.conversation_id or self.conversation_id
                return None
        self.conversation_id = result.conversation_id
        return result

    def _show(self, stream: Stream) -> StreamResult:  # type: ignore[type-arg] # of whatever events
        if self.as_json:
            for event in stream:
                line(event)
            return stream.final()
        if not output.console.is_terminal:
            for text in stream.text_deltas():
                sys.stdout.write(text)
                sys.stdout.flush()
            sys.stdout.write("\n")
            return stream.final()
        with Live(console=output.console, refresh_per_second=12, vertical_overflow="visible") as live:
            answer = ""
            for text in stream.text_deltas():
                answer += text
                live.update(Markdown(answer))
            result = stream.final()
            live.update(Markdown(result.answer))
        return result

    def talk(self) -> None:
        """Ask what is typed, until there is nothing more."""
        output.console.print(f"[dim]{HELP} Ctrl-C stops an answer.[/]")
        while True:
            try:
                typed = output.console.input("[bold green]> [/]").strip()
            except (EOFError, KeyboardInterrupt):
                output.console.print()
                return
            if typed in {"/quit", "/exit"}:
                return
            if typed:
                self._take(typed)

    def _take(self, typed: str) -> None:
        try:
            if typed == "/new":
                self.conversation_id = None
                output.console.print("[dim]A new conversation.[/]")
            elif typed.startswith("/file"):
                self.files.append(self.app.upload_file(Path(typed.removeprefix("/file").strip()).expanduser()))
                output.console.print(f"[dim]{self.files[-1].name} goes with the next question.[/]")
            elif typed.startswith("/"):
                output.console.print(f"[dim]{HELP}[/]")
            else:
                self.ask(typed)
        except DifyError as error:
            errors.print(f"[bold red]Error:[/] {error}", markup=True, soft_wrap=True)


def chat(
    app: AppClient, question: str | None, *, conversation_id: str | None, files: list[Path], as_json: bool
) -> None:
    """Answer one question, or talk until the end."""
    session = Session(app, as_json, conversation_id)
    session.files = [app.upload_file(each) for each in files]
    if question is None and not sys.stdin.isatty():
        question = sys.stdin.read().strip()
        if not question:
            raise typer.BadParameter("Nothing to ask: give a question, or pipe one in.")
    if question is None:
        session.talk()
        return
    result = session.ask(question)
    if result is None:
        raise typer.Exit(INTERRUPTED)
    if as_json:
        line({"result": {"answer": result.answer, "conversation_id": result.conversation_id, "usage": result.usage}})

"""`dify-ext demo`: the main job from end to end, against a fake Dify or a real one."""

from __future__ import annotations

import os
import struct
import tempfile
import zlib
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, Final, NamedTuple

import typer
from rich.text import Text

from dify_ext.app import AppClient
from dify_ext.cli.fake import needs_testing
from dify_ext.cli.options import AsJson, setting, user_name
from dify_ext.cli.output import Output
from dify_ext.errors import AuthenticationError

FIRST_QUESTION: Final = "What is in this picture?"
SECOND_QUESTION: Final = "时空之战的主要人物有哪些?"


class Server(NamedTuple):
    """A Dify to talk to."""

    base_url: str
    chat_key: str
    workflow_key: str | None
    user: str


def demo(
    live: Annotated[bool, typer.Option("--live", help="Ask the Dify of DIFY_BASE_URL and DIFY_API_KEY.")] = False,  # noqa: FBT002
    pace: Annotated[float, typer.Option("--pace", help="Seconds between the fake's events.", min=0)] = 0.03,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """Upload, stream, ask again, delete, run a workflow: against a fake Dify, or yours with --live."""
    with ExitStack() as stack:
        server = _live() if live else _fake(stack, pace)
        tour = Tour(server, Output(as_json=as_json))
        length = tour.chat()
        nodes = tour.workflow(server.workflow_key) if server.workflow_key else None
        tour.wrong_key()
    ran = f"ran a workflow of {nodes} nodes" if nodes else "ran no workflow (DIFY_WORKFLOW_KEY is not set)"
    tour.say(
        f"\nDone: uploaded a picture, got two answers ({length} characters) in one conversation and deleted it, "
        f"{ran}, and had a wrong key refused, against {'a real Dify' if live else 'the fake Dify'}."
    )
    tour.output.line("result", {"characters": length, "nodes": nodes, "live": live})


def _fake(stack: ExitStack, pace: float) -> Server:
    try:
        from dify_ext.testing import FakeDify  # noqa: PLC0415 - of another extra
    except ModuleNotFoundError as error:
        raise needs_testing(error) from None

    dify = stack.enter_context(FakeDify(pace=pace))
    dify.on_chat(answer="A red square on a white ground: the sun at its simplest. 🌅", query=FIRST_QUESTION)
    dify.on_chat(reply="seed/send_chat_message/seed_blocking", query=SECOND_QUESTION)
    return Server(dify.base_url, dify.app_key, dify.workflow_key, "ada")


def _live() -> Server:
    base_url = setting(None, "--live", "DIFY_BASE_URL")
    key = setting(None, "--live", "DIFY_API_KEY")
    return Server(base_url, key, os.environ.get("DIFY_WORKFLOW_KEY"), user_name(None))


def _picture(folder: str) -> Path:
    """A real PNG, 64 by 64: a red square on white."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    inside = range(16, 48)
    rows = b"".join(
        b"\0" + b"".join(b"\xd0\x20\x20" if x in inside and y in inside else b"\xff" * 3 for x in range(64))
        for y in range(64)
    )
    header = struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)
    path = Path(folder) / "red square.png"
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )
    return path


class Tour:
    """One round of what the library does.

    Args:
        server: Whom to ask.
        output: Where to tell.
    """

    def __init__(self, server: Server, output: Output) -> None:
        self.output = output
        self._server = server

    def say(self, text: str, end: str = "\n") -> None:
        """Tell something."""
        self.output.text(text, end)

    def _step(self, title: str) -> None:
        self.output.line("step", {"title": title})
        self.output.show(Text(f"\n{title}", "bold"))

    def _client(self, key: str) -> AppClient:
        return AppClient(key, self._server.base_url, self._server.user)

    def chat(self) -> int:
        """Upload, ask about it streamed, ask again blocking, read the history, delete: the answers' length."""
        with self._client(self._server.chat_key) as app:
            with tempfile.TemporaryDirectory() as folder:
                self._step("Upload a picture")
                uploaded = app.upload_file(_picture(folder))
            self.say(f"{uploaded.name}, {uploaded.mime_type}, {uploaded.size} bytes")

            self._step("Ask about it; the answer appears as it is made")
            with app.stream_chat(FIRST_QUESTION, files=[uploaded]) as stream:
                for text in stream.text_deltas():
                    self.say(text, end="")
                result = stream.final()
            self.say(f"\n({result.usage.total_tokens if result.usage else 'unknown'} tokens)")
            conversation_id = result.conversation_id or ""
            try:
                second = self._go_on(app, conversation_id)
            finally:
                self._step("Delete the conversation")
                app.delete_conversation(conversation_id)
            left = [each.id for each in app.list_conversations().data]
            self.say("gone" if conversation_id not in left else "still there!")
        return len(result.answer) + len(second)

    def _go_on(self, app: AppClient, conversation_id: str) -> str:
        self._step("Ask again in the same conversation, waiting for the whole answer")
        answer = app.chat(SECOND_QUESTION, conversation_id=conversation_id).answer
        self.say(answer)
        self._step("Read the history")
        for message in app.list_messages(conversation_id).data:
            self.say(f"- {message.query} → {message.answer[:40]!r} …")
        return answer

    def workflow(self, key: str) -> int:
        """Run a workflow with its node events: how many nodes ran."""
        self._step("Run a workflow and watch its nodes")
        with self._client(key) as app, app.stream_workflow({"text": "hello", "topic": "hello"}) as stream:
            seen: dict[str, str] = {}
            for _ in stream:
                for node in stream.snapshot.nodes:
                    if seen.get(node.id) != node.status:
                        seen[node.id] = node.status
                        self.say(f"- {node.title}: {node.status}")
            result = stream.final()
        self.say(f"{result.status} in {result.elapsed_time or 0:.2f} s: {result.outputs}")
        return len(result.nodes)

    def wrong_key(self) -> None:
        """Be refused."""
        self._step("What a wrong key gets")
        with self._client("app-not-a-key") as app:
            try:
                app.list_conversations()
            except AuthenticationError as error:
                self.say(f"{error}")
            else:
                self.say("a wrong key was accepted!")
                raise typer.Exit(1)

"""The main job from end to end: against a fake Dify by default, against a real one with --live."""

from __future__ import annotations

import argparse
import os
import struct
import sys
import tempfile
import zlib
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from dify_ext import AppClient, AuthenticationError, DifyError

SECOND_QUESTION = "时空之战的主要人物有哪些?"


class Server(NamedTuple):
    """A Dify to talk to."""

    base_url: str
    chat_key: str
    workflow_key: str | None
    user: str


def fake_server(stack: ExitStack, pace: float) -> Server:
    from dify_ext.testing import FakeDify  # noqa: PLC0415 - a live demo needs no fake

    dify = stack.enter_context(FakeDify(pace=pace))
    dify.on_chat(answer="A red square on a white ground: the sun at its simplest. 🌅", query="What is in this picture?")
    dify.on_chat(reply="seed/send_chat_message/seed_blocking", query=SECOND_QUESTION)
    return Server(dify.base_url, dify.app_key, dify.workflow_key, "ada")


def live_server() -> Server:
    missing = [name for name in ("DIFY_BASE_URL", "DIFY_API_KEY") if not os.environ.get(name)]
    if missing:
        sys.exit(f"--live needs {' and '.join(missing)} in the environment.")
    env = os.environ
    return Server(env["DIFY_BASE_URL"], env["DIFY_API_KEY"], env.get("DIFY_WORKFLOW_KEY"), env.get("DIFY_USER", "demo"))


def picture(folder: str) -> Path:
    """A real PNG, 64 by 64: a red square on white."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(
        b"\0" + b"".join(b"\xd0\x20\x20" if 16 <= x < 48 and 16 <= y < 48 else b"\xff" * 3 for x in range(64))
        for y in range(64)
    )
    header = struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)
    path = Path(folder) / "red square.png"
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )
    return path


def step(title: str) -> None:
    print(f"\n\033[1m{title}\033[0m" if sys.stdout.isatty() else f"\n{title}")


def chat(app: AppClient) -> int:
    """Upload, ask about it streamed, ask again blocking, read the history, delete. Returns the answers' length."""
    with tempfile.TemporaryDirectory() as folder:
        step("Upload a picture")
        uploaded = app.upload_file(picture(folder))
    print(f"{uploaded.name}, {uploaded.mime_type}, {uploaded.size} bytes")

    step("Ask about it; the answer appears as it is made")
    with app.stream_chat("What is in this picture?", files=[uploaded]) as stream:
        for text in stream.text_deltas():
            print(text, end="", flush=True)
        result = stream.final()
    print(f"\n({result.usage.total_tokens if result.usage else 'unknown'} tokens)")

    conversation_id = result.conversation_id or ""
    try:
        step("Ask again in the same conversation, waiting for the whole answer")
        second = app.chat(SECOND_QUESTION, conversation_id=conversation_id)
        print(second.answer)

        step("Read the history")
        for message in app.list_messages(conversation_id).data:
            print(f"- {message.query} → {message.answer[:40]!r} …")
    finally:
        step("Delete the conversation")
        app.delete_conversation(conversation_id)
    left = [conversation.id for conversation in app.list_conversations().data]
    print("gone" if conversation_id not in left else "still there!")
    return len(result.answer) + len(second.answer)


def workflow(app: AppClient) -> int:
    """Run a workflow with its node events. Returns how many nodes ran."""
    step("Run a workflow and watch its nodes")
    with app.stream_workflow({"text": "hello", "topic": "hello"}) as stream:
        seen: dict[str, str] = {}
        for _ in stream:
            for node in stream.snapshot.nodes:
                if seen.get(node.id) != node.status:
                    seen[node.id] = node.status
                    print(f"- {node.title}: {node.status}")
        result = stream.final()
    print(f"{result.status} in {result.elapsed_time:.2f} s: {result.outputs}")
    return len(result.nodes)


def wrong_key(server: Server) -> None:
    step("What a wrong key gets")
    with AppClient(base_url=server.base_url, api_key="app-not-a-key", user=server.user) as app:
        try:
            app.list_conversations()
        except AuthenticationError as error:
            print(error)
        else:
            raise SystemExit("a wrong key was accepted")


def demonstrate(*, live: bool, pace: float) -> None:
    """Run the main job.

    Args:
        live: Ask the Dify of DIFY_BASE_URL and DIFY_API_KEY instead of a fake one.
        pace: Seconds between the fake's events.

    Raises:
        DifyError: A step failed.
    """
    with ExitStack() as stack:
        server = live_server() if live else fake_server(stack, pace)
        with AppClient(base_url=server.base_url, api_key=server.chat_key, user=server.user) as app:
            length = chat(app)
        nodes = None
        if server.workflow_key:
            with AppClient(base_url=server.base_url, api_key=server.workflow_key, user=server.user) as app:
                nodes = workflow(app)
        wrong_key(server)
    ran = f"ran a workflow of {nodes} nodes" if nodes else "ran no workflow (DIFY_WORKFLOW_KEY is not set)"
    print(
        f"\nDone: uploaded a picture, got two answers ({length} characters) in one conversation and deleted it, "
        f"{ran}, and had a wrong key refused, against {'a real Dify' if live else 'the fake Dify'}."
    )


def main() -> None:
    """The command line of the demo alone."""
    parser = argparse.ArgumentParser(prog="demo", description="Run the main job from end to end.")
    parser.add_argument("--live", action="store_true", help="ask the Dify of DIFY_BASE_URL and DIFY_API_KEY")
    parser.add_argument("--pace", type=float, default=0.03, help="seconds between the fake's events (default 0.03)")
    arguments = parser.parse_args()
    try:
        demonstrate(live=arguments.live, pace=arguments.pace)
    except DifyError as failure:
        sys.exit(f"\nThe demo stopped: {failure}")

"""The command line as a process of its own: on a terminal, in a pipe, interrupted."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dify_ext.testing import FakeDify

pytestmark = pytest.mark.slow
RECORDINGS = Path(__file__).parents[1] / "recordings"
COMMAND = [sys.executable, "-m", "dify_ext.cli"]
PATIENCE = 30.0  # seconds
LONG = " ".join(f"word{number}" for number in range(400))


def environment(dify: FakeDify, key: str | None = None, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME"}}
    settings = {"DIFY_BASE_URL": dify.base_url, "DIFY_API_KEY": key or dify.app_key, "TERM": "xterm-256color"}
    return kept | settings | more


class Terminal:
    """A command on a terminal: what it shows can be waited for, and it can be typed to."""

    def __init__(self, process: subprocess.Popen[bytes], descriptor: int) -> None:
        self.process = process
        self._descriptor = descriptor
        self.shown = ""

    def wait_for(self, text: str) -> str:
        """Read until a text is shown; what came up to it is returned and no longer looked at."""
        while text not in self.shown:
            ready, _, _ = select.select([self._descriptor], [], [], PATIENCE)
            assert ready, f"{text!r} did not come; there is {self.shown!r}"
            self.shown += os.read(self._descriptor, 65536).decode("utf-8", "replace")
        before, _, self.shown = self.shown.partition(text)
        return before

    def type(self, text: str) -> None:
        os.write(self._descriptor, text.encode())

    def interrupt(self) -> None:
        self.process.send_signal(signal.SIGINT)

    def ended(self) -> int:
        """Read to the end; the exit code."""
        while True:
            ready, _, _ = select.select([self._descriptor], [], [], PATIENCE)
            assert ready, f"it does not end; there is {self.shown!r}"
            try:
                self.shown += os.read(self._descriptor, 65536).decode("utf-8", "replace")
            except OSError:  # Linux: nobody holds the other side any more
                return self.process.wait(PATIENCE)


@contextmanager
def terminal(*arguments: str, env: dict[str, str]) -> Iterator[Terminal]:
    ours, theirs = pty.openpty()
    process = subprocess.Popen([*COMMAND, *arguments], stdin=theirs, stdout=theirs, stderr=theirs, env=env)
    os.close(theirs)
    try:
        yield Terminal(process, ours)
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def plain(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "")


def operations(dify: FakeDify) -> list[str]:
    return [each.operation for each in dify.requests]


# --- on a terminal --------------------------------------------------------------------------------------------------


def test_a_conversation_goes_on_until_new_and_quit(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("A note.")
    with FakeDify() as dify, terminal("chat", env=environment(dify)) as screen:
        dify.on_chat(answer="# Hello\n\n- *one*\n- two")
        for typed in (
            "Hi\n",
            f"/file {note}\n",
            "/file missing.txt\n",
            "Again\n",
            "/help\n",
            "More\n",
            "/new\n",
            "Anew\n",
        ):
            screen.wait_for("you> ")
            screen.type(typed)
        screen.wait_for("you> ")
        screen.type("/quit\n")
        assert screen.ended() == 0
        asked = [each.json for each in dify.requests if each.operation == "send_chat_message"]
    assert [each["query"] for each in asked] == ["Hi", "Again", "More", "Anew"]
    assert [len(each.get("files", ())) for each in asked] == [0, 1, 0, 0]
    first, again, more, anew = (each.get("conversation_id") for each in asked)
    assert (first, anew) == (None, None)
    assert again
    assert again == more


def test_markdown_is_shown_on_a_terminal() -> None:
    with FakeDify() as dify, terminal("chat", "Hi", env=environment(dify)) as screen:
        dify.on_chat(answer="**bold** and\n\n- one\n- two\n")
        assert screen.ended() == 0
    shown = plain(screen.shown)
    assert "bold and" in shown
    assert " • one" in shown
    assert "25 tokens" in shown
    assert "\x1b[1mbold\x1b[0m" in screen.shown


def test_an_answer_that_outgrows_the_screen_is_whole_in_the_end() -> None:
    written = [f"line {number}" for number in range(100)]
    with FakeDify(pace=0.005) as dify, terminal("chat", "Hi", env=environment(dify)) as screen:
        dify.on_chat(answer="Before.\n\n```\n" + "\n".join(written) + "\n```\n\nAfter.\n")
        assert screen.ended() == 0
    for_good = plain(screen.shown).rpartition("line 0 ")[2]  # the last time it is printed from its beginning
    found = re.findall(r"line \d+", for_good)
    assert found == written[1:]
    assert "After." in for_good


def test_without_colour_nothing_is_coloured() -> None:
    with FakeDify() as dify, terminal("doctor", env=environment(dify, NO_COLOR="1")) as screen:
        assert screen.ended() == 0
    assert "✔ server" in plain(screen.shown)
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", screen.shown)


def test_ctrl_c_stops_the_answer_on_the_server_and_keeps_the_conversation() -> None:
    with FakeDify(pace=0.02) as dify, terminal("chat", env=environment(dify)) as screen:
        dify.on_chat(answer=LONG, query="Long")
        screen.wait_for("you> ")
        screen.type("Long\n")
        screen.wait_for("word3")
        screen.interrupt()
        screen.wait_for("Stopped.")
        screen.wait_for("you> ")
        screen.type("Short\n")
        screen.wait_for("tokens")
        screen.wait_for("you> ")
        screen.type("\x04")
        assert screen.ended() == 0
        asked = [each.json for each in dify.requests if each.operation == "send_chat_message"]
    assert operations(dify).count("stop_chat_message") == 1
    assert asked[1]["conversation_id"]


def test_ctrl_c_at_the_prompt_leaves_when_it_is_repeated() -> None:
    with FakeDify() as dify, terminal("chat", env=environment(dify)) as screen:
        screen.wait_for("you> ")
        while screen.process.poll() is None:  # readline misses one that comes while it shows the prompt
            screen.interrupt()
            with contextlib.suppress(subprocess.TimeoutExpired):
                screen.process.wait(0.3)
        assert screen.ended() == 130
    assert "Ctrl-C again, Ctrl-D or /quit leaves." in plain(screen.shown)


def test_a_tree_shows_the_nodes_with_those_of_an_iteration_below_it() -> None:
    with FakeDify() as dify:
        dify.replay(RECORDINGS / "1.14.2" / "run_workflow" / "iter_streaming.json")
        with terminal("run", "-i", "text=a", env=environment(dify, dify.workflow_key)) as screen:
            assert screen.ended() == 0
    shown = plain(screen.shown)
    assert "├── ✔ it  iteration  1.01 s\n│   ├── ✔ ittpl  template-transform  0.26 s\n" in shown
    assert "✔ workflow  succeeded  1.30 s" in shown


def test_ctrl_c_stops_a_run_on_the_server_and_leaves_its_tree() -> None:
    with FakeDify(pace=1.0) as dify:
        with terminal("run", "-i", "text=a", env=environment(dify, dify.workflow_key)) as screen:
            screen.wait_for("start")
            screen.interrupt()
            assert screen.ended() == 130
        assert operations(dify)[-1] == "stop_workflow_task"
    assert "workflow" in plain(screen.shown)
    assert "Stopped." in screen.shown


def test_a_paused_run_asks_for_its_form_and_goes_on() -> None:
    with FakeDify() as dify:
        dify.on_workflow(pause=True)
        with terminal("run", "-i", "text=a", env=environment(dify, dify.workflow_key)) as screen:
            screen.wait_for("Please review")
            for asked, typed in (
                ("comment [dflt]: ", "fine\n"),
                ("choice", "blue\n"),
                ("none of them", ""),
                ("choice", "2\n"),
            ):
                screen.wait_for(asked)
                screen.type(typed)
            screen.wait_for("Action (1 Approve, 2 Reject)")
            screen.type("Reject\n")
            assert screen.ended() == 0
        sent = next(each.json for each in dify.requests if each.operation == "submit_human_input_form")
    assert sent["inputs"] == {"comment": "fine", "choice": "green"}
    assert sent["action"] == "reject"
    assert '"choice": "green"' in plain(screen.shown)


# --- in a pipe ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments", [("chat", "Hi"), ("doctor",), ("--help",), ("nonsense",), ("conversations", "list")]
)
def test_nothing_is_coloured_in_a_pipe(fake_dify: FakeDify, arguments: tuple[str, ...]) -> None:
    done = subprocess.run([*COMMAND, *arguments], env=environment(fake_dify), capture_output=True, check=False)
    assert done.stdout + done.stderr
    assert b"\x1b" not in done.stdout + done.stderr


def test_what_the_output_cannot_hold_is_no_traceback_and_is_whole_in_json(fake_dify: FakeDify) -> None:
    fake_dify.on_chat(answer="café 世界")
    env = environment(fake_dify, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    shown = subprocess.run([*COMMAND, "chat", "Hi"], env=env, capture_output=True, text=True, check=True)
    assert shown.stdout == "caf? ??\n"
    done = subprocess.run([*COMMAND, "chat", "Hi", "--json"], env=env, capture_output=True, text=True, check=True)
    texts = [line["text"] for line in map(json.loads, done.stdout.splitlines()) if line["type"] == "text"]
    assert "".join(texts) == "café 世界"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("chat", "Hi"), 0),
        (("chat", "Hi", "--conversation", "0bd7d3ae-3d5e-4d0e-9b5a-3f0f5a5d0c11"), 1),
        (("chat", "--no-such-option"), 2),
        (("chat", "Hi", "--base-url", "ftp://x"), 2),
        ((), 2),
    ],
)
def test_exit_codes_tell_what_happened(fake_dify: FakeDify, arguments: tuple[str, ...], code: int) -> None:
    done = subprocess.run([*COMMAND, *arguments], env=environment(fake_dify), capture_output=True, check=False)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


def test_ctrl_c_stops_a_question_on_the_server_and_ends_with_130() -> None:
    with FakeDify(pace=0.02) as dify:
        dify.on_chat(answer=LONG)
        with subprocess.Popen(
            [*COMMAND, "chat", "Hi", "--json"], env=environment(dify), stdout=subprocess.PIPE
        ) as asked:
            assert asked.stdout
            assert json.loads(asked.stdout.readline())["type"] == "text"
            asked.send_signal(signal.SIGINT)
            assert asked.wait(PATIENCE) == 130
    assert operations(dify)[-1] == "stop_chat_message"


def test_a_reader_that_goes_away_is_no_traceback(fake_dify: FakeDify) -> None:
    fake_dify.on_chat(answer=LONG)
    command = [*COMMAND, "chat", "Hi"]
    with subprocess.Popen(command, env=environment(fake_dify), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as asked:
        assert asked.stdout
        assert asked.stderr
        asked.stdout.close()
        assert b"Traceback" not in asked.stderr.read()


# --- servers --------------------------------------------------------------------------------------------------------


@contextmanager
def served(*arguments: str, env: dict[str, str]) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    command = [*COMMAND, "fake", "--port", "0", "--json", *arguments]
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            yield server, json.loads(server.stdout.readline())
        finally:
            server.kill()


def test_the_fake_runs_until_ctrl_c(fake_dify: FakeDify) -> None:
    with served("--version", "1.9.2", env=environment(fake_dify)) as (server, told):
        doctor = subprocess.run(
            [*COMMAND, "doctor"], env=environment(fake_dify) | told, capture_output=True, text=True, check=True
        )
        assert "Dify 1.9.2" in doctor.stdout
        server.send_signal(signal.SIGINT)
        assert server.wait(PATIENCE) == 0


def test_the_proxy_passes_on_and_records(fake_dify: FakeDify, tmp_path: Path) -> None:
    arguments = ("--proxy", fake_dify.base_url, "--into", str(tmp_path))
    with served(*arguments, env=environment(fake_dify)) as (server, told):
        asked = [*COMMAND, "conversations", "list"]
        subprocess.run(asked, env=environment(fake_dify) | told, capture_output=True, check=True)
        server.send_signal(signal.SIGINT)
        assert server.stdout
        result = json.loads(server.stdout.read().splitlines()[-1])
        assert server.wait(PATIENCE) == 0
    assert result == {"type": "result", "files": 1, "findings": 0, "problems": 0}
    assert len(list(tmp_path.rglob("*.json"))) == 1


def test_a_version_that_the_fake_does_not_know_is_wrong_use(fake_dify: FakeDify) -> None:
    command = [*COMMAND, "fake", "--port", "0", "--version", "2.0"]
    done = subprocess.run(command, env=environment(fake_dify), capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "1.9.2 and 1.14.2" in done.stderr


def test_the_demo_does_the_main_job_against_a_fake() -> None:
    done = subprocess.run(
        [*COMMAND, "demo", "--pace", "0"], env=dict(os.environ), capture_output=True, text=True, check=True
    )
    assert "Done: uploaded a picture, got two answers" in done.stdout
    assert done.stderr == ""

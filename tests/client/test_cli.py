"""The command line against the fake: what it prints, how it ends, and that it stops what it began."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from dify_ext.cli import output
from dify_ext.cli.commands import app
from dify_ext.contract import Contract
from dify_ext.testing import FakeDify

ROOT = Path(__file__).parents[2]


@pytest.fixture
def env(fake_dify: FakeDify, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("DIFY_BASE_URL", fake_dify.base_url)
    monkeypatch.setenv("DIFY_API_KEY", fake_dify.app_key)
    monkeypatch.setenv("DIFY_KNOWLEDGE_KEY", fake_dify.knowledge_key)
    monkeypatch.setenv("DIFY_USER", "ada")
    return monkeypatch


def call(*arguments: str, typed: str | None = None) -> Any:
    return CliRunner().invoke(app, arguments, input=typed)


def lines(result: Any) -> list[Any]:
    return [json.loads(line) for line in result.stdout.split("\n") if line]


@pytest.mark.usefixtures("env")
def test_a_question_is_answered_as_text_and_as_lines_of_json(fake_dify: FakeDify) -> None:
    fake_dify.on_chat(answer="Hello [bold]you[/]!")
    assert call("chat", "Hi").stdout == "Hello [bold]you[/]!\n"
    assert call("chat", typed="Hi").stdout == "Hello [bold]you[/]!\n"
    told = lines(call("chat", "Hi", "--json"))
    assert told[-1]["result"]["answer"] == "Hello [bold]you[/]!"
    assert {each["event"] for each in told[:-1]} >= {"message", "message_end"}


@pytest.mark.usefixtures("env")
def test_a_file_goes_with_a_question(fake_dify: FakeDify, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    assert call("chat", "Look", "--file", str(tmp_path / "a.txt")).exit_code == 0
    assert fake_dify.requests[-1].json["files"][0]["transfer_method"] == "local_file"
    stored = lines(call("upload", str(tmp_path / "a.txt"), "--json"))
    assert (stored[0]["name"], stored[0]["size"]) == ("a.txt", 1)


def test_a_workflow_shows_its_nodes_and_ends_with_1_where_it_failed(
    fake_dify: FakeDify, env: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    env.setenv("DIFY_API_KEY", fake_dify.workflow_key)
    (tmp_path / "in.json").write_text('{"text": "file", "n": 1}')
    done = call("run", "--file", str(tmp_path / "in.json"), "-i", "text=flag", "-i", "flag=true")
    assert done.exit_code == 0
    assert "✓ start" in done.stdout
    assert fake_dify.requests[-1].json["inputs"] == {"text": "flag", "n": 1, "flag": True}
    fake_dify.on_workflow(error="It broke.")
    failed = call("run", "--json")
    assert failed.exit_code == 1
    assert lines(failed)[-1]["result"]["status"] == "failed"
    fake_dify.on_workflow(pause=True)
    assert call("run").exit_code == 1


@pytest.mark.usefixtures("env")
def test_a_folder_is_brought_in_and_found(fake_dify: FakeDify, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Alpha beta.")
    (tmp_path / "b.log").write_text("x")
    from dify_ext import KnowledgeClient  # noqa: PLC0415

    with KnowledgeClient(fake_dify.knowledge_key, fake_dify.base_url) as kb:
        kb._sleep = lambda _: None
        made = str(kb.datasets.create(name="kb", indexing_technique="economy").id)
    assert lines(call("ingest", made, str(tmp_path), "--dry-run", "--json"))[-1]["summary"]["would create"] == 2
    told = lines(call("ingest", made, str(tmp_path), "--include", "*.txt", "--json"))
    assert told == [
        {"path": "a.txt", "outcome": "created", "document_id": told[0]["document_id"], "error": None},
        {"summary": {"created": 1, "indexed": 1}},
    ]
    assert "1 unchanged" in call("ingest", made, str(tmp_path), "--include", "*.txt").stdout
    found = lines(call("retrieve", made, "alpha", "--json"))
    assert (found[0]["segment"]["content"], found[0]["score"]) == ("Alpha beta.", 1.0)
    assert "Alpha beta." in call("retrieve", made, "alpha").stdout


@pytest.mark.usefixtures("env")
def test_conversations_are_listed_renamed_and_deleted() -> None:
    made = lines(call("chat", "Hi", "--json"))[-1]["result"]["conversation_id"]
    assert call("conversations", "rename", made, "New").exit_code == 0
    assert [each["name"] for each in lines(call("conversations", "list", "--json"))] == ["New"]
    assert call("conversations", "delete", made).exit_code == 0
    assert call("conversations", "list").stdout == "There are none.\n"
    assert call("conversations", "delete", made).exit_code == 1


@pytest.mark.usefixtures("env")
def test_the_doctor_finds_everything_well() -> None:
    told = lines(call("doctor", "--json"))
    assert [(each["name"], each["ok"]) for each in told] == [
        ("server", True),
        ("version", True),
        ("app key", True),
        ("limits", True),
        ("knowledge key", True),
    ]


def test_the_doctor_says_what_to_do(env: pytest.MonkeyPatch) -> None:
    env.setenv("DIFY_API_KEY", "dataset-fake")
    env.delenv("DIFY_KNOWLEDGE_KEY")
    sick = call("doctor")
    assert sick.exit_code == 1
    assert "✗ app key" in sick.stdout
    assert "Set DIFY_KNOWLEDGE_KEY" in sick.stdout
    env.setenv("DIFY_BASE_URL", "http://127.0.0.1:9/v1")
    assert "Is the base URL right, and is Dify up?" in call("doctor").stdout
    env.delenv("DIFY_BASE_URL")
    assert "Set DIFY_BASE_URL" in call("doctor").stdout


def test_the_versions_that_the_doctor_trusts_are_those_recorded() -> None:
    recorded = {each.name for each in (ROOT / "tests" / "recordings").iterdir()} - {"seed"}
    assert set(Contract.load().document.root["info"]["x-recorded-versions"]) == recorded


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["chat", "Hi"], 1), (["run", "-i", "x"], 2), (["chat", "Hi", "--file", "missing"], 2), (["nothing"], 2)],
)
def test_each_kind_of_failure_has_its_exit_code(env: pytest.MonkeyPatch, arguments: list[str], code: int) -> None:
    env.setenv("DIFY_API_KEY", "app-wrongwrongwrongwrong1")
    result = call(*arguments)
    assert result.exit_code == code
    assert "wrongwrong" not in result.output


def test_without_a_key_nothing_is_asked(env: pytest.MonkeyPatch, fake_dify: FakeDify) -> None:
    env.delenv("DIFY_API_KEY")
    result = call("chat", "Hi", "--json")
    assert (result.exit_code, "DIFY_API_KEY" in lines(result)[0]["error"]) == (2, True)
    assert fake_dify.requests == []


def process(*arguments: str, **variables: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "dify_ext.cli", *arguments]
    env = {**os.environ, **variables}
    return subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.slow
def test_ctrl_c_stops_the_answer_on_the_server() -> None:
    over = threading.Event()
    with FakeDify(pace=0.05, sleep=over.wait) as dify:
        dify.on_chat(answer="word " * 2000)
        variables = {"DIFY_BASE_URL": dify.base_url, "DIFY_API_KEY": dify.app_key}
        with process("chat", "Hi", **variables) as asked:
            assert asked.stdout is not None
            assert asked.stdout.read(5) == "word "
            asked.send_signal(signal.SIGINT)
            asked.communicate(timeout=20)
        assert asked.returncode == 130
        over.set()
        assert dify.requests[-1].operation == "stop_chat_message"


@pytest.mark.slow
def test_the_fake_runs_from_the_command_line_until_it_is_interrupted() -> None:
    with process("fake", "--json", "--pace", "0") as running:
        assert running.stdout is not None
        told = json.loads(running.stdout.readline())
        variables = {"DIFY_BASE_URL": told["base_url"], "DIFY_API_KEY": told["chat_key"], "NO_COLOR": "1"}
        with process("chat", "Hi", **variables) as asked:
            answer, errors = asked.communicate(timeout=30)
        assert (asked.returncode, errors) == (0, "")
        assert answer.startswith("Hello from the fake LLM")
        assert "\x1b" not in answer
        running.send_signal(signal.SIGINT)
        running.communicate(timeout=20)
    assert running.returncode == 0


@pytest.mark.slow
def test_without_its_packages_it_says_how_to_get_them(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise ModuleNotFoundError(\"No module named 'typer'\", name='typer')")
    with process("chat", "Hi", PYTHONPATH=f"{tmp_path}:{ROOT}:{ROOT / 'generated'}") as asked:
        _, errors = asked.communicate(timeout=30)
    wanted = "The command line needs more packages: pip install 'dify-ext[cli]'\n"
    assert (asked.returncode, errors) == (2, wanted)


@pytest.mark.slow
def test_the_pictures_show_what_the_commands_print() -> None:
    subprocess.run([sys.executable, ROOT / "scripts" / "pictures", "--check"], check=True, capture_output=True)


def test_what_is_printed_is_never_a_key(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Exception, match="1"):
        output.fail("Bearer app-abcdefghijklmnop1234 was refused", 1)
    assert "abcdefgh" not in capsys.readouterr().err

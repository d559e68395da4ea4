"""`scripts/record` from the outside, against a fake Dify."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from contracts import ROOT, contract

from dify_ext.contract import read_folder
from dify_ext.testing import FakeDify

pytestmark = pytest.mark.slow
RECORD = ROOT / "scripts" / "record"
SCRIPT = """
from dify_ext import AppClient
with AppClient(user="ada") as app:
    answer = app.chat("{query}")
    app.delete_conversation(answer.conversation_id)
"""


@pytest.fixture(scope="module")
def dify() -> Iterator[FakeDify]:
    with FakeDify() as fake:
        yield fake


def record(dify: FakeDify, *arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    keys = {
        "DIFY_API_KEY": dify.app_key,
        "DIFY_WORKFLOW_KEY": dify.workflow_key,
        "DIFY_KNOWLEDGE_KEY": dify.knowledge_key,
    }
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DIFY_")}
    return subprocess.run(
        [sys.executable, RECORD, *map(str, arguments)],
        env=environment | {"DIFY_BASE_URL": dify.base_url} | keys | more,
        capture_output=True,
        text=True,
        check=False,
    )


def script(folder: Path, query: str = "Hi") -> Path:
    file = folder / "mine.py"
    file.write_text(SCRIPT.format(query=query))
    return file


def test_a_script_of_ones_own_is_recorded_as_it_is(dify: FakeDify, tmp_path: Path) -> None:
    ran = record(dify, "--into", tmp_path / "out", script(tmp_path))
    assert (ran.returncode, ran.stderr) == (0, "")
    read = list(read_folder(tmp_path / "out"))
    assert len(read) == 2
    assert [finding for each in read for finding in contract().check_exchange(each)] == []
    chat = json.loads((tmp_path / "out/send_chat_message/ok.json").read_text())
    assert chat["schema_version"] == 1
    assert chat["request"]["json"]["query"] == "Hi"
    assert chat["request"]["headers"]["authorization"] == "Bearer app-***REDACTED***"
    assert {"kind": "header", "places": ["/request/headers/authorization"]} in chat["redactions"]


def test_recordings_that_differ_are_shown_and_kept_until_overwrite_is_said(dify: FakeDify, tmp_path: Path) -> None:
    into = tmp_path / "out"
    record(dify, "--into", into, script(tmp_path))
    file = into / "send_chat_message/ok.json"
    before = file.read_bytes()
    refused = record(dify, "--into", into, script(tmp_path, "Hello"))
    assert refused.returncode == 1
    assert '-   "query": "Hi"' in refused.stdout
    assert '+   "query": "Hello"' in refused.stdout
    assert "--overwrite replaces them" in refused.stderr
    assert file.read_bytes() == before
    replaced = record(dify, "--into", into, "--overwrite", script(tmp_path, "Hello"))
    assert replaced.returncode == 0
    assert json.loads(file.read_text())["request"]["json"]["query"] == "Hello"


def test_only_keeps_the_operations_that_are_named(dify: FakeDify, tmp_path: Path) -> None:
    ran = record(dify, "--into", tmp_path / "out", "--only", "delete_conversation", script(tmp_path))
    assert ran.returncode == 0
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["delete_conversation"]


def test_only_refuses_an_operation_that_is_none(dify: FakeDify, tmp_path: Path) -> None:
    ran = record(dify, "--into", tmp_path, "--only", "deleteConversation")
    assert ran.returncode == 1
    assert "--only deleteConversation: there is no such operation" in ran.stderr


def test_a_script_that_fails_is_not_recorded(dify: FakeDify, tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(SCRIPT.format(query="Hi") + "raise SystemExit(3)")
    ran = record(dify, "--into", tmp_path / "out", file)
    assert ran.returncode == 1
    assert "ended with 3" in ran.stderr
    assert not (tmp_path / "out").exists()


def test_the_scenarios_are_recorded_and_what_they_made_is_gone(dify: FakeDify, tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    ran = record(dify, "--into", tmp_path / "out", "--only", "upload_file", "--rate", "1000", "--journal", journal)
    assert ran.returncode == 0, ran.stderr
    (read,) = read_folder(tmp_path / "out")
    assert contract().check_exchange(read) == []
    assert not journal.exists()


@pytest.mark.parametrize(
    ("missing", "said"), [("DIFY_BASE_URL", "DIFY_BASE_URL is not set"), ("host", "say --allow-public")]
)
def test_without_a_server_that_may_be_asked_it_says_what_to_do(
    dify: FakeDify, tmp_path: Path, missing: str, said: str
) -> None:
    ran = record(dify, "--into", tmp_path, DIFY_BASE_URL="" if missing == "DIFY_BASE_URL" else "http://8.8.8.8/v1")
    assert ran.returncode == 1
    assert said in ran.stderr

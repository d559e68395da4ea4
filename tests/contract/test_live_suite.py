"""The live tests from the outside, as a maintainer runs them; the live Dify is a fake."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from contracts import ROOT

from dify_ext import AppClient, KnowledgeClient
from dify_ext.testing import FakeDify

pytestmark = pytest.mark.slow
RECORDINGS = ROOT / "tests" / "recordings" / "1.14.2"
COST_TOKENS = {
    "send_chat_message",
    "send_completion_message",
    "run_workflow",
    "run_workflow_version",
    "list_suggested_questions",
    "transcribe_audio",
    "synthesize_audio",
    "run_pipeline",
    "run_pipeline_datasource_node",
}


@frozen
class Run:
    """How a run of the suite ended."""

    code: int
    output: str
    operations: dict[str, dict[str, Any]]

    def counts(self) -> Counter[str]:
        return Counter(each["verdict"] for each in self.operations.values())


@pytest.fixture
def dify() -> Iterator[FakeDify]:
    with FakeDify() as fake:
        yield fake


def environment(dify: FakeDify, **changes: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("DIFY_", "PYTEST_"))}
    keys = {
        "DIFY_BASE_URL": dify.base_url,
        "DIFY_API_KEY": dify.app_key,
        "DIFY_WORKFLOW_KEY": dify.workflow_key,
        "DIFY_KNOWLEDGE_KEY": dify.knowledge_key,
        "DIFY_USER": "ada",
    }
    return kept | keys | changes


@pytest.fixture
def suite(dify: FakeDify, tmp_path: Path) -> Callable[..., Run]:
    def run(*options: str, **changes: str) -> Run:
        report = tmp_path / "report.json"
        own = ["--rate", "1000", "--report", str(report), "--journal", str(tmp_path / "journal.jsonl")]
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "no:cacheprovider",
            "-rs",
            "tests/live",
            "--live",
            *own,
            *options,
        ]
        done = subprocess.run(
            [*command, *own, *options],
            cwd=ROOT,
            env=environment(dify, **changes),
            capture_output=True,
            text=True,
            check=False,
        )
        rows = json.loads(report.read_text())["operations"] if report.exists() else []
        return Run(done.returncode, done.stdout + done.stderr, {row["operation"]: row for row in rows})

    return run


def app(dify: FakeDify, key: str = FakeDify.app_key) -> AppClient:
    return AppClient(key, dify.base_url, "ada")


def knowledge(dify: FakeDify) -> KnowledgeClient:
    return KnowledgeClient(dify.knowledge_key, dify.base_url)


def furnish(dify: FakeDify) -> dict[str, str]:
    """Put somebody's own things on the server; their ids."""
    uploaded = app(dify).upload_file(b"\x89PNG\r\n\x1a\n", filename="a.png")
    answer = app(dify).chat("Hi", files=[uploaded])
    app(dify, dify.workflow_key).run_workflow({})
    kb = knowledge(dify)
    dataset = kb.datasets.create(name="dify-ext-test is what somebody calls it", indexing_technique="economy")
    made = kb.documents.create_by_text(dataset.id, name="a", text="Alpha.\n\nBeta.", indexing_technique="economy")
    for _ in range(9):
        kb.documents.get_indexing_status(dataset.id, made.batch)
    tag = kb.tags.create(name="theirs")
    annotation = app(dify).annotations.create(question="theirs", answer="yes")
    pipeline = dify.add_pipeline("theirs")
    dify.requests.clear()
    return {
        "conversation": answer.conversation_id,
        "dataset": dataset.id,
        "pipeline": pipeline,
        "document": made.document.id,
        "tag": tag.id,
        "annotation": annotation.id,
    }


def test_reading_a_server_changes_nothing_and_everything_read_conforms(
    dify: FakeDify, suite: Callable[..., Run]
) -> None:
    furnish(dify)
    ran = suite()
    assert ran.code == 0, ran.output
    assert ran.counts().keys() == {"conforms", "not tried"}
    assert ran.counts()["conforms"] >= 28
    assert {request.method for request in dify.requests} == {"GET"}
    assert ran.operations["create_dataset"]["reason"] == "needs --write"
    assert ran.operations["send_chat_message"]["reason"] == "needs --write --tokens"


def test_what_the_scenarios_make_they_delete_and_they_touch_nothing_else(
    dify: FakeDify, suite: Callable[..., Run], tmp_path: Path
) -> None:
    theirs = furnish(dify)
    ran = suite("--write", "--tokens")
    assert ran.code == 0, ran.output
    assert ran.counts().keys() == {"conforms", "not tried"}
    assert ran.counts()["conforms"] >= 75
    left = {each.id for each in knowledge(dify).datasets.list().data}
    assert left == {theirs["dataset"], theirs["pipeline"]}
    assert [each.id for each in knowledge(dify).tags.list()] == [theirs["tag"]]
    assert [each.id for each in app(dify).annotations.list().data] == [theirs["annotation"]]
    assert [each.id for each in app(dify).list_conversations().data] == [theirs["conversation"]]
    written = [request for request in dify.requests if request.method != "GET"]
    assert [each.path for each in written if any(id_ in f"{each.path}{each.json}" for id_ in theirs.values())] == []
    assert not (tmp_path / "journal.jsonl").exists()


def test_nothing_that_costs_tokens_is_called_unless_it_is_said(dify: FakeDify, suite: Callable[..., Run]) -> None:
    ran = suite("--write", "-k", "test_a_scenario_conforms")
    assert ran.code == 0, ran.output
    assert COST_TOKENS & {request.operation for request in dify.requests} == set()
    assert ran.operations["send_chat_message"]["verdict"] == "not tried"
    assert ran.operations["delete_dataset"]["verdict"] == "conforms"


def test_a_short_chat_and_a_short_run_are_paid_for_once(dify: FakeDify, suite: Callable[..., Run]) -> None:
    suite("--write", "--tokens")
    paid = Counter(request.operation for request in dify.requests if request.operation in COST_TOKENS)
    assert paid == {"send_chat_message": 1, "run_workflow": 1, "list_suggested_questions": 1}


def broken(tmp_path: Path, operation: str, case: str, change: Callable[[Any], object]) -> Path:
    data = json.loads((RECORDINGS / operation / f"{case}.json").read_text())
    change(data["response"]["json"])
    data["response"].pop("raw", None)
    file = tmp_path / f"{operation}.json"
    file.write_text(json.dumps(data))
    return file


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda info: info.update(name=7), "breaks callers"),
        (lambda info: info.pop("mode"), "breaks callers"),
        (lambda info: info.update(colour="red"), "breaks nobody"),
    ],
    ids=["another type", "gone", "new"],
)
def test_a_reply_that_changed_drifts_and_the_verdict_says_who_breaks(
    dify: FakeDify, suite: Callable[..., Run], tmp_path: Path, change: Callable[[Any], object], said: str
) -> None:
    dify.replay(broken(tmp_path, "get_site", "ok_chat", lambda _: None))
    dify.replay(broken(tmp_path, "get_meta", "ok_chat", lambda _: None))
    for _ in range(3):  # also asked for the app's kind
        dify.replay(broken(tmp_path, "get_info", "ok_chat", change))
    ran = suite("-k", "get_info or get_site")
    assert ran.code == 1
    verdict = ran.operations["get_info"]
    assert (verdict["verdict"], verdict["reason"]) == ("drifts", said)
    (difference,) = verdict["differences"]
    assert difference["message"] in ran.output
    assert ran.operations["get_site"]["verdict"] == "conforms"


def test_what_schemathesis_finds_alone_is_drift_too(dify: FakeDify, suite: Callable[..., Run], tmp_path: Path) -> None:
    furnish(dify)
    dify.replay(broken(tmp_path, "get_dataset", "ok_minimal", lambda _: None))
    dify.replay(broken(tmp_path, "get_dataset", "ok_minimal", lambda dataset: dataset.update(name=7)))
    ran = suite("-k", "get_dataset or schemathesis")
    assert ran.code == 1
    assert ran.operations["get_dataset"]["verdict"] == "drifts"
    assert [each["rule"] for each in ran.operations["get_dataset"]["differences"]] == ["schemathesis"]


def test_a_server_that_refuses_for_its_own_reasons_is_not_drift(dify: FakeDify, suite: Callable[..., Run]) -> None:
    dify.fault("retrieve_dataset", status=400, code="provider_not_initialize", message="No Embedding Model.")
    ran = suite("--write", "-k", "documents")
    assert ran.code == 0, ran.output
    verdict = ran.operations["retrieve_dataset"]
    assert verdict["verdict"] == "not tried"
    assert verdict["reason"] == "Dify refused: 400 provider_not_initialize: No Embedding Model."
    assert ran.operations["delete_document"]["verdict"] == "conforms"


def test_a_key_that_is_refused_fails_the_run(suite: Callable[..., Run]) -> None:
    ran = suite("-k", "get_site", DIFY_API_KEY="app-wrong", DIFY_WORKFLOW_KEY="")
    assert ran.code == 1
    assert "The key is refused" in ran.output
    assert "app-wrong" not in ran.output


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"DIFY_BASE_URL": ""}, "DIFY_BASE_URL is not set"),
        ({"DIFY_API_KEY": "", "DIFY_WORKFLOW_KEY": "", "DIFY_KNOWLEDGE_KEY": ""}, "neither DIFY_API_KEY nor"),
        ({"DIFY_BASE_URL": "https://8.8.8.8/v1"}, "8.8.8.8 is neither on this machine nor in a private network"),
    ],
)
def test_without_a_server_that_may_be_asked_everything_is_skipped_and_says_why(
    dify: FakeDify, suite: Callable[..., Run], changes: dict[str, str], said: str
) -> None:
    ran = suite("--write", **changes)
    assert ran.code == 0
    assert said in ran.output
    assert ran.counts() == {"not tried": 89}
    assert all(said in each["reason"] for each in ran.operations.values())
    assert dify.requests == []


def test_a_missing_knowledge_key_is_named(suite: Callable[..., Run]) -> None:
    ran = suite("-k", "list_datasets or get_info", DIFY_KNOWLEDGE_KEY="")
    assert ran.operations["list_datasets"]["reason"] == "DIFY_KNOWLEDGE_KEY is not set"
    assert ran.operations["get_info"]["verdict"] == "conforms"


def test_without_live_no_server_is_asked_even_if_one_is_set(dify: FakeDify) -> None:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests/live"]
    done = subprocess.run(command, cwd=ROOT, env=environment(dify), capture_output=True, check=False)
    assert done.returncode == pytest.ExitCode.NO_TESTS_COLLECTED
    assert dify.requests == []


def test_the_command_of_the_readme_runs_it(dify: FakeDify) -> None:
    command = [ROOT / "scripts" / "test", "--live", "--rate", "1000", "-k", "get_info", "-p", "no:cacheprovider"]
    done = subprocess.run(command, env=environment(dify), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "conforms   get_info" in done.stdout


# After a crash


@pytest.fixture
def crashed(dify: FakeDify, tmp_path: Path) -> Path:
    """A run that was killed while it waited for the server to make a document; its journal."""
    journal = tmp_path / "journal.jsonl"
    dify.fault("create_document_by_text", stall=0)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "tests/live", "--live", "--write"]
    options = ["--rate", "1000", "--journal", str(journal), "-k", "test_a_scenario_conforms and documents"]
    running = subprocess.Popen(
        [*command, *options], cwd=ROOT, env=environment(dify), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while "create_document_by_text" not in {request.operation for request in dify.requests}:
        assert running.poll() is None
        with pytest.raises(subprocess.TimeoutExpired):
            running.wait(0.05)
    running.kill()
    running.wait()
    return journal


def cleanup(dify: FakeDify, journal: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ROOT / "scripts" / "live_cleanup", "--journal", journal]
    return subprocess.run(command, env=environment(dify), capture_output=True, text=True, check=False)


def test_what_a_killed_run_left_is_deleted_by_live_cleanup_and_nothing_else(dify: FakeDify, crashed: Path) -> None:
    theirs = knowledge(dify).datasets.create(name="dify-ext-test-of-somebody-else")
    (left,) = [each.name for each in knowledge(dify).datasets.list().data if each.id != theirs.id]
    done = cleanup(dify, crashed)
    assert (done.returncode, done.stdout) == (0, f"dataset {left}: deleted\nNothing is left.\n")
    assert [each.id for each in knowledge(dify).datasets.list().data] == [theirs.id]
    assert not crashed.exists()
    assert "Nothing is left" in cleanup(dify, crashed).stdout


def test_live_cleanup_leaves_what_has_lost_our_prefix(dify: FakeDify, crashed: Path) -> None:
    (left,) = knowledge(dify).datasets.list().data
    knowledge(dify).datasets.update(left.id, name="now somebody uses it")
    done = cleanup(dify, crashed)
    assert done.returncode == 1
    assert "left, it is called 'now somebody uses it' now, without our prefix" in done.stdout
    assert [each.id for each in knowledge(dify).datasets.list().data] == [left.id]
    assert crashed.exists()


def test_live_cleanup_leaves_what_was_made_on_another_server(crashed: Path) -> None:
    with FakeDify() as other:
        done = cleanup(other, crashed)
    assert done.returncode == 1
    assert "left, it was made elsewhere" in done.stdout
    assert crashed.exists()

"""The fake is a Dify to clients that others wrote.

`dify-client` is Dify's own, `dify-client-python` has models for replies and events; neither knows the knowledge API,
which is why `dify-oapi` is here. Its 0.0.14, since 0.0.15 cannot be imported: it looks for its modules under `core`.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dify_ext.testing import FakeDify

pytestmark = pytest.mark.peers

SCRIPTS = Path(__file__).parent / "peers"
RECORDINGS = Path(__file__).parents[1] / "recordings"
PACKAGES = {"official": "dify-client==0.1.10", "typed": "dify-client-python==1.0.3", "knowledge": "dify-oapi==0.0.14"}
NEW, OLD = "1.14.2", "1.9.2"
CHAT_KEYS = [FakeDify.app_key, FakeDify.chat_key]
WORKFLOW = ["workflow_started", "node_started", "node_finished", "workflow_finished"]

Run = Callable[..., Any]


@cache
def install(package: str, cache: Path) -> tuple[Path, str]:
    """The interpreter of a virtual environment that has a package, made once; or why there is none."""
    folder = cache / package
    if not folder.exists():
        with tempfile.TemporaryDirectory(dir=cache, ignore_cleanup_errors=True) as made:
            environment = Path(made) / "environment"
            subprocess.run([sys.executable, "-m", "venv", environment], check=True)
            pip = [environment / "bin" / "python", "-m", "pip", "install", "--quiet", "--retries", "1", package]
            done = subprocess.run(pip, capture_output=True, text=True, check=False)
            if done.returncode:
                return folder, f"pip cannot install {package}: {done.stderr.strip().splitlines()[-1]}"
            with contextlib.suppress(OSError):  # another process has made the same one
                environment.rename(folder)
    return folder / "bin" / "python", ""


@pytest.fixture(params=[NEW, OLD])
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def dify(version: str) -> Iterator[FakeDify]:
    with FakeDify(version=version) as fake:
        fake.on_chat(answer="Hello there!")
        fake.on_workflow(outputs={"x": 1})
        yield fake


@pytest.fixture
def run(dify: FakeDify, request: pytest.FixtureRequest) -> Run:
    """Makes one call of a script and gives back what it printed."""
    folder = request.config.cache.mkdir("peers")

    def call(script: str, name: str, key: str = FakeDify.app_key) -> Any:
        python, missing = install(PACKAGES[script], folder)
        if missing:
            pytest.skip(missing)
        command = [python, SCRIPTS / f"{script}.py", dify.base_url, key, name]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])  # dify-oapi logs to the same place

    return call


# --- dify-client ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", CHAT_KEYS)
def test_dify_client_asks_and_goes_on_with_the_conversation(run: Run, key: str) -> None:
    assert run("official", "chat", key) == ["Hello there!", True]


@pytest.mark.parametrize("key", [*CHAT_KEYS, FakeDify.agent_key])
def test_dify_client_reads_the_stream_line_by_line(run: Run, key: str) -> None:
    answer, last = run("official", "stream", key)
    assert answer == "Hello there!"
    assert last in {"message_end", "workflow_finished"}


def test_dify_client_uploads_a_file_and_asks_with_it(run: Run, dify: FakeDify) -> None:
    assert run("official", "upload") == ["note.txt", 5, "text/plain", 200]
    assert dify.requests[0].files["file"].content == b"hello"


def test_dify_client_pages_through_conversations_and_reads_their_messages(run: Run) -> None:
    assert run("official", "lists") == [True, True, False, ["One"]]


def test_dify_client_renames_a_conversation(run: Run) -> None:
    assert run("official", "rename") == ["Greetings", "Greetings"]


def test_the_feedback_of_dify_client_is_shown_with_the_message(run: Run) -> None:
    assert run("official", "feedback") == [{"result": "success"}, {"rating": "like"}]


def test_dify_client_reads_the_parameters_and_completes_a_text(run: Run) -> None:
    assert run("official", "parameters")
    assert run("official", "complete", FakeDify.completion_key) == [200, "Hello there!"]


def test_dify_client_sees_that_its_key_is_wrong(run: Run) -> None:
    assert run("official", "wrong_key", "app-unknown") == [401, "unauthorized"]


# --- dify-client-python ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "mode"), [(FakeDify.app_key, "advanced-chat"), (FakeDify.chat_key, "chat")])
def test_dify_client_python_reads_the_answer_and_its_usage(run: Run, key: str, mode: str) -> None:
    assert run("typed", "chat", key) == ["Hello there!", mode, "USD"]


@pytest.mark.parametrize(
    ("key", "types"),
    [
        (FakeDify.app_key, {"MessageStreamResponse", "MessageEndStreamResponse", "WorkflowsStreamResponse"}),
        (FakeDify.chat_key, {"MessageStreamResponse", "MessageEndStreamResponse"}),
        (
            FakeDify.agent_key,
            {"AgentMessageStreamResponse", "AgentThoughtStreamResponse", "MessageEndStreamResponse"},
        ),
    ],
)
def test_dify_client_python_has_a_type_for_every_event(run: Run, key: str, types: set[str]) -> None:
    answer, seen = run("typed", "stream", key)
    assert (answer, set(seen)) == ("Hello there!", types)


def test_dify_client_python_streams_with_asyncio(run: Run) -> None:
    assert set(run("typed", "stream_with_asyncio")) == {*WORKFLOW, "message_end"}


def test_dify_client_python_stops_a_stream(run: Run) -> None:
    assert run("typed", "stop") == "success"


def test_dify_client_python_uploads_a_file_and_asks_with_it(run: Run) -> None:
    assert run("typed", "upload") == ["note.txt", 5, "text/plain", True]


def test_dify_client_python_gives_feedback_and_gets_suggestions(run: Run) -> None:
    assert run("typed", "feedback")[:2] == ["success", "success"]


def test_dify_client_python_speaks_and_listens(run: Run) -> None:
    assert run("typed", "audio") == [True, True]


def test_dify_client_python_completes_a_text_and_runs_a_workflow_in_both_modes(run: Run) -> None:
    assert run("typed", "complete", FakeDify.completion_key) == ["Hello there!", "Hello there!"]
    assert run("typed", "run", FakeDify.workflow_key) == ["succeeded", {"x": 1}, [{"x": 1}]]


def test_dify_client_python_knows_the_refusals_by_their_codes(run: Run) -> None:
    not_found = ["DifyResourceNotFound", 404, "not_found"]
    assert run("typed", "refused") == [not_found, ["DifyAPIError", 400, "not_workflow_app"], not_found]


def test_dify_client_python_does_not_notice_a_failure_in_the_stream(run: Run, dify: FakeDify) -> None:
    """It is broken there: it waits for an `event:` line, and Dify writes the event's name into the data alone."""
    dify.replay(RECORDINGS / "1.14.2/send_chat_message/llm_error_mid_stream.json")
    assert run("typed", "events")[-1] == ["StreamResponse", "error"]


# --- dify-oapi ------------------------------------------------------------------------------------------------------


def test_dify_oapi_makes_lists_and_deletes_knowledge_bases(run: Run, version: str) -> None:
    """It is broken with 1.9: what it cannot read is the number 204, which that version writes into the body."""
    assert run("knowledge", "datasets", FakeDify.knowledge_key) == [["One", "Two"], version == NEW, ["Two"]]


def test_dify_oapi_writes_a_document_waits_for_its_indexing_and_deletes_it(run: Run, version: str) -> None:
    """The same number breaks its deletion of documents."""
    outcome = run("knowledge", "documents", FakeDify.knowledge_key)
    assert outcome == ["waiting", "completed", [["plants.txt", "completed"]], version == NEW, 0]


def test_dify_oapi_finds_what_it_wrote(run: Run) -> None:
    written = ["Fern grows.", "Moss waits."]
    assert run("knowledge", "found", FakeDify.knowledge_key) == [written, written[:1]]


def test_dify_oapi_sees_that_a_name_is_taken(run: Run) -> None:
    assert run("knowledge", "refused", FakeDify.knowledge_key) == [False, "dataset_name_duplicate", 409]

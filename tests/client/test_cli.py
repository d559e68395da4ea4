"""The command line, asked as people and scripts ask it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from dify_ext import KnowledgeClient
from dify_ext.cli.commands import app
from dify_ext.cli.doctor import proven_versions
from dify_ext.cli.markdown import split_complete
from dify_ext.testing import FakeDify

RECORDINGS = Path(__file__).parents[1] / "recordings"
SECRET = "app-Zx81Yc72Xd63We54Vf45Ug36"
KNOWLEDGE_SECRET = "dataset-Zx81Yc72Xd63We54Vf45Ug36"

Ask = Callable[..., Any]


@pytest.fixture
def environment(fake_dify: FakeDify, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIFY_BASE_URL", fake_dify.base_url)
    monkeypatch.setenv("DIFY_API_KEY", fake_dify.app_key)
    monkeypatch.setenv("DIFY_KNOWLEDGE_KEY", fake_dify.knowledge_key)
    monkeypatch.setattr(KnowledgeClient, "_sleep", staticmethod(lambda _: None))
    for name in ("DIFY_USER", "COLUMNS", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def ask(environment: None) -> Ask:  # noqa: ARG001 - pytest gives it
    """Run a command in this process; it must end with the exit code that is expected."""

    def run(*arguments: str, code: int = 0, stdin: str | None = None) -> Any:
        result = CliRunner().invoke(app, arguments, input=stdin)
        assert result.exit_code == code, result.output
        assert "\x1b" not in result.output
        return result

    return run


def lines(result: Any) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


# --- chat -----------------------------------------------------------------------------------------------------------


def test_chat_prints_the_answer_to_a_question(ask: Ask, fake_dify: FakeDify) -> None:
    fake_dify.on_chat(answer="**Hello** [ada] :smile:")
    assert ask("chat", "Hi").stdout == "**Hello** [ada] :smile:\n"


def test_chat_reads_the_question_from_standard_input(ask: Ask, fake_dify: FakeDify) -> None:
    ask("chat", stdin="What is\na haiku?\n")
    assert fake_dify.requests[-1].json["query"] == "What is\na haiku?"


def test_chat_without_any_question_is_wrong_use(ask: Ask) -> None:
    assert "There is no question" in ask("chat", stdin="", code=2).stderr


def test_chat_sends_files_inputs_and_the_conversation(ask: Ask, fake_dify: FakeDify, tmp_path: Path) -> None:
    picture = tmp_path / "red.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    first = lines(ask("chat", "Hi", "--json", "--api-key", fake_dify.chat_key, "-i", "name=Ada", "-i", "age=36"))[-1]
    assert fake_dify.requests[-1].json["inputs"] == {"name": "Ada", "age": 36}
    ask("chat", "And?", "-f", str(picture), "-c", first["conversation_id"], "--api-key", fake_dify.chat_key)
    sent = fake_dify.requests[-1].json
    assert sent["conversation_id"] == first["conversation_id"]
    assert sent["files"][0]["type"] == "image"


def test_chat_as_json_streams_text_and_ends_with_the_result(ask: Ask, fake_dify: FakeDify) -> None:
    fake_dify.on_chat(answer="one two")
    told = lines(ask("chat", "Hi", "--json"))
    assert "".join(each["text"] for each in told if each["type"] == "text") == "one two"
    assert told[-1]["type"] == "result"
    assert told[-1]["answer"] == "one two"
    assert told[-1]["usage"]["total_tokens"] == 25


def test_an_answer_cannot_steer_the_terminal(ask: Ask, fake_dify: FakeDify) -> None:
    fake_dify.on_chat(answer="a\x1b[31mb\x07")
    assert ask("chat", "Hi").stdout == "a[31mb\n"


def test_an_answer_that_dify_replaces_is_shown_anew(ask: Ask, fake_dify: FakeDify, tmp_path: Path) -> None:
    recording = json.loads((RECORDINGS / "1.14.2" / "send_chat_message" / "streaming_ok.json").read_text())
    frames = recording["response"]["text"].split("\n\n")
    told = json.loads(frames[0].removeprefix("data: "))
    replaced = {name: told[name] for name in ("conversation_id", "message_id", "created_at", "task_id")}
    replaced |= {"event": "message_replace", "answer": "No.", "reason": "output_moderation"}
    end = next(number for number, frame in enumerate(frames) if '"message_end"' in frame)
    frames.insert(end, f"data: {json.dumps(replaced)}")
    recording["response"]["text"] = "\n\n".join(frames)
    (tmp_path / "ok.json").write_text(json.dumps(recording))
    fake_dify.replay(tmp_path / "ok.json")
    result = ask("chat", "Hi")
    assert result.stdout.endswith("\nNo.\n")
    assert "Dify has replaced this answer" in result.stderr


def test_a_chat_that_waits_for_a_person_shows_its_form_and_ends_with_1(ask: Ask, fake_dify: FakeDify) -> None:
    fake_dify.on_chat(pause=True)
    result = ask("chat", "Hi", code=1)
    assert "Please review" in result.stdout
    assert "Nobody can be asked here" in result.stderr


@pytest.mark.parametrize(
    ("text", "complete"),
    [
        ("one\n\ntwo\n", "one\n\n"),
        ("one\n\ntwo", ""),  # it may become a list
        ("one\n\n- two\n", ""),
        ("```\na\n\nb\n", ""),
        ("```\na\n\nb\n```\n\nc\n", "```\na\n\nb\n```\n\n"),
        ("1. a\n\n   b\n\nc\n", "1. a\n\n   b\n\n"),
        ("one\n\n| a |\n", ""),
    ],
)
def test_markdown_is_cut_only_where_what_comes_cannot_change_it(text: str, complete: str) -> None:
    assert split_complete(text) == (complete, text[len(complete) :])


# --- run ------------------------------------------------------------------------------------------------------------


def test_run_prints_the_outputs_and_tells_of_each_node(ask: Ask, fake_dify: FakeDify) -> None:
    fake_dify.on_workflow(outputs={"text": "Hello Ada"})
    result = ask("run", "-i", "text=Ada", "--api-key", fake_dify.workflow_key)
    assert result.stdout == "Hello Ada\n"
    assert "tpl: succeeded in 0.26 s" in result.stderr


def test_run_takes_inputs_from_a_file_then_json_then_flags(ask: Ask, fake_dify: FakeDify, tmp_path: Path) -> None:
    file = tmp_path / "inputs.json"
    file.write_text('{"text": "file", "tone": "formal", "n": 1}')
    given = ("-f", str(file), "--inputs", '{"text": "json", "n": 2}', "-i", "n=3.5", "-i", "flag=yes", "-i", "obj=[1]")
    ask("run", *given, "--api-key", fake_dify.workflow_key)
    inputs = fake_dify.requests[-1].json["inputs"]
    assert inputs == {"text": "json", "tone": "formal", "n": 3.5, "flag": True, "obj": [1]}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "text: it is required"),
        (["-i", "text=a", "-i", "n=many"], "n: 'many' is no number"),
        (["-i", "text=a", "-i", "topic=rain"], "topic: the app has no such variable"),
        (["-i", "text"], "write name=value"),
        (["--inputs", "[1]"], "is no JSON object"),
        (["--inputs", "{"], "is no JSON"),
        (["--file", "missing.json"], "cannot be read"),
    ],
)
def test_wrong_inputs_are_told_before_anything_runs(
    ask: Ask, fake_dify: FakeDify, arguments: list[str], said: str
) -> None:
    assert said in ask("run", *arguments, "--api-key", fake_dify.workflow_key, code=2).stderr
    assert "run_workflow" not in [each.operation for each in fake_dify.requests]


def test_a_failed_run_ends_with_1_and_its_reason(ask: Ask, fake_dify: FakeDify) -> None:
    fake_dify.on_workflow(error="The model is down.")
    assert "The model is down." in ask("run", "-i", "text=a", "--api-key", fake_dify.workflow_key, code=1).stderr


def test_run_as_json_tells_nodes_and_the_result(ask: Ask, fake_dify: FakeDify) -> None:
    told = lines(ask("run", "-i", "text=a", "--json", "--api-key", fake_dify.workflow_key))
    nodes = [(each["title"], each["status"]) for each in told if each["type"] == "node"]
    assert nodes[:2] == [("start", "running"), ("start", "succeeded")]
    assert told[-1]["status"] == "succeeded"
    assert told[-1]["outputs"]


# --- files, knowledge, conversations --------------------------------------------------------------------------------


def test_upload_prints_the_id_of_each_file(ask: Ask, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)
    told = lines(ask("upload", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--json"))
    assert [each["name"] for each in told] == ["a.txt", "b.txt"]
    assert all(each["id"] for each in told)


def test_a_missing_file_is_wrong_use(ask: Ask) -> None:
    assert "missing.txt" in ask("upload", "missing.txt", code=2).stderr


@pytest.fixture
def knowledge(fake_dify: FakeDify) -> str:
    with KnowledgeClient(fake_dify.knowledge_key, fake_dify.base_url) as kb:
        dataset = kb.datasets.create(name="Poems", indexing_technique="economy")
    return str(dataset.id)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "poems"
    made.mkdir()
    for name, text in (("rain.md", "Rain falls on the roof."), ("sun.md", "The sun is high."), ("notes.txt", "To do.")):
        (made / name).write_text(text)
    return made


def test_ingest_brings_a_folder_in_and_leaves_it_alone_the_next_time(ask: Ask, knowledge: str, folder: Path) -> None:
    log = folder.parent / "log.jsonl"
    first = ask("ingest", "Poems", str(folder), "--exclude", "*.txt", "--log", str(log))
    assert first.stdout == "2 created, 2 indexed\n"
    assert {json.loads(line)["outcome"] for line in log.read_text().splitlines()} == {"created"}
    again = lines(ask("ingest", knowledge, str(folder), "--exclude", "*.txt", "--json"))
    assert again[-1] == {"type": "result", "unchanged": 2, "indexed": 0}


def test_a_dry_ingest_only_says_what_it_would_do(ask: Ask, knowledge: str, folder: Path, fake_dify: FakeDify) -> None:
    result = ask("ingest", knowledge, str(folder), "--include", "*.md", "--dry-run")
    assert sorted(result.stdout.splitlines()) == ["2 would create", "would create  rain.md", "would create  sun.md"]
    assert {each.method for each in fake_dify.requests[1:]} == {"GET"}


def test_shards_split_a_folder(ask: Ask, knowledge: str, folder: Path) -> None:
    seen = []
    for shard in ("1/2", "2/2"):
        told = lines(ask("ingest", knowledge, str(folder), "--dry-run", "--json", "--shard", shard))
        seen += [each["path"] for each in told if each["type"] == "file"]
    assert sorted(seen) == ["notes.txt", "rain.md", "sun.md"]


def test_files_that_fail_to_be_indexed_end_an_ingest_with_1(
    ask: Ask, knowledge: str, folder: Path, fake_dify: FakeDify
) -> None:
    fake_dify.on_indexing(error="No model.", name="sun.md")
    result = ask("ingest", knowledge, str(folder), code=1)
    assert "sun.md: Not indexed (error): No model." in result.stderr
    assert "1 failed" in result.stdout


def test_documents_that_are_not_indexed_in_time_end_an_ingest_with_1(ask: Ask, knowledge: str, folder: Path) -> None:
    result = ask("ingest", knowledge, str(folder), "--timeout", "0", code=1)
    assert "3 are not indexed yet" in result.stderr
    assert ask("ingest", knowledge, str(folder)).stdout == "3 unchanged, 3 indexed\n"


def test_retrieve_shows_a_table_with_scores(ask: Ask, knowledge: str, folder: Path) -> None:
    ask("ingest", knowledge, str(folder))
    shown = ask("retrieve", "Poems", "rain on the roof", "--top-k", "1").stdout
    assert re.search(r"│ [01]\.\d{3} +│ rain\.md +│ 1 +│ Rain falls on the roof\.", shown)
    assert lines(ask("retrieve", "Poems", "rain", "--json"))[0]["segment"]["document"]["name"] == "rain.md"


@pytest.mark.usefixtures("knowledge")
def test_an_unknown_knowledge_base_is_told_with_those_there_are(ask: Ask) -> None:
    assert "There are: Poems" in ask("retrieve", "Prose", "rain", code=2).stderr


def test_conversations_are_listed_renamed_and_deleted(ask: Ask) -> None:
    made = lines(ask("chat", "Hi", "--json"))[-1]["conversation_id"]
    assert made in ask("conversations", "list").stdout
    assert ask("conversations", "rename", made, "Greetings").stdout == f"{made}  Greetings\n"
    assert lines(ask("conversations", "list", "--json"))[0]["name"] == "Greetings"
    assert "--yes" in ask("conversations", "delete", made, code=2).stderr
    ask("conversations", "delete", made, "--yes")
    assert "There are none." in ask("conversations", "list").stderr
    assert "404" in ask("conversations", "delete", made, "--yes", code=1).stderr


# --- doctor, demo ---------------------------------------------------------------------------------------------------


def test_doctor_tells_the_version_the_keys_the_app_and_its_limits(ask: Ask) -> None:
    shown = ask("doctor").stdout
    for part in ("Dify 1.14.2", "proven", "advanced-chat", "image 10 MB", "0 knowledge bases"):
        assert part in shown


def test_doctor_knows_the_versions_that_recordings_prove() -> None:
    recorded = {path.name for path in RECORDINGS.iterdir() if re.fullmatch(r"[\d.]+", path.name)}
    assert set(proven_versions()) == recorded


@pytest.mark.parametrize(
    ("proven", "said"),
    [(["1.9.2", "1.14.1"], "newer than all"), (["1.9.2", "1.15.0"], "none"), (["1.14.10"], "none")],
)
def test_doctor_says_so_of_a_version_that_no_recording_proves(
    ask: Ask, proven: list[str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dify_ext.cli.doctor.proven_versions", lambda: proven)
    shown = ask("doctor").stdout
    assert f"Dify 1.14.2 is {said} of the versions this library is proven against: {' and '.join(proven)}" in shown


def test_doctor_tells_each_problem_with_what_to_do(ask: Ask) -> None:
    told = lines(ask("doctor", "--json", "--api-key", "app-wrong", "--knowledge-key", "dataset-wrong", code=1))
    problems = {each["name"]: each["found"] for each in told if each.get("verdict") == "problem"}
    assert set(problems) == {"app key", "knowledge key"}
    assert all("Check the key" in found for found in problems.values())
    swapped = lines(ask("doctor", "--json", "--api-key", "dataset-x", code=1))
    assert any("needs an app key" in each.get("found", "") for each in swapped)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/v1", "ftp://x", "nonsense"])
def test_doctor_says_that_a_server_cannot_be_reached(ask: Ask, url: str) -> None:
    told = lines(ask("doctor", "--json", "--base-url", url, code=1))
    assert told[0]["verdict"] == "problem"
    assert told[0]["found"]
    assert told[0]["advice"]


def test_doctor_tells_a_page_of_html_from_a_dify(ask: Ask, fake_dify: FakeDify) -> None:
    fake_dify.fault("get_server_info", html="<html>nginx</html>")
    assert "✘ server" in ask("doctor", code=1).stdout


# --- what holds for all ---------------------------------------------------------------------------------------------

SOME_ID = "0bd7d3ae-3d5e-4d0e-9b5a-3f0f5a5d0c11"
COMMANDS = [
    ("chat", "Hi"),
    ("run", "-i", "text=a"),
    ("upload", __file__),
    ("ingest", SOME_ID, __file__, "--dry-run", "--journal", "{tmp}/journal.db"),
    ("retrieve", SOME_ID, "rain"),
    ("conversations", "list"),
    ("conversations", "delete", SOME_ID, "--yes"),
    ("conversations", "rename", SOME_ID, "y"),
    ("doctor",),
]


@pytest.mark.parametrize("as_json", [False, True], ids=["text", "json"])
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_prints_a_key_when_it_is_refused(
    ask: Ask, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, as_json: bool
) -> None:
    monkeypatch.setenv("DIFY_API_KEY", SECRET)
    monkeypatch.setenv("DIFY_KNOWLEDGE_KEY", KNOWLEDGE_SECRET)
    arguments = [each.replace("{tmp}", str(tmp_path)) for each in command]
    result = ask(*arguments, *(["--json"] if as_json else []), code=1)
    assert "401" in result.output
    assert SECRET[4:] not in result.output
    if as_json:
        assert lines(result)[-1]["type"] in {"error", "result"}


@pytest.mark.parametrize("arguments", [("chat", "Hi", SECRET), (SECRET,), ("upload", SECRET)], ids=len)
def test_a_key_in_the_wrong_place_is_not_repeated(ask: Ask, arguments: tuple[str, ...]) -> None:
    assert SECRET[4:] not in ask(*arguments, code=2).output


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_names_the_setting_that_is_missing(
    ask: Ask, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DIFY_BASE_URL")
    arguments = [each.replace("{tmp}", str(tmp_path)) for each in command]
    assert "DIFY_BASE_URL" in ask(*arguments, code=2).stderr


@pytest.mark.parametrize("blocked", ["typer", "rich"])
def test_without_its_packages_the_command_names_the_extra(blocked: str) -> None:
    code = f"import sys; sys.modules[{blocked!r}] = None; from dify_ext.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"dify-ext needs {blocked}: pip install 'dify-ext[cli]'\n"


def test_the_library_does_without_the_packages_of_the_command_line() -> None:
    code = "import sys; sys.modules.update(typer=None, rich=None); from dify_ext import *; print(AppClient.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "AppClient\n"
    code = "import sys, dify_ext.cli; print({'typer', 'rich'} & {m.partition('.')[0] for m in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"

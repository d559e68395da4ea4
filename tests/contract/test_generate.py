"""`generated/` is what the spec makes, and a change of the spec comes out typed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


MEMBER = "        - $ref: '#/components/schemas/CheerEvent'\n"
CHEER_EVENT = """\
    CheerEvent:
      type: object
      required: [event, volume]
      properties:
        event:
          type: string
          enum: [cheer]
        volume: {type: integer}
"""
INFO = "  /info:\n    get:\n"
NEW_OPERATION = """\
  /info/{topic}/notes:
    get:
      operationId: list_info_notes
      tags: [info]
      summary: List notes about the app.
      description: App key.
      x-dify-since: "1.17.0"
      security: [{appKey: []}]
      parameters:
        - {name: topic, in: path, required: true, description: The topic., schema: {type: string}}
        - {name: limit, in: query, description: At most so many., schema: {type: integer}}
      responses:
        '200':
          description: The app.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/AppInfo'}
        '401': {$ref: 'common.yaml#/components/responses/Unauthorized'}
"""
MESSAGE_MEMBER = "        - $ref: '#/components/schemas/MessageEvent'\n"
NEW_FIELD = '        mood: {type: string, nullable: true, x-dify-since: "1.17.0"}\n'
# The ignored error has to be there: mypy --strict reports an `ignore` that nothing needs.
SNIPPET = """\
from typing import assert_type

from dify_api import models
from dify_api.api.info import Info, list_info_notes
from dify_api.events import ChatStreamEvent
from dify_api.types import Unset


def field(reply: models.ChatReply) -> None:
    assert_type(reply.mood, None | str | Unset)


def event(event: models.CheerEvent) -> ChatStreamEvent:
    assert_type(event.volume, int)
    return event


def operation(info: Info) -> None:
    list_info_notes.build_request("news", limit="three")  # type: ignore[arg-type]
    assert_type(list_info_notes.parse_response({}), models.AppInfo)
    assert_type(info.list_notes("news", limit=3), models.AppInfo)
"""
METADATA = "        metadata: {$ref: 'common.yaml#/components/schemas/MessageMetadata'}\n        created_at:"


def generate(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [ROOT / "scripts" / "generate", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def files_of(folder: Path) -> dict[Path, bytes]:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the spec that may be changed."""
    folder = tmp_path / "openapi"
    shutil.copytree(ROOT / "openapi", folder)
    return folder


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_generated_code_and_bundle_are_up_to_date() -> None:
    done = generate("--check")
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_a_stale_bundle_or_file_is_named_with_the_command_that_mends_it(spec: Path, tmp_path: Path) -> None:
    output = tmp_path / "dify_api"
    assert generate("--source", spec, "--output", output).returncode == 0
    assert generate("--check", "--source", spec, "--output", output).returncode == 0
    (output / "models" / "chat_reply.py").write_text("")
    done = generate("--check", "--source", spec, "--output", output)
    assert done.returncode == 1
    assert "models/chat_reply.py" in done.stderr
    assert "./scripts/generate" in done.stderr
    edit(spec / "conversation.yaml", "A question to a chat app", "A question")
    assert "dify.json" in generate("--check", "--source", spec, "--output", output).stderr


@pytest.mark.slow
def test_generating_twice_gives_the_same_files(spec: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert generate("--source", spec, "--output", tmp_path / name).returncode == 0
    one, two = (
        {
            path.relative_to(tmp_path / name): path.read_bytes()
            for path in (tmp_path / name).rglob("*")
            if path.is_file()
        }
        for name in ("one", "two")
    )
    assert one == two
    assert len(one) > 150


@pytest.fixture(scope="module")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is generated of a copy of the spec with a new field, a new event and a new operation."""
    folder = tmp_path_factory.mktemp("grown")
    source = folder / "openapi"
    shutil.copytree(ROOT / "openapi", source)
    common, conversation = source / "common.yaml", source / "conversation.yaml"
    edit(conversation, METADATA, METADATA.replace("        created_at:", NEW_FIELD + "        created_at:"))
    edit(common, MESSAGE_MEMBER, MEMBER + MESSAGE_MEMBER)
    edit(common, "          message: '#/", "          cheer: '#/components/schemas/CheerEvent'\n          message: '#/")
    edit(common, "    MessageEvent:\n", CHEER_EVENT + "    MessageEvent:\n")
    edit(conversation, INFO, NEW_OPERATION + INFO)
    done = generate("--source", source, "--output", folder / "dify_api")
    assert done.returncode == 0, done.stderr
    return folder / "dify_api"


def test_a_new_field_and_a_new_event_come_out_typed(grown: Path) -> None:
    assert "mood: None | str | Unset = UNSET" in (grown / "models" / "chat_reply.py").read_text()
    assert '"cheer": "CheerEvent"' in (grown / "events.py").read_text()
    assert "volume: int" in (grown / "models" / "cheer_event.py").read_text()


def test_a_new_operation_comes_out_as_a_module_and_as_a_method_of_both_accessors(grown: Path) -> None:
    module = (grown / "api" / "info" / "list_info_notes.py").read_text()
    assert "limit: int | Unset = UNSET" in module
    assert "def parse_response(body: object) -> AppInfo:" in module
    accessor = (grown / "api" / "info" / "__init__.py").read_text()
    assert accessor.count("def list_notes(\n") == 2
    assert accessor.count("await self._client.call(\n            list_info_notes,\n            topic,") == 1


@pytest.mark.slow
def test_a_type_checker_knows_the_new_field_event_and_operation(grown: Path) -> None:
    snippet = grown.parent / "snippet.py"
    snippet.write_text(SNIPPET)
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", grown.parent / "cache", snippet]
    environment = os.environ | {"MYPYPATH": str(grown.parent)}
    done = subprocess.run(command, cwd=grown.parent, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_only_what_changed_is_written_and_what_is_gone_is_removed(spec: Path, tmp_path: Path) -> None:
    """Whoever imports the package while it is generated finds all of it."""
    output = tmp_path / "dify_api"
    assert generate("--source", spec, "--output", output).returncode == 0
    before = {path: path.stat().st_mtime_ns for path in output.rglob("*.py")}
    gone = output / "api" / "old_tag" / "old_operation.py"
    gone.parent.mkdir()
    gone.write_text("")
    edit(spec / "conversation.yaml", "A question to a chat app", "A question")
    assert generate("--source", spec, "--output", output).returncode == 0
    written = {path.name for path, time in before.items() if path.stat().st_mtime_ns != time}
    assert written == {"chat_request.py", "send_chat_message.py"}
    assert not gone.parent.exists()


@pytest.mark.slow
def test_an_object_of_two_kinds_is_refused_since_no_reader_could_tell_them_apart(spec: Path, tmp_path: Path) -> None:
    kinds = (f"{{$ref: 'common.yaml#/components/schemas/{name}'}}" for name in ("MessageMetadata", "Usage"))
    edit(
        spec / "conversation.yaml", METADATA, f"        metadata: {{oneOf: [{', '.join(kinds)}]}}\n        created_at:"
    )
    done = generate("--source", spec, "--output", tmp_path / "dify_api")
    assert done.returncode == 1
    assert done.stderr.startswith("metadata may be MessageMetadata, Usage: make one open object of them")
    assert not (tmp_path / "dify_api").exists()


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("conversation.yaml", "#/components/schemas/ChatReply'", "#/components/schemas/Nowhere'", "Nowhere"),
        ("conversation.yaml", "operationId: get_info", "operationId: get_meta", "get_meta"),
        ("conversation.yaml", "operationId: get_info", "operationId: getInfo", "getInfo"),
        ("workflow.yaml", "openapi: 3.0.3", "openapi: [", "workflow.yaml"),
    ],
)
def test_a_broken_spec_is_one_clear_sentence_and_nothing_is_written(
    spec: Path, tmp_path: Path, file: str, old: str, new: str, said: str
) -> None:
    edit(spec / file, old, new)
    done = generate("--source", spec, "--output", tmp_path / "dify_api")
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "dify_api").exists()

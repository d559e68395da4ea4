"""The suite is honest: what is broken on purpose, in the decoder, the fake, the spec or a recording, it names.

A break of code is an edit of one file in a copy of the tree, where the test that guards it must fail. Breaks of the
spec and of recordings go through the contract engine, which must name the rule and the place.
`test_wrong_specs.py` has forty more of the spec.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from breaks import DECODER, FAKES, Break
from contracts import RECORDINGS, ROOT, contract, judged, spec

from dify_ext.contract import Finding, read_folder
from dify_ext.contract.lint import lint

pytestmark = pytest.mark.slow


def tree(folder: Path) -> Path:
    """A copy of all that a test needs; recordings, generated code and the spec are links."""
    for name in ("generated", "openapi"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copy(ROOT / "pyproject.toml", folder)
    ignored = shutil.ignore_patterns("recordings", "__pycache__")
    for name in ("dify_ext", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    (folder / "tests" / "recordings").symlink_to(RECORDINGS)
    return folder


def run_tests(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(folder), str(folder / "generated")])
    plugins = ["-p", "no:cacheprovider", "-p", "no:schemathesis", "-p", "no:xdist"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-x", "-rf", "--tb=line", *plugins, *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_a_copy_that_is_not_broken_passes(tmp_path: Path) -> None:
    done = run_tests(tree(tmp_path), *sorted({each.test for each in [*DECODER, *FAKES]}))
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("broken", [*DECODER, *FAKES], ids=lambda each: each.name)
def test_broken_code_is_named_by_the_test_that_guards_it(tmp_path: Path, broken: Break) -> None:
    file = tree(tmp_path) / broken.file
    text = file.read_text("utf-8")
    assert text.count(broken.old) == 1, "the text to break has changed: write the break anew"
    file.write_text(text.replace(broken.old, broken.new), "utf-8")
    done = run_tests(tmp_path, broken.test, "-k", broken.only)
    assert re.search(rf"^FAILED {re.escape(broken.test)}(\[| |$)", done.stdout, re.MULTILINE), done.stdout + done.stderr


# --- the spec -------------------------------------------------------------------------------------------------------

Root = dict[str, Any]
Reason = tuple[str, str, str]
JSON = "application/json"
STREAM = "text/event-stream"


def operation(root: Root, path: str, method: str) -> Root:
    found: Root = root["paths"][path][method]
    return found


def member(root: Root, schema: str, name: str) -> Root:
    found: Root = root["components"]["schemas"][schema]["properties"][name]
    return found


def lose_an_event(root: Root) -> None:
    union = root["components"]["schemas"]["WorkflowStreamEvent"]
    union["oneOf"].remove({"$ref": union["discriminator"]["mapping"].pop("node_started")})


def lose_a_parameter(root: Root) -> None:
    there = operation(root, "/messages", "get")
    there["parameters"] = [each for each in there["parameters"] if each.get("name") != "first_id"]


def rename_a_path_parameter(root: Root) -> None:
    root["paths"]["/conversations/{id}"] = root["paths"].pop("/conversations/{conversation_id}")


SPEC: list[tuple[str, Callable[[Root], object], Reason]] = [
    ("an operation without a key", lambda root: operation(root, "/info", "get").update(security=[]),
     ("security", "get_info", "")),
    ("a pattern imagined", lambda root: member(root, "AppInfo", "name").update(pattern="^[a-z]+$"),
     ("body-schema", "get_info", f"response 200 {JSON} /name")),
    ("a least number imagined", lambda root: member(root, "Usage", "total_tokens").update(minimum=1000),
     ("event-schema", "send_chat_message", f"response 200 {STREAM} message_end /metadata/usage/total_tokens")),
    ("questions too short", lambda root: member(root, "ChatRequest", "query").update(maxLength=5),
     ("request-invalid", "send_chat_message", f"request {JSON} /query")),
    ("a page of something else",
     lambda root: member(root, "ConversationPage", "data")["items"].update({"$ref": "#/components/schemas/Usage"}),
     ("body-schema", "list_conversations", f"response 200 {JSON} /data/*")),
    ("a body that may be left out",
     lambda root: operation(root, "/chat-messages", "post")["requestBody"].update(required=False),
     ("request-not-refused", "send_chat_message", "request")),
    ("an operation left out",
     lambda root: root["paths"]["/datasets/{dataset_id}/documents/{document_id}"].pop("delete"),
     ("operation-unknown", "DELETE /datasets/{dataset_id}/documents/{document_id}", "")),
    ("an event of a workflow left out", lose_an_event,
     ("event-unknown", "run_workflow", f"response 200 {STREAM} node_started")),
    ("a reply said to be empty", lambda root: operation(root, "/info", "get")["responses"]["200"].pop("content"),
     ("body-not-empty", "get_info", "response 200")),
    ("a parameter left out", lose_a_parameter,
     ("request-undeclared", "list_messages", "request query first_id")),
    ("a parameter of the path renamed", rename_a_path_parameter,
     ("request-invalid", "delete_conversation", "request path conversation_id")),
]  # fmt: skip


@pytest.mark.parametrize(("edit", "reason"), [each[1:] for each in SPEC], ids=[each[0] for each in SPEC])
def test_a_broken_spec_is_found_by_rule_and_place(edit: Callable[[Root], object], reason: Reason) -> None:
    root = spec()
    edit(root)
    assert reason in {(each.rule, each.operation, each.field) for each in [*judged(root), *lint(root)]}


# --- a recording ----------------------------------------------------------------------------------------------------

INFO = "1.14.2/get_info/ok_agent"
CHAT = "1.14.2/send_chat_message/blocking_ok"
FLOW = "1.14.2/send_chat_message/chatflow_streaming_ok"
LIMIT = "1.14.2/list_conversations/error_400_limit_101"
USER = "1.14.2/get_end_user/ok"


def event(old: str, new: str) -> Callable[[Root], object]:
    """Replace a text in a recorded stream."""

    def change(root: Root) -> None:
        assert root["response"]["text"].count(old) == 1
        root["response"]["text"] = root["response"]["text"].replace(old, new)

    return change


END = '"event":"message_end"'
RECORDED: list[tuple[str, str, Callable[[Root], object], tuple[str, str]]] = [
    ("an answer that is a number", CHAT, lambda root: root["response"]["json"].update(answer=7),
     ("body-schema", "/response/json/answer")),
    ("a member nobody declared", INFO, lambda root: root["response"]["json"].update(colour="red"),
     ("undeclared-field", "/response/json/colour")),
    ("a member lost", INFO, lambda root: root["response"]["json"].pop("name"),
     ("body-schema", "/response/json")),
    ("another status", INFO, lambda root: root["response"].update(status=202),
     ("status-undocumented", "/response/status")),
    ("another media type", INFO, lambda root: root["response"]["headers"][0].__setitem__(1, "text/plain"),
     ("media-type-undocumented", "/response/headers/0")),
    ("an event that is no JSON", FLOW, event(END, '"event":message_end'),
     ("event-unreadable", "/response/text")),
    ("an event nobody knows", FLOW, event(END, '"event":"message_over"'),
     ("event-unknown", "/response/text")),
    ("a member of an event nobody declared", FLOW, event(END, f'{END},"mood":1'),
     ("undeclared-field", "/response/text#29/mood")),
    ("an event cut short", FLOW, lambda root: root["response"].update(text=root["response"]["text"][:-20]),
     ("event-unreadable", "/response/text")),
    ("a page where a stream was", FLOW, lambda root: root["response"].update(text="<h1>Bad gateway</h1>"),
     ("event-unreadable", "/response/text")),
    ("a path misspelt", INFO, lambda root: root["request"].update(path_template="/infos"),
     ("operation-unknown", "/request")),
    ("a request without its question", CHAT, lambda root: root["request"]["json"].pop("query"),
     ("request-invalid", "/request/json")),
    ("a refusal of a good request", LIMIT, lambda root: root["request"]["query"].update(limit="20"),
     ("request-not-refused", "/request")),
    ("the other kind of key", INFO, lambda root: root["request"]["headers"].update(authorization="Bearer dataset-x"),
     ("request-invalid", "/request/headers/authorization")),
    ("a reply of a version that lacks it", USER, lambda root: root.update(dify_version="1.9.2"),
     ("since-wrong", "/response/status")),
    ("a body lost", INFO, lambda root: root["response"].pop("json"),
     ("unreadable", "")),
]  # fmt: skip


def found_in(folder: Path, name: str, recording: Root) -> list[Finding]:
    """What the engine finds in a folder that has only this recording."""
    file = folder / f"{name}.json"
    file.parent.mkdir(parents=True)
    file.write_text(json.dumps(recording), "utf-8")
    read = list(read_folder(folder))
    exchanges = [each for each in read if not isinstance(each, Finding)]
    found = [each for exchange in exchanges for each in contract().check_exchange(exchange)]
    return [each for each in read if isinstance(each, Finding)] + found


@pytest.mark.parametrize(
    ("name", "edit", "reason"), [each[1:] for each in RECORDED], ids=[each[0] for each in RECORDED]
)
def test_a_broken_recording_is_found_by_rule_and_place(
    tmp_path: Path, name: str, edit: Callable[[Root], object], reason: tuple[str, str]
) -> None:
    recording = json.loads((RECORDINGS / f"{name}.json").read_text("utf-8"))
    edit(recording)
    found = found_in(tmp_path, name, recording)
    assert [(each.rule, each.place) for each in found] == [reason]
    assert found[0].recording == f"{name}.json"


@pytest.mark.parametrize("name", sorted({each[1] for each in RECORDED}))
def test_a_recording_that_is_not_broken_has_no_finding(tmp_path: Path, name: str) -> None:
    assert found_in(tmp_path, name, json.loads((RECORDINGS / f"{name}.json").read_text("utf-8"))) == []


def test_each_of_the_four_is_broken_in_ten_ways_or_more() -> None:
    assert min(map(len, (DECODER, FAKES, SPEC, RECORDED))) >= 10

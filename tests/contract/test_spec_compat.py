"""A changed spec is told apart by what it means for callers: by direction, breaking or not."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from contracts import ROOT, SPEC, spec

from dify_ext.contract import Document
from dify_ext.contract.compat import Change, compare

Edit = Callable[[dict[str, Any]], object]
CHAT = "/chat-messages"
STRING = {"type": "string"}
BODY = "application/json"


def member(owner: str, name: str, schema: dict[str, Any]) -> Edit:
    return lambda root: root["components"]["schemas"][owner]["properties"].update({name: schema})


def also(owner: str, name: str, **members: Any) -> Edit:
    return lambda root: root["components"]["schemas"][owner]["properties"][name].update(members)


def drop(owner: str, name: str) -> Edit:
    return lambda root: root["components"]["schemas"][owner]["properties"].pop(name)


def required(owner: str, name: str, *, wanted: bool) -> Edit:
    def change(root: dict[str, Any]) -> None:
        names = root["components"]["schemas"][owner]["required"]
        names.append(name) if wanted else names.remove(name)

    return change


def chat(change: Callable[[dict[str, Any]], object]) -> Edit:
    return lambda root: change(root["paths"][CHAT]["post"])


def query(**members: Any) -> Edit:
    """Add a parameter to list_conversations."""
    new = {"name": "shape", "in": "query", "schema": STRING, **members}
    return lambda root: root["paths"]["/conversations"]["get"]["parameters"].append(new)


def new_event(root: dict[str, Any]) -> None:
    reference = "#/components/schemas/CheerEvent"
    root["components"]["schemas"]["CheerEvent"] = {
        "type": "object",
        "required": ["event"],
        "properties": {"event": {"type": "string", "enum": ["cheer"]}},
    }
    union = root["components"]["schemas"]["ChatStreamEvent"]
    union["oneOf"].append({"$ref": reference})
    union["discriminator"]["mapping"]["cheer"] = reference


def lose_event(root: dict[str, Any]) -> None:
    union = root["components"]["schemas"]["ChatStreamEvent"]
    union["oneOf"].remove({"$ref": union["discriminator"]["mapping"].pop("message_end")})


def chat_status(status: str) -> Edit:
    return chat(lambda it: it["responses"].update({status: {"description": "x"}}))


CHANGES: list[tuple[str, Edit, Change]] = [
    ("an operation removed", lambda root: root["paths"].pop("/meta"),
     Change("get_meta", "operation", "", "removed", breaking=True)),
    ("an operation added", lambda root: root["paths"].update({"/more": {"get": {"operationId": "get_more"}}}),
     Change("get_more", "operation", "", "added", breaking=False)),
    ("an operation renamed", chat(lambda it: it.update(operationId="chat")),
     Change("send_chat_message", "operation", "operationId", "send_chat_message is now chat", breaking=True)),
    ("another kind of key", chat(lambda it: it.update(security=[{"knowledgeKey": []}])),
     Change("send_chat_message", "operation", "security", "key ['appKey'] is now ['knowledgeKey']", breaking=True)),
    ("an operation deprecated", chat(lambda it: it.update(deprecated=True)),
     Change("send_chat_message", "operation", "", "deprecated", breaking=False)),
    # what callers send may become wider
    ("a request member required", required("ChatRequest", "files", wanted=True),
     Change("send_chat_message", "request", f"{BODY} /files", "now required", breaking=True)),
    ("a request member no longer required", required("ChatRequest", "query", wanted=False),
     Change("send_chat_message", "request", f"{BODY} /query", "no longer required", breaking=False)),
    ("an optional request member added", member("ChatRequest", "mood", STRING),
     Change("send_chat_message", "request", f"{BODY} /mood", "optional member added", breaking=False)),
    ("a request member removed", drop("ChatRequest", "files"),
     Change("send_chat_message", "request", f"{BODY} /files", "member removed", breaking=True)),
    ("null accepted", also("ChatRequest", "query", nullable=True),
     Change("send_chat_message", "request", f"{BODY} /query", "may be null now", breaking=False)),
    ("another type wanted", also("ChatRequest", "query", type="integer"),
     Change("send_chat_message", "request", f"{BODY} /query", "may not be string any more", breaking=True)),
    ("a tighter limit", also("ChatRequest", "user", maxLength=9),
     Change("send_chat_message", "request", f"{BODY} /user", "maxLength 255 is now 9", breaking=True)),
    ("a wider limit", also("ChatRequest", "user", maxLength=999),
     Change("send_chat_message", "request", f"{BODY} /user", "maxLength 255 is now 999", breaking=False)),
    ("a required parameter added", query(required=True),
     Change("list_conversations", "request", "query shape", "required parameter added", breaking=True)),
    ("an optional parameter added", query(),
     Change("list_conversations", "request", "query shape", "optional parameter added", breaking=False)),
    # what they receive may become narrower
    ("a reply's member removed", drop("AppInfo", "name"),
     Change("get_info", "response", f"200 {BODY} /name", "member removed", breaking=True)),
    ("a reply's member added", member("AppInfo", "colour", STRING),
     Change("get_info", "response", f"200 {BODY} /colour", "optional member added", breaking=False)),
    ("a reply's member may be missing", required("AppInfo", "name", wanted=False),
     Change("get_info", "response", f"200 {BODY} /name", "no longer required", breaking=True)),
    ("a reply's member may be null", also("AppInfo", "name", nullable=True),
     Change("get_info", "response", f"200 {BODY} /name", "may be null now", breaking=True)),
    ("a whole number may be a fraction", also("Usage", "total_tokens", type="number"),
     Change("send_chat_message", "response", f"200 {BODY} /metadata/usage/total_tokens", "may be number now",
            breaking=True)),
    ("a known value more", also("AppInfo", "mode", **{"x-known-values": ["zz"]}),
     Change("get_info", "response", f"200 {BODY} /mode", "the value zz is known now", breaking=False)),
    ("an event removed", lose_event,
     Change("send_chat_message", "response", "200 text/event-stream", "message_end removed", breaking=True)),
    ("an event added", new_event,
     Change("send_chat_message", "response", "200 text/event-stream", "cheer added", breaking=False)),
    ("another success", chat_status("202"),
     Change("send_chat_message", "response", "202", "status added", breaking=True)),
    ("another error", chat_status("418"),
     Change("send_chat_message", "response", "418", "status added", breaking=False)),
    ("no stream any more", chat(lambda it: it["responses"]["200"]["content"].pop("text/event-stream")),
     Change("send_chat_message", "response", "200 text/event-stream", "media type removed", breaking=True)),
]  # fmt: skip


@pytest.mark.parametrize(("edit", "change"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_a_change_is_classified_by_what_it_means_for_callers(edit: Edit, change: Change) -> None:
    root = spec()
    edit(root)
    assert change in compare(Document(spec()), Document(root))


def test_the_same_spec_has_no_changes() -> None:
    assert compare(Document(spec()), Document(spec())) == []


def test_the_name_of_a_path_parameter_is_no_change() -> None:
    text = json.dumps(spec()).replace("{task_id}", "{id}").replace('"name": "task_id"', '"name": "id"')
    assert compare(Document(spec()), Document(json.loads(text))) == []


def test_undoing_a_change_breaks_whom_it_did_not() -> None:
    root = spec()
    member("AppInfo", "colour", STRING)(root)
    assert [each.breaking for each in compare(Document(spec()), Document(root))] == [False]
    assert [each.breaking for each in compare(Document(root), Document(spec()))] == [True]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [ROOT / "scripts" / "spec_compat", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_command_ends_with_1_when_callers_break(tmp_path: Path) -> None:
    root = spec()
    drop("AppInfo", "name")(root)
    member("AppInfo", "colour", STRING)(root)
    (tmp_path / "new.json").write_text(json.dumps(root))
    done = run(SPEC, tmp_path / "new.json")
    assert done.returncode == 1
    assert "Breaks callers: 1\n  get_info\n    response 200 application/json /name: member removed" in done.stdout
    assert "Does not break callers: 1" in done.stdout
    assert run(SPEC, SPEC).returncode == 0


def test_the_command_prints_json(tmp_path: Path) -> None:
    root = spec()
    drop("AppInfo", "name")(root)
    (tmp_path / "new.json").write_text(json.dumps(root))
    (change,) = json.loads(run(SPEC, tmp_path / "new.json", "--json").stdout)
    assert (change["operation"], change["breaking"]) == ("get_info", True)


def test_unusable_input_ends_with_2(tmp_path: Path) -> None:
    (tmp_path / "no.json").write_text("{}")
    done = run(SPEC, tmp_path / "no.json")
    assert done.returncode == 2
    assert "not an OpenAPI" in done.stderr

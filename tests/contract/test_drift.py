"""A drift report tells what changed, who breaks, and where to see it; and it tells nothing else."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from contracts import RECORDINGS, ROOT, SPEC, contract, recorded
from drifts import run

from dify_ext.contract import Exchange, read_exchange, read_folder
from dify_ext.contract.differences import NOBODY, READERS, SENDERS, Report
from dify_ext.contract.recording_drift import compare_recordings

PAGE = ROOT / "openapi" / "drift-1.9.2-to-1.14.2.md"
OLD, NEW = RECORDINGS / "1.9.2", RECORDINGS / "1.14.2"
JSON = "application/json"
STREAM = "text/event-stream"
CONVERSATION = json.loads((NEW / "rename_conversation" / "ok_name.json").read_bytes())
Recording = dict[str, Any]


def changed(**members: Any) -> Recording:
    """The recorded conversation with other members; ``...`` takes one away."""
    recording = deepcopy(CONVERSATION)
    body = {name: value for name, value in (recording["response"]["json"] | members).items() if value is not ...}
    recording["response"]["json"] = body
    return recording


def answered(status: int, *, body: Any = None, media: str = JSON, text: str | None = None) -> Recording:
    recording = deepcopy(CONVERSATION)
    content = {} if body is None and text is None else {"text": text} if text is not None else {"json": body}
    recording["response"] = {"status": status, "headers": [["content-type", media]], **content}
    return recording


def streamed(*events: Any) -> Recording:
    recording = json.loads((NEW / "send_chat_message" / "streaming_ok.json").read_bytes())
    frames = [{"event": each} if isinstance(each, str) else each for each in events]
    recording["response"] |= {"text": "".join(f"data: {json.dumps(each)}\n\n" for each in frames)}
    return recording


def exchanges(recordings: dict[str, Recording]) -> list[Exchange]:
    return [read_exchange(recording, f"operation/{case}.json") for case, recording in recordings.items()]


def drift(old: dict[str, Recording], new: dict[str, Recording]) -> Report:
    return compare_recordings(contract().document, exchanges(old), exchanges(new))


def told(report: Report) -> set[tuple[str, str, str, str]]:
    return {(each.kind, each.where, each.what, each.breaks) for each in report.differences}


def write(folder: Path, recordings: dict[str, Recording]) -> Path:
    (folder / "operation").mkdir(parents=True)
    for case, recording in recordings.items():
        (folder / "operation" / f"{case}.json").write_text(json.dumps(recording), "utf-8")
    return folder


NOT_FOUND = {"code": "not_found", "message": "x", "status": 404}
INVALID = {"code": "invalid_param", "message": "x", "status": 400}
FIELD = f"200 {JSON} "
KINDS: list[tuple[str, Recording, Recording, set[tuple[str, str, str, str]]]] = [
    ("a field appeared", changed(introduction=...), changed(),
     {("field", FIELD + "/introduction", "appeared: string", NOBODY)}),
    ("a field the spec does not know appeared", changed(), changed(mood={"free": 1}),
     {("field", FIELD + "/mood", "appeared: object", NOBODY)}),
    ("a field vanished", changed(), changed(status=...),
     {("field", FIELD + "/status", "vanished: was string", READERS)}),
    ("a field changed type", changed(), changed(created_at="2026-01-01"),
     {("field", FIELD + "/created_at", "was integer, is string now", READERS)}),
    ("a field got a fraction", changed(created_at=1), changed(created_at=1.5),
     {("field", FIELD + "/created_at", "was integer, is fraction now", READERS)}),
    ("a field became null", changed(), changed(introduction=None),
     {("field", FIELD + "/introduction", "always null now", READERS)}),
    ("a null became a value", changed(introduction=None), changed(),
     {("field", FIELD + "/introduction", "was always null, string now", NOBODY)}),
    ("a request is refused now", changed(), answered(400, body=INVALID),
     {("status", "200", "200 is now 400 invalid_param", SENDERS)}),
    ("a request is accepted now", answered(400, body=INVALID), changed(),
     {("status", "400", "400 invalid_param is now 200", NOBODY)}),
    ("a success has another status", changed(), answered(204),
     {("status", "200", "200 is now 204", READERS)}),
    ("an error has another status", answered(400, body=INVALID), answered(404, body=NOT_FOUND),
     {("status", "400", "400 invalid_param is now 404 not_found", READERS)}),
    ("an error has another code", answered(400, body=INVALID), answered(400, body=INVALID | {"code": "bad_request"}),
     {("code", "400", "400 invalid_param is now 400 bad_request", READERS)}),
    ("a reply has another media type", changed(), answered(200, text="fine", media="text/plain"),
     {("media type", "200", f"{JSON} is now text/plain", READERS)}),
    ("an operation appeared", answered(404, text="<html>", media="text/html"), changed(),
     {("operation", "", "the operation appeared", NOBODY)}),
    ("an operation vanished", changed(), answered(405, body={"code": "method_not_allowed"}),
     {("operation", "", "the operation vanished", SENDERS)}),
    ("an event appeared", streamed("message", "message_end"), streamed("message", "tts_message", "message_end"),
     {("event", f"200 {STREAM}", "event tts_message appeared", NOBODY)}),
    ("an event vanished", streamed("agent_log", "message_end"), streamed("message_end"),
     {("event", f"200 {STREAM}", "event agent_log vanished", READERS)}),
    ("an event the spec does not know appeared", streamed("message_end"), streamed("cheer", "message_end"),
     {("event", f"200 {STREAM}", "event cheer appeared", NOBODY)}),
    ("a stream ends otherwise",
     streamed("workflow_finished", "message_end"), streamed("message_end", "workflow_finished"),
     {("stream end", f"200 {STREAM}", "ended with message_end, ends with workflow_finished now", READERS)}),
    ("a field of an event changed type", streamed({"event": "message", "answer": "a"}),
     streamed({"event": "message", "answer": 1}),
     {("field", f"200 {STREAM} message /answer", "was string, is integer now", READERS)}),
    ("nothing", changed(), changed(name="another name"), set()),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), [case[1:] for case in KINDS], ids=[case[0] for case in KINDS])
def test_each_kind_of_change_is_told_with_who_breaks(
    old: Recording, new: Recording, expected: set[tuple[str, str, str, str]]
) -> None:
    report = drift({"a": old}, {"a": new})
    assert told(report) == expected
    assert report.breaking == any(breaks != NOBODY for *_, breaks in expected)
    assert all(each.same_case for each in report.differences)


def test_a_difference_names_the_recording_and_the_place_of_both_sides() -> None:
    (found,) = drift({"a": changed()}, {"a": changed(status=...)}).differences
    assert str(found.old) == "operation/a.json#/response/json/status"
    assert str(found.new) == "operation/a.json#/response/json"


def test_a_difference_in_a_stream_names_the_event() -> None:
    old, new = streamed("ping", {"event": "message", "answer": "a"}), streamed({"event": "message", "answer": None})
    (found,) = [each for each in drift({"a": old}, {"a": new}).differences if each.kind == "field"]
    assert str(found.old) == "operation/a.json event 2#/answer"
    assert str(found.new) == "operation/a.json event 1#/answer"


def test_a_field_missing_in_some_replies_is_told_as_sometimes() -> None:
    always = {"a": changed(), "b": changed()}
    sometimes = {"a": changed(), "b": changed(status=...)}
    assert told(drift(always, sometimes)) == {("field", FIELD + "/status", "is missing now in some replies", READERS)}
    assert told(drift(sometimes, always)) == {
        ("field", FIELD + "/status", "is always there now, was only sometimes", NOBODY)
    }
    (found,) = drift(always, sometimes).differences
    assert found.seen == "old: string 2 of 2; new: absent 1 of 2, string 1 of 2"


def test_an_operation_recorded_in_one_set_only_is_not_compared() -> None:
    report = drift({"a": changed()}, {"b": streamed("message_end")})
    assert report.differences == ()
    assert report.not_compared == (
        ("rename_conversation", "recorded in old only"),
        ("send_chat_message", "recorded in new only"),
    )


def test_a_status_that_only_cases_of_one_set_reach_is_not_compared() -> None:
    report = drift({"a": changed()}, {"a": changed(), "b": answered(404, body=NOT_FOUND)})
    assert report.differences == ()
    assert [what for what, _ in report.not_compared] == [f"rename_conversation 404 {JSON}"]


def test_a_change_that_no_case_shows_on_both_sides_is_marked() -> None:
    (found,) = drift({"a": changed()}, {"b": changed(introduction=None)}).differences
    assert not found.same_case


def test_cases_of_one_name_that_sent_different_things_are_no_pair() -> None:
    other = answered(400, body=INVALID)
    other["request"]["json"] = {"something": "else"}
    assert drift({"a": changed()}, {"a": other}).differences == ()


def test_free_keys_are_not_fields() -> None:
    old, new = changed(inputs={"city": "Rome"}), changed(inputs={"town": "Pisa"})
    assert drift({"a": old}, {"a": new}).differences == ()


def test_lists_are_compared_by_what_their_items_have() -> None:
    page = json.loads((NEW / "list_conversations" / "ok.json").read_bytes())
    other = deepcopy(page)
    for item in other["response"]["json"]["data"]:
        del item["introduction"]
    assert told(drift({"a": page}, {"a": other})) == {
        ("field", f"200 {JSON} /data/*/introduction", "vanished: was string", READERS)
    }


def test_an_empty_list_says_nothing_of_its_items() -> None:
    page = json.loads((NEW / "list_conversations" / "ok.json").read_bytes())
    other = deepcopy(page)
    other["response"]["json"]["data"] = []
    assert drift({"a": page}, {"a": other}).differences == ()


@cache
def real() -> Report:
    return compare_recordings(contract().document, read_folder(OLD), read_folder(NEW))


def test_the_recordings_show_the_same_new_operations_as_the_spec_tells() -> None:
    appeared = {each.operation for each in real().differences if each.kind == "operation"}
    since = {each.name for each in contract().document.operations if each.members["x-dify-since"] == "1.14.2"}
    assert appeared == since


@pytest.mark.parametrize(
    ("operation", "kind", "what"),
    [
        ("delete_dataset", "status", "200 is now 204"),
        ("get_workflow_run", "field", "was string, is object now"),
        ("send_chat_message", "stream end", "ended with message_end, ends with workflow_finished now"),
        ("send_chat_message", "stream end", "ended with error, ends with workflow_finished now"),
        ("retrieve_dataset", "field", "appeared: array"),
        ("get_dataset", "status", "404 not_found is now 401 unauthorized"),
    ],
)
def test_the_recordings_show_what_is_known_of_the_two_versions(operation: str, kind: str, what: str) -> None:
    assert any((each.operation, each.kind, each.what) == (operation, kind, what) for each in real().differences)


def test_a_set_does_not_drift_from_itself() -> None:
    read = [each for each in recorded() if isinstance(each, Exchange) and each.version == "1.14.2"]
    assert compare_recordings(contract().document, read, read).differences == ()


def test_the_committed_report_is_what_the_command_writes_now() -> None:
    result = run(OLD, NEW, "--markdown", PAGE, "--check")
    assert result.returncode == 0, result.stderr
    readme = (ROOT / "README.md").read_text("utf-8")
    assert f"](openapi/{PAGE.name})" in readme


def test_every_proof_of_the_committed_report_exists() -> None:
    links = re.findall(r'\]\((\.\./[^ )]+) "', PAGE.read_text("utf-8"))
    assert len(links) > 300
    assert [link for link in set(links) if not (PAGE.parent / link).is_file()] == []


def test_a_stale_page_is_noticed_and_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("old", "utf-8")
    result = run(OLD, NEW, "--markdown", page, "--check")
    assert (result.returncode, page.read_text("utf-8")) == (1, "old")


def test_the_exit_code_tells_whether_somebody_breaks(tmp_path: Path) -> None:
    base = write(tmp_path / "base", {"a": changed()})
    wider = write(tmp_path / "wider", {"a": changed(mood="fine")})
    broken = write(tmp_path / "broken", {"a": changed(status=...)})
    assert [run(base, other).returncode for other in (base, wider, broken)] == [0, 0, 1]


def test_text_and_json_tell_the_same(tmp_path: Path) -> None:
    sides = write(tmp_path / "old", {"a": changed()}), write(tmp_path / "new", {"a": changed(status=...)})
    text, data = run(*sides).stdout, json.loads(run(*sides, "--json").stdout)
    assert data["counts"] == {READERS: 1, SENDERS: 0, NOBODY: 0}
    assert "1 difference: 1 breaks readers of replies" in text
    assert f"[readers] {FIELD}/status: vanished: was string" in text
    assert "operation/a.json#/response/json/status" in text


def test_an_unreadable_recording_is_told_and_skipped(tmp_path: Path) -> None:
    old, new = write(tmp_path / "old", {"a": changed()}), write(tmp_path / "new", {"a": changed()})
    (new / "operation" / "b.json").write_text("{", "utf-8")
    result = run(old, new)
    assert result.returncode == 0
    assert "operation/b.json not JSON" in result.stdout


@pytest.mark.parametrize("arguments", [[], ["a", "b", "c"], ["--live", "a"], [OLD, NEW, "--check"]])
def test_a_wrong_command_line_says_so(arguments: list[str]) -> None:
    assert run(*arguments).returncode == 2


def test_a_folder_without_recordings_says_so(tmp_path: Path) -> None:
    for sides in ((tmp_path, OLD), (OLD, tmp_path), (OLD, tmp_path / "nowhere"), (SPEC, SPEC)):
        result = run(*sides)
        assert (result.returncode, "Traceback" in result.stderr) == (2, False)
        assert "recording" in result.stderr


def test_the_page_needs_nothing_but_itself(tmp_path: Path) -> None:
    page = tmp_path / "drift.html"
    assert run(OLD, NEW, "--html", page).returncode == 1
    html = page.read_text("utf-8")
    frame = re.sub(r'(?s)(<script type="application/json" id="data">).*?(</script>)', r"\1\2", html)
    assert not re.search(r"""https?://|//cdn|@import|url\(|(src|href)\s*=|fetch\(|XMLHttp""", frame)
    assert len(html) < 2_000_000
    found = re.search(r'(?s)id="data">(.*?)</script>', html)
    assert found
    data = json.loads(found[1])
    assert data["counts"][READERS]["count"] > 50
    proofs = [proof for section in data["sections"] for item in section["items"] for proof in item["proofs"]]
    assert len(proofs) > 100
    assert all(proof["text"] and proof["place"] for proof in proofs)


def test_a_recording_cannot_break_out_of_the_page(tmp_path: Path) -> None:
    evil = "</script><img src=x onerror=alert(1)><!--<script>"
    old = write(tmp_path / "old", {"a": changed(name=evil)})
    new = write(tmp_path / "new", {"a": changed(name=evil, status=...)})
    page = tmp_path / "drift.html"
    run(old, new, "--html", page)
    html = page.read_text("utf-8")
    assert html.count("</script>") == 2
    assert "<!--<script" not in html


def test_secrets_are_never_shown(tmp_path: Path) -> None:
    secret, signature = "app-AbCdEfGhIjKlMnOp1234", "c2lnbmF0dXJl"
    url = f"https://x/y?timestamp=1&nonce={signature}&sign={signature}"
    old = write(tmp_path / "old", {"a": changed(name=secret, introduction=url)})
    new = write(tmp_path / "new", {"a": changed(name=f"Bearer {secret}", introduction=url, status=...)})
    html, page = tmp_path / "d.html", tmp_path / "d.md"
    shown = [run(old, new).stdout, run(old, new, "--json").stdout]
    run(old, new, "--html", html, "--markdown", page)
    for text in (*shown, html.read_text("utf-8"), page.read_text("utf-8")):
        assert secret not in text
        assert signature not in text
    assert "***" in html.read_text("utf-8")

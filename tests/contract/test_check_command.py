"""The command bears any file, names both places of a finding, and ends as it says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dify_ext.contract import SpecError, recording
from dify_ext.contract.__main__ import main
from dify_ext.contract.drift import Drift

SMALL = Path(__file__).parent / "small_spec.json"
SPEC: dict[str, Any] = json.loads(SMALL.read_text("utf-8"))
KEY = {"authorization": "Bearer app-***"}
RECORDED = {
    "request": {"method": "GET", "path_template": "/things/{id}", "path_params": {"id": "7"}, "headers": KEY},
    "response": {"status": 200, "headers": [["content-type", "application/json"]], "json": {"id": "HERE"}},
}


def thing(**members: Any) -> dict[str, Any]:
    return {"id": "7", "size": 1, "owner": None, **members}


# --- files of any kind -------------------------------------------------------------------------------------------

GET = b'{"request": {"method": "GET", "path_template": "/x"'
REPLY = b', "response": {"status": 200}}'
BROKEN = {
    "empty.json": b"",
    "binary.json": b"\x89PNG\r\n\x1a\n\xff\xfe",
    "cut.json": GET,
    "list.json": b"[1, 2]",
    "text.json": b'"recording"',
    "null.json": b"null",
    "har.json": b'{"log": {"entries": []}}',
    "no_response.json": GET + b"}}",
    "request_list.json": b'{"request": []' + REPLY,
    "method.json": b'{"request": {"method": 1, "path_template": "/x"}' + REPLY,
    "no_path.json": b'{"request": {"method": "GET"}' + REPLY,
    "status_text.json": GET + b'}, "response": {"status": "200"}}',
    "status_true.json": GET + b'}, "response": {"status": true}}',
    "headers.json": GET + b', "headers": [1]}' + REPLY,
    "query.json": GET + b', "query": "a=b"}' + REPLY,
    "parts.json": GET + b', "multipart": {"files": {}}}' + REPLY,
    "base64.json": GET + b'}, "response": {"status": 200, "body_base64": "%%"}}',
    "nested.json": b"[" * 200_000,
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_or_foreign_file_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    (tmp_path / name).write_bytes(BROKEN[name])
    assert check(tmp_path) == 1
    report = capsys.readouterr().out
    assert f"recording  {name}#" in report
    assert "unreadable" in report


def test_a_huge_file_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(recording, "LARGEST_FILE", 10)
    (tmp_path / "huge.json").write_text(" " * 11)
    assert check(tmp_path) == 1
    assert "larger than any recording" in capsys.readouterr().out


def check(folder: Path, *options: str) -> int:
    return main(["check", str(folder), "--spec", str(SMALL), *options])


def save(folder: Path, **response: Any) -> None:
    request = {"method": "GET", "path_template": "/things/{id}", "path_params": {"id": "7"}, "headers": KEY}
    reply = {"headers": {"content-type": "application/json"}, **response}
    (folder / "a.json").write_text(json.dumps({"request": request, "response": reply}))


def test_the_command_ends_with_0_when_everything_conforms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(tmp_path, status=200, json=thing())
    assert check(tmp_path) == 0
    assert capsys.readouterr().out == "1 exchanges: 0 findings in 0 files, 0 more are known drift\n"


def test_the_command_ends_with_1_and_names_both_places(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(tmp_path, status=200, json=thing(size="x"))
    assert check(tmp_path) == 1
    report = capsys.readouterr().out
    assert "recording  a.json#/response/json/size" in report
    assert "spec       #/components/schemas/Thing/properties/size" in report


def test_the_report_can_be_read_by_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(tmp_path, status=200, json=thing(size="x"))
    check(tmp_path, "--json")
    report = json.loads(capsys.readouterr().out)
    assert (report["exchanges"], report["findings"], report["exchanges_with_findings"]) == (1, 1, 1)
    assert report["groups"][0]["findings"][0]["place"] == "/response/json/size"


@pytest.mark.parametrize("content", [None, "{", "[]", '{"openapi": "3.1.0", "paths": {}}', '{"openapi": "3.0.3"}'])
def test_a_spec_that_is_none_is_unusable_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None
) -> None:
    save(tmp_path, status=200, json=thing())
    spec = tmp_path / "spec.txt"
    if content is not None:
        spec.write_text(content)
    assert main(["check", str(tmp_path), "--spec", str(spec)]) == 2
    assert capsys.readouterr().err.startswith("contract: ")


def test_a_spec_with_a_reference_to_nothing_is_unusable_input(tmp_path: Path) -> None:
    save(tmp_path, status=200, json=thing())
    spec = tmp_path / "spec.txt"
    spec.write_text(json.dumps(SPEC).replace("schemas/Owner", "schemas/Nobody"))
    assert main(["check", str(tmp_path), "--spec", str(spec)]) == 2


@pytest.mark.parametrize("folder", ["empty", "missing"])
def test_a_folder_without_recordings_is_unusable_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], folder: str
) -> None:
    (tmp_path / "empty").mkdir()
    assert check(tmp_path / folder) == 2
    assert folder in capsys.readouterr().err


# --- known drift -------------------------------------------------------------------------------------------------

DRIFT = """
[[drift]]
operations = "get_thing"
findings = "body-schema"
fields = "*/size"
reason = "It counts in words."
"""


def test_known_drift_explains_a_finding_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "drift.toml").write_text(DRIFT)
    save(tmp_path, status=200, json=thing(size="x"))
    assert check(tmp_path, "--drift", str(tmp_path / "drift.toml")) == 0
    assert check(tmp_path, "--no-drift") == 1
    save(tmp_path, status=200, json=thing(id=1))
    assert check(tmp_path, "--drift", str(tmp_path / "drift.toml")) == 1
    assert "1 more are known drift" in capsys.readouterr().out


def test_an_entry_that_explains_nothing_is_found_where_all_recordings_are_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "drift.toml").write_text(DRIFT)
    save(tmp_path, status=200, json=thing())
    assert check(tmp_path, "--drift", str(tmp_path / "drift.toml")) == 0
    check(tmp_path, "--complete", "--drift", str(tmp_path / "drift.toml"))
    assert "drift-unneeded" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["[[drift]]\n", "[[drift]]\nreason = 'x'\nwhy = 'y'\n", "drift = 1\n", "[["])
def test_a_drift_file_with_a_fault_says_so(tmp_path: Path, text: str) -> None:
    (tmp_path / "drift.toml").write_text(text)
    with pytest.raises(SpecError, match=r"drift\.toml"):
        Drift.load(tmp_path / "drift.toml")


@pytest.mark.parametrize("value", ["\\ud800", "[" * 900 + "]" * 900], ids=["lone surrogate", "deep nesting"])
def test_a_value_that_cannot_be_judged_is_found(tmp_path: Path, value: str) -> None:
    text = value if value.startswith("[") else f'"{value}"'
    (tmp_path / "a.json").write_text(json.dumps(RECORDED).replace('"HERE"', text))
    assert check(tmp_path) == 1

"""The support matrix is up to date, complete, and its page needs nothing but itself."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from contracts import RECORDINGS, ROOT, SPEC, contract

sys.path.insert(0, str(ROOT / "scripts"))

from _matrix import Matrix, markdown, read_matrix
from _matrix_page import ASPECTS, page

from dify_ext.contract import SpecError
from dify_ext.contract.coverage import Cell, check_coverage, load_not_observed

PAGE = ROOT / "openapi" / "support-matrix.md"


@cache
def matrix() -> Matrix:
    return read_matrix(SPEC, RECORDINGS)


@cache
def html() -> str:
    return page(matrix(), RECORDINGS)


def data() -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html(), re.DOTALL)
    assert found
    return json.loads(found[1])


def test_every_reply_and_event_is_recorded_or_listed_with_its_source() -> None:
    assert matrix().gate() == []


def test_every_listed_source_says_where_to_look() -> None:
    for entry in matrix().listed:
        assert len(entry.source) > 40, entry.name


def test_the_page_beside_the_spec_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == markdown(matrix()), "run ./scripts/support_matrix"


def test_the_page_names_every_operation_and_event() -> None:
    text = PAGE.read_text("utf-8")
    for operation in contract().document.operations:
        assert f"| `{operation.name}`" in text
    for cell in matrix().declared:
        assert not cell.event or f"| `{cell.event}` |" in text


def test_the_heat_map_has_a_row_for_each_operation_and_a_cell_for_each_version_and_aspect() -> None:
    rows = data()["rows"]
    assert [row["name"] for row in rows] == [each.name for each in contract().document.operations]
    assert {len(row["cells"]) for row in rows} == {len(matrix().versions) * len(ASPECTS)}


def test_a_cell_leads_to_recordings_of_its_operation() -> None:
    (row,) = [row for row in data()["rows"] if row["name"] == "send_chat_message"]
    (cell,) = [each for each in row["cells"] if (each["version"], each["aspect"]) == ("1.14.2", "stream")]
    shown = [data()["recordings"][index] for index in cell["recordings"]]
    assert cell["count"] > 20
    assert all(each["file"].startswith("1.14.2/send_chat_message/") for each in shown)
    assert all("text/event-stream" in each["response"] for each in shown)


def test_the_heat_map_needs_nothing_but_itself() -> None:
    assert not re.search(
        r"""(src|href)\s*=\s*["']|@import|url\(|https?://(?![^"]*</script>)""", html().split("<script", 1)[0]
    )
    assert len(html()) < 2_000_000


def test_a_recording_cannot_break_out_of_the_page() -> None:
    assert "</script" not in re.sub(r"</script>", "", html().split('id="data">', 1)[1].split("</script>", 1)[0])


def test_the_gate_notices_what_is_missing_and_what_is_listed_for_nothing(tmp_path: Path) -> None:
    listing = tmp_path / "not_observed.toml"
    listing.write_text('[[not_observed]]\noperations = ["a", "c"]\nstatuses = ["200"]\nsource = "code"\n')
    declared = [Cell("a", "200"), Cell("b", "200")]
    gaps = check_coverage(declared, {("a", "200", "", "")}, load_not_observed(listing))
    assert sorted((gap.rule, gap.operation) for gap in gaps) == [
        ("listing-unneeded", "a"),
        ("listing-unneeded", "c"),
        ("not-recorded", "b"),
    ]


@pytest.mark.parametrize("text", ["[[not_observed]]\n", "[[not_observed]]\nsource = 'x'\n", "not_observed = 1", "[["])
def test_a_listing_with_a_fault_says_so(tmp_path: Path, text: str) -> None:
    (tmp_path / "not_observed.toml").write_text(text)
    with pytest.raises(SpecError, match=r"not_observed\.toml"):
        load_not_observed(tmp_path / "not_observed.toml")


def test_the_command_writes_both_pages_and_checks_them(tmp_path: Path) -> None:
    command = [
        ROOT / "scripts" / "support_matrix",
        "--markdown",
        tmp_path / "m.md",
        "--html",
        tmp_path / "out" / "m.html",
    ]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 0
    assert (tmp_path / "out" / "m.html").read_text("utf-8") == html()
    assert subprocess.run([*command, "--check"], check=False, capture_output=True).returncode == 0
    (tmp_path / "m.md").write_text("old")
    done = subprocess.run([*command, "--check"], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "m.md is stale: run ./scripts/support_matrix\n")

"""The support matrix is up to date, complete, and its page needs nothing but itself."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from contracts import ROOT, SPEC, contract

from dify_ext.contract import SpecError
from dify_ext.contract.coverage import Cell, check_coverage, declared_cells, load_not_observed

COMMAND = ROOT / "scripts" / "support_matrix"
PAGE = ROOT / "openapi" / "support-matrix.md"


@pytest.fixture(scope="module")
def html(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The heat map; the command fails when a reply or event is neither recorded nor listed with its source."""
    file = tmp_path_factory.mktemp("matrix") / "out" / "m.html"
    done = subprocess.run(
        [COMMAND, "--markdown", file.parents[1] / "m.md", "--html", file], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert PAGE.read_text("utf-8") == (file.parents[1] / "m.md").read_text("utf-8"), "run ./scripts/support_matrix"
    return file.read_text("utf-8")


@pytest.fixture(scope="module")
def data(html: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert found
    return json.loads(found[1])


def test_every_listed_source_says_where_to_look() -> None:
    for entry in load_not_observed(SPEC.with_name("not_observed.toml")):
        assert len(entry.source) > 40, entry.name


def test_the_page_names_every_operation_and_event() -> None:
    text = PAGE.read_text("utf-8")
    for operation in contract().document.operations:
        assert f"| `{operation.name}`" in text
    for cell in declared_cells(contract().document):
        assert not cell.event or f"| `{cell.event}` |" in text


def test_the_heat_map_has_a_row_for_each_operation_and_a_cell_for_each_version_and_aspect(data: dict[str, Any]) -> None:
    rows = data["rows"]
    assert [row["name"] for row in rows] == [each.name for each in contract().document.operations]
    assert data["versions"] == ["seed", "1.9.2", "1.14.2"]
    places = [(version, aspect) for version in data["versions"] for aspect in data["aspects"]]
    assert all([(each["version"], each["aspect"]) for each in row["cells"]] == places for row in rows)


def test_a_cell_leads_to_recordings_of_its_operation(data: dict[str, Any]) -> None:
    (row,) = [row for row in data["rows"] if row["name"] == "send_chat_message"]
    (cell,) = [each for each in row["cells"] if (each["version"], each["aspect"]) == ("1.14.2", "stream")]
    shown = [data["recordings"][index] for index in cell["recordings"]]
    assert cell["count"] > 20
    assert all(each["file"].startswith("1.14.2/send_chat_message/") for each in shown)
    assert all("text/event-stream" in each["response"] for each in shown)


def test_the_heat_map_needs_nothing_but_itself(html: str) -> None:
    assert not re.search(
        r"""(src|href)\s*=\s*["']|@import|url\(|https?://(?![^"]*</script>)""", html.split("<script", 1)[0]
    )
    assert len(html) < 2_000_000


def test_a_recording_cannot_break_out_of_the_page(html: str) -> None:
    assert "</script" not in re.sub(r"</script>", "", html.split('id="data">', 1)[1].split("</script>", 1)[0])


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


def test_a_stale_page_is_named_with_the_command_that_mends_it(tmp_path: Path) -> None:
    (tmp_path / "m.md").write_text("old")
    command = [COMMAND, "--check", "--markdown", tmp_path / "m.md"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "m.md is stale: run ./scripts/support_matrix\n")

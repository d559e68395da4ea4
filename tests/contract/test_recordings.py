"""Every recording conforms to the spec on every level, and what does not is known drift with a reason."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from contracts import DRIFT, RECORDINGS, SPEC, contract, drift, recorded, verdict
from recorded import streams

from dify_ext.contract import Exchange, Finding, render
from dify_ext.contract.verdict import judge

KEY = re.compile(r"(app|dataset)-[A-Za-z0-9]{24}")
SECRETS = re.compile(r"sk-[A-Za-z0-9]{20,}|BEGIN [A-Z ]*PRIVATE KEY|AKIA[0-9A-Z]{16}|eyJ[A-Za-z0-9_-]{20,}\.eyJ")


def told(findings: list[Finding] | tuple[Finding, ...]) -> str:
    return "\n".join(render(findings))


def test_every_file_is_a_recording() -> None:
    assert [each for each in recorded() if not isinstance(each, Exchange)] == []
    assert len(recorded()) >= 1708


def test_every_recording_conforms_by_itself() -> None:
    found = judge(contract(), recorded(), drift()).findings
    assert found == (), told(found)


def test_all_recordings_together_show_all_the_spec_says_and_no_less() -> None:
    found = verdict().findings
    assert found == (), told(found)


def test_at_most_30_entries_of_drift_are_known() -> None:
    assert 0 < len(drift().drift) <= 30


def test_every_entry_of_drift_is_needed() -> None:
    used = {entry for _, entry in verdict().explained}
    assert drift().unneeded(used) == []


def test_no_entry_of_drift_swallows_everything() -> None:
    """An entry says for which finding, and where: operation, version, field, id or recording."""
    for entry in drift().drift:
        assert "findings" in entry.patterns, entry.name
        narrow = entry.patterns.keys() & {"operations", "versions", "recordings"}
        assert narrow or entry.malformed_id, entry.name
    for entry in drift().unexpressible:
        assert entry.patterns.keys() & {"codes", "messages", "recordings"}, entry.name


def test_a_malformed_member_is_never_excused() -> None:
    """Where Dify's validation names a missing or malformed member, the spec has to refuse the request too."""
    malformed = re.compile(r"(Payload|Query|Args)\b.*(Field required|Input should|should have at)")
    excused = [finding for finding, entry in verdict().explained if entry in drift().unexpressible]
    assert [each for each in excused if malformed.search(each.message)] == []


@pytest.mark.parametrize("version", ["1.9.2", "1.14.2"])
def test_both_versions_are_recorded(version: str) -> None:
    counts = Counter(each.version for each in recorded() if isinstance(each, Exchange))
    assert counts[version] > 700


def test_the_chunks_of_a_recorded_stream_add_up_to_its_text() -> None:
    """A stream that was cut short or replaced would not; in one an id of another length was redacted."""
    wrong = [
        each.name for each in streams() if sum(chunk["len"] for chunk in each.response["chunks"]) != len(each.content)
    ]
    assert wrong == ["1.14.2/run_pipeline/draft_streaming"]


def test_no_recording_holds_a_secret() -> None:
    for file in RECORDINGS.rglob("*.json"):
        text = file.read_text("utf-8")
        assert not KEY.search(text), file
        assert not SECRETS.search(text), file


def test_recordings_lie_in_the_folder_of_their_operation() -> None:
    """An exchange of an operation the spec has lies under its operationId."""
    astray = []
    for each in recorded():
        if isinstance(each, Exchange):
            match = contract().match(each.request.method, each.request.path)
            folder = Path(each.source).parts[-2]
            if match is not None and match.operation.name != folder:
                astray.append(f"{each.source} belongs to {match.operation.name}")
    assert astray == []


def test_the_files_beside_the_spec_are_where_the_command_looks() -> None:
    assert SPEC.is_file()
    assert DRIFT.parent == SPEC.parent

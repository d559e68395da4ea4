"""The contract tests have teeth: wrong specs made by machine are noticed, too."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from contracts import ROOT, SPEC, spec

pytestmark = pytest.mark.slow

SAMPLE = 190  # three of each kind; ./scripts/spec_mutation makes thousands


def spec_mutation(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [ROOT / "scripts" / "spec_mutation", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@cache
def sample() -> dict[str, Any]:
    done = spec_mutation("--count", str(SAMPLE), "--json")
    assert done.returncode == 0, done.stderr
    outcome: dict[str, Any] = json.loads(done.stdout)
    return outcome


def survivors(*, witnessed: bool) -> list[str]:
    """What was not noticed, of all or of the sites that a recording shows."""
    alive = [each for each in sample()["mutants"] if each["killer"] is None]
    return [f"{each['text']} at {each['place']}" for each in alive if each["witnessed"] or not witnessed]


def test_the_unchanged_spec_is_not_noticed() -> None:
    assert sample()["unchanged"] == {"killer": None, "findings": []}


def test_there_are_at_least_30_kinds_of_mutants_and_each_has_sites() -> None:
    kinds = {each["operator"] for each in sample()["mutants"]}
    assert sample()["operators"] >= 30
    assert len(kinds) >= 60
    assert len(sample()["mutants"]) == SAMPLE


def test_the_same_seed_makes_the_same_mutants_and_another_one_others() -> None:
    again, other = (
        [(each["operator"], each["place"]) for each in json.loads(done.stdout)["mutants"]]
        for done in (spec_mutation("-n", "9", "--json", *seed) for seed in ([], ["--seed", "2"]))
    )
    assert again == [(each["operator"], each["place"]) for each in sample()["mutants"][:9]]
    assert other != again


def test_nine_in_ten_mutants_are_noticed() -> None:
    alive = survivors(witnessed=False)
    assert sample()["noticed"] >= 0.90, alive
    assert sample()["noticed"] == pytest.approx(1 - len(alive) / SAMPLE)


def test_mutants_at_sites_that_a_recording_shows_are_noticed() -> None:
    assert sample()["noticed_where_recorded"] >= 0.98, survivors(witnessed=True)


def test_mutants_are_noticed_on_every_level() -> None:
    killers = Counter((each["killer"] or "").partition(":")[0] for each in sample()["mutants"])
    levels = {"lint", "body-schema", "event-schema", "undeclared-field", "request-invalid", "request-not-refused"}
    assert levels | {"looser-than-seen", "never-seen", "not-recorded", "operation-unknown"} <= killers.keys()


def test_a_spec_that_is_wrong_already_is_told(tmp_path: Path) -> None:
    root = spec()
    root["components"]["schemas"]["ChatReply"]["properties"]["answer"]["type"] = "integer"
    wrong = tmp_path / SPEC.name
    wrong.write_text(json.dumps(root), "utf-8")
    found = json.loads(spec_mutation("-n", "1", "--json", "--spec", str(wrong)).stdout)["unchanged"]["findings"]
    assert any(each[0] == "body-schema" for each in found)


def test_the_command_prints_what_to_record_and_the_scores() -> None:
    done = spec_mutation("-n", "70")
    assert "where a recording shows the site" in done.stdout, done.stderr

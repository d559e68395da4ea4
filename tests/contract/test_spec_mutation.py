"""The contract tests have teeth: wrong specs made by machine are noticed, too."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from functools import cache

import pytest
from contracts import RECORDINGS, ROOT, SPEC

sys.path.insert(0, str(ROOT / "scripts"))

from _mutants import Mutant
from _mutation import OPERATORS, Outcome, Suite, choose, score, witnessed

pytestmark = pytest.mark.slow

SAMPLE = 190  # three of each kind; ./scripts/spec_mutation makes thousands
SEED = 20


@cache
def suite() -> Suite:
    return Suite(SPEC, RECORDINGS)


@cache
def sample() -> list[Mutant]:
    return choose(suite().world(), SAMPLE, SEED)


@cache
def outcomes() -> list[Outcome]:
    return [Outcome(mutant, suite().judge(mutant)) for mutant in sample()]


def test_the_unchanged_spec_is_not_noticed() -> None:
    unchanged = Mutant("nothing", "/paths/~1info/get", "nothing", lambda _: None, witnessed=True, evidence="")
    assert suite().judge(unchanged) is None
    assert suite().known == set()


def test_there_are_at_least_30_kinds_of_mutants_and_each_has_sites() -> None:
    kinds = Counter(mutant.operator for mutant in sample())
    assert len(OPERATORS) >= 30
    assert len(kinds) >= 60


def test_the_same_seed_makes_the_same_mutants() -> None:
    again = choose(suite().world(), SAMPLE, SEED)
    assert [(each.operator, each.place) for each in again] == [(each.operator, each.place) for each in sample()]


def test_nine_in_ten_mutants_are_noticed() -> None:
    survivors = [f"{each.mutant.text} at {each.mutant.place}" for each in outcomes() if each.killer is None]
    assert score(outcomes()) >= 0.90, survivors


def test_mutants_at_sites_that_a_recording_shows_are_noticed() -> None:
    survivors = [f"{each.mutant.text} at {each.mutant.place}" for each in witnessed(outcomes()) if each.killer is None]
    assert score(witnessed(outcomes())) >= 0.98, survivors


def test_mutants_are_noticed_on_every_level() -> None:
    killers = Counter((each.killer or "").partition(":")[0] for each in outcomes())
    levels = {"lint", "body-schema", "event-schema", "undeclared-field", "request-invalid", "request-not-refused"}
    assert levels | {"looser-than-seen", "never-seen", "not-recorded", "operation-unknown"} <= killers.keys()


@pytest.mark.slow
def test_the_command_prints_what_to_record_and_the_scores() -> None:
    command = [ROOT / "scripts" / "spec_mutation", "-n", "70"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "where a recording shows the site" in done.stdout, done.stderr

"""Level 2, with --write: scenarios that make things of their own, use them and delete them."""

from __future__ import annotations

import pytest
from lab import Lab
from scenarios import SCENARIOS, Scenario
from trying import try_out
from verdicts import Ledger


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_a_scenario_conforms(scenario: Scenario, lab: Lab, ledger: Ledger) -> None:
    try_out(ledger, scenario.operations, lambda: scenario.run(lab))

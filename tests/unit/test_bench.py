"""The harness of the benchmarks: what it makes of costs, without measuring any."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))

from harness import Row, Workload, compare

WORKLOAD = Workload("w", "work", "cpu", "base", 1.2, 1.0, ("other", "missing"))


def measured(costs: dict[str, list[float]]) -> tuple[Row, list[str]]:
    order: list[str] = []
    left = {name: iter(values) for name, values in costs.items()}

    def measure(_workload: str, contestant: str) -> dict[str, float]:
        order.append(contestant)
        if contestant not in left:
            raise RuntimeError(f"{contestant} cannot be installed")
        return {"cpu": next(left[contestant])}

    return compare(WORKLOAD, measure, len(costs["ours"])), order


def test_ratios_are_made_turn_by_turn_and_the_median_counts() -> None:
    row, order = measured({"ours": [1, 20, 3], "base": [1, 10, 6], "other": [5, 5, 5]})
    assert (row.value, row.low, row.high) == (1.0, 0.5, 2.0)
    assert row.others["other"] == 5 / 6
    assert order[:8] == ["ours", "base", "other", "missing", "other", "base", "ours", "ours"]


def test_a_contestant_that_cannot_be_had_is_reported() -> None:
    row, _ = measured({"ours": [1], "base": [1], "other": [1]})
    assert row.others["missing"] == "missing cannot be installed"
    without, _ = measured({"ours": [1], "other": [1]})
    assert (without.value, without.met, "base cannot" in without.problem) == (None, "not measured", True)


@pytest.mark.parametrize(("value", "met"), [(0.9, "yes, and the stretch"), (1.1, "yes"), (1.3, "**no**")])
def test_a_missed_target_is_told(value: float, met: str) -> None:
    assert measured({"ours": [value], "base": [1], "other": [1]})[0].met == met


def test_a_figure_of_ours_alone_is_measured_once() -> None:
    alone = Workload("w", "work", "memory", "", 10, 1, unit="KiB")
    row = compare(alone, lambda *_: {"memory": 7.0}, 9)
    assert (row.value, row.met) == (7.0, "yes")

"""Runs workloads side by side and makes ratios of them. No timing of its own: contestants say what they cost."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Measure = Callable[[str, str], Mapping[str, float]]


@dataclass(frozen=True)
class Workload:
    """One row of the table.

    Args:
        name: Its name; contestants are `<name>__<contestant>`.
        what: What it is, for people.
        metric: What is compared: `cpu`, `wall`, or a figure of ours alone.
        against: The contestant that is 1; empty for a figure of ours alone.
        target: The most that is wanted.
        stretch: The most that would be fine.
        others: Contestants that are shown too.
        unit: Of a figure of ours alone.
    """

    name: str
    what: str
    metric: str
    against: str
    target: float
    stretch: float
    others: tuple[str, ...] = ()
    unit: str = ""


@dataclass
class Row:
    """What came of a workload: medians with their spread, the middle half of the rounds."""

    workload: Workload
    value: float | None
    low: float = 0.0
    high: float = 0.0
    others: dict[str, float | str] = field(default_factory=dict)
    problem: str = ""

    @property
    def met(self) -> str:
        """Whether the target is met."""
        if self.value is None:
            return "not measured"
        if self.value <= self.workload.stretch:
            return "yes, and the stretch"
        return "yes" if self.value <= self.workload.target else "**no**"


def compare(workload: Workload, measure: Measure, rounds: int) -> Row:
    """Measure ours and the others in turn, round after round.

    Args:
        workload: What is measured.
        measure: Runs a contestant once: `(workload, contestant)` to its costs; raises RuntimeError where it cannot.
        rounds: How often. A figure of ours alone is measured once.
    """
    contestants = ["ours", *filter(None, [workload.against]), *workload.others]
    costs: dict[str, list[float]] = {name: [] for name in contestants}
    problems: dict[str, str] = {}
    for turn in range(rounds if workload.against else 1):
        # Whoever comes second finds a warmer machine: they take turns.
        for name in contestants if turn % 2 == 0 else contestants[::-1]:
            if name not in problems:
                try:
                    costs[name].append(measure(workload.name, name)[workload.metric])
                except RuntimeError as error:
                    problems[name] = str(error)
    if "ours" in problems or workload.against in problems:
        return Row(workload, None, problem="; ".join(problems.values()))
    if not workload.against:
        return Row(workload, costs["ours"][0])
    ratios = sorted(ours / base for ours, base in zip(costs["ours"], costs[workload.against], strict=True))
    others: dict[str, float | str] = {
        name: problems.get(name) or statistics.median(costs[name]) / statistics.median(costs[workload.against])
        for name in workload.others
    }
    quarter = len(ratios) // 4
    return Row(workload, statistics.median(ratios), ratios[quarter], ratios[-1 - quarter], others)

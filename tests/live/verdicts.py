"""The verdict on each operation: conforms, drifts, or not tried and why."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

from dify_ext.contract import Contract, Finding
from dify_ext.contract.capture import Capture, exchange_of
from dify_ext.contract.drift import Drift, refusal
from dify_ext.contract.findings import shorten
from dify_ext.errors import redact

CONFORMS, DRIFTS, NOT_TRIED = "conforms", "drifts", "not tried"
# What Dify sends or takes beyond the spec breaks nobody; whatever else differs breaks who reads or relies on it.
_HARMLESS = {"undeclared-field", "event-unknown", "request-undeclared", "request-invalid", "since-wrong"}
_FIRST_ERROR = 400


@frozen(order=True)
class Difference:
    """One way in which an operation drifted; `breaks` tells whether callers who rely on the spec break."""

    field: str
    rule: str
    message: str
    breaks: bool

    def __str__(self) -> str:
        return f"{self.field or '(whole)'}: {self.message} ({'breaks callers' if self.breaks else 'breaks nobody'})"


@frozen
class Verdict:
    """What is known of one operation at the end."""

    operation: str
    verdict: str
    reason: str
    exchanges: int
    differences: tuple[Difference, ...] = ()


class Ledger:
    """What every exchange of a run showed.

    Args:
        contract: The spec.
        drift: Known drift, which is no news.
        base_path: The path of the base URL.
    """

    def __init__(self, contract: Contract, drift: Drift, base_path: str) -> None:
        self._contract = contract
        self._drift = drift
        self._base_path = base_path
        self._statuses: dict[str, list[int]] = defaultdict(list)
        self._refusals: dict[str, str] = {}
        self._differences: dict[str, set[Difference]] = defaultdict(set)
        self._untried: dict[str, str] = {}
        self.captures: list[Capture] = []

    def see(self, capture: Capture) -> None:
        """Hold an exchange against the spec."""
        if not capture.complete:
            return
        exchange = exchange_of(capture, self._contract, self._base_path)
        match = self._contract.match(exchange.request.method, exchange.request.path)
        operation = match.operation.name if match else f"{exchange.request.method} {exchange.request.path}"
        self._statuses[operation].append(exchange.response.status)
        self.captures.append(capture)
        if exchange.response.status >= _FIRST_ERROR:
            said = ": ".join(filter(None, refusal(exchange.response)))
            self._refusals[operation] = shorten(f"{exchange.response.status} {said}", 160)
        for finding in self._contract.check_exchange(exchange):
            # A server's set-up may refuse what the spec allows; the verdict says so.
            if finding.rule != "request-not-refused" and not self._drift.explain(exchange, finding):
                self.differ(operation, _difference(finding))

    def differ(self, operation: str, difference: Difference) -> None:
        self._differences[operation].add(difference)

    def not_tried(self, operations: Iterable[str], reason: str) -> None:
        for operation in operations:
            self._untried[operation] = reason

    @contextmanager
    def news(self) -> Iterator[list[str]]:
        """Fill a list with the differences that come up meanwhile, a line for each."""
        before = {operation: set(found) for operation, found in self._differences.items()}
        lines: list[str] = []
        yield lines
        for operation, found in self._differences.items():
            lines += [f"{operation}: {each}" for each in sorted(found - before.get(operation, set()))]

    def verdicts(self) -> list[Verdict]:
        """The verdict on each operation of the spec, and on what was asked beyond it."""
        known = [operation.name for operation in self._contract.document.operations]
        return [self._verdict(operation) for operation in dict.fromkeys((*known, *self._differences))]

    def _verdict(self, operation: str) -> Verdict:
        statuses = self._statuses[operation]
        if found := self._differences.get(operation):
            breaks = "breaks callers" if any(each.breaks for each in found) else "breaks nobody"
            return Verdict(operation, DRIFTS, breaks, len(statuses), tuple(sorted(found)))
        if any(status < _FIRST_ERROR for status in statuses):
            return Verdict(operation, CONFORMS, "", len(statuses))
        if statuses:
            return Verdict(operation, NOT_TRIED, f"Dify refused: {self._refusals[operation]}", len(statuses))
        return Verdict(operation, NOT_TRIED, self._untried.get(operation, "no scenario reached it"), 0)


def _difference(finding: Finding) -> Difference:
    return Difference(finding.field, finding.rule, redact(finding.message), finding.rule not in _HARMLESS)


def lines(verdicts: list[Verdict]) -> Iterator[str]:
    """The end of a run, as people read it."""
    width = max(len(each.operation) for each in verdicts)
    for each in sorted(verdicts, key=lambda verdict: (verdict.verdict, verdict.operation)):
        yield f"{each.verdict:9}  {each.operation:{width}}  {each.reason}".rstrip()
        for difference in each.differences:
            yield f"{'':11}{difference}"
    counts = {word: sum(each.verdict == word for each in verdicts) for word in (CONFORMS, DRIFTS, NOT_TRIED)}
    yield f"{len(verdicts)} operations: " + ", ".join(f"{count} {word}" for word, count in counts.items())


def write_report(file: Path, verdicts: list[Verdict], about: dict[str, Any]) -> None:
    """The same as JSON."""
    rows = [asdict(each) for each in verdicts]
    file.write_text(json.dumps(about | {"operations": rows}, indent=1, ensure_ascii=False) + "\n", "utf-8")

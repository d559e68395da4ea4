"""The verdict on a folder of recordings: what is found, and what known drift explains."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dify_ext.contract.coverage import check_coverage, declared_cells, load_not_observed
from dify_ext.contract.findings import Finding
from dify_ext.contract.observation import observe
from dify_ext.contract.recording import Exchange
from dify_ext.contract.request import UNDECLARED
from dify_ext.contract.tightness import check_tightness

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from dify_ext.contract.contract import Contract
    from dify_ext.contract.drift import Drift, Entry

DRIFT_FILE: Final = "known_drift.toml"
NOT_OBSERVED_FILE: Final = "not_observed.toml"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of recordings ends with.

    Args:
        exchanges: How many exchanges were checked.
        findings: What nothing explains.
        explained: What known drift explains, with the entry that does.
    """

    exchanges: int
    findings: tuple[Finding, ...]
    explained: tuple[tuple[Finding, Entry], ...]


def judge(contract: Contract, read: Iterable[Exchange | Finding], drift: Drift) -> Verdict:
    """Return the verdict on each exchange by itself: recordings kept anywhere can be judged so.

    Args:
        contract: The spec.
        read: What ``read_folder`` gave.
        drift: Known drift.
    """
    return _sift(contract, read, drift, ignored=frozenset({UNDECLARED}))


def judge_complete(
    contract: Contract, read: Iterable[Exchange | Finding], drift: Drift, not_observed: Path | None = None
) -> Verdict:
    """Return the verdict on recordings that are all there is, so that what they do not show counts as well.

    On top of ``judge``: what is sent undeclared, what the spec declares and no recording shows, where
    it is looser than what they show, replies and events that are neither recorded nor listed as not
    observed, and entries of known drift that no recording needs.

    Args:
        contract: The spec.
        read: What ``read_folder`` gave.
        drift: Known drift.
        not_observed: The list of what is not observed; none by default.
    """
    read = list(read)
    verdict = _sift(contract, read, drift, ignored=frozenset())
    exchanges = [each for each in read if isinstance(each, Exchange)]
    seen = observe(contract.document, contract.schemas, exchanges)
    listed = load_not_observed(not_observed) if not_observed else ()
    findings = (
        *verdict.findings,
        *check_tightness(contract.document, seen),
        *check_coverage(list(declared_cells(contract.document)), seen.cells, listed),
        *drift.unneeded({entry for _, entry in verdict.explained}),
    )
    return Verdict(verdict.exchanges, findings, verdict.explained)


def _sift(contract: Contract, read: Iterable[Exchange | Finding], drift: Drift, *, ignored: frozenset[str]) -> Verdict:
    exchanges = 0
    findings: list[Finding] = []
    explained: list[tuple[Finding, Entry]] = []
    for each in read:
        if isinstance(each, Finding):
            findings.append(each)
            continue
        exchanges += 1
        for finding in contract.check_exchange(each):
            if entry := drift.explain(each, finding):
                explained.append((finding, entry))
            elif finding.rule not in ignored:
                findings.append(finding)
    return Verdict(exchanges, tuple(findings), tuple(explained))


def beside(spec: Path, name: str) -> Path | None:
    """Return the file of that name in the spec's folder, if there is one."""
    file = spec.parent / name
    return file if file.is_file() else None

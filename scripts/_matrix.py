"""What the spec declares, what the recordings show of it, and what is listed as not observed."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from dify_ext.contract import Contract, Exchange, Operation, read_folder
from dify_ext.contract.contract import ABSENT, is_before
from dify_ext.contract.coverage import Cell, NotObserved, check_coverage, declared_cells, is_recorded, load_not_observed
from dify_ext.contract.observation import Observation
from dify_ext.contract.response import EVENT_STREAM
from dify_ext.contract.verdict import NOT_OBSERVED_FILE, beside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_ext.contract.findings import Finding

Seen = set[tuple[str, str, str, str]]


@dataclass
class Row:
    """One operation: for each version, how often each status was recorded, where, and which replies are streams."""

    operation: Operation
    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    places: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    streams: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    absent: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Matrix:
    """The whole matrix; ``seen`` is kept per version."""

    versions: tuple[str, ...]
    rows: dict[str, Row]
    declared: list[Cell]
    seen: dict[str, Seen]
    listed: tuple[NotObserved, ...]

    @property
    def recorded(self) -> Seen:
        return set().union(*self.seen.values())

    def gate(self) -> list[Finding]:
        """What is neither recorded nor listed, and what is listed for nothing."""
        return list(check_coverage(self.declared, self.recorded, self.listed))

    def versions_of(self, cell: Cell) -> list[str]:
        return [version for version in self.versions if is_recorded(cell, self.seen[version])]


def read_matrix(spec: Path, recordings: Path) -> Matrix:
    """Hold all recordings against the spec."""
    contract = Contract.load(spec)
    rows = {each.name: Row(each) for each in contract.document.operations}
    tallies: dict[str, Observation] = {}
    for each in read_folder(recordings):
        match = contract.match(each.request.method, each.request.path) if isinstance(each, Exchange) else None
        if isinstance(each, Exchange) and match is not None:
            version = each.version or Path(each.source).parts[0]
            tallies.setdefault(version, Observation(contract.document, contract.schemas)).add(each)
            _count(rows[match.operation.name], each, version)
    listing = beside(spec, NOT_OBSERVED_FILE)
    return Matrix(
        tuple(sorted(tallies, key=_age)),
        rows,
        list(declared_cells(contract.document)),
        {version: tally.cells for version, tally in tallies.items()},
        load_not_observed(listing) if listing else (),
    )


def _age(version: str) -> tuple[list[int], str]:
    return [int(part) for part in version.split(".") if part.isdigit()], version


def _count(row: Row, exchange: Exchange, version: str) -> None:
    since = row.operation.members.get("x-dify-since")
    if exchange.response.status in ABSENT and is_before(exchange.version, since):
        row.absent.add(version)
        return
    status = str(exchange.response.status)
    row.counts[version][status] += 1
    row.places[version, status].append(exchange.source)
    if exchange.response.content.media_type == EVENT_STREAM:
        row.streams[version].append(exchange.source)


def markdown(matrix: Matrix) -> str:
    """The matrix as a page that stands beside the spec."""
    return "\n".join(
        [
            "# Support matrix",
            "",
            "<!-- Written by ./scripts/support_matrix from openapi/dify.json and tests/recordings; do not edit. -->",
            "",
            _summary(matrix),
            "",
            "The number after a status says how many exchanges show it.",
            "",
            *_operations(matrix),
            "",
            *_events(matrix),
            "",
            *_not_observed(matrix),
            "",
        ]
    )


def _summary(matrix: Matrix) -> str:
    missing = [cell for cell in matrix.declared if not is_recorded(cell, matrix.recorded)]
    exchanges = sum(sum(counts.values()) for row in matrix.rows.values() for counts in row.counts.values())
    return (
        f"{len(matrix.rows)} operations and {exchanges} recorded exchanges. Of {len(matrix.declared)} declared replies "
        f"and events (operation, status, media type, event) {len(matrix.declared) - len(missing)} are recorded; "
        f"{len(missing)} are not observed, and stand below with their source."
    )


def _operations(matrix: Matrix) -> Iterator[str]:
    yield "## Operations"
    yield ""
    yield f"| operation | route | since | {' | '.join(matrix.versions)} |"
    yield "|---|---|---|" + "---|" * len(matrix.versions)
    for name, row in matrix.rows.items():
        since = row.operation.members.get("x-dify-since", "")
        mark = " (deprecated)" if row.operation.members.get("deprecated") else ""
        cells = " | ".join(_statuses(row, version) for version in matrix.versions)
        yield f"| `{name}`{mark} | {row.operation.method} `{row.operation.path}` | {since} | {cells} |"


def _statuses(row: Row, version: str) -> str:
    counts = row.counts[version]
    if not counts:
        return "no such route" if version in row.absent else "-"
    return ", ".join(f"{status}: {counts[status]}" for status in sorted(counts))


def _events(matrix: Matrix) -> Iterator[str]:
    cells = [cell for cell in matrix.declared if cell.media.startswith(EVENT_STREAM) and cell.event]
    operations = list(dict.fromkeys(cell.operation for cell in cells))
    by_event: dict[str, dict[str, Cell]] = defaultdict(dict)
    for cell in cells:
        by_event[cell.event][cell.operation] = cell
    yield "## Events"
    yield ""
    yield "Versions whose recordings show the event; - where none does."
    yield ""
    yield "| event | " + " | ".join(f"`{name}`" for name in operations) + " |"
    yield "|---|" + "---|" * len(operations)
    for event, found in sorted(by_event.items()):
        texts = (", ".join(matrix.versions_of(found[name])) or "-" if name in found else "" for name in operations)
        yield f"| `{event}` | {' | '.join(texts)} |"


def _not_observed(matrix: Matrix) -> Iterator[str]:
    yield "## Not observed"
    yield ""
    yield "Declared, shown by no recording, and where it is known from."
    yield ""
    for entry in matrix.listed:
        what = " ".join(filter(None, (_words(entry.statuses), _words(entry.media), _words(entry.events))))
        operations = ", ".join(f"`{name}`" for name in entry.operations)
        yield f"- **{what}** of {operations}: {entry.source}"


def _words(words: tuple[str, ...]) -> str:
    return ", ".join(filter(None, words))

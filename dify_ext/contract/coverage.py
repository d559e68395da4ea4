"""Which of the spec's replies and events were recorded, and which are listed as not observed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from itertools import product, starmap
from typing import TYPE_CHECKING, Any

from dify_ext.contract.content import media_type_of
from dify_ext.contract.document import Document, Operation, SpecError
from dify_ext.contract.findings import Finding, pointer
from dify_ext.contract.response import EVENT_STREAM
from dify_ext.contract.stream import event_table, union_place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """One thing an operation can answer: a status, in a media type, and in a stream an event."""

    operation: str
    status: str
    media: str = ""
    event: str = ""

    def __str__(self) -> str:
        return " ".join(filter(None, (self.operation, self.status, self.media, self.event)))


@dataclass(frozen=True, slots=True)
class NotObserved:
    """Cells that no recording shows: every combination of the members, and where they are known from."""

    source: str
    operations: tuple[str, ...]
    statuses: tuple[str, ...]
    media: tuple[str, ...] = ("",)
    events: tuple[str, ...] = ("",)
    name: str = ""

    def cells(self) -> Iterator[Cell]:
        """Yield the listed cells."""
        yield from starmap(Cell, product(self.operations, self.statuses, self.media, self.events))


def load_not_observed(file: Path) -> tuple[NotObserved, ...]:
    """Read the list of what is not observed.

    Raises:
        SpecError: It is not TOML of that form, with the reason.
    """
    try:
        entries = tomllib.loads(file.read_text("utf-8")).get("not_observed", [])
        return tuple(_listing(entry, f"{file.name} [[not_observed]] {n}") for n, entry in enumerate(entries, 1))
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise SpecError(f"{file}: {error}") from error


def _listing(entry: dict[str, Any], name: str) -> NotObserved:
    patterns = {key: tuple(map(str, value)) for key, value in entry.items() if key != "source"}
    return NotObserved(str(entry["source"]), **patterns, name=name)


def declared_cells(document: Document) -> Iterator[Cell]:
    """Yield every cell of the spec."""
    for operation in document.operations:
        for status in operation.members.get("responses") or {}:
            yield from _cells_of(document, operation, str(status))


def _cells_of(document: Document, operation: Operation, status: str) -> Iterator[Cell]:
    place, response = document.follow(operation.place + pointer("responses", status))
    content = response.get("content") or {}
    if not content:
        yield Cell(operation.name, status)
    for media in content:
        yield Cell(operation.name, status, media)
        union = union_place(document, place + pointer("content", media, "schema")) if _streams(media) else None
        for event in event_table(document, union)[1] if union else ():
            yield Cell(operation.name, status, media, event)


def _streams(media: str) -> bool:
    return media_type_of(media) == EVENT_STREAM


def is_recorded(cell: Cell, cells: set[tuple[str, str, str, str]]) -> bool:
    """Return whether a declared cell, with its ``2XX`` and ``type/*``, is among the recorded ones."""
    return any(
        operation == cell.operation
        and status.startswith(cell.status.upper().rstrip("X"))
        and media == cell.media
        and event == cell.event
        for operation, status, media, event in cells
    )


def check_coverage(
    declared: list[Cell], recorded: set[tuple[str, str, str, str]], listed: tuple[NotObserved, ...]
) -> Iterator[Finding]:
    """Yield every cell that is neither recorded nor listed, and every listed one that is recorded or not declared."""
    missing = {cell for cell in declared if not is_recorded(cell, recorded)}
    sources = {cell: entry for entry in listed for cell in entry.cells()}
    for cell in sorted(missing - sources.keys()):
        yield _finding("not-recorded", cell, "neither recorded nor listed as not observed")
    for cell in sorted(sources.keys() - missing):
        known = "recorded by now" if cell in declared else "not declared"
        yield _finding("listing-unneeded", cell, f"listed as not observed, but {known}: {sources[cell].name}")


def _finding(rule: str, cell: Cell, message: str) -> Finding:
    return Finding(rule, cell.operation, " ".join(filter(None, (cell.status, cell.media, cell.event))), message)

"""A drift report as text and as Markdown."""

from __future__ import annotations

import os
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dify_ext.contract.differences import BREAKS, NOBODY, READERS, SENDERS, Difference, Proof, Report

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MANY = 3  # operations that share a difference before it is told once for all of them
VICTIMS = {READERS: "breaks readers of replies", SENDERS: "breaks senders of requests", NOBODY: "breaks nobody"}
UNSURE = "Shown by different cases only, so it may come from what was recorded"


@dataclass(frozen=True)
class Entry:
    """One difference, as each of the operations shows it that share it."""

    differences: tuple[Difference, ...]

    @property
    def operations(self) -> tuple[str, ...]:
        return tuple(each.operation for each in self.differences)

    @property
    def told(self) -> Difference:
        """The difference without the numbers of one operation, where it stands for several."""
        return self.differences[0] if len(self.differences) == 1 else replace(self.differences[0], seen="")


@dataclass(frozen=True)
class View:
    """A report in the order in which it is read."""

    common: list[Entry]
    sections: dict[str, list[Difference]]
    unsure: list[Entry]
    unchanged: list[str]


def view(report: Report) -> View:
    """Sort a report for its reader: what many operations share, each operation, what is not sure."""
    sharing: dict[tuple[object, ...], list[Difference]] = defaultdict(list)
    for each in report.differences:
        sharing[each.gist].append(each)
    entries = [Entry(tuple(found)) for found in sharing.values()]
    entries.sort(key=lambda each: (BREAKS.index(each.told.breaks), -len(each.differences), each.told.rank))
    sections: dict[str, list[Difference]] = defaultdict(list)
    for difference in report.differences:
        if difference.same_case and len(sharing[difference.gist]) < MANY:
            sections[difference.operation].append(difference)
    differing = {each.operation for each in report.differences}
    return View(
        [each for each in entries if each.told.same_case and len(each.differences) >= MANY],
        dict(sections),
        [each for each in entries if not each.told.same_case],
        [name for name in report.compared if name not in differing],
    )


def summary(report: Report) -> str:
    """The report in one sentence."""
    counts = ", ".join(f"{report.count(breaks)} {_break(breaks, report.count(breaks))}" for breaks in BREAKS)
    total = len(report.differences)
    return f"{len(report.compared)} operations compared, {total} difference{'' if total == 1 else 's'}: {counts}."


def _break(breaks: str, count: int) -> str:
    words = VICTIMS[breaks]
    return words if count == 1 else words.replace("breaks", "break", 1)


def text(report: Report) -> Iterator[str]:
    """Yield the lines for a terminal."""
    yield f"{report.old} -> {report.new}"
    yield summary(report)
    yield from report.notes
    shown = view(report)
    if shown.common:
        yield "\nIn several operations"
        for entry in shown.common:
            yield from _lines(report, entry.told)
            yield f"      in {', '.join(entry.operations)}"
    for operation, differences in shown.sections.items():
        yield f"\n{operation}  {report.compared.get(operation, '')}".rstrip()
        for difference in differences:
            yield from _lines(report, difference)
    if shown.unsure:
        yield f"\n{UNSURE}"
        for entry in shown.unsure:
            yield from _lines(report, entry.told)
            yield f"      in {', '.join(entry.operations)}"
    if shown.unchanged:
        yield f"\nNo difference: {', '.join(shown.unchanged)}"
    if report.not_compared:
        yield "\nNot compared"
        yield from (f"  {what}: {reason}" for what, reason in report.not_compared)


def _lines(report: Report, difference: Difference) -> Iterator[str]:
    where = f"{difference.where}: " if difference.where else ""
    seen = f" ({difference.seen})" if difference.seen else ""
    yield f"  [{difference.breaks}] {where}{difference.what}{seen}"
    for name, proof in ((report.old, difference.old), (report.new, difference.new)):
        if proof and proof.recording:
            yield f"      {name}  {proof}"


def markdown(report: Report, folders: tuple[Path, Path] | None, base: Path, command: str) -> str:
    """The report as a page.

    Args:
        report: The report.
        folders: Of the two sets of recordings, for links.
        base: Folder the page stands in.
        command: What writes it.
    """
    return "\n".join(_markdown(report, _Links(folders, base), command)) + "\n"


@dataclass(frozen=True)
class _Links:
    folders: tuple[Path, Path] | None
    base: Path

    def of(self, names: tuple[str, str], difference: Difference) -> str:
        """The two proofs as links, with the place as a title."""
        proofs = zip(names, (difference.old, difference.new), self.folders or (None, None), strict=True)
        return ", ".join(self._link(name, proof, folder) for name, proof, folder in proofs if proof and folder)

    def _link(self, name: str, proof: Proof, folder: Path) -> str:
        target = os.path.relpath(folder.resolve() / proof.recording, self.base.resolve()).replace(os.sep, "/")
        event = f"event {proof.event} " if proof.event else ""
        return f'[{name}]({target.replace(" ", "%20")} "{event}{proof.place}")'


def _markdown(report: Report, links: _Links, command: str) -> Iterator[str]:
    shown = view(report)
    names = report.old, report.new
    yield f"# Drift: {report.old} to {report.new}\n"
    yield f"<!-- Written by {command}; do not edit. -->\n"
    yield summary(report) + "\n"
    for note in report.notes:
        yield note + "\n"
    if links.folders:
        yield (
            "What does not stand under Perhaps is shown by one and the same recorded case on both sides, linked as "
            "proof (the place inside the recording is the link's title). The numbers say how often each side shows it. "
            "A case may have met another state of the server, such as a document still being indexed: recordings "
            "cannot tell that from a change.\n"
        )
    if shown.common:
        yield "## In several operations\n"
        yield from (_shared(links, names, entry) for entry in shown.common)
        yield ""
    if shown.sections:
        yield "## By operation\n"
    for operation, differences in shown.sections.items():
        route = report.compared.get(operation)
        yield f"### {operation}\n"
        if route:
            yield f"`{route}`\n"
        yield from (_item(links, names, each) for each in differences)
        yield ""
    if shown.unsure:
        yield f"## Perhaps\n\n{UNSURE}.\n"
        yield from (_shared(links, names, entry) for entry in shown.unsure)
        yield ""
    if shown.unchanged:
        yield "## No difference\n\n" + ", ".join(f"`{name}`" for name in shown.unchanged) + "\n"
    if report.not_compared:
        yield "## Not compared\n"
        yield from (f"- `{what}`: {reason}" for what, reason in report.not_compared)


def _shared(links: _Links, names: tuple[str, str], entry: Entry) -> str:
    """One line for several operations, each with its cases and proofs."""
    if len(entry.differences) == 1:
        return _item(links, names, entry.told, f" In `{entry.operations[0]}`.")
    lines = [_item(links, names, replace(entry.told, old=None, new=None))]
    lines += ["", f"  <details><summary>{len(entry.differences)} operations</summary>", ""]
    for each in entry.differences:
        seen = f": {each.seen}" if each.seen else ""
        lines.append(f"  - `{each.operation}`{seen} {links.of(names, each)}".rstrip())
    return "\n".join([*lines, "", "  </details>", ""])


def _item(links: _Links, names: tuple[str, str], difference: Difference, after: str = "") -> str:
    where = f" `{difference.where}`:" if difference.where else ""
    seen = f" ({difference.seen})" if difference.seen else ""
    proof = links.of(names, difference)
    return f"- **{VICTIMS[difference.breaks]}**{where} {difference.what}{seen}.{after}{f' {proof}' if proof else ''}"

"""What a drift report consists of: differences, who they break, and what proves them."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace
from typing import Any, Final

from dify_ext.contract.findings import pointer

READERS: Final = "readers"
SENDERS: Final = "senders"
NOBODY: Final = "nobody"
BREAKS: Final = (READERS, SENDERS, NOBODY)


@dataclass(frozen=True, slots=True, order=True)
class Proof:
    """Where one side of a difference can be seen.

    Args:
        recording: The file, relative to its set; empty for a spec or a live exchange.
        place: JSON pointer into it, or into the data of the event.
        event: Position of the event in a stream, from 1; 0 for the recording itself.
    """

    recording: str
    place: str = ""
    event: int = 0

    def __str__(self) -> str:
        """Return file and place in one line."""
        return f"{self.recording}{f' event {self.event}' if self.event else ''}#{self.place}"

    def below(self, token: str | int) -> Proof:
        """Return the place of a member or an item of this one."""
        return replace(self, place=self.place + pointer(token))


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which two sides differ.

    Args:
        operation: operationId, or ``METHOD /path`` where the spec has no such operation.
        kind: ``operation``, ``status``, ``code``, ``media type``, ``event``, ``stream end``, ``field``, …
        where: Where in the exchange: ``200 application/json /data/*/id``.
        what: The difference in words.
        breaks: ``readers`` of replies, ``senders`` of requests, or ``nobody``.
        old: Proof of the old side.
        new: Proof of the new side.
        seen: How often each side shows it.
        same_case: Whether one and the same recorded case shows both sides; otherwise the difference may
            come from what was recorded.
    """

    operation: str
    kind: str
    where: str
    what: str
    breaks: str
    old: Proof | None = None
    new: Proof | None = None
    seen: str = ""
    same_case: bool = True

    @property
    def rank(self) -> tuple[Any, ...]:
        """Return the order in which differences are read."""
        return (self.operation, not self.same_case, BREAKS.index(self.breaks), self.where, self.kind, self.what)

    @property
    def gist(self) -> tuple[str, str, str, str, bool]:
        """Return what equal differences of several operations have in common."""
        return self.kind, self.where, self.what, self.breaks, self.same_case


@dataclass(frozen=True)
class Report:
    """A whole comparison.

    Args:
        old: Name of the old side.
        new: Name of the new side.
        compared: Operations that both sides show, with their routes.
        differences: What differs.
        not_compared: What one side alone shows or nothing could be asked, with the reason.
        notes: What the reader must know: skipped files, the server's version.
    """

    old: str
    new: str
    compared: dict[str, str]
    differences: tuple[Difference, ...]
    not_compared: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = field(default=())

    @property
    def breaking(self) -> bool:
        """Return whether anything breaks anybody."""
        return any(each.breaks != NOBODY for each in self.differences)

    def count(self, breaks: str) -> int:
        """Return how many differences break somebody, or nobody."""
        return sum(each.breaks == breaks for each in self.differences)

    def as_dict(self) -> dict[str, Any]:
        """Return the report as plain JSON members."""
        return {
            "old": self.old,
            "new": self.new,
            "counts": {breaks: self.count(breaks) for breaks in BREAKS},
            "compared": self.compared,
            "differences": [asdict(each) for each in self.differences],
            "not_compared": [{"what": what, "reason": reason} for what, reason in self.not_compared],
            "notes": self.notes,
        }

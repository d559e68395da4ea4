"""Two sets of recordings held against each other: what appeared, vanished, changed type or became null."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from dify_ext.contract.content import is_json
from dify_ext.contract.contract import ABSENT as ABSENT_STATUS
from dify_ext.contract.contract import BAD_REQUEST
from dify_ext.contract.differences import NOBODY, READERS, SENDERS, Difference, Proof, Report
from dify_ext.contract.field_drift import FieldChange, compare_fields
from dify_ext.contract.findings import Finding, pointer
from dify_ext.contract.recording import Exchange
from dify_ext.contract.response import EVENT_STREAM
from dify_ext.contract.tally import OperationTally, Outcome, tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from dify_ext.contract.document import Document

CASES_NAMED: Final = 4
STATUS_PLACE: Final = "/response/status"
_METHOD_UNKNOWN: Final = 405

Pair = tuple[Outcome, Outcome]
NotCompared = tuple[str, str]


def compare_recordings(
    document: Document,
    old: Iterable[Exchange | Finding],
    new: Iterable[Exchange | Finding],
    names: tuple[str, str] = ("old", "new"),
) -> Report:
    """Return what two sets of recordings of one API show to have changed.

    Cases of the same file name and the same kind of request prove a change; a change that no such pair
    shows is told apart by ``same_case``. What one set alone records is listed as not compared.

    Args:
        document: The spec, by which operations are told apart, and fields from free keys.
        old: What ``read_folder`` gave of the older set.
        new: What it gave of the newer one.
        names: What the report calls the two sets.
    """
    read = list(old), list(new)
    tallies = [tally(document, (each for each in side if isinstance(each, Exchange))).operations for side in read]
    differences: list[Difference] = []
    skipped: list[NotCompared] = []
    compared: dict[str, str] = {}
    for operation in sorted(tallies[0].keys() | tallies[1].keys()):
        before, after = tallies[0].get(operation), tallies[1].get(operation)
        if before and after:
            compared[operation] = after.route
            comparison = _Comparison(operation, before, after, names)
            differences += comparison.differences()
            skipped += comparison.one_sided()
        else:
            skipped.append((operation, f"recorded in {names[0] if before else names[1]} only"))
    notes = tuple(
        f"{name}: {each.recording} {each.message}"
        for name, side in zip(names, read, strict=True)
        for each in side
        if isinstance(each, Finding)
    )
    ordered = tuple(sorted(differences, key=lambda each: each.rank))
    return Report(*names, compared, ordered, tuple(skipped), notes)


def _is_missing(operation: OperationTally) -> bool:
    """Return whether every reply says that there is no such route, and not that a thing was not found."""
    return all(
        each.status == _METHOD_UNKNOWN or (each.status in ABSENT_STATUS and not is_json(each.media))
        for each in operation.outcomes.values()
    )


@dataclass(frozen=True)
class _Comparison:
    operation: str
    before: OperationTally
    after: OperationTally
    names: tuple[str, str]

    @property
    def pairs(self) -> list[Pair]:
        shared = self.before.outcomes.keys() & self.after.outcomes.keys()
        return [(self.before.outcomes[case], self.after.outcomes[case]) for case in sorted(shared)]

    def differences(self) -> Iterator[Difference]:
        was, now = _is_missing(self.before), _is_missing(self.after)
        if was or now:
            if was != now:
                yield self._existence(appeared=was)
            return
        yield from self._outcomes()
        yield from self._events()
        for body in sorted(self.before.bodies.keys() & self.after.bodies.keys()):
            old, new = self.before.bodies[body], self.after.bodies[body]
            for path in sorted(old.keys() | new.keys()):
                for found in compare_fields(old, new, path):
                    yield self._field(" ".join(filter(None, (*body, pointer(*path)))), found)

    def one_sided(self) -> Iterator[NotCompared]:
        """Yield statuses, media types and events that one side alone records, in cases the other has not."""
        if _is_missing(self.before) or _is_missing(self.after):
            return
        for number, (one, other) in enumerate(((self.before, self.after), (self.after, self.before))):
            shared = one.outcomes.keys() & other.outcomes.keys()
            known = _aspects(other.outcomes.values())
            shown = _aspects(one.outcomes[case] for case in shared)
            for aspect in sorted(_aspects(one.outcomes.values()) - known - shown):
                yield f"{self.operation} {aspect}", f"recorded in {self.names[number]} only, by cases of its own"

    def _existence(self, *, appeared: bool) -> Difference:
        shared = bool(self.pairs)
        pair = self.pairs[0] if shared else (_first(self.before), _first(self.after))
        what = "the operation appeared" if appeared else "the operation vanished"
        return self._difference("operation", "", what, NOBODY if appeared else SENDERS, pair, same_case=shared)

    def _outcomes(self) -> Iterator[Difference]:
        for (kind, where, what, breaks), pairs in self._grouped(_outcome_change):
            yield self._difference(kind, where, what, breaks, pairs[0], seen=_cases(pairs))

    def _events(self) -> Iterator[Difference]:
        before = {name for each in self.before.outcomes.values() for name in each.events}
        after = {name for each in self.after.outcomes.values() for name in each.events}
        for (kind, where, what, breaks), pairs in self._grouped(_stream_end):
            yield self._difference(kind, where, what, breaks, pairs[0], seen=_cases(pairs))
        for name in sorted(before ^ after):
            appeared = name in after
            pairs = [pair for pair in self.pairs if _both_stream(pair) and name in pair[appeared].events]
            if pairs:
                what = f"event {name} {'appeared' if appeared else 'vanished'}"
                where = f"{pairs[0][0].status} {EVENT_STREAM}"
                breaks = NOBODY if appeared else READERS
                yield self._difference("event", where, what, breaks, pairs[0], seen=_cases(pairs))

    def _grouped(
        self, change: Callable[[Pair], tuple[str, str, str, str] | None]
    ) -> Iterator[tuple[tuple[str, str, str, str], list[Pair]]]:
        groups: dict[tuple[str, str, str, str], list[Pair]] = defaultdict(list)
        for pair in self.pairs:
            if found := change(pair):
                groups[found].append(pair)
        yield from sorted(groups.items())

    def _difference(
        self, kind: str, where: str, what: str, breaks: str, pair: Pair, *, seen: str = "", same_case: bool = True
    ) -> Difference:
        place = "/response/text" if kind in {"event", "stream end"} else STATUS_PLACE
        old, new = (Proof(each.recording, place) for each in pair)
        return Difference(self.operation, kind, where, what, breaks, old, new, seen, same_case)

    def _field(self, where: str, found: FieldChange) -> Difference:
        seen = f"{self.names[0]}: {found.seen[0]}; {self.names[1]}: {found.seen[1]}"
        old, new = found.proofs
        return Difference(
            self.operation, "field", where, found.what, found.breaks, old, new, seen, same_case=found.same_case
        )


def _first(operation: OperationTally) -> Outcome:
    return operation.outcomes[min(operation.outcomes)]


def _cases(pairs: list[Pair]) -> str:
    names = [PurePosixPath(old.recording).stem for old, _ in pairs]
    more = f" and {len(names) - CASES_NAMED} more" if len(names) > CASES_NAMED else ""
    return f"case{'s' if len(names) > 1 else ''} {', '.join(names[:CASES_NAMED])}{more}"


def _aspects(outcomes: Iterable[Outcome]) -> set[str]:
    found = set()
    for each in outcomes:
        found |= {f"{each.status} {each.media}"} | {f"{each.status} {each.media} {name}" for name in each.events}
    return found


def _both_stream(pair: Pair) -> bool:
    return all(each.media == EVENT_STREAM for each in pair) and pair[0].status == pair[1].status


def _said(outcome: Outcome) -> str:
    if outcome.status < BAD_REQUEST:
        return str(outcome.status)
    plain = "no code" if is_json(outcome.media) else outcome.media
    return f"{outcome.status} {outcome.code or plain}"


def _outcome_change(pair: Pair) -> tuple[str, str, str, str] | None:
    """Return the kind, place, words and victims of a case that ends otherwise than it did."""
    old, new = pair
    if old.status != new.status:
        return "status", str(old.status), f"{_said(old)} is now {_said(new)}", _who(old.status, new.status)
    if old.media != new.media:
        return "media type", str(old.status), f"{old.media} is now {new.media}", READERS
    if old.code != new.code:
        return "code", str(old.status), f"{_said(old)} is now {_said(new)}", READERS
    return None


def _who(old: int, new: int) -> str:
    if old < BAD_REQUEST <= new:
        return SENDERS
    return NOBODY if new < BAD_REQUEST <= old else READERS


def _stream_end(pair: Pair) -> tuple[str, str, str, str] | None:
    if not _both_stream(pair) or not all(each.events for each in pair):
        return None
    last = [next((name for name in reversed(each.events) if name != "ping"), "ping") for each in pair]
    if last[0] == last[1]:
        return None
    return "stream end", f"{pair[0].status} {EVENT_STREAM}", f"ended with {last[0]}, ends with {last[1]} now", READERS

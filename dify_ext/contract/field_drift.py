"""How the states of one field of a reply changed between two tallies: there or not, null, JSON types."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dify_ext.contract.differences import NOBODY, READERS, Proof
from dify_ext.contract.tally import ABSENT, NULL, Field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_ext.contract.tally import Case

NUMBERS: Final = frozenset({"integer", "fraction"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """How a field's states changed, with a proof and a count of each side."""

    what: str
    breaks: str
    proofs: tuple[Proof, Proof]
    seen: tuple[str, str]
    same_case: bool


Fields = dict[tuple[str, ...], Field]


def compare_fields(old: Fields, new: Fields, path: tuple[str, ...]) -> Iterator[FieldChange]:
    """Yield how the states of the field at a path changed; nothing where a side never had its chance."""
    before, after = _with_absences(old, path), _with_absences(new, path)
    if before.first and after.first:
        for state, gained, what, breaks in _changes(set(before.first), set(after.first)):
            yield _proven(before, after, state, gained=gained, what=what, breaks=breaks)


def _with_absences(fields: Fields, path: tuple[str, ...]) -> Field:
    found, owner = fields.get(path, Field()), fields.get(path[:-1])
    result = Field(defaultdict(dict, {state: dict(first) for state, first in found.first.items()}), found.counts.copy())
    if path and path[-1] != "*" and owner:
        for case, proof, names in owner.objects:
            if path[-1] not in names:
                result.add(ABSENT, case, proof)
    return result


def _changes(old: set[str], new: set[str]) -> Iterator[tuple[str, bool, str, str]]:
    """Yield each change of a field's states: the state that tells, whether it is the new one, words, victims."""
    was, now = old - {ABSENT, NULL}, new - {ABSENT, NULL}
    if old == {ABSENT} or new == {ABSENT}:
        yield from _existence(old, new)
        return
    if ABSENT in new - old:
        yield ABSENT, True, "is missing now in some replies", READERS
    if ABSENT in old - new:
        yield ABSENT, False, "is always there now, was only sometimes", NOBODY
    if NULL in new - old:
        yield NULL, True, "always null now" if not now else "may be null now", READERS
    if NULL in old - new:
        yield (
            NULL,
            False,
            "never null any more, was sometimes" if was else f"was always null, {_words(now)} now",
            NOBODY,
        )
    if was and now:
        yield from _types(was, now)
    elif now and not was and NULL in new:
        yield min(now), True, f"was always null, may be {_words(now)} now", NOBODY


def _existence(old: set[str], new: set[str]) -> Iterator[tuple[str, bool, str, str]]:
    if old == new:
        return
    appeared = old == {ABSENT}
    states = (new if appeared else old) - {ABSENT}
    often = " (in some replies)" if ABSENT in (new if appeared else old) else ""
    if appeared:
        yield min(states), True, f"appeared{often}: {_words(states)}", NOBODY
    else:
        yield min(states), False, f"vanished{often and ', was there sometimes'}: was {_words(states)}", READERS


def _types(was: set[str], now: set[str]) -> Iterator[tuple[str, bool, str, str]]:
    gained, lost = now - was, was - now
    if "fraction" in was:
        gained -= NUMBERS  # a number written without its fraction is no other type
    if "fraction" in now:
        lost -= NUMBERS
    if gained:
        verb = "may be" if was & now else f"was {_words(was)}, is"
        yield min(gained), True, f"{verb} {_words(gained)} now", READERS
    elif lost:
        yield min(lost), False, f"never {_words(lost)} any more", NOBODY


def _words(states: set[str]) -> str:
    return " or ".join(sorted(states))


def _proven(before: Field, after: Field, state: str, *, gained: bool, what: str, breaks: str) -> FieldChange:
    teller, other = (after, before) if gained else (before, after)
    shared = sorted(teller.first[state].keys() & other.cases)
    case = shared[0] if shared else min(teller.first[state])
    told = teller.first[state][case]
    answered = _any_proof(other, case if shared else min(other.cases))
    proofs = (answered, told) if gained else (told, answered)
    return FieldChange(what, breaks, proofs, (_counts(before), _counts(after)), same_case=bool(shared))


def _any_proof(found: Field, case: Case) -> Proof:
    return next(first[case] for _, first in sorted(found.first.items()) if case in first)


def _counts(found: Field) -> str:
    total = found.counts.total()
    return ", ".join(f"{state} {count} of {total}" for state, count in sorted(found.counts.items()))

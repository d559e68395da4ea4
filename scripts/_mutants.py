"""What a mutant of the spec is, and the helpers its operators share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from dify_ext.contract.findings import tokens_of
from dify_ext.contract.sites import Site, directions, sites

if TYPE_CHECKING:
    from dify_ext.contract.document import Document, Operation
    from dify_ext.contract.observation import Observation

Change = Callable[[dict[str, Any]], None]


class Length(int):
    """The length of a list that was sent."""


@dataclass(frozen=True)
class Mutant:
    """One wrong spec: what was changed where, how, and what would show it.

    Args:
        operator: Kind of change.
        place: JSON pointer of the site.
        text: The change in words.
        change: Applies it to a decoded copy of the spec.
        witnessed: Whether a recording shows the site.
        evidence: What to record so that the mutant would be noticed.
    """

    operator: str
    place: str
    text: str
    change: Change = field(compare=False)
    witnessed: bool
    evidence: str


@dataclass(frozen=True)
class World:
    """The unchanged spec and what the recordings show of it, for operators to choose their sites by."""

    document: Document
    observation: Observation
    operations: frozenset[str]
    accepted: frozenset[str]
    older: frozenset[str]
    accepted_values: dict[str, set[Any]]
    refused_values: dict[str, set[Any]]

    @cached_property
    def sites(self) -> tuple[Site, ...]:
        return tuple(site for site in sites(self.document) if not site.place.endswith("/contentSchema"))

    @cached_property
    def sent(self) -> set[str]:
        return directions(self.document)[0]

    def shows(self, place: str) -> bool:
        """Whether a value was recorded at a place."""
        return place in self.observation.reached

    def shows_kind(self, place: str, *kinds: str) -> bool:
        """Whether a value of one of these JSON types was recorded at a place."""
        return self.shows(place) and not self.observation.seen[self.document.follow(place)[0]].kinds.isdisjoint(kinds)

    def shows_value(self, place: str) -> bool:
        """Whether a value other than null was recorded at a place."""
        return self.shows_kind(place, "boolean", "integer", "fraction", "string", "array", "object")

    def shows_object(self, place: str) -> bool:
        """Whether an object was recorded at a schema."""
        place = self.document.follow(place)[0]
        return place in self.observation.seen and self.observation.seen[place].objects > 0

    def calls(self, operation: Operation) -> bool:
        """Whether an exchange of an operation was recorded."""
        return operation.name in self.operations

    def succeeds(self, operation: Operation) -> bool:
        """Whether an accepted call of an operation was recorded."""
        return operation.name in self.accepted

    def sizes(self, place: str, bound: str, *, refused: bool) -> set[float]:
        """What a bound measures, of the values that accepted or refused requests sent to a place."""
        values = (self.refused_values if refused else self.accepted_values).get(place, set())
        return {size for value in values if (size := _size(value, bound)) is not None}


def _size(value: Any, bound: str) -> float | None:
    if isinstance(value, Length):
        return value if bound.endswith("Items") else None
    if isinstance(value, str):
        return len(value) if bound.endswith("Length") else None
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if number and bound in {"minimum", "maximum"} else None


Operator = Callable[[World], Iterator[Mutant]]


def at(root: dict[str, Any], place: str) -> Any:
    """What stands at a pointer of a decoded spec."""
    here: Any = root
    for token in tokens_of(place):
        here = here[int(token)] if isinstance(here, list) else here[token]
    return here


def set_at(place: str, value: Any) -> Change:
    """A change that puts a value at a pointer."""
    owner, _, name = place.rpartition("/")
    key = tokens_of("/" + name)[0]

    def change(root: dict[str, Any]) -> None:
        there = at(root, owner)
        there[int(key) if isinstance(there, list) else key] = value

    return change


def drop_at(place: str) -> Change:
    """A change that removes what stands at a pointer."""
    owner, _, name = place.rpartition("/")
    key = tokens_of("/" + name)[0]

    def change(root: dict[str, Any]) -> None:
        there = at(root, owner)
        del there[int(key) if isinstance(there, list) else key]

    return change


def edit(place: str, action: Callable[[Any], object]) -> Change:
    """A change that lets a function alter what stands at a pointer."""

    def change(root: dict[str, Any]) -> None:
        action(at(root, place))

    return change


def rekey(place: str, old: str, new: str) -> Change:
    """A change that renames a member of the object at a pointer, keeping the order."""

    def action(there: dict[str, Any]) -> None:
        members = [(new if key == old else key, value) for key, value in there.items()]
        there.clear()
        there.update(members)

    return edit(place, action)


def merge(**members: Any) -> Callable[[dict[str, Any]], None]:
    """An action that sets members of an object; ``...`` removes one."""

    def action(there: dict[str, Any]) -> None:
        for name, value in members.items():
            if value is ...:
                there.pop(name, None)
            else:
                there[name] = value

    return action

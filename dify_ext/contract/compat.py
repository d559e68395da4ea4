"""What a new spec means for callers of the old one: each change, and whether it breaks them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from dify_ext.contract.findings import pointer
from dify_ext.contract.request import key_schemes
from dify_ext.contract.shapes import Shape, shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_ext.contract.document import Document, Operation, Parameter

REQUEST: Final = "request"
RESPONSE: Final = "response"
OPERATION: Final = "operation"
_UPPER: Final = ("maxLength", "maximum", "maxItems")
_LOWER: Final = ("minLength", "minimum", "minItems")


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One difference between two specs, as a caller meets it.

    Args:
        operation: operationId in the old spec, or in the new one where it is new.
        direction: ``request``, ``response``, or ``operation`` for what concerns both.
        field: Where: ``query limit``, ``200 application/json /data/*/id``.
        what: The change in words.
        breaking: Whether code that works with the old spec can fail with the new one.
    """

    operation: str
    direction: str
    field: str
    what: str
    breaking: bool


def compare(old: Document, new: Document) -> list[Change]:
    """Return every change between two specs, in order and each once.

    Operations are matched by method and path; the names of path parameters do not matter.

    Args:
        old: What callers were written against.
        new: What they meet.
    """
    before = {_identity(each): each for each in old.operations}
    after = {_identity(each): each for each in new.operations}
    changes = {
        *(Change(before[key].name, OPERATION, "", "removed", breaking=True) for key in before.keys() - after.keys()),
        *(Change(after[key].name, OPERATION, "", "added", breaking=False) for key in after.keys() - before.keys()),
    }
    for key in before.keys() & after.keys():
        changes.update(_Comparison(old, new, before[key], after[key]).changes())
    return sorted(changes)


def _identity(operation: Operation) -> tuple[str, str]:
    return operation.method, re.sub(r"\{[^}]*\}", "{}", operation.path)


@dataclass(frozen=True)
class _Comparison:
    old: Document
    new: Document
    before: Operation
    after: Operation

    def changes(self) -> Iterator[Change]:
        yield from self._names()
        yield from self._parameters()
        yield from self._bodies()
        yield from self._responses()

    def _change(self, direction: str, field: str, what: str, *, breaking: bool) -> Change:
        return Change(self.before.name, direction, field, what, breaking)

    def _names(self) -> Iterator[Change]:
        for member in ("operationId", "tags"):
            old, new = self.before.members.get(member), self.after.members.get(member)
            if old != new:
                yield self._change(OPERATION, member, f"{old} is now {new}", breaking=True)
        old_keys, new_keys = key_schemes(self.old, self.before), key_schemes(self.new, self.after)
        if old_keys != new_keys:
            text = f"key {old_keys or 'none'} is now {new_keys or 'none'}"
            yield self._change(OPERATION, "security", text, breaking=bool(new_keys))
        if self.after.members.get("deprecated") and not self.before.members.get("deprecated"):
            yield self._change(OPERATION, "", "deprecated", breaking=False)

    def _parameters(self) -> Iterator[Change]:
        before, after = _by_name(self.before), _by_name(self.after)
        for key in before.keys() - after.keys():
            yield self._change(REQUEST, " ".join(key), "parameter removed", breaking=True)
        for key in after.keys() - before.keys():
            word = "required" if after[key].required else "optional"
            yield self._change(REQUEST, " ".join(key), f"{word} parameter added", breaking=after[key].required)
        for key in before.keys() & after.keys():
            where = " ".join(key)
            if before[key].required != after[key].required:
                text = "now required" if after[key].required else "no longer required"
                yield self._change(REQUEST, where, text, breaking=after[key].required)
            yield from self._schemas(REQUEST, where, before[key].schema_place, after[key].schema_place)

    def _bodies(self) -> Iterator[Change]:
        has_old, has_new = "requestBody" in self.before.members, "requestBody" in self.after.members
        if has_old and has_new:
            old, new = self.before.place + "/requestBody", self.after.place + "/requestBody"
            yield from self._contents(REQUEST, "", self.old.follow(old), self.new.follow(new))
        elif has_old != has_new:
            text = "body added" if has_new else "body removed"
            yield self._change(REQUEST, "body", text, breaking=True)

    def _responses(self) -> Iterator[Change]:
        before, after = self.before.members.get("responses") or {}, self.after.members.get("responses") or {}
        for status in before.keys() - after.keys():
            yield self._change(RESPONSE, status, "status removed", breaking=status.startswith("2"))
        for status in after.keys() - before.keys():
            yield self._change(RESPONSE, status, "status added", breaking=status.startswith("2"))
        for status in before.keys() & after.keys():
            place = pointer("responses", status)
            old, new = self.old.follow(self.before.place + place), self.new.follow(self.after.place + place)
            yield from self._contents(RESPONSE, status, old, new)

    def _contents(self, direction: str, where: str, old: tuple[str, Any], new: tuple[str, Any]) -> Iterator[Change]:
        before, after = old[1].get("content") or {}, new[1].get("content") or {}
        for media in before.keys() - after.keys():
            yield self._change(direction, f"{where} {media}".strip(), "media type removed", breaking=True)
        for media in after.keys() - before.keys():
            yield self._change(direction, f"{where} {media}".strip(), "media type added", breaking=False)
        for media in before.keys() & after.keys():
            if "schema" in before[media] and "schema" in after[media]:
                place = pointer("content", media, "schema")
                field = f"{where} {media}".strip()
                yield from self._schemas(direction, field, old[0] + place, new[0] + place)

    def _schemas(self, direction: str, field: str, old: str, new: str) -> Iterator[Change]:
        yield from self._walk(direction, field + " ", old, new, set())

    def _walk(self, direction: str, field: str, old: str, new: str, seen: set[tuple[str, str]]) -> Iterator[Change]:
        before, after = shape(self.old, old), shape(self.new, new)
        if (before.place, after.place) in seen:
            return
        seen = seen | {(before.place, after.place)}
        for what, breaking in compare_shapes(before, after, direction):
            yield self._change(direction, field.strip(), what, breaking=breaking)
        yield from self._members(direction, field, before, after, seen)
        for name, variant in before.variants.items():
            if name in after.variants:
                yield from self._walk(direction, f"{field}[{name}] ", variant, after.variants[name], seen)
        if before.items and after.items:
            yield from self._walk(direction, f"{field}/*", before.items, after.items, seen)

    def _members(
        self, direction: str, field: str, before: Shape, after: Shape, seen: set[tuple[str, str]]
    ) -> Iterator[Change]:
        sending = direction == REQUEST
        for name in before.members.keys() - after.members.keys():
            yield self._change(direction, f"{field}/{name}".strip(), "member removed", breaking=True)
        for name in after.members.keys() - before.members.keys():
            required = name in after.required
            text = f"{'required' if required else 'optional'} member added"
            yield self._change(direction, f"{field}/{name}".strip(), text, breaking=sending and required)
        for name in before.members.keys() & after.members.keys():
            was, now = name in before.required, name in after.required
            if was != now:
                text = "now required" if now else "no longer required"
                yield self._change(direction, f"{field}/{name}".strip(), text, breaking=now == sending)
            yield from self._walk(direction, f"{field}/{name}", before.members[name], after.members[name], seen)


def _by_name(operation: Operation) -> dict[tuple[str, str], Parameter]:
    """Parameters by place and name; those of the path by their position, for their names do not travel."""
    names = re.findall(r"\{([^}]*)\}", operation.path)
    return {
        (each.location, str(names.index(each.name)) if each.name in names else each.name): each
        for each in operation.parameters
    }


def compare_shapes(old: Shape, new: Shape, direction: str) -> Iterator[tuple[str, bool]]:
    """Yield how a schema's own meaning changed, its members left aside, and whether that breaks callers.

    What callers send may become wider, what they receive may become narrower; the reverse breaks them.
    """
    sending = direction == REQUEST
    gained, lost = new.types - old.types, old.types - new.types
    if gained:
        yield f"may be {', '.join(sorted(gained))} now", not sending
    if lost:
        yield f"may not be {', '.join(sorted(lost))} any more", sending
    yield from _compare_values(old, new, sending=sending)
    for word in (*_UPPER, *_LOWER, "pattern", "format"):
        was, now = old.limits.get(word), new.limits.get(word)
        if was != now:
            yield f"{word} {was} is now {now}", _narrower(word, was, now) == sending
    for name in old.variants.keys() - new.variants.keys():
        yield f"{name} removed", True
    for name in new.variants.keys() - old.variants.keys():
        yield f"{name} added", False


def _compare_values(old: Shape, new: Shape, *, sending: bool) -> Iterator[tuple[str, bool]]:
    if old.values is not None and new.values is not None:
        for value in sorted(old.values - new.values):
            yield f"the value {value} is gone", sending
        for value in sorted(new.values - old.values):
            yield f"the value {value} is new", not sending
    elif old.values is not None:
        yield "any value goes now", not sending
    elif new.values is not None:
        yield f"only {', '.join(sorted(new.values))} now", sending
    for value in sorted(new.known - old.known):
        yield f"the value {value} is known now", False


def _narrower(word: str, was: Any, now: Any) -> bool:
    """Return whether a limit admits less than before; a changed pattern or format may, so it does."""
    if now is None:
        return False
    if was is None or word not in (*_UPPER, *_LOWER):
        return True
    return bool(now < was) if word in _UPPER else bool(now > was)

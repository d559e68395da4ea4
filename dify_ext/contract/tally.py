"""What a set of recordings shows of each operation: outcomes, and the state of every field of the replies."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from dify_ext.contract.content import MISSING, is_json
from dify_ext.contract.differences import Proof
from dify_ext.contract.findings import pointer
from dify_ext.contract.response import EVENT_STREAM, media_key, response_place
from dify_ext.contract.stream import event_table, union_place
from dify_ext.sse import Decoder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dify_ext.contract.document import Document
    from dify_ext.contract.recording import Exchange, Request
    from dify_ext.sse import Frame

ABSENT: Final = "absent"
NULL: Final = "null"
EMPTY: Final = "no body"
_KINDS: Final = {bool: "boolean", int: "integer", float: "fraction", str: "string", list: "array", dict: "object"}

Case = tuple[str, ...]
Body = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one recorded case ended.

    Args:
        status: The reply's status.
        media: Its media type; ``no body`` where nothing was sent.
        code: Dify's error code, empty without one.
        events: Names of a stream's events, in order.
        recording: The file.
    """

    status: int
    media: str
    code: str
    events: tuple[str, ...]
    recording: str


@dataclass(slots=True)
class Field:
    """The states a field was met in.

    Args:
        first: For each state (a JSON type, ``null`` or ``absent``) its first place in each case.
        counts: How often each state was met.
        objects: Each object met here: its case, its place, and the names of its members.
    """

    first: dict[str, dict[Case, Proof]] = field(default_factory=lambda: defaultdict(dict))
    counts: Counter[str] = field(default_factory=Counter)
    objects: list[tuple[Case, Proof, frozenset[str]]] = field(default_factory=list)

    def add(self, state: str, case: Case, proof: Proof) -> None:
        """Take one sighting in."""
        self.counts[state] += 1
        self.first[state].setdefault(case, proof)

    @property
    def cases(self) -> set[Case]:
        """Return every case that shows the field in any state."""
        return set().union(*self.first.values())


@dataclass(slots=True)
class OperationTally:
    """What the recordings of one operation show; a body is (status, media type, event)."""

    route: str
    outcomes: dict[Case, Outcome] = field(default_factory=dict)
    bodies: dict[Body, dict[tuple[str, ...], Field]] = field(default_factory=lambda: defaultdict(dict))


class Tally:
    """Tallies a set of recordings; the spec says which members are fields and which are free keys.

    Args:
        document: The spec.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._flat: dict[str, tuple[str, ...]] = {}
        self.operations: dict[str, OperationTally] = {}

    def add(self, exchange: Exchange) -> None:
        """Take an exchange in; one without an operation in the spec counts with its status and media type."""
        request, response = exchange.request, exchange.response
        if request.method == "HEAD":
            return
        match = self._document.match(request.method, request.path)
        route = f"{request.method} {match.operation.path if match else exchange.template or request.path}"
        tally = self.operations.setdefault(match.operation.name if match else route, OperationTally(route))
        content = response.content
        media = EMPTY if content.empty else content.media_type
        sent = frames(content.text or "") if content.media_type == EVENT_STREAM else []
        code = content.json.get("code") if isinstance(content.json, dict) else None
        case = (exchange.source, *_asked(request))
        names = tuple(name for name, _ in sent)
        tally.outcomes[case] = Outcome(response.status, media, str(code or ""), names, exchange.source)
        place = response_place(self._document, match.operation, response.status) if match else None
        schema = self._schema(place, media)
        if sent:
            self._add_events(tally, (str(response.status), media), schema, case, sent)
        elif is_json(content.media_type) and content.json is not MISSING:
            fields = tally.bodies[str(response.status), media, ""]
            self._walk(fields, (), schema, content.json, case, Proof(exchange.source, "/response/json"))

    def _schema(self, place: str | None, media: str) -> tuple[str, ...]:
        if place is None:
            return ()
        declared = self._document.at(place).get("content") or {}
        key = media_key(declared, media)
        return (place + pointer("content", key, "schema"),) if key and "schema" in declared[key] else ()

    def _add_events(
        self,
        tally: OperationTally,
        body: tuple[str, str],
        schema: tuple[str, ...],
        case: Case,
        sent: list[tuple[str, Any]],
    ) -> None:
        union = union_place(self._document, schema[0]) if schema else None
        table = event_table(self._document, union)[1] if union else {}
        for index, (name, data) in enumerate(sent):
            if data is not MISSING:
                places = (table[name],) if name in table else ()
                proof = Proof(case[0], event=index + 1)
                self._walk(tally.bodies[(*body, name)], (), places, data, case, proof)

    def _walk(
        self,
        fields: dict[tuple[str, ...], Field],
        path: tuple[str, ...],
        places: tuple[str, ...],
        value: Any,
        case: Case,
        proof: Proof,
    ) -> None:
        here = fields.setdefault(path, Field())
        here.add(NULL if value is None else _KINDS[type(value)], case, proof)
        flat = [each for place in places for each in self._flatten(place)]
        if isinstance(value, dict):
            for name, inside in self._members(flat, value, here, case, proof):
                self._walk(fields, (*path, name), inside, value[name], case, proof.below(name))
        elif isinstance(value, list):
            items = tuple(place + "/items" for place in flat if "items" in self._document.at(place))
            for index, item in enumerate(value if items else ()):
                self._walk(fields, (*path, "*"), items, item, case, proof.below(index))

    def _members(
        self, flat: list[str], value: dict[str, Any], here: Field, case: Case, proof: Proof
    ) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the members that are fields; where the spec leaves the keys free, only those it names."""
        declared: dict[str, list[str]] = defaultdict(list)
        objects = [place for place in flat if self._may_be_object(place)]
        for place in objects:
            for name in self._document.at(place).get("properties", ()):
                declared[name].append(place + pointer("properties", name))
        free = not objects or any(self._is_free(place) for place in objects)
        names = frozenset(name for name in value if name in declared or not free)
        if declared:
            here.objects.append((case, proof, names))
        for name in value:
            if name in names:
                yield name, tuple(declared[name])

    def _may_be_object(self, place: str) -> bool:
        schema = self._document.at(place)
        return schema.get("type", "object") == "object" and "enum" not in schema

    def _is_free(self, place: str) -> bool:
        schema = self._document.at(place)
        return not schema.get("properties") or isinstance(schema.get("additionalProperties"), dict)

    def _flatten(self, place: str) -> tuple[str, ...]:
        if place not in self._flat:
            self._flat[place] = tuple(self._branches(place))
        return self._flat[place]

    def _branches(self, place: str) -> Iterator[str]:
        """Yield the schemas that together describe a place, whatever branch of a union a value takes."""
        place, schema = self._document.follow(place)
        words = [word for word in ("allOf", "oneOf", "anyOf") if schema.get(word)]
        for word in words:
            for index in range(len(schema[word])):
                yield from self._flatten(f"{place}/{word}/{index}")
        if not words or schema.get("properties"):
            yield place


def tally(document: Document, exchanges: Iterable[Exchange]) -> Tally:
    """Return what the exchanges show."""
    result = Tally(document)
    for exchange in exchanges:
        result.add(exchange)
    return result


def _asked(request: Request) -> tuple[str, ...]:
    """Return what tells a case from another one of the same name: which inputs were sent, not their values."""
    body = request.content.json
    names = sorted(body) if isinstance(body, dict) else [type(body).__name__]
    return (*sorted({name for name, _ in request.query}), "|", *names, *sorted(dict(request.content.fields)))


def frames(text: str) -> list[tuple[str, Any]]:
    """Return name and data of each event; Dify names a ping by its ``event:`` line and all others in their data."""
    return [_named(frame) for frame in Decoder().feed(text.encode("utf-8", "surrogatepass"))]


def _named(frame: Frame) -> tuple[str, Any]:
    try:
        data = json.loads(frame.data)
    except ValueError:
        return frame.event, MISSING
    return (str(data.get("event") or frame.event) if isinstance(data, dict) else frame.event), data

"""What the values of many exchanges showed of each place in the spec."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from dify_ext.contract.content import MISSING, is_json
from dify_ext.contract.findings import pointer
from dify_ext.contract.forms import coerce, embedded, form_value
from dify_ext.contract.response import EVENT_STREAM, media_key, response_place
from dify_ext.contract.stream import event_table, events, union_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dify_ext.contract.document import Document, Match
    from dify_ext.contract.recording import Exchange
    from dify_ext.contract.schemas import Schemas

BAD_REQUEST: Final = 400
MANY_VALUES: Final = 64  # distinct texts kept for a field; one with more is not a set of known values

_KINDS: Final = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "fraction",
    str: "string",
    list: "array",
    dict: "object",
}


@dataclass(slots=True)
class Seen:
    """What was seen at one place of the spec.

    Args:
        kinds: JSON types met: null, boolean, integer, fraction, string, array, object, item.
        values: Texts met, while they are few.
        members: For each member of an object met there, how often it was present.
        count: How often anything was met there.
        objects: How many objects were met there.
        most: Length of the longest list met there.
    """

    kinds: set[str] = field(default_factory=set)
    values: set[str] = field(default_factory=set)
    members: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    count: int = 0
    objects: int = 0
    most: int = 0


class Observation:
    """Tallies what exchanges show of a spec, place by place.

    ``seen`` holds what was met at each schema, ``reached`` the places that led to it (a ``$ref`` and what
    it refers to are two), ``sent`` the parameters and bodies of accepted requests, ``cells`` the replies
    and events as (operation, status, media type, event).

    Args:
        document: The spec.
        schemas: Its validators, asked which branch of a union a value took.
    """

    def __init__(self, document: Document, schemas: Schemas) -> None:
        self._document = document
        self._schemas = schemas
        self.seen: dict[str, Seen] = defaultdict(Seen)
        self.sent: set[str] = set()
        self.reached: set[str] = set()
        self.cells: set[tuple[str, str, str, str]] = set()

    def add(self, exchange: Exchange) -> None:
        """Take an exchange in; what an accepted request sent counts, what a refused one sent does not."""
        match = self._document.match(exchange.request.method, exchange.request.path)
        if match is None or exchange.request.method == "HEAD":
            return
        if exchange.response.status < BAD_REQUEST:
            self.add_request(match, exchange)
        self._add_response(match, exchange)

    def add_request(self, match: Match, exchange: Exchange) -> None:
        """Tally what a request sent."""
        request, operation = exchange.request, match.operation
        for parameter in operation.parameters:
            values = [value for name, value in request.query if name == parameter.name]
            if parameter.location == "path":
                values = [match.path_params.get(parameter.name, "")]
            if parameter.location == "header" or not values:
                continue
            self.sent.add(parameter.place)
            self.walk(parameter.schema_place, coerce(self._document, parameter.schema_place, values))
        if "requestBody" not in operation.members or request.content.empty:
            return
        place, body = self._document.follow(operation.place + "/requestBody")
        content = body.get("content") or {}
        key = media_key(content, request.content.media_type)
        if key is None or "schema" not in content[key]:
            return
        schema = place + pointer("content", key, "schema")
        self.sent.add(schema)
        if is_json(request.content.media_type) and request.content.json is not MISSING:
            self.walk(schema, request.content.json)
        elif request.content.fields or request.content.files:
            self.walk(schema, form_value(self._document, schema, request.content))
            for _, place, data in embedded(self._document, schema, request.content):
                if data is not MISSING:
                    self.walk(place, data)

    def _add_response(self, match: Match, exchange: Exchange) -> None:
        response, operation = exchange.response, match.operation
        place = response_place(self._document, operation, response.status)
        if place is None:
            return
        declared = self._document.at(place).get("content") or {}
        content = response.content
        key = media_key(declared, content.media_type)
        status = str(response.status)
        if key is None or content.empty:
            self.cells.add((operation.name, status, "" if content.empty else content.media_type, ""))
            return
        self.cells.add((operation.name, status, key, ""))
        if "schema" not in declared[key]:
            return
        schema = place + pointer("content", key, "schema")
        if content.media_type == EVENT_STREAM:
            self._add_events(operation.name, status, key, schema, content.text or "")
        elif is_json(content.media_type) and content.json is not MISSING:
            self.walk(schema, content.json)

    def _add_events(self, operation: str, status: str, key: str, schema: str, text: str) -> None:
        union = union_place(self._document, schema)
        if union is None:
            return
        tag, table = event_table(self._document, union)
        for data in events(text):
            name = data.get(tag) if isinstance(data, dict) else None
            if name in table:
                self.cells.add((operation, status, key, str(name)))
                self.walk(table[name], data)

    def walk(self, place: str, value: Any) -> None:
        """Tally a value and all inside it against the schema at a place."""
        self.reached.add(place)
        place, schema = self._document.follow(place)
        if not isinstance(schema, dict):
            return
        seen = self.seen[place]
        seen.count += 1
        seen.kinds.add(_KINDS[type(value)])
        if isinstance(value, str) and len(seen.values) < MANY_VALUES:
            seen.values.add(value)
        for branch in self._branches(place, schema, value):
            self.walk(branch, value)
        if isinstance(value, dict):
            self._walk_members(place, schema, value, seen)
        elif isinstance(value, list) and "items" in schema:
            seen.kinds.update(["item"] if value else ())
            seen.most = max(seen.most, len(value))
            for item in value:
                self.walk(place + "/items", item)

    def _walk_members(self, place: str, schema: dict[str, Any], value: dict[str, Any], seen: Seen) -> None:
        seen.objects += 1
        declared = schema.get("properties", {})
        for name, member in value.items():
            if name in declared:
                seen.members[name] += 1
                self.walk(place + pointer("properties", name), member)
            elif isinstance(schema.get("additionalProperties"), dict):
                self.walk(place + "/additionalProperties", member)

    def _branches(self, place: str, schema: dict[str, Any], value: Any) -> Iterator[str]:
        if value is not None:
            yield from (f"{place}/allOf/{index}" for index in range(len(schema.get("allOf", ()))))
        for word in ("oneOf", "anyOf"):
            branches = (f"{place}/{word}/{index}" for index in range(len(schema.get(word, ()))))
            yield from (branch for branch in branches if self._schemas.is_valid(branch, value))


def observe(document: Document, schemas: Schemas, exchanges: Iterable[Exchange]) -> Observation:
    """Return what the exchanges show of the spec."""
    observation = Observation(document, schemas)
    for exchange in exchanges:
        observation.add(exchange)
    return observation

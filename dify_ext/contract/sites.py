"""Every schema of a document, with where it stands and in which direction it travels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from dify_ext.contract.document import Document, target_of
from dify_ext.contract.findings import pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

_LISTS: Final = ("allOf", "anyOf", "oneOf")
_SINGLE: Final = ("items", "additionalProperties", "not", "contentSchema")


@dataclass(frozen=True, slots=True)
class Site:
    """One schema; ``role`` is the keyword it stands under, or component, body, parameter."""

    place: str
    schema: dict[str, Any]
    role: str


def roots(document: Document) -> Iterator[Site]:
    """Yield the schemas that stand outside any other: components, bodies, parameters."""
    components = document.root.get("components", {})
    for name, schema in components.get("schemas", {}).items():
        yield Site(pointer("components", "schemas", name), schema, "component")
    for name, response in components.get("responses", {}).items():
        yield from _media(pointer("components", "responses", name), response)
    for name, parameter in components.get("parameters", {}).items():
        yield Site(pointer("components", "parameters", name, "schema"), parameter.get("schema", {}), "parameter")
    for operation in document.operations:
        for parameter in operation.parameters:
            if parameter.place.startswith("/paths"):
                yield Site(parameter.schema_place, document.at(parameter.place).get("schema", {}), "parameter")
        body = operation.members.get("requestBody", {})
        yield from _media(operation.place + "/requestBody", body)
        for status, response in (operation.members.get("responses") or {}).items():
            yield from _media(operation.place + pointer("responses", status), response)


def _media(place: str, owner: dict[str, Any]) -> Iterator[Site]:
    for media, member in (owner.get("content") or {}).items():
        if "schema" in member:
            yield Site(place + pointer("content", media, "schema"), member["schema"], "body")


@lru_cache(maxsize=2)
def sites(document: Document) -> tuple[Site, ...]:
    """Return every schema of the document, each place once."""
    found: dict[str, Site] = {}
    for root in roots(document):
        if root.place not in found:
            found[root.place] = root
            found |= {site.place: site for site in below(root.place, root.schema)}
    return tuple(found.values())


def below(place: str, schema: Any) -> Iterator[Site]:
    """Yield every schema inside a schema, not through references."""
    for child in children(place, schema):
        yield child
        yield from below(child.place, child.schema)


def children(place: str, schema: Any) -> Iterator[Site]:
    """Yield the schemas directly inside a schema."""
    if not isinstance(schema, dict):
        return
    for name, member in schema.get("properties", {}).items():
        yield Site(place + pointer("properties", name), member, "properties")
    for word in _SINGLE:
        if isinstance(schema.get(word), dict):
            yield Site(f"{place}/{word}", schema[word], word)
    for word in _LISTS:
        for index, branch in enumerate(schema.get(word, ())):
            yield Site(f"{place}/{word}/{index}", branch, word)


@lru_cache(maxsize=2)
def directions(document: Document) -> tuple[set[str], set[str]]:
    """Return the places of all schemas that requests can reach, and of those that responses can reach."""
    sent: set[str] = set()
    received: set[str] = set()
    for operation in document.operations:
        for parameter in operation.parameters:
            reach(document, parameter.schema_place, sent)
        if "requestBody" in operation.members:
            _reach_media(document, operation.place + "/requestBody", sent)
        for status in operation.members.get("responses") or {}:
            _reach_media(document, operation.place + pointer("responses", status), received)
    return sent, received


def _reach_media(document: Document, place: str, into: set[str]) -> None:
    place, owner = document.follow(place)
    for site in _media(place, owner):
        reach(document, site.place, into)


def reach(document: Document, place: str, into: set[str]) -> None:
    """Add the places of a schema and of all it contains or refers to."""
    if place in into:
        return
    into.add(place)
    schema = document.at(place)
    if isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
        reach(document, target_of(schema["$ref"]), into)
        return
    for child in children(place, schema):
        reach(document, child.place, into)

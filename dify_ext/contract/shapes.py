"""What a schema comes to once its references and compositions are followed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from dify_ext.contract.findings import pointer
from dify_ext.contract.stream import event_table, union_place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dify_ext.contract.document import Document

LIMITS: Final = ("maxLength", "maximum", "maxItems", "minLength", "minimum", "minItems", "pattern", "format")
_SIZES: Final = ("int32", "int64", "float", "double", "decimal")  # formats that JSON does not know
ANY: Final = frozenset({"string", "integer", "number", "boolean", "array", "object"})


@dataclass(frozen=True)
class Shape:
    """A schema without references and ``allOf``.

    Args:
        place: JSON pointer of the schema, after references.
        types: JSON types it admits, ``null`` among them; a number's include ``integer``.
        members: Pointers of the schemas of its members.
        required: Names of members that are always there.
        items: Pointer of the schema of its items.
        values: What its enum admits; None without one.
        known: Its ``x-known-values``.
        limits: Its bounds, pattern and format.
        variants: For an event union or a stream of one, the pointer of each event's schema.
    """

    place: str
    types: frozenset[str] = frozenset()
    members: Mapping[str, str] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: str | None = None
    values: frozenset[str] | None = None
    known: frozenset[str] = frozenset()
    limits: Mapping[str, Any] = field(default_factory=dict)
    variants: Mapping[str, str] = field(default_factory=dict)


def shape(document: Document, place: str) -> Shape:
    """Return what the schema at a JSON pointer comes to.

    Raises:
        SpecError: A reference leads nowhere.
    """
    place, schema = document.follow(place)
    union = union_place(document, place)
    if union and "discriminator" in document.at(union):
        return Shape(place, frozenset({"object"}), variants=event_table(document, union)[1])
    parts = [shape(document, f"{place}/allOf/{index}") for index in range(len(schema.get("allOf", ())))]
    branches = [
        shape(document, f"{place}/{word}/{index}")
        for word in ("oneOf", "anyOf")
        for index in range(len(schema.get(word, ())))
    ]
    return _joined(place, schema, [*parts, *branches], composed=bool(branches))


def _joined(place: str, schema: Mapping[str, Any], parts: list[Shape], *, composed: bool) -> Shape:
    members = {name: place + pointer("properties", name) for name in schema.get("properties", ())}
    required = frozenset(schema.get("required") or ())
    items = place + "/items" if "items" in schema else None
    limits = {word: schema[word] for word in LIMITS if word in schema and schema[word] not in _SIZES}
    for part in parts:
        members = {**part.members, **members}
        items = items or part.items
        limits = {**part.limits, **limits}
        required |= frozenset() if composed else part.required
    values = frozenset(map(str, schema["enum"])) if "enum" in schema else None
    if values is None and len(parts) == 1:
        values = parts[0].values
    known = frozenset(map(str, schema.get("x-known-values") or ())).union(*(part.known for part in parts))
    return Shape(place, _types(schema, parts), members, required, items, values, known, limits)


def _types(schema: Mapping[str, Any], parts: list[Shape]) -> frozenset[str]:
    if isinstance(schema.get("type"), str):
        types = frozenset({schema["type"]})
    elif parts:
        types = frozenset().union(*(part.types for part in parts))
    else:
        types = frozenset({"object"}) if "properties" in schema else ANY
    types |= {"integer"} if "number" in types else frozenset()
    return types | {"null"} if schema.get("nullable") is True else types

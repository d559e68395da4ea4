"""Form bodies: fields and file parts held against the object that the spec describes them as."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from dify_ext.contract.content import MISSING
from dify_ext.contract.findings import Finding, pointer
from dify_ext.contract.response import check_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dify_ext.contract.content import Content
    from dify_ext.contract.document import Document
    from dify_ext.contract.schemas import Schemas


def check_form(
    document: Document, schemas: Schemas, operation: str, rule: str, content: Content, where: str, schema: str
) -> Iterator[Finding]:
    """Yield every way in which a form breaks its schema.

    A member of ``format: binary`` travels as a file part, any other as a field; a field whose schema has a
    ``contentSchema`` holds JSON text.

    Args:
        document: The spec.
        schemas: Its validators.
        operation: operationId.
        rule: The rule of findings.
        content: The form.
        where: Start of the findings' fields.
        schema: JSON pointer of the form's schema.
    """
    value = form_value(document, schema, content)
    yield from check_value(schemas, operation, rule, where, schema, value, "/request/multipart")
    for name, is_file in _parts(content):
        place = member_place(document, schema, name)
        fault = _misplaced(document, place, is_file=is_file)
        if fault:
            yield Finding(rule, operation, f"{where} /{name}", fault, place="/request/multipart", spec_place=schema)
    for name, place, data in embedded(document, schema, content):
        inside = f"{where} /{name}"
        if data is MISSING:
            yield Finding(rule, operation, inside, "not JSON text", place="/request/multipart", spec_place=place)
        else:
            yield from check_value(schemas, operation, rule, inside, place, data, "/request/multipart/fields/" + name)


def _parts(content: Content) -> Iterator[tuple[str, bool]]:
    yield from ((name, False) for name in dict(content.fields))
    yield from ((part.field, True) for part in content.files)


def _misplaced(document: Document, place: str | None, *, is_file: bool) -> str:
    if place is None:
        return "a file that the spec does not declare" if is_file else ""
    binary = document.follow(place)[1].get("format") == "binary"
    if binary == is_file:
        return ""
    return "a file where the spec has a field" if is_file else "a field where the spec has a file"


def form_value(document: Document, place: str, content: Content) -> dict[str, Any]:
    """Return a form as the object its schema describes: fields by their types, a file as a string."""
    value: dict[str, Any] = {}
    for name in dict(content.fields):
        texts = [text for field, text in content.fields if field == name]
        field_place = member_place(document, place, name)
        value[name] = coerce(document, field_place, texts) if field_place else texts[0]
    for part in content.files:
        value.setdefault(part.field, part.filename or "")  # where two parts share a name, Dify takes the first
    return value


def embedded(document: Document, place: str, content: Content) -> Iterator[tuple[str, str, Any]]:
    """Yield the fields that hold JSON text: name, pointer of the schema of the JSON, and the JSON or MISSING."""
    for name, text in content.fields:
        field_place = member_place(document, place, name)
        if field_place:
            owner, schema = document.follow(field_place)
            if "contentSchema" in schema:
                yield name, owner + "/contentSchema", _decoded(text, MISSING)


def member_place(document: Document, place: str, name: str) -> str | None:
    """Return the pointer of the schema of an object's member, or None where it is not declared."""
    place, schema = document.follow(place)
    if name in schema.get("properties", {}):
        return place + pointer("properties", name)
    branches = (f"{place}/allOf/{index}" for index in range(len(schema.get("allOf", ()))))
    return next((found for branch in branches if (found := member_place(document, branch, name))), None)


def coerce(document: Document, place: str, values: Sequence[str]) -> Any:
    """Return what the text of a parameter or form field means under its schema.

    Text that does not read as the schema's type stays text, so that the schema refuses it.
    """
    place, schema = document.follow(place)
    match _type_of(document, place, schema):
        case "array":
            return [coerce(document, place + "/items", [value]) for value in values]
        case "integer" | "number" if re.fullmatch(r"[+-]?\d+", values[0].strip()):
            return int(values[0])
        case "integer" | "number" if re.fullmatch(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?", values[0].strip()):
            return float(values[0])
        case "boolean" if values[0].lower() in {"true", "false"}:
            return values[0].lower() == "true"
        case "object":
            return _decoded(values[0], values[0])
        case _:
            return values[0]


def _type_of(document: Document, place: str, schema: Mapping[str, Any]) -> str | None:
    if "type" in schema:
        return str(schema["type"])
    if "properties" in schema:
        return "object"
    for index in range(len(schema.get("allOf", ()))):
        branch = document.follow(f"{place}/allOf/{index}")
        if found := _type_of(document, *branch):
            return found
    return None


def _decoded(text: str, otherwise: Any) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return otherwise

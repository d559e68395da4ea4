"""Validators for the schemas of an OpenAPI 3.0 document, compiled when first needed and shared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from dify_ext.contract.document import Document, SpecError, target_of
from dify_ext.contract.findings import pointer, shorten, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator

try:
    import jsonschema_rs
except ImportError as error:  # pragma: no cover - told in one sentence
    raise ImportError(
        "dify_ext.contract needs jsonschema-rs, which is not installed: pip install 'dify-ext[testing]'"
    ) from error

_COPIED: Final = frozenset(
    {
        *("type", "enum", "required", "minLength", "maxLength", "pattern", "format", "minimum", "maximum"),
        *("multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
    }
)
_COMPOSED: Final = ("allOf", "anyOf", "oneOf")


@dataclass(frozen=True, slots=True)
class Fault:
    """One way in which a value breaks its schema; ``undeclared`` where only the closed reading minds."""

    path: tuple[str | int, ...]
    message: str
    undeclared: bool = False


class Schemas:
    """The schemas of a document as validators.

    A schema is read twice: open, as OpenAPI means it, and closed, where a member that no
    ``properties`` declares is a fault. Composition stays possible in the closed reading because a
    branch of ``allOf`` is never closed by itself, only the whole it belongs to.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._validators: dict[tuple[str, bool], jsonschema_rs.Draft202012Validator] = {}

    def is_valid(self, place: str, value: object) -> bool:
        """Return whether a value fits the schema at a JSON pointer, read open."""
        try:
            return self._validator(place, closed=False).is_valid(value)
        except ValueError:
            return False

    def faults(self, place: str, value: object) -> list[Fault]:
        """Return every fault of a value against the schema at a JSON pointer, both readings."""
        try:
            return self._faults(place, value)
        except ValueError as error:  # a lone surrogate, or lists within lists without end
            return [Fault((), f"cannot be judged: {shorten(str(error), 80)}")]

    def _faults(self, place: str, value: object) -> list[Fault]:
        if self._validator(place, closed=True).is_valid(value) and self._validator(place, closed=False).is_valid(value):
            return []
        faults = [
            Fault(tuple(error.instance_path), _sentence(error))
            for error in self._validator(place, closed=False).iter_errors(value)
        ]
        return faults + list(self._undeclared(place, value, [fault.path for fault in faults]))

    def _undeclared(self, place: str, value: object, broken: list[tuple[str | int, ...]]) -> Iterator[Fault]:
        for error in self._validator(place, closed=True).iter_errors(value):
            path = tuple(error.instance_path)
            match error.kind:
                case jsonschema_rs.ValidationErrorKind.AdditionalProperties(unexpected=names):
                    pass
                case jsonschema_rs.ValidationErrorKind.UnevaluatedProperties(unexpected=names):
                    if any(fault[: len(path)] == path for fault in broken):
                        continue  # a failed branch evaluates nothing: this says no more than the fault itself
                case _:
                    continue
            for name in names:
                yield Fault((*path, name), "a member that the spec does not declare", undeclared=True)

    def _validator(self, place: str, *, closed: bool) -> jsonschema_rs.Draft202012Validator:
        key = (place, closed)
        if key not in self._validators:
            self._validators[key] = self._compile(place, closed=closed)
        return self._validators[key]

    def _compile(self, place: str, *, closed: bool) -> jsonschema_rs.Draft202012Validator:
        schema = _Conversion(self._document, closed=closed).whole(place)
        try:
            return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError) as error:
            raise SpecError(f"the schema at #{place} cannot be used: {shorten(str(error), 120)}") from error

    def locate(self, place: str, path: tuple[str | int, ...]) -> str:
        """Return the pointer of the schema that speaks about a path inside a value."""
        for token in path:
            found = self._step(place, token)
            if found is None:
                return self._document.follow(place)[0]
            place = found
        return self._document.follow(place)[0] if path else place

    def _step(self, place: str, token: str | int) -> str | None:
        place, schema = self._document.follow(place)
        if not isinstance(schema, dict):
            return None
        if isinstance(token, int):
            if "items" in schema:
                return place + "/items"
        elif token in schema.get("properties", {}):
            return place + pointer("properties", token)
        elif isinstance(schema.get("additionalProperties"), dict):
            return place + "/additionalProperties"
        branches = (f"{place}/{word}/{n}" for word in _COMPOSED for n in range(len(schema.get(word, ()))))
        return next((found for branch in branches if (found := self._step(branch, token))), None)


class _Conversion:
    """One schema and all it refers to, as JSON Schema 2020-12."""

    def __init__(self, document: Document, *, closed: bool) -> None:
        self._document = document
        self._closed = closed
        self._definitions: dict[str, Any] = {}

    def whole(self, place: str) -> dict[str, Any]:
        return {**self._site(self._document.at(place)), "$defs": self._definitions}

    def _site(self, schema: Any, *, part: bool = False) -> Any:
        """Convert a schema; ``part`` is a branch of a composition, closed by its owner."""
        if not isinstance(schema, dict):
            return schema
        if isinstance(schema.get("$ref"), str):
            return {"$ref": self._define(target_of(schema["$ref"]), part=part)}
        body = self._body(schema, part=part)
        return _nullable(body) if schema.get("nullable") is True else body

    def _define(self, place: str, *, part: bool) -> str:
        suffix = "-part" if part and self._closed else ""
        name = ".".join(tokens_of(place)).replace("components.schemas.", "") + suffix
        if name not in self._definitions:
            self._definitions[name] = True  # stands while a schema that refers to itself is converted
            self._definitions[name] = self._site(self._document.at(place), part=part)
        return "#" + quote(pointer("$defs", name), safe="/~$")

    def _body(self, schema: dict[str, Any], *, part: bool) -> dict[str, Any]:
        alone = [word for word in schema if word in _COPIED or word in _COMPOSED or word in _KEYED]
        if alone == ["allOf"] and len(schema["allOf"]) == 1:
            return {"allOf": [self._site(schema["allOf"][0], part=part)]}
        body = {word: schema[word] for word in schema if word in _COPIED}
        for word in _COMPOSED:
            if word in schema:
                body[word] = [self._site(branch, part=True) for branch in schema[word]]
        body |= self._keyed(schema)
        _modernise_bounds(schema, body)
        if self._closed and not part and self._declares_members(schema, set()):
            body["unevaluatedProperties" if any(word in body for word in _COMPOSED) else _ADDITIONAL] = False
        if "discriminator" in schema and "oneOf" in body:
            return self._dispatch(schema, body, part=part)
        return body

    def _keyed(self, schema: dict[str, Any]) -> dict[str, Any]:
        body: dict[str, Any] = {}
        if "properties" in schema:
            body["properties"] = {name: self._site(value) for name, value in schema["properties"].items()}
        for word in ("items", _ADDITIONAL, "not"):
            if word in schema:
                body[word] = self._site(schema[word])
        if schema.get("type") == "object" and not body:
            body[_ADDITIONAL] = True  # says nothing about its members, so none is undeclared
        return body

    def _dispatch(self, schema: dict[str, Any], body: dict[str, Any], *, part: bool) -> dict[str, Any]:
        """Replace a tagged ``oneOf`` by what its tag says, so that faults are those of one branch."""
        tag = schema["discriminator"]["propertyName"]
        mapping = schema["discriminator"].get("mapping")
        if not mapping:
            return body
        cases = [
            {
                "if": {"properties": {tag: {"const": name}}, "required": [tag]},
                "then": {"$ref": self._define(target_of(reference), part=part)},
            }
            for name, reference in mapping.items()
        ]
        known = {"properties": {tag: {"enum": list(mapping)}}, "required": [tag]}
        return {"type": "object", "allOf": [known, *cases]}

    def _declares_members(self, schema: Any, seen: set[int]) -> bool:
        """Return whether closing makes sense: members are named and none is admitted by rule."""
        if not isinstance(schema, dict) or id(schema) in seen:
            return False
        seen.add(id(schema))
        if isinstance(schema.get("$ref"), str):
            return self._declares_members(self._document.at(target_of(schema["$ref"])), seen)
        if _ADDITIONAL in schema:
            return False
        branches = (branch for word in _COMPOSED for branch in schema.get(word, ()))
        return "properties" in schema or any(self._declares_members(branch, seen) for branch in branches)


_ADDITIONAL: Final = "additionalProperties"
_KEYED: Final = ("properties", "items", _ADDITIONAL, "not")


def _nullable(body: dict[str, Any]) -> dict[str, Any]:
    if isinstance(body.get("type"), str):
        enum = {"enum": [*body["enum"], None]} if "enum" in body and None not in body["enum"] else {}
        return body | enum | {"type": [body["type"], "null"]}
    return {"if": {"type": "null"}, "else": body}  # unlike anyOf, this keeps the faults of the value itself


def _modernise_bounds(schema: dict[str, Any], body: dict[str, Any]) -> None:
    for new, old in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if schema.get(new) is True and old in body:
            body[new] = body.pop(old)


def _sentence(error: jsonschema_rs.ValidationError) -> str:
    branches = getattr(error.kind, "context", None) or []
    faults = [fault for branch in branches for fault in branch]
    if not faults:
        return shorten(error.message)
    nearest = max(faults, key=lambda fault: len(fault.instance_path))
    return f"fits none of {len(branches)} variants; nearest: {shorten(nearest.message, 120)}"

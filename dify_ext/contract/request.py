"""Checks one request against its operation: key, parameters, body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dify_ext.contract.content import Content, header, is_json
from dify_ext.contract.findings import Finding, pointer
from dify_ext.contract.forms import check_form, coerce
from dify_ext.contract.response import check_value, media_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_ext.contract.document import Document, Match, Operation, Parameter
    from dify_ext.contract.recording import Request
    from dify_ext.contract.schemas import Schemas

RULE: Final = "request-invalid"
UNDECLARED: Final = "request-undeclared"
_FORMS: Final = frozenset({"multipart/form-data", "application/x-www-form-urlencoded"})


def check_request(document: Document, schemas: Schemas, match: Match, request: Request) -> Iterator[Finding]:
    """Yield every way in which a request breaks the spec.

    Args:
        document: The spec.
        schemas: Its validators.
        match: The operation the request belongs to.
        request: The request.

    Returns:
        Findings of the rule ``request-invalid``, and ``request-undeclared`` for members and query
        parameters that the spec does not name, which Dify ignores.
    """
    yield from check_key(document, match.operation, request)
    for parameter in match.operation.parameters:
        yield from _check_parameter(document, schemas, match, request, parameter)
    declared = {each.name for each in match.operation.parameters if each.location == "query"}
    for name in dict(request.query):
        if name not in declared:
            yield Finding(
                UNDECLARED,
                match.operation.name,
                f"request query {name}",
                "not declared",
                place=pointer("request", "query", name),
                spec_place=match.operation.place,
            )
    yield from _check_body(document, schemas, match.operation, request.content)


def check_key(document: Document, operation: Operation, request: Request) -> Iterator[Finding]:
    """Yield a finding where the key is missing or of another kind than the operation takes.

    A scheme's ``bearerFormat`` says how its keys begin (``app-…``); a scheme without one takes any.
    """
    schemes = key_schemes(document, operation)
    if not schemes:
        return
    scheme, _, key = (header(request.headers, "authorization") or "").partition(" ")
    prefixes = [_prefix(document, name) for name in schemes]
    place = operation.place + "/security"
    if scheme.lower() != "bearer" or not key.strip():
        yield Finding(RULE, operation.name, "request key", "no bearer key", place="/request/headers", spec_place=place)
    elif not key.startswith(tuple(prefixes)):
        yield Finding(
            RULE,
            operation.name,
            "request key",
            f"the key is not of the kind {' or '.join(schemes)}",
            place="/request/headers/authorization",
            spec_place=place,
        )


def key_schemes(document: Document, operation: Operation) -> list[str]:
    """Return the names of the security schemes of an operation; none where it needs no key."""
    requirements = operation.members.get("security", document.root.get("security", []))
    names = [name for requirement in requirements for name in requirement]
    return [] if {} in requirements else names


def _prefix(document: Document, scheme: str) -> str:
    schemes = document.root.get("components", {}).get("securitySchemes", {})
    found = re.match(r"[a-z]+-", str(schemes.get(scheme, {}).get("bearerFormat", "")))
    return found[0] if found else ""


def _check_parameter(
    document: Document, schemas: Schemas, match: Match, request: Request, parameter: Parameter
) -> Iterator[Finding]:
    values = _values(match, request, parameter)
    where = f"request {parameter.location} {parameter.name}"
    if not values:
        if parameter.required:
            yield Finding(
                RULE,
                match.operation.name,
                where,
                "required, but not sent",
                place=f"/request/{_PLACES[parameter.location]}",
                spec_place=parameter.place,
            )
        return
    value = coerce(document, parameter.schema_place, values)
    if len(values) > 1 and not isinstance(value, list):
        yield Finding(
            RULE,
            match.operation.name,
            where,
            f"sent {len(values)} times, and not a list",
            place=f"/request/{_PLACES[parameter.location]}",
            spec_place=parameter.place,
        )
    place = pointer("request", _PLACES[parameter.location], parameter.name)
    yield from check_value(schemas, match.operation.name, RULE, where, parameter.schema_place, value, place)


_PLACES: Final = {"path": "path_params", "query": "query", "header": "headers", "cookie": "headers"}


def _values(match: Match, request: Request, parameter: Parameter) -> list[str]:
    if parameter.location == "path":
        return [match.path_params[parameter.name]] if parameter.name in match.path_params else []
    if parameter.location == "query":
        return [value for name, value in request.query if name == parameter.name]
    found = header(request.headers, parameter.name.lower())
    return [] if found is None else [found]


def _check_body(document: Document, schemas: Schemas, operation: Operation, content: Content) -> Iterator[Finding]:
    if "requestBody" not in operation.members:
        if not content.empty:
            yield Finding(
                UNDECLARED,
                operation.name,
                "request body",
                "a body where the spec has none",
                place="/request",
                spec_place=operation.place,
            )
        return
    place, body = document.follow(operation.place + "/requestBody")
    if content.empty:
        if body.get("required"):
            yield Finding(
                RULE,
                operation.name,
                "request body",
                "required, but not sent",
                place="/request",
                spec_place=place,
            )
        return
    declared = body.get("content") or {}
    key = media_key(declared, content.media_type)
    if key is None:
        said = content.media_type or "(none)"
        yield Finding(
            RULE,
            operation.name,
            f"request {said}",
            f"media type {said}; the spec has {', '.join(declared)}",
            place="/request/headers/content-type",
            spec_place=place + "/content",
        )
        return
    where = f"request {content.media_type}"
    schema = place + pointer("content", key, "schema")
    if content.broken:
        yield Finding(RULE, operation.name, where, content.broken, place="/request", spec_place=schema)
    elif "schema" in declared[key]:
        yield from _check_sent(document, schemas, operation, content, where, schema)


def _check_sent(
    document: Document, schemas: Schemas, operation: Operation, content: Content, where: str, schema: str
) -> Iterator[Finding]:
    if content.media_type in _FORMS:
        found = check_form(document, schemas, operation.name, RULE, content, where, schema)
    elif is_json(content.media_type):
        found = check_value(schemas, operation.name, RULE, where, schema, content.json, "/request/json")
    else:
        return
    for finding in found:
        yield finding if finding.rule == RULE else finding.renamed(UNDECLARED)

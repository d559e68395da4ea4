"""The spec's own conventions, each a rule that a changed spec can break."""

from __future__ import annotations

import keyword
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import Any, Final

from dify_ext.contract.content import is_json, media_type_of
from dify_ext.contract.document import Document, Operation, target_of
from dify_ext.contract.findings import Finding, pointer
from dify_ext.contract.lint_schemas import SCALARS, SCHEMA_RULES, references
from dify_ext.contract.request import key_schemes
from dify_ext.contract.response import EVENT_STREAM

KEYS: Final = ("appKey", "knowledgeKey")
ERROR_BODY: Final = "/components/schemas/ErrorBody"
DEPRECATED_PATHS: Final = re.compile(r"_by_(text|file)$|/update-by-file$|/hit-testing$|^/chats/create$")
_SNAKE: Final = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def lint(spec: dict[str, Any]) -> list[Finding]:
    """Return every place where a bundled spec breaks a convention; only references to nothing, where there are any.

    Args:
        spec: The decoded OpenAPI document.

    Raises:
        SpecError: It is not an OpenAPI 3.0 document.
    """
    document = Document(spec)
    lost = [finding for finding in references(document) if finding.rule == "ref-target"]
    return lost or [finding for rule in (*OPERATION_RULES, *SCHEMA_RULES) for finding in rule(document)]


def accessor_name(operation_id: str, tag: str) -> str:
    """Return the name of an operation's method on its tag's accessor: its id without the tag's words."""
    words = {word.removesuffix("s") for word in tag.split("_")}
    return "_".join(word for word in operation_id.split("_") if word.removesuffix("s") not in words)


def _finding(rule: str, operation: Operation, message: str, below: str = "") -> Finding:
    return Finding(rule, operation.name, "", message, spec_place=operation.place + below)


def operation_ids(document: Document) -> Iterator[Finding]:
    """Every operation has a snake-case operationId of its own."""
    counts = Counter(operation.name for operation in document.operations)
    for operation in document.operations:
        name = operation.members.get("operationId")
        if not isinstance(name, str) or not _SNAKE.fullmatch(name):
            yield _finding("operation-id", operation, f"operationId {name!r} is not snake_case", "/operationId")
        elif counts[name] > 1:
            yield _finding("operation-id", operation, f"operationId {name} is used twice", "/operationId")


def tags(document: Document) -> Iterator[Finding]:
    """Every operation has exactly one tag, and all operations of a tag take one kind of key."""
    kinds: dict[str, set[str]] = defaultdict(set)
    for operation in document.operations:
        given = operation.members.get("tags") or []
        if len(given) != 1:
            yield _finding("one-tag", operation, f"{len(given)} tags, not one", "/tags")
        else:
            kinds[given[0]].add(" ".join(key_schemes(document, operation)))
    for operation in document.operations:
        tag = (operation.members.get("tags") or [""])[0]
        if len(kinds[tag]) > 1:
            yield _finding("one-key-per-tag", operation, f"the tag {tag} has more than one kind of key", "/security")


def security(document: Document) -> Iterator[Finding]:
    """Every operation declares its one key; only the root probe has none."""
    keyed: list[Any] = [[{key: []}] for key in KEYS]
    for operation in document.operations:
        declared = operation.members.get("security")
        allowed = [[]] if operation.path == "/" else keyed
        if declared not in allowed:
            yield _finding("security", operation, f"security is {declared!r}, not one of {allowed}", "/security")
    schemes = document.root.get("components", {}).get("securitySchemes", {})
    for key in KEYS:
        scheme = schemes.get(key, {})
        if (scheme.get("type"), scheme.get("scheme")) != ("http", "bearer"):
            yield Finding(
                "security",
                "",
                "",
                f"the scheme {key} is not an http bearer",
                spec_place=pointer("components", "securitySchemes", key),
            )


def accessors(document: Document) -> Iterator[Finding]:
    """What is left of an operationId without its tag's words is a method name, unique within the tag."""
    names: Counter[tuple[str, str]] = Counter()
    for operation in document.operations:
        for tag in operation.members.get("tags") or []:
            names[tag, accessor_name(operation.name, tag)] += 1
    for operation in document.operations:
        for tag in operation.members.get("tags") or []:
            name = accessor_name(operation.name, tag)
            if not name.isidentifier() or keyword.iskeyword(name):
                yield _finding("accessor-name", operation, f"{name!r} cannot be a method's name", "/operationId")
            elif names[tag, name] > 1:
                yield _finding("accessor-name", operation, f"the tag {tag} has two methods {name}", "/operationId")


def described(document: Document) -> Iterator[Finding]:
    """Every operation, parameter and response says what it is."""
    for operation in document.operations:
        if not operation.members.get("summary") or not operation.members.get("description"):
            yield _finding("described", operation, "needs a summary and a description")
        for parameter in operation.parameters:
            if not document.at(parameter.place).get("description"):
                yield Finding(
                    "described",
                    operation.name,
                    parameter.name,
                    "a parameter without a description",
                    spec_place=parameter.place,
                )
        for status in operation.members.get("responses") or {}:
            place, response = document.follow(operation.place + pointer("responses", status))
            if not response.get("description"):
                yield Finding("described", operation.name, status, "a response without a description", spec_place=place)


def path_parameters(document: Document) -> Iterator[Finding]:
    """The names in a path are its required path parameters; no parameter stands in a cookie."""
    for operation in document.operations:
        named = sorted(re.findall(r"\{([^}]*)\}", operation.path))
        declared = sorted(each.name for each in operation.parameters if each.location == "path" and each.required)
        if named != declared:
            yield _finding(
                "path-parameters", operation, f"the path has {named}, declared are {declared}", "/parameters"
            )
        for parameter in operation.parameters:
            kind = document.follow(parameter.schema_place)[1].get("type")
            if parameter.location == "path" and kind not in SCALARS:
                yield Finding(
                    "path-parameters",
                    operation.name,
                    parameter.name,
                    f"a path parameter of type {kind}",
                    spec_place=parameter.place,
                )
            if parameter.location not in {"path", "query", "header"}:
                yield Finding(
                    "path-parameters",
                    operation.name,
                    parameter.name,
                    f"a parameter in {parameter.location!r}",
                    spec_place=parameter.place,
                )


def bodies_are_named(document: Document) -> Iterator[Finding]:
    """Every request and JSON response body is a named component."""
    for operation in document.operations:
        if "requestBody" in operation.members:
            place, body = document.follow(operation.place + "/requestBody")
            yield from _named_media(operation, place, body.get("content") or {})
        for status in operation.members.get("responses") or {}:
            place, response = document.follow(operation.place + pointer("responses", status))
            yield from _named_media(operation, place, response.get("content") or {}, only_json=True)


def bodies_are_required(document: Document) -> Iterator[Finding]:
    """A declared request body is required: Dify answers 415 to a call without it, even if all members are optional."""
    for operation in document.operations:
        if "requestBody" in operation.members:
            place, body = document.follow(operation.place + "/requestBody")
            if body.get("required") is not True:
                yield Finding("required-bodies", operation.name, "", "a body that is not required", spec_place=place)


def _named_media(
    operation: Operation, place: str, content: dict[str, Any], *, only_json: bool = False
) -> Iterator[Finding]:
    for media, member in content.items():
        if not (only_json and not is_json(media_type_of(media))) and "$ref" not in member.get("schema", {}):
            yield Finding(
                "named-bodies",
                operation.name,
                media,
                "a body that is not a $ref to a component",
                spec_place=place + pointer("content", media),
            )


def media_types(document: Document) -> Iterator[Finding]:
    """Where a reply has two media types, JSON stands first; a stream wraps an event union."""
    for operation in document.operations:
        for status in operation.members.get("responses") or {}:
            place, response = document.follow(operation.place + pointer("responses", status))
            content = response.get("content") or {}
            first = next(iter(content), "")
            if len(content) > 1 and any(map(is_json, content)) and not is_json(first):
                yield Finding("json-first", operation.name, status, f"{first} stands before JSON", spec_place=place)
            if EVENT_STREAM in content and not _is_stream(content[EVENT_STREAM].get("schema", {})):
                yield Finding(
                    "stream-shape",
                    operation.name,
                    status,
                    "a stream whose schema does not wrap an event union in data.contentSchema",
                    spec_place=place + pointer("content", EVENT_STREAM),
                )


def _is_stream(schema: dict[str, Any]) -> bool:
    data = schema.get("properties", {}).get("data", {})
    return (
        schema.get("type") == "object"
        and schema.get("required") == ["data"]
        and (data.get("type"), data.get("contentMediaType")) == ("string", "application/json")
        and "$ref" in data.get("contentSchema", {})
    )


def successes(document: Document) -> Iterator[Finding]:
    """Every operation has a success; a 204 has no content, any other success has some."""
    for operation in document.operations:
        responses = operation.members.get("responses") or {}
        good = [status for status in responses if status.startswith("2")]
        if not good:
            yield _finding("success", operation, "no 2xx response", "/responses")
        for status in good:
            place, response = document.follow(operation.place + pointer("responses", status))
            if bool(response.get("content")) == (status == "204"):
                yield Finding(
                    "success",
                    operation.name,
                    status,
                    "a 204 has no content, every other success has",
                    spec_place=place,
                )


def errors(document: Document) -> Iterator[Finding]:
    """Every keyed operation can answer 401, and every JSON error body is the one envelope."""
    for operation in document.operations:
        responses = operation.members.get("responses") or {}
        if key_schemes(document, operation) and "401" not in responses:
            yield _finding("error-401", operation, "takes a key and declares no 401", "/responses")
        for status in responses:
            place, response = document.follow(operation.place + pointer("responses", status))
            schema = (response.get("content") or {}).get("application/json", {}).get("schema", {})
            if status[0] in "45" and ("$ref" not in schema or target_of(schema["$ref"]) != ERROR_BODY):
                yield Finding(
                    "error-envelope",
                    operation.name,
                    status,
                    "its JSON body is not ErrorBody",
                    spec_place=place,
                )


PAGINATIONS: Final = {"last_id": {"last_id"}, "first_id": {"first_id"}, "page": {"page"}, "total_pages": {"page"}}


def paginations(document: Document) -> Iterator[Finding]:
    """An operation that can go on behind a page says how, with `x-pagination`."""
    for operation in document.operations:
        told = operation.members.get("x-pagination")
        cursors = {each.name for each in operation.parameters} & {"last_id", "first_id", "page"}
        if told not in {None, "list", *PAGINATIONS} or PAGINATIONS.get(str(told), set()) != cursors:
            yield _finding("pagination", operation, f"x-pagination is {told}, the parameters are {sorted(cursors)}")


def deprecated(document: Document) -> Iterator[Finding]:
    """The old spellings are marked deprecated."""
    for operation in document.operations:
        if DEPRECATED_PATHS.search(operation.path) and operation.members.get("deprecated") is not True:
            yield _finding("deprecated", operation, "an old spelling that is not marked deprecated")


Rule = Callable[[Document], Iterator[Finding]]

OPERATION_RULES: Final[tuple[Rule, ...]] = (
    *(operation_ids, tags, security, accessors, described, path_parameters, bodies_are_named, bodies_are_required),
    *(media_types, successes, errors, deprecated),
)

"""Checks one exchange against a document: the request, the response, and the two together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dify_ext.contract.content import MISSING, Content, is_json, media_type_of
from dify_ext.contract.findings import Finding, field_path, pointer
from dify_ext.contract.stream import event_table, events, union_place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dify_ext.contract.document import Document, Match, Operation
    from dify_ext.contract.recording import Response
    from dify_ext.contract.schemas import Schemas

EMPTY_STATUS: Final = frozenset({204, 205, 304})
EVENT_STREAM: Final = "text/event-stream"


def check_response(
    document: Document, schemas: Schemas, match: Match, response: Response, *, head: bool = False
) -> Iterator[Finding]:
    """Yield every way in which a response breaks the spec.

    Args:
        document: The spec.
        schemas: Its validators.
        match: The operation the request belongs to.
        response: The response.
        head: True for a reply to HEAD, which has no body whatever the spec says.
    """
    operation = match.operation
    found = response_place(document, operation, response.status)
    where = f"response {response.status}"
    if found is None:
        known = ", ".join(operation.members.get("responses", {})) or "none"
        yield Finding(
            "status-undocumented",
            operation.name,
            where,
            f"status {response.status}; the spec has {known}",
            place="/response/status",
            spec_place=operation.place + "/responses",
        )
        return
    declared = document.at(found).get("content") or {}
    if head:
        return
    yield from _check_body(document, schemas, operation, response, found, declared)


def response_place(document: Document, operation: Operation, status: int) -> str | None:
    """Return the pointer of the response declared for a status: exact, then ``2XX``, then default."""
    declared = operation.members.get("responses") or {}
    for key in (str(status), f"{status // 100}XX", f"{status // 100}xx", "default"):
        if key in declared:
            return document.follow(operation.place + pointer("responses", key))[0]
    return None


def media_key(declared: Mapping[str, Any], media_type: str) -> str | None:
    """Return the declared media type that covers a media type: exact, then ``type/*``, then ``*/*``."""
    known = {media_type_of(key): key for key in declared}
    for key in (media_type, media_type.partition("/")[0] + "/*", "*/*"):
        if key in known:
            return known[key]
    return None


def _check_body(
    document: Document,
    schemas: Schemas,
    operation: Operation,
    response: Response,
    found: str,
    declared: Mapping[str, Any],
) -> Iterator[Finding]:
    content = response.content
    where = f"response {response.status}"
    if response.status in EMPTY_STATUS or not declared:
        if not content.empty:
            yield Finding(
                "body-not-empty",
                operation.name,
                where,
                "a body where the spec has none",
                place="/response",
                spec_place=found,
            )
        return
    key = media_key(declared, content.media_type)
    if key is None:
        said = content.media_type or "(none)"
        yield Finding(
            "media-type-undocumented",
            operation.name,
            f"{where} {said}",
            f"media type {said}; the spec has {', '.join(declared)}",
            place=_header_place(response),
            spec_place=found + "/content",
        )
        return
    where = f"{where} {content.media_type}"
    schema = found + pointer("content", key, "schema")
    if is_json(content.media_type):
        yield from _check_json(schemas, operation, content, where, schema, declared[key])
    elif content.media_type == EVENT_STREAM:
        yield from check_stream(document, schemas, operation, content, where, schema)


def _header_place(response: Response) -> str:
    names = [name.lower() for name, _ in response.headers]
    index = names.index("content-type") if "content-type" in names else None
    return "/response/headers" if index is None else f"/response/headers/{index}"


def _check_json(
    schemas: Schemas,
    operation: Operation,
    content: Content,
    where: str,
    schema: str,
    media: Mapping[str, Any],
) -> Iterator[Finding]:
    if content.json is MISSING:
        rule, reason = ("body-empty", "the body is empty") if content.empty else ("body-unreadable", content.broken)
        yield Finding(rule, operation.name, where, reason, place="/response", spec_place=schema)
    elif "schema" in media:
        yield from check_value(schemas, operation.name, "body-schema", where, schema, content.json, "/response/json")
    else:
        text = "JSON that the spec does not describe"
        place = schema.removesuffix("/schema")
        yield Finding("body-undescribed", operation.name, where, text, place="/response/json", spec_place=place)


def check_value(
    schemas: Schemas, operation: str, rule: str, where: str, schema: str, value: object, place: str
) -> Iterator[Finding]:
    """Yield the faults of one JSON value as findings.

    Args:
        schemas: The validators.
        operation: operationId.
        rule: The rule of a fault that is not an undeclared member.
        where: Start of the finding's field.
        schema: JSON pointer of the schema.
        value: The value.
        place: JSON pointer of the value in the recording.
    """
    for fault in schemas.faults(schema, value):
        yield Finding(
            "undeclared-field" if fault.undeclared else rule,
            operation,
            f"{where} {field_path(fault.path)}".rstrip(),
            fault.message,
            place=place + pointer(*fault.path),
            spec_place=schemas.locate(schema, fault.path),
        )


def check_stream(
    document: Document, schemas: Schemas, operation: Operation, content: Content, where: str, schema: str
) -> Iterator[Finding]:
    """Yield every way in which the events of a stream break the spec, each judged by its own name."""
    union = union_place(document, schema)
    if union is None:
        text = "events that the spec does not describe"
        yield Finding("events-undescribed", operation.name, where, text, place="/response/text", spec_place=schema)
        return
    tag, mapping = event_table(document, union)
    for index, data in enumerate(events(content.text or "")):
        event = data.get(tag) if isinstance(data, dict) else None
        if data is MISSING or not isinstance(data, dict):
            yield Finding(
                "event-unreadable",
                operation.name,
                where,
                f"event {index}: not a JSON object",
                place="/response/text",
                spec_place=union,
            )
        elif event not in mapping:
            yield Finding(
                "event-unknown",
                operation.name,
                f"{where} {event}",
                f"event {index}: the spec has no event named {event!r}",
                place="/response/text",
                spec_place=union,
            )
        else:
            place = f"/response/text#{index}"
            schema = mapping[event]
            yield from check_value(schemas, operation.name, "event-schema", f"{where} {event}", schema, data, place)

"""Event streams: where the spec describes their events, and the events of a recorded stream."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dify_ext.contract.content import MISSING
from dify_ext.contract.document import Document, target_of
from dify_ext.contract.findings import pointer
from dify_ext.sse import Decoder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def union_place(document: Document, schema: str) -> str | None:
    """Return the pointer of the event union of a stream's schema.

    Args:
        document: The spec.
        schema: JSON pointer of the ``text/event-stream`` schema.

    Returns:
        None where the spec says nothing about the events (a plain string, for example).
    """
    place, value = document.follow(schema)
    data = value.get("properties", {}).get("data") if isinstance(value, dict) else None
    if isinstance(data, dict) and "contentSchema" in data:
        place, value = document.follow(place + pointer("properties", "data", "contentSchema"))
    return place if isinstance(value, dict) and ("discriminator" in value or "oneOf" in value) else None


def event_table(document: Document, union: str) -> tuple[str, dict[str, str]]:
    """Return the discriminator's name and, for each event name, the pointer of its schema.

    Without a mapping the names are read from each variant's one-valued enum.
    """
    value = document.at(union)
    discriminator: Mapping[str, Any] = value.get("discriminator") or {"propertyName": "event"}
    tag = discriminator["propertyName"]
    mapping = discriminator.get("mapping")
    if mapping:
        return tag, {name: document.follow(target_of(reference))[0] for name, reference in mapping.items()}
    return tag, dict(_variants(document, union, value, tag))


def _variants(document: Document, union: str, value: Mapping[str, Any], tag: str) -> Iterator[tuple[str, str]]:
    for index in range(len(value.get("oneOf", ()))):
        place, variant = document.follow(f"{union}/oneOf/{index}")
        for name in variant.get("properties", {}).get(tag, {}).get("enum", ()):
            yield name, place


def events(text: str) -> list[Any]:
    """Return the decoded data of each event of a stream's text, MISSING where it is not JSON or was cut short."""
    decoder = Decoder()
    found = [_decode(frame.data) for frame in decoder.feed(text.encode("utf-8", "surrogatepass"))]
    return [*found, MISSING] if decoder.pending else found


def _decode(data: bytes) -> Any:
    try:
        return json.loads(data)
    except ValueError:
        return MISSING

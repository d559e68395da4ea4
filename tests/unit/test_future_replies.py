"""Replies of servers to come: whatever they add, leave out, null or retype, they are read and nothing is lost.

The replies are made from the spec: each is what the spec says, changed at any depth by fields and values that it does
not know.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from contracts import SPEC
from dify_api.events import UnknownEvent
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from operations import modules

DOCUMENT = json.loads(SPEC.read_text("utf-8"))
JSON, STREAM = "application/json", "text/event-stream"
# Names that a reader of replies could trip over: they mean something in Python or in its own classes.
NEW_NAMES = [
    "mood",
    "class",
    "self",
    "data",
    "_unset",
    "to_dict",
    "from_dict",
    "http_reply",
    "additional_properties",
    "",
]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4)
ANYTHING = SCALARS | st.lists(SCALARS, max_size=2) | st.dictionaries(st.sampled_from(NEW_NAMES), SCALARS, max_size=2)
PLAIN = {"string": st.text(max_size=4), "integer": st.integers(), "number": st.floats(allow_nan=False)}

few = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without the references and single parts around it."""
    while True:
        if "$ref" in schema:
            schema = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        elif len(schema.get("allOf", ())) == 1:
            schema = schema["allOf"][0]
        else:
            return schema


def value(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """A value somewhere in a reply: mostly what the spec says, else anything."""
    name = schema.get("$ref", "").rpartition("/")[2]
    as_said = named(name) if name else exact(schema)
    return st.one_of(as_said, as_said, as_said, ANYTHING)


@cache
def named(name: str) -> st.SearchStrategy[Any]:
    return st.deferred(lambda: exact(DOCUMENT["components"]["schemas"][name]))


def exact(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """A value of the kind that the spec says, at its top at least."""
    schema = resolved(schema)
    if "oneOf" in schema:
        return st.one_of(*(value(each) for each in schema["oneOf"]))
    if schema.get("type") == "array":
        return st.lists(value(schema["items"]), max_size=2)
    if schema.get("type") == "object":
        return objects(schema)
    known = schema.get("enum") or schema.get("x-known-values")
    kind = PLAIN.get(schema.get("type", ""), st.booleans() if schema.get("type") == "boolean" else ANYTHING)
    return st.sampled_from(known) | kind if known else kind


def objects(schema: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """An object: any of its members, and some that nobody declared."""
    members = {name: value(each) for name, each in schema.get("properties", {}).items()}
    new = st.dictionaries(st.sampled_from(NEW_NAMES).filter(lambda name: name not in members), ANYTHING, max_size=2)
    declared = st.fixed_dictionaries({}, optional=members)
    return st.tuples(declared, new).map(lambda parts: parts[0] | parts[1])


def schemas(media_type: str) -> dict[str, dict[str, Any]]:
    """The schema of each operation's success, by operation id."""
    found = {}
    for item in DOCUMENT["paths"].values():
        for operation in item.values():
            for status, response in operation.get("responses", {}).items():
                content = response.get("content", {})
                if status < "300" and media_type in content and content.keys() <= {JSON, STREAM}:  # or it is a file
                    found[operation["operationId"]] = content[media_type]["schema"]
    return found


def events() -> list[Any]:
    """Every event of every stream: the operation, the event's name, its schema."""
    found = []
    for operation, schema in schemas(STREAM).items():
        union = resolved(schema["properties"]["data"]["contentSchema"])
        for event, ref in union["discriminator"]["mapping"].items():
            found.append(pytest.param(operation, event, {"$ref": ref}, id=f"{operation} {event}"))
    return found


def written(parsed: Any) -> Any:
    if isinstance(parsed, list):
        return [written(each) for each in parsed]
    return parsed.to_dict() if hasattr(parsed, "to_dict") else parsed


REPLIES = schemas(JSON)
EVENTS = events()


def test_replies_and_events_are_those_of_the_whole_api() -> None:
    assert len(REPLIES) > 65
    assert len({each.values[1] for each in EVENTS}) > 25


@pytest.mark.parametrize("operation", REPLIES)
@few
@given(st.data())
def test_a_reply_to_come_is_read_and_gives_back_the_same_json(operation: str, data: st.DataObject) -> None:
    reply = data.draw(exact(REPLIES[operation]))
    assert written(modules()[operation].parse_response(reply)) == reply


@pytest.mark.parametrize(("operation", "event", "schema"), EVENTS)
@few
@given(st.data())
def test_an_event_to_come_is_read_and_gives_back_the_same_json(
    operation: str, event: str, schema: dict[str, Any], data: st.DataObject
) -> None:
    sent = data.draw(exact(schema)) | {"event": event}
    read = modules()[operation].parse_event(sent)
    assert (read.event, read.to_dict()) == (event, sent)


@pytest.mark.parametrize("operation", schemas(STREAM))
@few
@given(ANYTHING)
def test_an_event_that_nobody_knows_is_kept_as_it_is(operation: str, event: Any) -> None:
    sent = {"event": event, "mood": 1}
    assert modules()[operation].parse_event(sent) == UnknownEvent(event if isinstance(event, str) else None, sent)

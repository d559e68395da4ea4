"""The spec keeps its own conventions, and each convention notices when it is broken."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from contracts import spec

from dify_ext.contract import Document
from dify_ext.contract.lint import OPERATION_RULES, accessor_name, lint
from dify_ext.contract.lint_schemas import SCHEMA_RULES, references

Edit = Callable[[dict[str, Any]], object]

CHAT = ("/chat-messages", "post")
INFO = ("/info", "get")
STOP = ("/chat-messages/{task_id}/stop", "post")
DELETE = ("/conversations/{conversation_id}", "delete")


def operation(root: dict[str, Any], path: str, method: str) -> dict[str, Any]:
    return root["paths"][path][method]


def on(where: tuple[str, str], **members: Any) -> Edit:
    """Set members of an operation."""
    return lambda root: operation(root, *where).update(members)


def off(where: tuple[str, str], name: str) -> Edit:
    """Drop a member of an operation."""
    return lambda root: operation(root, *where).pop(name)


def member(component: str, name: str, schema: dict[str, Any]) -> Edit:
    """Declare a member of a component."""
    return lambda root: root["components"]["schemas"][component]["properties"].update({name: schema})


def component(name: str, schema: dict[str, Any]) -> Edit:
    """Add a component."""
    return lambda root: root["components"]["schemas"].update({name: schema})


def reply(where: tuple[str, str], status: str, response: dict[str, Any]) -> Edit:
    """Declare a reply of an operation."""
    return lambda root: operation(root, *where)["responses"].update({status: response})


def union(change: Callable[[dict[str, Any]], object]) -> Edit:
    """Change the union of chat events."""
    return lambda root: change(root["components"]["schemas"]["ChatStreamEvent"])


def stream_first(root: dict[str, Any]) -> None:
    content = operation(root, *CHAT)["responses"]["200"]["content"]
    content["application/json"] = content.pop("application/json")


def inline_body(root: dict[str, Any]) -> None:
    operation(root, *CHAT)["requestBody"]["content"]["application/json"]["schema"] = {"type": "object"}


def optional_body(root: dict[str, Any]) -> None:
    operation(root, *CHAT)["requestBody"]["required"] = False


def bare_stream(root: dict[str, Any]) -> None:
    operation(root, *CHAT)["responses"]["200"]["content"]["text/event-stream"] = {"schema": {"type": "string"}}


def no_success(root: dict[str, Any]) -> None:
    operation(root, *INFO)["responses"].pop("200")


def list_in_path(root: dict[str, Any]) -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    parameter = {"name": "task_id", "in": "path", "required": True, "description": "x", "schema": schema}
    operation(root, *STOP)["parameters"] = [parameter]


def unlimited_user(root: dict[str, Any]) -> None:
    root["components"]["schemas"]["StopRequest"]["properties"]["user"].pop("maxLength")


def drop_scheme(root: dict[str, Any]) -> None:
    root["components"]["securitySchemes"]["appKey"]["type"] = "apiKey"


RULES = (*OPERATION_RULES, *SCHEMA_RULES)
OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
NOTHING = {"description": "x"}
ERROR = {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/AppInfo"}}}}
FULL = {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/SimpleResult"}}}}

BREAKS: list[tuple[str, str, Edit]] = [
    ("operation-id", "a camel-case operationId", on(CHAT, operationId="sendChatMessage")),
    ("operation-id", "an operationId twice", on(CHAT, operationId="get_info")),
    ("one-tag", "two tags", on(CHAT, tags=["a", "b"])),
    ("one-tag", "no tag", on(CHAT, tags=[])),
    ("one-key-per-tag", "both kinds of key in a tag", on(STOP, security=[{"knowledgeKey": []}])),
    ("security", "no key", on(CHAT, security=[])),
    ("security", "security left to the document", off(CHAT, "security")),
    ("security", "a scheme that is no bearer", drop_scheme),
    ("accessor-name", "nothing left beside the tag's words", on(INFO, operationId="info")),
    ("accessor-name", "a Python keyword", on(INFO, operationId="import_info")),
    ("accessor-name", "a method twice in a tag", on(("/meta", "get"), operationId="get_infos_parameters")),
    ("described", "no description", off(CHAT, "description")),
    ("described", "a reply without a description", reply(INFO, "500", {})),
    ("path-parameters", "a path parameter that is not declared", off(STOP, "parameters")),
    ("path-parameters", "a list in the path", list_in_path),
    ("named-bodies", "an inline request body", inline_body),
    ("required-bodies", "an optional request body", optional_body),
    ("json-first", "a stream before JSON", stream_first),
    ("stream-shape", "a stream that is only text", bare_stream),
    ("success", "no success", no_success),
    ("success", "a 204 with content", reply(DELETE, "204", FULL)),
    ("success", "a 200 without content", reply(INFO, "200", NOTHING)),
    ("error-401", "a keyed operation without 401", lambda root: operation(root, *INFO)["responses"].pop("401")),
    ("error-envelope", "an error with a body of its own", reply(INFO, "400", ERROR)),
    ("deprecated", "an old spelling not marked", off(("/chats/create", "post"), "deprecated")),
    ("no-title", "a title", member("AppInfo", "name", {"type": "string", "title": "Name"})),
    ("no-default", "a default", member("AppInfo", "name", {"type": "string", "default": "x"})),
    (
        "ref-alone",
        "a sibling of $ref",
        member("AppInfo", "x", {"$ref": "#/components/schemas/Usage", "nullable": True}),
    ),
    ("ref-target", "a reference to nothing", member("AppInfo", "x", {"allOf": [{"$ref": "#/components/schemas/No"}]})),
    (
        "nullable-place",
        "a nullable enum",
        member("ChatRequest", "x", {"type": "string", "enum": ["a"], "nullable": True}),
    ),
    ("named-items", "an inline object in a list", member("AppInfo", "x", {"type": "array", "items": OBJECT})),
    ("named-items", "an array without items", member("AppInfo", "x", {"type": "array"})),
    ("shadowed-name", "a member named like its component", member("AppInfo", "app_info", {"type": "string"})),
    ("enum-in-reply", "an enum in a reply", member("AppInfo", "mode", {"type": "string", "enum": ["chat"]})),
    ("enum-in-reply", "known values of a number", member("AppInfo", "x", {"type": "integer", "x-known-values": [1]})),
    ("free-form", "free form by hand", member("AppInfo", "x", {"type": "object", "additionalProperties": True})),
    ("union-shape", "a union of something inline", union(lambda it: it["oneOf"].append(OBJECT))),
    ("union-mapping", "a variant the mapping lacks", union(lambda it: it["discriminator"]["mapping"].pop("message"))),
    (
        "union-mapping",
        "an event under another's name",
        member("MessageEvent", "event", {"type": "string", "enum": ["x"]}),
    ),
    ("plain-ids", "a UUID format", member("AppInfo", "id", {"type": "string", "format": "uuid"})),
    ("plain-ids", "a number as an id", member("AppInfo", "app_id", {"type": "integer"})),
    ("plain-times", "a time as a float", member("AppInfo", "created_at", {"type": "number"})),
    ("plain-prices", "a price as a number", member("Usage", "total_price", {"type": "number"})),
    (
        "coherent",
        "a required member that is not declared",
        lambda root: root["components"]["schemas"]["AppInfo"].update(required=["nope"]),
    ),
    (
        "coherent",
        "limits the wrong way round",
        member("ChatRequest", "x", {"type": "string", "minLength": 2, "maxLength": 1}),
    ),
    ("coherent", "a type JSON has not", member("AppInfo", "x", {"type": "float"})),
    ("unused", "a component nobody uses", component("Lonely", OBJECT)),
    ("annotations", "a version that is none", on(CHAT, **{"x-dify-since": "soon"})),
    ("annotations", "x-observed that is not false", member("AppInfo", "name", {"type": "string", "x-observed": True})),
    (
        "annotations",
        "an unseen null where none may be",
        member("AppInfo", "name", {"type": "string", "x-unseen": ["null"]}),
    ),
    ("typed", "a schema that says no type", member("AppInfo", "x", {"description": "anything"})),
    ("limit-in-reply", "a limit on a reply", member("AppInfo", "name", {"type": "string", "maxLength": 9})),
    ("same-everywhere", "another limit of user", member("StopRequest", "user", {"type": "string", "maxLength": 9})),
    ("same-everywhere", "a user without a limit", unlimited_user),
]


def test_the_spec_keeps_its_conventions() -> None:
    assert lint(spec()) == []


def test_the_spec_has_every_operation() -> None:
    assert len(Document(spec()).operations) == 89


@pytest.mark.parametrize(("rule", "fault", "edit"), BREAKS, ids=[f"{rule}: {fault}" for rule, fault, _ in BREAKS])
def test_a_broken_convention_is_found(rule: str, fault: str, edit: Edit) -> None:
    root = spec()
    edit(root)
    found = lint(root)
    assert rule in {each.rule for each in found}, fault
    assert all(each.spec_place or each.rule == "security" for each in found)


def test_every_convention_has_a_case_that_breaks_it() -> None:
    silent = set(RULES)
    for name, _, edit in BREAKS:
        root = spec()
        edit(root)
        document = Document(root)
        silent -= {rule for rule in silent if rule is references or name != "ref-target" if any(rule(document))}
    assert silent == set()


@pytest.mark.parametrize(
    ("operation_id", "tag", "name"),
    [
        ("rename_conversation", "conversations", "rename"),
        ("update_document_by_text", "documents", "update_by_text"),
        ("list_conversation_variables", "conversations", "list_variables"),
        ("create_child_chunk", "child_chunks", "create"),
        ("get_server_info", "server", "get_info"),
    ],
)
def test_an_accessor_method_is_the_operation_without_its_tags_words(operation_id: str, tag: str, name: str) -> None:
    assert accessor_name(operation_id, tag) == name

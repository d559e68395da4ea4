"""Specs that are wrong in one place each are caught, and for the right reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from contracts import judged, spec

pytestmark = pytest.mark.slow

Edit = Callable[[dict[str, Any]], object]


def operation(path: str, method: str, change: Callable[[dict[str, Any]], object]) -> Edit:
    return lambda root: change(root["paths"][path][method])


def component(name: str, change: Callable[[dict[str, Any]], object]) -> Edit:
    return lambda root: change(root["components"]["schemas"][name])


def member(owner: str, name: str, **schema: Any) -> Edit:
    """Declare a member otherwise."""
    return component(owner, lambda there: there["properties"].update({name: schema}))


def also(owner: str, name: str, **members: Any) -> Edit:
    """Say something more about a member."""
    return component(owner, lambda there: there["properties"][name].update(members))


def renamed(owner: str, name: str, new: str) -> Edit:
    def change(there: dict[str, Any]) -> None:
        there["properties"][new] = there["properties"].pop(name)
        there["required"] = [new if each == name else each for each in there["required"]]

    return component(owner, change)


def dropped(owner: str, name: str) -> Edit:
    def change(there: dict[str, Any]) -> None:
        del there["properties"][name]
        there["required"] = [each for each in there.get("required", ()) if each != name]

    return component(owner, change)


def required(owner: str, *names: str) -> Edit:
    return component(owner, lambda there: there.update(required=list(names)))


def requiring(owner: str, name: str) -> Edit:
    return component(owner, lambda there: there["required"].append(name))


def since(route: str, version: str) -> Edit:
    return operation(route, "get", lambda there: there.update({"x-dify-since": version}))


def status(path: str, method: str, old: str, new: str | None) -> Edit:
    def change(there: dict[str, Any]) -> None:
        response = there["responses"].pop(old)
        if new:
            there["responses"][new] = response

    return operation(path, method, change)


def media(path: str, method: str, old: str, new: str) -> Edit:
    def change(there: dict[str, Any]) -> None:
        content = there["responses"]["200"]["content"]
        content[new] = content.pop(old)

    return operation(path, method, change)


def path(old: str, new: str) -> Edit:
    return lambda root: root["paths"].update({new: root["paths"].pop(old)})


def events(change: Callable[[dict[str, Any], dict[str, str]], object]) -> Edit:
    """Change the union of chat events, given with its mapping."""
    return component("ChatStreamEvent", lambda there: change(there, there["discriminator"]["mapping"]))


def drop_message_end(union: dict[str, Any], mapping: dict[str, str]) -> None:
    union["oneOf"].remove({"$ref": mapping.pop("message_end")})


def swap(_: dict[str, Any], mapping: dict[str, str]) -> None:
    mapping["message"], mapping["message_end"] = mapping["message_end"], mapping["message"]


def parameter(route: str, called: str, /, **members: Any) -> Edit:
    def change(root: dict[str, Any]) -> None:
        for each in root["paths"][route]["get"]["parameters"]:
            there = each
            if "$ref" in each:
                there = root["components"]["parameters"][each["$ref"].rpartition("/")[2]]
            if there["name"] == called:
                there.update(members)

    return change


def form_instead_of_json(there: dict[str, Any]) -> None:
    content = there["requestBody"]["content"]
    content["multipart/form-data"] = content.pop("application/json")


def other_json_text(there: dict[str, Any]) -> None:
    there["properties"]["data"]["contentSchema"] = {"$ref": "#/components/schemas/CreateDocumentByTextRequest"}


def without_schema(there: dict[str, Any]) -> None:
    del there["responses"]["200"]["content"]["application/json"]["schema"]


JSON = "application/json"
STREAM = "text/event-stream"
STRING = {"type": "string"}

WRONG: list[tuple[str, Edit, tuple[str, str, str]]] = [
    # --- what a reply holds
    ("a text declared a number", also("ChatReply", "answer", type="integer"),
     ("body-schema", "send_chat_message", f"response 200 {JSON} /answer")),
    ("a price declared a number", also("Usage", "total_price", type="number"),
     ("body-schema", "send_chat_message", f"response 200 {JSON} /metadata/usage/total_price")),
    ("a duration declared whole", also("Usage", "latency", type="integer"),
     ("body-schema", "send_chat_message", f"response 200 {JSON} /metadata/usage/latency")),
    ("a member left out", dropped("ChatReply", "conversation_id"),
     ("undeclared-field", "send_chat_message", f"response 200 {JSON} /conversation_id")),
    ("a member misspelt", renamed("ConversationPage", "has_more", "has_next"),
     ("undeclared-field", "list_conversations", f"response 200 {JSON} /has_more")),
    ("a null forgotten", also("Dataset", "embedding_model", nullable=False),
     ("body-schema", "list_datasets", f"response 200 {JSON} /data/*/embedding_model")),
    ("a null imagined", also("AppInfo", "name", nullable=True),
     ("looser-than-seen", "schemas/AppInfo", "/properties/name")),
    ("a constant member declared optional", required("AppInfo", "description", "tags", "mode", "author_name"),
     ("looser-than-seen", "schemas/AppInfo", "/properties/name")),
    ("a member imagined", member("AppInfo", "colour", **STRING),
     ("never-seen", "schemas/AppInfo", "/properties/colour")),
    ("a member required that older servers lack", requiring("UploadedFile", "reference"),
     ("body-schema", "upload_file", f"response 201 {JSON}")),
    ("a member claimed never seen", also("AppInfo", "name", **{"x-observed": False}),
     ("seen-after-all", "schemas/AppInfo", "/properties/name")),
    ("a known value forgotten", also("AppInfo", "mode", **{"x-known-values": ["chat", "advanced-chat", "agent-chat"]}),
     ("value-unknown", "schemas/AppInfo", "/properties/mode")),
    ("free form closed", component("JsonObject", lambda it: it.update(additionalProperties=False)),
     ("body-schema", "run_workflow", f"response 200 {JSON} /data/outputs")),
    ("a reply left undescribed", operation("/info", "get", without_schema),
     ("body-undescribed", "get_info", f"response 200 {JSON}")),
    # --- how it answers
    ("a deletion that answers 200", status("/conversations/{conversation_id}", "delete", "204", "200"),
     ("status-undocumented", "delete_conversation", "response 204")),
    ("an upload that answers 200", status("/files/upload", "post", "201", "200"),
     ("status-undocumented", "upload_file", "response 201")),
    ("no 401", status("/info", "get", "401", None),
     ("status-undocumented", "get_info", "response 401")),
    ("a status imagined", operation("/info", "get", lambda it: it["responses"].update({"402": it["responses"]["403"]})),
     ("not-recorded", "get_info", f"402 {JSON}")),
    ("audio under another name", media("/text-to-audio", "post", "audio/mpeg", "audio/mp3"),
     ("media-type-undocumented", "synthesize_audio", "response 200 audio/mpeg")),
    # --- events
    ("an event left out", events(drop_message_end),
     ("event-unknown", "send_chat_message", f"response 200 {STREAM} message_end")),
    ("two events mixed up", events(swap),
     ("event-schema", "send_chat_message", f"response 200 {STREAM} message /event")),
    ("a duration in an event declared text", also("NodeFinishedData", "elapsed_time", type="string"),
     ("event-schema", "run_workflow", f"response 200 {STREAM} node_finished /data/elapsed_time")),
    ("a member of an event left out", dropped("TextChunkData", "from_variable_selector"),
     ("undeclared-field", "run_workflow", f"response 200 {STREAM} text_chunk /data/from_variable_selector")),
    # --- where it is, and for whom
    ("a path misspelt", path("/conversations", "/conversation"),
     ("operation-unknown", "GET /conversations", "")),
    ("another method", lambda root: root["paths"]["/conversations/{conversation_id}/name"].update(
        put=root["paths"]["/conversations/{conversation_id}/name"].pop("post")),
     ("operation-unknown", "POST /conversations/{conversation_id}/name", "")),
    ("the other kind of key", operation("/datasets", "get", lambda it: it.update(security=[{"appKey": []}])),
     ("request-invalid", "list_datasets", "request key")),
    ("an operation dated too late", since("/info", "1.14.2"),
     ("since-wrong", "get_info", "")),
    ("an operation dated too early", since("/end-users/{end_user_id}", "1.9.2"),
     ("media-type-undocumented", "get_end_user", "response 404 text/html")),
    # --- requests
    ("a member required that callers may leave out", requiring("ChatRequest", "conversation_id"),
     ("request-invalid", "send_chat_message", f"request {JSON}")),
    ("a required member declared optional", required("ChatRequest", "query", "user"),
     ("request-not-refused", "send_chat_message", "request")),
    ("a value of an enum forgotten", component("ResponseMode", lambda it: it.update(enum=["streaming"])),
     ("request-invalid", "send_chat_message", f"request {JSON} /response_mode")),
    ("an enum forgotten", component("Rating", lambda it: it.pop("enum")),
     ("request-not-refused", "send_message_feedback", "request")),
    ("a limit too wide", parameter("/conversations", "limit", schema={"type": "integer", "minimum": 1, "maximum": 101}),
     ("request-not-refused", "list_conversations", "request")),
    ("a limit too narrow", parameter("/conversations", "limit", schema={"type": "integer", "minimum": 1, "maximum": 1}),
     ("request-invalid", "list_conversations", "request query limit")),
    ("a parameter misspelt", parameter("/messages", "conversation_id", name="conversationId"),
     ("request-undeclared", "list_messages", "request query conversation_id")),
    ("a parameter in the wrong place", parameter("/messages", "conversation_id", **{"in": "header"}),
     ("request-invalid", "list_messages", "request header conversation_id")),
    ("a form where JSON is sent", operation("/chat-messages", "post", form_instead_of_json),
     ("request-invalid", "send_chat_message", f"request {JSON}")),
    ("a file declared a field", member("UploadFileRequest", "file", **STRING),
     ("request-invalid", "upload_file", "request multipart/form-data /file")),
    ("other JSON text in a form", component("CreateDocumentByFileRequest", other_json_text),
     ("request-invalid", "create_document_by_file", "request multipart/form-data /data")),
]  # fmt: skip


@pytest.mark.parametrize(("edit", "reason"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
def test_a_wrong_spec_is_caught_for_the_right_reason(edit: Edit, reason: tuple[str, str, str]) -> None:
    root = spec()
    edit(root)
    assert reason in {(each.rule, each.operation, each.field) for each in judged(root)}


def test_the_spec_as_it_is_has_no_finding() -> None:
    assert judged(spec()) == []

"""One call with dify-client, Dify's own package: `official.py BASE_URL KEY CALL`; prints its outcome as JSON."""

from __future__ import annotations

import json
import sys
from typing import Any

from dify_client import ChatClient, CompletionClient


def client(kind: type[Any] = ChatClient) -> Any:
    made = kind(sys.argv[2])
    made.base_url = sys.argv[1]  # it has no argument for it
    return made


def chat() -> object:
    first = client().create_chat_message({}, "Hi", "ada").json()
    again = client().create_chat_message({}, "And?", "ada", conversation_id=first["conversation_id"]).json()
    return [first["answer"], again["conversation_id"] == first["conversation_id"]]


def stream() -> object:
    reply = client().create_chat_message({}, "Hi", "ada", response_mode="streaming")
    lines = [line.decode() for line in reply.iter_lines() if line.startswith(b"data: ")]
    events = [json.loads(line.removeprefix("data: ")) for line in lines]
    return ["".join(each["answer"] for each in events if each["event"].endswith("message")), events[-1]["event"]]


def upload() -> object:
    file = client().file_upload("ada", {"file": ("note.txt", b"hello", "text/plain")}).json()
    named = {"type": "document", "transfer_method": "local_file", "upload_file_id": file["id"]}
    reply = client().create_chat_message({}, "Read it", "ada", files=[named])
    return [file["name"], file["size"], file["mime_type"], reply.status_code]


def lists() -> object:
    asked = [client().create_chat_message({}, query, "ada").json() for query in ("One", "Two")]
    page = client().get_conversations("ada", limit=1).json()
    rest = client().get_conversations("ada", last_id=page["data"][0]["id"]).json()
    messages = client().get_conversation_messages("ada", asked[0]["conversation_id"]).json()
    newest_first = [each["id"] for each in page["data"] + rest["data"]]
    queries = [each["query"] for each in messages["data"]]
    return [
        newest_first == [each["conversation_id"] for each in reversed(asked)],
        page["has_more"],
        rest["has_more"],
        queries,
    ]


def rename() -> object:
    conversation_id = client().create_chat_message({}, "Hi", "ada").json()["conversation_id"]
    named = client().rename_conversation(conversation_id, "Greetings", "ada").json()
    return [named["name"], client().get_conversations("ada").json()["data"][0]["name"]]


def feedback() -> object:
    asked = client().create_chat_message({}, "Hi", "ada").json()
    said = client().message_feedback(asked["message_id"], "like", "ada").json()
    messages = client().get_conversation_messages("ada", asked["conversation_id"]).json()["data"]
    return [said, messages[0]["feedback"]]


def parameters() -> object:
    return "user_input_form" in client().get_application_parameters("ada").json()


def complete() -> object:
    reply = client(CompletionClient).create_completion_message({"query": "Hi"}, "blocking", "ada")
    return [reply.status_code, reply.json()["answer"]]


def wrong_key() -> object:
    reply = client().get_application_parameters("ada")
    return [reply.status_code, reply.json()["code"]]


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[3]]()))  # noqa: T201

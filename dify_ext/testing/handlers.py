"""What each route of the fake answers: a request and the state go in, a status and a body come out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from dify_ext.testing.replies import Ids, Recorded, blocking_reply, new_id, recorded, stream_frames
from dify_ext.testing.state import DEFAULT_USER, App, Conversation, Message, Upload, add_message

if TYPE_CHECKING:
    from collections.abc import Callable

    from dify_ext.testing.state import ReceivedRequest, Scripts

V = "1.14.2"
STREAM_ONLY = "agent-chat"


@frozen
class Answer:
    """A reply to be sent: JSON, a text of its own type, or the frames of a stream."""

    status: int
    json: Any = None
    text: str | None = None
    media_type: str = "application/json"
    frames: list[str] | None = None


def as_recorded(name: str) -> Answer:
    """Exactly a recorded reply."""
    reply = recorded(name)
    return Answer(reply.status, text=reply.text, media_type=reply.media_type)


def refused(code: str, message: str, status: int = 400) -> Answer:
    """An error in Dify's envelope."""
    return Answer(status, {"code": code, "message": message, "status": status})


def send_chat_message(scripts: Scripts, app: App, request: ReceivedRequest) -> Answer:
    """Answer a question, blocking or streamed, in a new conversation or an old one."""
    body = request.json
    if app.kind == "workflow":
        return as_recorded(f"{V}/send_chat_message/error_400_not_chat_app_workflow")
    if not isinstance(body.get("inputs"), dict) or not body.get("query"):
        return as_recorded(f"{V}/send_chat_message/error_400_missing_inputs")
    streaming = body.get("response_mode") == "streaming"
    if app.kind == STREAM_ONLY and not streaming:
        return as_recorded(f"{V}/send_chat_message/error_400_agent_blocking")
    conversation = _conversation(app, body)
    if conversation is None:
        return as_recorded(f"{V}/send_chat_message/error_404_unknown_conversation")
    ids = Ids(conversation.id, new_id(), new_id(), new_id())
    script = scripts.chat(str(body["query"]))
    template = _chat_template(app.kind, streaming=streaming)
    if streaming:
        answer = script.answer or (script.reply and script.reply.json()["answer"]) or None
        frames = stream_frames(template, ids, answer, None)
        add_message(conversation, ids.message_id, body["query"], answer or "")
        return Answer(200, frames=frames, media_type="text/event-stream; charset=utf-8")
    reply = blocking_reply(script.reply or template, ids, script.answer, None)
    add_message(conversation, ids.message_id, body["query"], reply["answer"])
    return Answer(200, reply)


def _chat_template(kind: str, *, streaming: bool) -> Recorded:
    names = {
        ("advanced-chat", True): "chatflow_streaming_ok",
        ("advanced-chat", False): "chatflow_blocking_ok",
        ("chat", True): "streaming_ok",
        ("chat", False): "blocking_plain_app",
        ("agent-chat", True): "agent_streaming_plain",
    }
    return recorded(f"{V}/send_chat_message/{names[kind, streaming]}")


def _conversation(app: App, body: dict[str, Any]) -> Conversation | None:
    wanted = str(body.get("conversation_id") or "").strip()
    if wanted:
        return app.conversation(wanted, body["user"])
    return app.begin(body["user"], str(body["query"]), body["inputs"])


def stop(_scripts: Scripts, _app: App, _request: ReceivedRequest) -> Answer:
    """Dify calls every stop a success, whatever the task is."""
    return Answer(200, {"result": "success"})


def run_workflow(scripts: Scripts, app: App, request: ReceivedRequest) -> Answer:
    """Run a workflow, blocking or streamed."""
    if app.kind != "workflow":
        return as_recorded(f"{V}/run_workflow/error_400_not_workflow_app")
    if not isinstance(request.json.get("inputs"), dict):
        return as_recorded(f"{V}/send_chat_message/error_400_missing_inputs")
    ids = Ids("", "", new_id(), new_id())
    if request.json.get("response_mode") == "streaming":
        frames = stream_frames(recorded(f"{V}/run_workflow/streaming_ok"), ids, None, scripts.outputs)
        return Answer(200, frames=frames, media_type="text/event-stream; charset=utf-8")
    return Answer(200, blocking_reply(recorded(f"{V}/run_workflow/blocking_ok"), ids, None, scripts.outputs))


def upload_file(_scripts: Scripts, app: App, request: ReceivedRequest) -> Answer:
    """Store a file under its own name and media type."""
    file = request.files.get("file")
    if file is None:
        return refused("no_file_uploaded", "Please upload your file.")
    if not file.media_type or not file.filename:
        return refused("unsupported_file_type", "File type not allowed.", 415)
    user = request.form.get("user") or DEFAULT_USER
    upload = Upload(new_id(), user, file.filename, file.media_type, file.content)
    app.uploads[upload.id] = upload
    body = recorded(f"{V}/upload_file/ok_png").json()
    body["source_url"] = body["source_url"].replace(body["id"], upload.id)
    _, dot, extension = upload.name.rpartition(".")
    body |= {
        "id": upload.id,
        "name": upload.name,
        "size": len(upload.content),
        "extension": extension.lower() if dot else "",
        "mime_type": upload.media_type,
    }
    return Answer(201, body)


def list_conversations(_scripts: Scripts, app: App, request: ReceivedRequest) -> Answer:
    """A page of the user's conversations."""
    found = app.of_user(request.query.get("user") or DEFAULT_USER)
    ids = [conversation.id for conversation in found]
    if last_id := request.query.get("last_id"):
        if last_id not in ids:
            return refused("not_found", "Last Conversation Not Exists.", 404)
        found = found[ids.index(last_id) + 1 :]
    template = recorded(f"{V}/list_conversations/ok").json()
    return _page(request, found, lambda conversation: _conversation_item(template["data"][0], conversation))


def _conversation_item(template: dict[str, Any], conversation: Conversation) -> dict[str, Any]:
    return template | {
        "id": conversation.id,
        "name": conversation.name,
        "inputs": conversation.inputs,
        "created_at": conversation.created_at,
        "updated_at": conversation.updated_at,
    }


def _page(request: ReceivedRequest, found: list[Any], item: Callable[[Any], dict[str, Any]]) -> Answer:
    limit = int(request.query.get("limit") or 20)
    if not 1 <= limit <= 100:  # noqa: PLR2004 - Dify's own bounds
        return refused("invalid_param", "limit must be between 1 and 100")
    page = [item(each) for each in found[:limit]]
    return Answer(200, {"limit": limit, "has_more": len(found) > limit, "data": page})


def delete_conversation(_scripts: Scripts, app: App, request: ReceivedRequest) -> Answer:
    """Delete a conversation: nothing is left of it, and the reply is empty."""
    conversation = app.conversation(request.path_ids[0], request.json.get("user") or DEFAULT_USER)
    if conversation is None:
        return as_recorded(f"{V}/delete_conversation/error_404_again")
    del app.conversations[conversation.id]
    return Answer(204, text="")


def list_messages(_scripts: Scripts, app: App, request: ReceivedRequest) -> Answer:
    """A page of a conversation: the newest messages, the oldest of them first."""
    user = request.query.get("user") or DEFAULT_USER
    conversation = app.conversation(request.query.get("conversation_id", ""), user)
    if conversation is None:
        return as_recorded(f"{V}/list_messages/error_404_unknown_conversation")
    found = list(reversed(conversation.messages))
    ids = [message.id for message in found]
    if first_id := request.query.get("first_id"):
        if first_id not in ids:
            return refused("not_found", "First Message Not Exists.", 404)
        found = found[ids.index(first_id) + 1 :]
    template = recorded(f"{V}/list_messages/ok").json()["data"][1]
    answer = _page(request, found, lambda message: _message_item(template, conversation, message))
    if answer.status == 200:  # noqa: PLR2004
        answer.json["data"].reverse()
    return answer


def _message_item(template: dict[str, Any], conversation: Conversation, message: Message) -> dict[str, Any]:
    return template | {
        "id": message.id,
        "conversation_id": conversation.id,
        "inputs": message.inputs,
        "query": message.query,
        "answer": message.answer,
        "created_at": message.created_at,
    }


def get_info(_scripts: Scripts, app: App, _request: ReceivedRequest) -> Answer:
    """What the app is."""
    names = {"workflow": "ok_workflow", "agent-chat": "ok_agent"}
    body = recorded(f"{V}/get_info/{names.get(app.kind, 'ok_chat')}").json()
    return Answer(200, body | {"mode": app.kind})


def get_parameters(_scripts: Scripts, app: App, _request: ReceivedRequest) -> Answer:
    """How the app is set up."""
    names = {"workflow": "ok_workflow", "agent-chat": "ok_agent", "advanced-chat": "ok_chatflow"}
    return as_recorded(f"{V}/get_parameters/{names.get(app.kind, 'ok_chat')}")


def list_datasets(_scripts: Scripts, _app: App, _request: ReceivedRequest) -> Answer:
    """A knowledge base as recorded."""
    return as_recorded(f"{V}/list_datasets/ok_keyword")

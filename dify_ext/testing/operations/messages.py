"""Conversations, their variables and messages, feedback."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from dify_ext.testing.answers import (
    Answer,
    Refused,
    after,
    cursor_page,
    invalid,
    not_found,
    page_of,
    reply,
    success,
    whole_number,
)
from dify_ext.testing.replies import OLD, new_id
from dify_ext.testing.state import now

if TYPE_CHECKING:
    from dify_ext.testing.state import Call, Conversation, Message, Upload, World

_TYPES: Final[dict[str, type | tuple[type, ...]]] = {
    "string": str,
    "secret": str,
    "number": (int, float),
    "integer": int,
    "float": (int, float),
    "boolean": bool,
    "object": dict,
}
_NAMES: Final = {str: "string", bool: "boolean", int: "integer", float: "float", dict: "object", list: "array[any]"}


def list_conversations(world: World, call: Call) -> Answer:
    """A page of the user's conversations."""
    order = call.request.query.get("sort_by") or "-updated_at"
    found = call.app.of_user(call.user)
    found.sort(key=lambda each: getattr(each, order.lstrip("-")), reverse=order.startswith("-"))
    found = list(
        after(
            found,
            [each.id for each in found],
            call.request.query.get("last_id"),
            "Last Conversation Not Exists.",
        )
    )
    shape = world.shape("list_conversations/ok")["data"][0]
    return reply(cursor_page(call.request, found, lambda each: _item(shape, each)))


def _item(shape: dict[str, Any], conversation: Conversation) -> dict[str, Any]:
    return shape | {
        "id": conversation.id,
        "name": conversation.name,
        "inputs": conversation.inputs,
        "created_at": conversation.created_at,
        "updated_at": conversation.updated_at,
    }


def _conversation(call: Call, conversation_id: str) -> Conversation:
    found = call.app.conversation(conversation_id, call.user)
    if found is None:
        raise not_found("Conversation Not Exists.")
    return found


def delete_conversation(_world: World, call: Call) -> Answer:
    """Delete a conversation: nothing is left of it, and the reply is empty."""
    del call.app.conversations[_conversation(call, call.id("conversation_id")).id]
    return Answer(204)


def rename_conversation(world: World, call: Call) -> Answer:
    """Give a conversation a name, or let the model find one."""
    name = call.body.get("name")
    if not call.body.get("auto_generate") and not str(name or "").strip() and (world.version != OLD or name is None):
        raise invalid("Value error, name is required when auto_generate is false")
    conversation = _conversation(call, call.id("conversation_id"))
    if call.body.get("auto_generate"):
        if not conversation.messages:
            raise invalid("")
        name = conversation.messages[0].query[:40]
    conversation.name, conversation.updated_at = str(name), now()
    return reply(_item(world.shape("list_conversations/ok")["data"][0], conversation))


def list_conversation_variables(_world: World, call: Call) -> Answer:
    """A page of a conversation's variables."""
    found = _conversation(call, call.id("conversation_id")).variables
    if name := call.request.query.get("variable_name"):
        found = [each for each in found if each.item["name"] == name]
    ids, last = [each.id for each in found], call.request.query.get("last_id")
    if last and last not in ids:
        raise invalid("")
    return reply(cursor_page(call.request, after(found, ids, last, ""), lambda each: each.item))


def update_conversation_variable(_world: World, call: Call) -> Answer:
    """Set a variable, of the type that it has."""
    conversation, value = _conversation(call, call.id("conversation_id")), call.body["value"]
    found = next((each for each in conversation.variables if each.id == call.id("variable_id")), None)
    if found is None:
        raise not_found("Conversation Variable Not Exists.")
    kind = str(found.item["value_type"])
    if not _fits(kind, value):
        got = "none" if value is None else _NAMES[type(value)]
        said = f"Type mismatch: variable '{found.item['name']}' expects {kind}, but got {got} type"
        raise Refused("bad_request", said)
    found.item = found.item | {"value": str(value), "updated_at": now()}
    return reply(found.item)


def _fits(kind: str, value: Any) -> bool:
    if inner := re.fullmatch(r"array\[(.+)\]", kind):
        return isinstance(value, list) and all(_fits(inner[1], each) for each in value)
    expected = _TYPES.get(kind, object)
    return isinstance(value, expected) and not (isinstance(value, bool) and expected not in {bool, object})


def list_messages(world: World, call: Call) -> Answer:
    """A page of a conversation: the newest messages, the oldest of them first."""
    wanted = call.request.query.get("conversation_id", "")
    if not wanted:
        return reply({"limit": whole_number(call.request, "limit", 20), "has_more": False, "data": []})
    conversation = _conversation(call, wanted)
    found = list(reversed(conversation.messages))
    ids = [each.id for each in found]
    found = list(after(found, ids, call.request.query.get("first_id"), "First Message Not Exists."))
    shape = world.shape("list_messages/ok")["data"][1]
    (file,) = world.shape("list_messages/ok_with_image")["data"][0]["message_files"]
    page = cursor_page(call.request, found, lambda each: _message(shape, file, conversation, each))
    return reply(page | {"data": page["data"][::-1]})


def _message(
    shape: dict[str, Any], file: dict[str, Any], conversation: Conversation, message: Message
) -> dict[str, Any]:
    return shape | {
        "id": message.id,
        "conversation_id": conversation.id,
        "inputs": message.inputs,
        "query": message.query,
        "answer": message.answer,
        "feedback": {"rating": message.feedback} if message.feedback else None,
        "created_at": message.created_at,
        "message_files": [_message_file(file, upload) for upload in message.files],
    }


def _message_file(shape: dict[str, Any], upload: Upload) -> dict[str, Any]:
    kind = upload.media_type.partition("/")[0]
    return shape | {
        "id": new_id(),
        "filename": upload.name,
        "type": kind if kind in {"image", "audio", "video"} else "document",
        "url": shape["url"].replace(shape["upload_file_id"], upload.id),
        "mime_type": upload.media_type,
        "size": len(upload.content),
        "upload_file_id": upload.id,
    }


def list_suggested_questions(world: World, call: Call) -> Answer:
    """The recorded suggestions, whatever was asked."""
    if call.app.message(call.id("message_id"), call.user) is None:
        raise not_found("Message Not Exists.")
    return reply(world.shape("list_suggested_questions/ok"))


def send_message_feedback(_world: World, call: Call) -> Answer:
    """Like an answer, or take that back."""
    message = call.app.message(call.id("message_id"), call.user)
    if message is None:
        raise not_found("Message Not Exists.")
    rating = call.body.get("rating")
    if rating is None and message.feedback is None:
        raise invalid("rating cannot be None when feedback not exists")
    message.feedback, message.feedback_content, message.feedback_at = rating, call.body.get("content"), now()
    return success()


def list_feedbacks(world: World, call: Call) -> Answer:
    """The feedback on the app's answers."""
    given = [
        (each, user, message)
        for each in call.app.conversations.values()
        for user, message in [(each.user, message) for message in each.messages]
        if message.feedback
    ]
    size, page = whole_number(call.request, "limit", 20), whole_number(call.request, "page", 1)
    shape = world.recorded("1.9.2/list_feedbacks/ok").json()["data"][0]
    return reply({"data": [_feedback(shape, call, *each) for each in page_of(given, page, size)]})


def _feedback(
    shape: dict[str, Any], call: Call, conversation: Conversation, user: str, message: Message
) -> dict[str, Any]:
    moment = datetime.fromtimestamp(message.feedback_at, UTC).replace(tzinfo=None).isoformat()
    return shape | {
        "id": message.feedback_id,
        "app_id": call.app.id,
        "conversation_id": conversation.id,
        "message_id": message.id,
        "rating": message.feedback,
        "content": message.feedback_content,
        "from_end_user_id": call.app.end_user_id(user),
        "created_at": moment,
        "updated_at": moment,
    }

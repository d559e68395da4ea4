"""Questions to apps and what is said back, blocking or as a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dify_ext.testing.answers import Answer, RefusedAsRecorded, not_found, reply
from dify_ext.testing.operations import runs
from dify_ext.testing.operations.runs import CHATFLOW, stop
from dify_ext.testing.replies import Ids, blocking_reply, new_id, said, stream_frames
from dify_ext.testing.state import Conversation, Message, Variable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dify_ext.testing.replies import Recorded
    from dify_ext.testing.state import Call, ChatScript, World

STREAM_ONLY: Final = "agent-chat"
_RECORDED: Final = {
    ("advanced-chat", True): "send_chat_message/chatflow_streaming_ok",
    ("advanced-chat", False): "send_chat_message/chatflow_blocking_ok",
    ("chat", True): "send_chat_message/streaming_ok",
    ("chat", False): "send_chat_message/blocking_plain_app",
    ("agent-chat", True): "send_chat_message/agent_streaming_plain",
    ("completion", True): "send_completion_message/streaming_ok",
    ("completion", False): "send_completion_message/blocking_ok",
}
_PAUSED: Final = {
    True: "send_chat_message/chatflow_human_paused_streaming",
    False: "send_chat_message/chatflow_human_paused_blocking",
}

stop_chat_message = stop_completion_message = stop


def send_chat_message(world: World, call: Call) -> Answer:
    """Answer a question in a new conversation or an old one."""
    streaming = call.body.get("response_mode") == "streaming"
    if call.app.kind == STREAM_ONLY and not streaming:
        raise RefusedAsRecorded(world.recorded("send_chat_message/error_400_agent_blocking"))
    files = runs.use_files(call, call.body.get("files") or ())
    query = str(call.body["query"])
    conversation = _conversation(world, call, query)
    ids = Ids(conversation.id, new_id(), new_id(), new_id())
    script = world.scripts.chat(query)
    template, replacements = world.recorded(_RECORDED[call.app.kind, streaming]), {}
    if call.app.kind == CHATFLOW:
        run = runs.remember(world, call, ids, paused=script.pause)
        template = world.recorded(_PAUSED[streaming]) if script.pause else template
        replacements = run.replacements
    message = Message(ids.message_id, query, "", call.body["inputs"], files=files)
    conversation.add(message)
    return _answer(call, template, ids, script, message, replacements)


def send_completion_message(world: World, call: Call) -> Answer:
    """Answer with a text."""
    runs.use_files(call, call.body.get("files") or ())
    query = str(call.body.get("query") or call.body["inputs"].get("query") or "")
    ids = Ids("", new_id(), new_id(), "")
    script = world.scripts.chat(query)
    message = Message(ids.message_id, query, "", call.body["inputs"])
    call.app.completions[message.id] = (call.user, message)
    streaming = call.body.get("response_mode") == "streaming"
    return _answer(call, world.recorded(_RECORDED["completion", streaming]), ids, script, message, {})


def _answer(
    call: Call, template: Recorded, ids: Ids, script: ChatScript, message: Message, replacements: Mapping[str, str]
) -> Answer:
    if call.body.get("response_mode") == "streaming":
        frames = stream_frames(template, ids, _text(script), None, replacements)
        message.answer = said(frames)
        return runs.stream(call, ids.task_id, frames)
    body = blocking_reply(script.reply or template, ids, script.answer, None, replacements)
    message.answer = body["answer"]
    return reply(body)


def _text(script: ChatScript) -> str | None:
    return script.answer or (script.reply and script.reply.json()["answer"]) or None


def _conversation(world: World, call: Call, query: str) -> Conversation:
    wanted = str(call.body.get("conversation_id") or "").strip()
    if wanted:
        found = call.app.conversation(wanted, call.user)
        if found is None:
            raise not_found("Conversation Not Exists.")
        return found
    conversation = call.app.begin(call.user, query, call.body["inputs"])
    if call.app.kind == CHATFLOW:
        items = world.shape("list_conversation_variables/ok")["data"]
        conversation.variables = [Variable({**item, "id": new_id()}) for item in items]
    return conversation


def create_chat(world: World, _call: Call) -> Answer:
    """What no version has: a page of HTML."""
    raise RefusedAsRecorded(world.recorded("get_info/trailing_slash"))

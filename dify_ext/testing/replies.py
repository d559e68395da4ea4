"""Recorded replies, and new ones made in their shape: other ids, another question, another answer."""

from __future__ import annotations

import json
import re
import uuid
from functools import cache
from pathlib import Path
from typing import Any, Final

from attrs import frozen
from dify_api import models
from dify_api.events import parse_chat_stream_event, parse_workflow_stream_event

# What the fake answers from; the wheel carries exactly these (see pyproject.toml).
TEMPLATES: Final = (
    "1.14.2/delete_conversation/error_404_again",
    "1.14.2/delete_conversation/error_no_body",
    "1.14.2/get_info/error_401_no_auth",
    "1.14.2/get_info/error_401_wrong_key_type",
    "1.14.2/get_info/error_405_method",
    "1.14.2/get_info/ok_agent",
    "1.14.2/get_info/ok_chat",
    "1.14.2/get_info/ok_workflow",
    "1.14.2/get_info/trailing_slash",
    "1.14.2/get_parameters/ok_agent",
    "1.14.2/get_parameters/ok_chat",
    "1.14.2/get_parameters/ok_chatflow",
    "1.14.2/get_parameters/ok_workflow",
    "1.14.2/list_conversations/ok",
    "1.14.2/list_datasets/ok_keyword",
    "1.14.2/list_messages/error_404_unknown_conversation",
    "1.14.2/list_messages/ok",
    "1.14.2/run_workflow/blocking_ok",
    "1.14.2/run_workflow/error_400_not_workflow_app",
    "1.14.2/run_workflow/streaming_ok",
    "1.14.2/send_chat_message/agent_streaming_plain",
    "1.14.2/send_chat_message/blocking_plain_app",
    "1.14.2/send_chat_message/chatflow_blocking_ok",
    "1.14.2/send_chat_message/chatflow_streaming_ok",
    "1.14.2/send_chat_message/error_400_agent_blocking",
    "1.14.2/send_chat_message/error_400_missing_inputs",
    "1.14.2/send_chat_message/error_400_not_chat_app_workflow",
    "1.14.2/send_chat_message/error_404_unknown_conversation",
    "1.14.2/send_chat_message/streaming_ok",
    "1.14.2/upload_file/ok_png",
    "seed/send_chat_message/seed_blocking",
)
_ID_NAMES: Final = ("conversation_id", "message_id", "task_id", "workflow_run_id")


@frozen
class Recorded:
    """One recorded reply."""

    status: int
    media_type: str
    text: str

    def json(self) -> Any:
        """A fresh copy of its JSON."""
        return json.loads(self.text)

    def frames(self) -> list[str]:
        """The frames of its stream, each with its blank line."""
        return [f"{frame}\n\n" for frame in self.text.split("\n\n") if frame]


def _folder() -> Path:
    """Where recordings are: in an installed package beside this file, in a source tree with the tests."""
    packaged = Path(__file__).parent / "recordings"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "tests" / "recordings"


@cache
def recorded(name: str) -> Recorded:
    """The recorded reply `<version>/<operation>/<case>`.

    Raises:
        FileNotFoundError: There is no such recording here.
    """
    path = _folder() / f"{name}.json"
    if not path.is_file():
        raise FileNotFoundError(f"There is no recording {name!r}; an installed dify-ext has those of TEMPLATES.")
    response = json.loads(path.read_bytes())["response"]
    headers = {key.lower(): value for key, value in response["headers"]}
    text = response["text"] if "text" in response else json.dumps(response.get("json"))
    return Recorded(response["status"], headers.get("content-type", ""), text)


def new_id() -> str:
    """A new id as Dify makes them."""
    return str(uuid.uuid4())


def with_values(value: Any, replacements: dict[str, Any]) -> Any:
    """A copy of a JSON value in which whole strings are replaced."""
    if isinstance(value, dict):
        return {key: with_values(item, replacements) for key, item in value.items()}
    if isinstance(value, list):
        return [with_values(item, replacements) for item in value]
    return replacements.get(value, value) if isinstance(value, str) else value


@frozen
class Ids:
    """The ids of one generation."""

    conversation_id: str
    message_id: str
    task_id: str
    workflow_run_id: str


def blocking_reply(template: Recorded, ids: Ids, answer: str | None, outputs: dict[str, Any] | None) -> Any:
    """A blocking reply in the shape of a recorded one."""
    body = template.json()
    body = with_values(body, _new_ids(body, ids))
    if answer is not None:
        body["answer"] = answer
    if outputs is not None:
        body["data"]["outputs"] = outputs
    return body


def stream_frames(template: Recorded, ids: Ids, answer: str | None, outputs: dict[str, Any] | None) -> list[str]:
    """The frames of a stream in the shape of a recorded one, with its pings."""
    frames = [json.loads(frame[6:]) if frame.startswith("data:") else frame for frame in template.frames()]
    events = [frame for frame in frames if isinstance(frame, dict)]
    replacements = _new_ids({name: event.get(name) for event in events for name in _ID_NAMES if event.get(name)}, ids)
    said = "".join(event["answer"] for event in events if _is_text(event))
    pieces = iter(_pieces(answer)) if answer is not None else None
    if answer is not None and said:
        replacements[said] = answer
    made: list[str] = []
    for frame in frames:
        if not isinstance(frame, dict):
            made.append(frame)
        elif pieces is None or not _is_text(frame):
            made.append(_frame(with_values(_with_outputs(frame, outputs), replacements)))
        else:
            # All the pieces stand where the first text stood; what else the recording said is left out.
            made += [_frame({**with_values(frame, replacements), "answer": piece}) for piece in pieces]
    return made


def _is_text(event: dict[str, Any]) -> bool:
    return isinstance(parse_chat_stream_event(event), models.MessageEvent | models.AgentMessageEvent)


def _with_outputs(event: dict[str, Any], outputs: dict[str, Any] | None) -> dict[str, Any]:
    if outputs is None or not isinstance(parse_workflow_stream_event(event), models.WorkflowFinishedEvent):
        return event
    return {**event, "data": {**event["data"], "outputs": outputs}}


def _frame(event: dict[str, Any]) -> str:
    return f"data: {json.dumps(event, ensure_ascii=False, separators=(',', ':'))}\n\n"


def _pieces(text: str) -> list[str]:
    """The text as a model gives it: word by word, or two characters at a time where no blanks part it."""
    return re.findall(r"[\x21-\x7e]+\s*|[^\x21-\x7e]{1,2}", text)


def _new_ids(body: dict[str, Any], ids: Ids) -> dict[str, Any]:
    return {body[name]: getattr(ids, name) for name in _ID_NAMES if isinstance(body.get(name), str)}

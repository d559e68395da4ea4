"""Recorded replies, and new ones made in their shape: other ids, another question, another answer."""

from __future__ import annotations

import json
import re
import uuid
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, cast

from attrs import frozen
from dify_api import models
from dify_api.events import parse_chat_stream_event, parse_workflow_stream_event

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

NEWEST: Final = "1.14.2"
OLD: Final = "1.9.2"
BUNDLE: Final = Path(__file__).parent / "recorded.json"
Frame = dict[str, Any] | str
"""An event of a stream, or another frame of it as text."""

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


@cache
def bundle() -> dict[str, Any]:
    """The recorded replies that the fake answers from, by `<version>/<operation>/<case>`."""
    return cast("dict[str, Any]", json.loads(BUNDLE.read_bytes()))


@cache
def recorded(name: str, version: str = NEWEST) -> Recorded:
    """A recorded reply.

    Args:
        name: `<operation>/<case>`, or that after a version.
        version: The version it is looked for in; the newest one where that has none.

    Raises:
        LookupError: There is no such recording.
    """
    for full in (name, f"{version}/{name}", f"{NEWEST}/{name}"):
        if full in bundle():
            return Recorded(**bundle()[full])
    raise LookupError(f"There is no recorded reply {name!r} in this package; give the path of a recording.")


def read_recording(path: Path) -> Recorded:
    """The reply of a recording.

    Raises:
        LookupError: The file is missing or no recording.
    """
    try:
        response = json.loads(path.read_bytes())["response"]
        headers = {key.lower(): value for key, value in response["headers"]}
        text = response["text"] if "text" in response else json.dumps(response.get("json"))
        return Recorded(response["status"], headers.get("content-type", ""), text)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LookupError(f"{path} is not a recording that can be replied with: {error!r}") from error


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


def blocking_reply(
    template: Recorded,
    ids: Ids,
    answer: str | None,
    outputs: dict[str, Any] | None,
    replacements: Mapping[str, Any] = MappingProxyType({}),
) -> Any:
    """A blocking reply in the shape of a recorded one.

    Args:
        template: The recorded one.
        ids: The new ids.
        answer: The answer's text; None for the recorded one.
        outputs: What a run puts out; None for what was recorded.
        replacements: Further strings and what stands for them.
    """
    body = template.json()
    body = with_values(body, {**_new_ids(body, ids), **replacements})
    if answer is not None:
        body["answer"] = answer
    if outputs is not None:
        body["data"]["outputs"] = outputs
    return body


def stream_frames(
    template: Recorded,
    ids: Ids,
    answer: str | None,
    outputs: dict[str, Any] | None,
    replacements: Mapping[str, Any] = MappingProxyType({}),
) -> list[Frame]:
    """The frames of a stream in the shape of a recorded one, with its pings; arguments as of `blocking_reply`."""
    frames = [event_of(frame) or frame for frame in template.frames()]
    events = [frame for frame in frames if isinstance(frame, dict)]
    new = _new_ids({name: event.get(name) for event in events for name in _ID_NAMES if event.get(name)}, ids)
    new.update(replacements)
    pieces = iter(_pieces(answer)) if answer is not None else None
    if answer is not None and said(frames):
        new[said(frames)] = answer
    made: list[Frame] = []
    for frame in frames:
        if not isinstance(frame, dict):
            made.append(frame)
        elif pieces is None or not _is_text(frame):
            made.append(with_values(_with_outputs(frame, outputs), new))
        else:
            # All the pieces stand where the first text stood; what else the recording said is left out.
            made += [{**with_values(frame, new), "answer": piece} for piece in pieces]
    return made


def said(frames: Iterable[Frame]) -> str:
    """The answer's text in the frames of a stream."""
    return "".join(frame["answer"] for frame in frames if isinstance(frame, dict) and _is_text(frame))


def event_of(frame: str) -> dict[str, Any] | None:
    """The event of a frame; None where it carries none."""
    return cast("dict[str, Any]", json.loads(frame[5:])) if frame.startswith("data:") else None


def as_text(frame: Frame) -> str:
    """A frame as it is sent."""
    if isinstance(frame, str):
        return frame
    return f"data: {json.dumps(frame, ensure_ascii=False, separators=(',', ':'))}\n\n"


def _is_text(event: dict[str, Any]) -> bool:
    return isinstance(parse_chat_stream_event(event), models.MessageEvent | models.AgentMessageEvent)


def _with_outputs(event: dict[str, Any], outputs: dict[str, Any] | None) -> dict[str, Any]:
    if outputs is None or not isinstance(parse_workflow_stream_event(event), models.WorkflowFinishedEvent):
        return event
    return {**event, "data": {**event["data"], "outputs": outputs}}


def _pieces(text: str) -> list[str]:
    """The text as a model gives it: word by word, or two characters at a time where no blanks part it."""
    return re.findall(r"[\x21-\x7e]+\s*|[^\x21-\x7e]{1,2}", text)


def _new_ids(body: dict[str, Any], ids: Ids) -> dict[str, Any]:
    return {body[name]: getattr(ids, name) for name in _ID_NAMES if isinstance(body.get(name), str)}

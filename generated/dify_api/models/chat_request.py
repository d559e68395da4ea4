# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class ChatRequest(Model):
    """A question to a chat app.

    Attributes:
        inputs: Any JSON object; Dify does not fix its members.
        query: What the user says.
        user: Your name for the end user, at most 255 characters. Conversations, messages and uploads
            belong to it. A number is taken as its text, yet 0 counts as missing.
        response_mode: Server default: blocking; streaming for `agent` apps. Server 1.9.2 refuses null.
        conversation_id: The conversation to go on with; null, empty or left out for a new one.
        files: Files that go with the question, of the kinds and number the app allows.
        auto_generate_name: Whether a model finds a name for a new conversation. Server default: true.
        workflow_id: Chatflows, the published version to run; the draft cannot be asked for. Other apps
            ignore it.
        trace_id: An id of yours that the server hands on to its tracing.
        trace_session_id: Groups runs in the server's tracing.
    """

    inputs: JsonObject
    query: str
    user: str
    response_mode: None | ResponseMode | Unset = UNSET
    conversation_id: None | str | Unset = UNSET
    files: list[InputFile] | None | Unset = UNSET
    auto_generate_name: bool | Unset = UNSET
    workflow_id: str | Unset = UNSET
    trace_id: str | Unset = UNSET
    trace_session_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "inputs",
            "query",
            "user",
            "response_mode",
            "conversation_id",
            "files",
            "auto_generate_name",
            "workflow_id",
            "trace_id",
            "trace_session_id",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ChatRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.inputs = data["inputs"]
            model.query = data["query"]
            model.user = data["user"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.response_mode = UNSET
        model.conversation_id = UNSET
        model.files = UNSET
        model.auto_generate_name = UNSET
        model.workflow_id = UNSET
        model.trace_id = UNSET
        model.trace_session_id = UNSET
        known = 3
        if "response_mode" in data:
            known += 1
            model.response_mode = data["response_mode"]
        if "conversation_id" in data:
            known += 1
            model.conversation_id = data["conversation_id"]
        if "files" in data:
            known += 1
            value = data["files"]
            model.files = (
                [InputFile.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        if "auto_generate_name" in data:
            known += 1
            model.auto_generate_name = data["auto_generate_name"]
        if "workflow_id" in data:
            known += 1
            model.workflow_id = data["workflow_id"]
        if "trace_id" in data:
            known += 1
            model.trace_id = data["trace_id"]
        if "trace_session_id" in data:
            known += 1
            model.trace_session_id = data["trace_session_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.input_file import InputFile
from ..models.json_object import JsonObject
from ..models.response_mode import ResponseMode

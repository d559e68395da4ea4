# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class WorkflowRunRequest(Model):
    """WorkflowRunRequest

    Attributes:
        inputs: Any JSON object; Dify does not fix its members.
        user: Your name for the end user, at most 255 characters. Runs and uploads belong to it. A number
            is taken as its text, yet 0 counts as missing.
        response_mode: Server default: blocking. Server 1.9.2 refuses null.
        files: Files for `sys.files`; those of a variable go into `inputs`.
        trace_id: An id of yours that the server hands on to its tracing.
        trace_session_id: Groups runs in the server's tracing.
    """

    inputs: JsonObject
    user: str
    response_mode: None | ResponseMode | Unset = UNSET
    files: list[InputFile] | None | Unset = UNSET
    trace_id: str | Unset = UNSET
    trace_session_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["inputs", "user", "response_mode", "files", "trace_id", "trace_session_id"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowRunRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.inputs = data["inputs"]
            model.user = data["user"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.response_mode = UNSET
        model.files = UNSET
        model.trace_id = UNSET
        model.trace_session_id = UNSET
        known = 2
        if "response_mode" in data:
            known += 1
            model.response_mode = data["response_mode"]
        if "files" in data:
            known += 1
            value = data["files"]
            model.files = (
                [InputFile.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
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

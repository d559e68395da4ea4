# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, write_fields


@define(eq=True)
class WorkflowRunRequest:
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
    files: list[InputFile] | Unset = UNSET
    trace_id: str | Unset = UNSET
    trace_session_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> WorkflowRunRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("inputs", UNSET),
            get("user", UNSET),
            get("response_mode", UNSET),
            read_list(get("files", UNSET), InputFile),
            get("trace_id", UNSET),
            get("trace_session_id", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("inputs", "inputs"),
    ("user", "user"),
    ("response_mode", "response_mode"),
    ("files", "files"),
    ("trace_id", "trace_id"),
    ("trace_session_id", "trace_session_id"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.input_file import InputFile
from ..models.json_object import JsonObject
from ..models.response_mode import ResponseMode

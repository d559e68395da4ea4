# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class ErrorBody:
    """The body of an error. Only `message` is nearly always there; branch on the status and `code`.

    Attributes:
        code: Stable word for the kind of error.
        message: Text for people. It changes between versions, may be empty, and 404s add guesses about
            the path.
        status: The HTTP status again.
        params: The first field that was wrong.
        errors: Any JSON object; Dify does not fix its members.
        error: The whole error, sent alone by the creation of segments.
    """

    code: str | Unset = UNSET
    message: str | Unset = UNSET
    status: int | Unset = UNSET
    params: str | Unset = UNSET
    errors: JsonObject | Unset = UNSET
    error: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ErrorBody:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("code", UNSET),
            get("message", UNSET),
            get("status", UNSET),
            get("params", UNSET),
            get("errors", UNSET),
            get("error", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("code", "code"),
    ("message", "message"),
    ("status", "status"),
    ("params", "params"),
    ("errors", "errors"),
    ("error", "error"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

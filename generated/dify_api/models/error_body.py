# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class ErrorBody(Model):
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

    _unset = dict.fromkeys(["code", "message", "status", "params", "errors", "error"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ErrorBody:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.code = UNSET
        model.message = UNSET
        model.status = UNSET
        model.params = UNSET
        model.errors = UNSET
        model.error = UNSET
        known = 0
        if "code" in data:
            known += 1
            model.code = data["code"]
        if "message" in data:
            known += 1
            model.message = data["message"]
        if "status" in data:
            known += 1
            model.status = data["status"]
        if "params" in data:
            known += 1
            model.params = data["params"]
        if "errors" in data:
            known += 1
            model.errors = data["errors"]
        if "error" in data:
            known += 1
            model.error = data["error"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

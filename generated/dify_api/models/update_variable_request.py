# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class UpdateVariableRequest(Model):
    """UpdateVariableRequest

    Attributes:
        value: A value of the variable's own type.
        user: The end user whose data is meant, at most 255 characters. Left out, the server's shared
            `DEFAULT-USER`.
    """

    value: bool | float | JsonObject | list[bool | float | JsonObject | str] | str
    user: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["value", "user"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UpdateVariableRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.value = data["value"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.user = UNSET
        known = 1
        if "user" in data:
            known += 1
            model.user = data["user"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class RenameConversationRequest(Model):
    """Either `name`, or `auto_generate` true.

    Attributes:
        user: The end user whose data is meant, at most 255 characters. Left out, the server's shared
            `DEFAULT-USER`.
        auto_generate: Let a model find the name; `name` is then not looked at. Server default: false.
    """

    user: str | Unset = UNSET
    name: None | str | Unset = UNSET
    auto_generate: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["user", "name", "auto_generate"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RenameConversationRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.user = UNSET
        model.name = UNSET
        model.auto_generate = UNSET
        known = 0
        if "user" in data:
            known += 1
            model.user = data["user"]
        if "name" in data:
            known += 1
            model.name = data["name"]
        if "auto_generate" in data:
            known += 1
            model.auto_generate = data["auto_generate"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

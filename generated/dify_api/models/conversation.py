# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class Conversation(Model):
    """Conversation

    Attributes:
        inputs: Any JSON object; Dify does not fix its members.
        introduction: The app's opening statement.
    """

    id: str
    name: str
    inputs: JsonObject
    status: str
    introduction: None | str
    created_at: int | None
    updated_at: int | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["id", "name", "inputs", "status", "introduction", "created_at", "updated_at"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Conversation:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.name = data["name"]
            model.inputs = data["inputs"]
            model.status = data["status"]
            model.introduction = data["introduction"]
            model.created_at = data["created_at"]
            model.updated_at = data["updated_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 7:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

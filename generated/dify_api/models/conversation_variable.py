# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class ConversationVariable(Model):
    """ConversationVariable

    Attributes:
        value: The value as Python writes it (`True`, `['a', 'b']`), which is not JSON.
    """

    id: str
    name: str
    value_type: str
    value: None | str
    description: None | str
    created_at: int | None
    updated_at: int | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["id", "name", "value_type", "value", "description", "created_at", "updated_at"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ConversationVariable:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.name = data["name"]
            model.value_type = data["value_type"]
            model.value = data["value"]
            model.description = data["description"]
            model.created_at = data["created_at"]
            model.updated_at = data["updated_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 7:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

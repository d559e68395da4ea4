# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class ModerationSettings(Model):
    """ModerationSettings"""

    enabled: bool
    type_: str | Unset = UNSET
    configs: list[JsonObject] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["enabled", "type", "configs"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ModerationSettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.enabled = data["enabled"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.type_ = UNSET
        model.configs = UNSET
        known = 1
        if "type" in data:
            known += 1
            model.type_ = data["type"]
        if "configs" in data:
            known += 1
            model.configs = data["configs"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

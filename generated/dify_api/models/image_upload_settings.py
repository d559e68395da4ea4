# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class ImageUploadSettings(Model):
    """ImageUploadSettings"""

    enabled: bool
    number_limits: int
    detail: str
    transfer_methods: list[str]
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["enabled", "number_limits", "detail", "transfer_methods"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ImageUploadSettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.enabled = data["enabled"]
            model.number_limits = data["number_limits"]
            model.detail = data["detail"]
            model.transfer_methods = data["transfer_methods"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 4:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

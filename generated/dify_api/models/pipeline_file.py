# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class PipelineFile(Model):
    """A file for a pipeline; its time is text without a zone."""

    id: str
    name: str
    size: int
    extension: str
    mime_type: str
    created_by: str
    created_at: str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["id", "name", "size", "extension", "mime_type", "created_by", "created_at"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PipelineFile:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.name = data["name"]
            model.size = data["size"]
            model.extension = data["extension"]
            model.mime_type = data["mime_type"]
            model.created_by = data["created_by"]
            model.created_at = data["created_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 7:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

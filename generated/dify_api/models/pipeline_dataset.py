# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class PipelineDataset(Model):
    """PipelineDataset"""

    id: str
    name: str
    description: str
    chunk_structure: str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["id", "name", "description", "chunk_structure"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PipelineDataset:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.name = data["name"]
            model.description = data["description"]
            model.chunk_structure = data["chunk_structure"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 4:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class PipelineDocument(Model):
    """PipelineDocument

    Attributes:
        data_source_info: Any JSON object; Dify does not fix its members.
    """

    id: str
    position: int
    data_source_type: str
    data_source_info: JsonObject
    name: str
    indexing_status: str
    error: None | str
    enabled: bool
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "position",
            "data_source_type",
            "data_source_info",
            "name",
            "indexing_status",
            "error",
            "enabled",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PipelineDocument:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.position = data["position"]
            model.data_source_type = data["data_source_type"]
            model.data_source_info = data["data_source_info"]
            model.name = data["name"]
            model.indexing_status = data["indexing_status"]
            model.error = data["error"]
            model.enabled = data["enabled"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 8:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

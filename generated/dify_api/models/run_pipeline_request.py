# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class RunPipelineRequest(Model):
    """RunPipelineRequest

    Attributes:
        inputs: Any JSON object; Dify does not fix its members.
        response_mode: `streaming`; anything else counts as blocking.
    """

    inputs: JsonObject
    datasource_type: str
    datasource_info_list: list[JsonObject]
    start_node_id: str
    is_published: bool
    response_mode: str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "inputs",
            "datasource_type",
            "datasource_info_list",
            "start_node_id",
            "is_published",
            "response_mode",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RunPipelineRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.inputs = data["inputs"]
            model.datasource_type = data["datasource_type"]
            model.datasource_info_list = data["datasource_info_list"]
            model.start_node_id = data["start_node_id"]
            model.is_published = data["is_published"]
            model.response_mode = data["response_mode"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 6:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

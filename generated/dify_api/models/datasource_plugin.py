# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class DatasourcePlugin(Model):
    """A datasource node of a pipeline."""

    node_id: str
    plugin_id: str
    provider_name: str
    datasource_type: str
    title: str
    user_input_variables: list[JsonObject]
    credentials: list[JsonObject]
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "node_id",
            "plugin_id",
            "provider_name",
            "datasource_type",
            "title",
            "user_input_variables",
            "credentials",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DatasourcePlugin:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.node_id = data["node_id"]
            model.plugin_id = data["plugin_id"]
            model.provider_name = data["provider_name"]
            model.datasource_type = data["datasource_type"]
            model.title = data["title"]
            model.user_input_variables = data["user_input_variables"]
            model.credentials = data["credentials"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 7:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class RunDatasourceNodeRequest(Model):
    """RunDatasourceNodeRequest

    Attributes:
        inputs: Any JSON object; Dify does not fix its members.
    """

    inputs: JsonObject
    datasource_type: str
    is_published: bool
    credential_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["inputs", "datasource_type", "is_published", "credential_id"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RunDatasourceNodeRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.inputs = data["inputs"]
            model.datasource_type = data["datasource_type"]
            model.is_published = data["is_published"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.credential_id = UNSET
        known = 3
        if "credential_id" in data:
            known += 1
            model.credential_id = data["credential_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

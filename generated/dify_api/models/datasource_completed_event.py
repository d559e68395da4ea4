# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class DatasourceCompletedEvent(Model):
    """DatasourceCompletedEvent"""

    event: str
    data: list[JsonObject]
    total: int
    completed: int
    time_consuming: float
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["event", "data", "total", "completed", "time_consuming"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DatasourceCompletedEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.data = data["data"]
            model.total = data["total"]
            model.completed = data["completed"]
            model.time_consuming = data["time_consuming"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 5:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

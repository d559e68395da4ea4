# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class HumanInputSubmission(Model):
    """How a form was answered."""

    node_id: str
    node_title: str
    rendered_content: str
    action_id: str
    action_text: str
    submitted_data: JsonObject | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["node_id", "node_title", "rendered_content", "action_id", "action_text", "submitted_data"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> HumanInputSubmission:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.node_id = data["node_id"]
            model.node_title = data["node_title"]
            model.rendered_content = data["rendered_content"]
            model.action_id = data["action_id"]
            model.action_text = data["action_text"]
            model.submitted_data = data["submitted_data"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 6:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class HumanInputFormDefinition(Model):
    """A form that a run waits for.

    Attributes:
        form_content: Markdown with marks where the fields go.
        form_token: What the form routes take; null where the form is not for this channel or is done
            with.
        resolved_default_values: Any JSON object; Dify does not fix its members.
    """

    form_id: str
    node_id: str
    node_title: str
    form_content: str
    inputs: list[FormInput]
    actions: list[FormAction]
    display_in_ui: bool
    form_token: None | str
    resolved_default_values: JsonObject
    expiration_time: int
    approval_channels: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "form_id",
            "node_id",
            "node_title",
            "form_content",
            "inputs",
            "actions",
            "display_in_ui",
            "form_token",
            "resolved_default_values",
            "expiration_time",
            "approval_channels",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> HumanInputFormDefinition:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.form_id = data["form_id"]
            model.node_id = data["node_id"]
            model.node_title = data["node_title"]
            model.form_content = data["form_content"]
            value = data["inputs"]
            model.inputs = (
                [FormInput.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            value = data["actions"]
            model.actions = (
                [FormAction.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.display_in_ui = data["display_in_ui"]
            model.form_token = data["form_token"]
            model.resolved_default_values = data["resolved_default_values"]
            model.expiration_time = data["expiration_time"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.approval_channels = UNSET
        known = 10
        if "approval_channels" in data:
            known += 1
            model.approval_channels = data["approval_channels"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.form_action import FormAction
from ..models.form_input import FormInput
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class PauseReason(Model):
    """Why a run waits. `human_input_required` has the members of the form, `scheduled_pause` has `message`.

    Attributes:
        resolved_default_values: Any JSON object; Dify does not fix its members.
    """

    type_: str
    form_id: str | Unset = UNSET
    node_id: str | Unset = UNSET
    node_title: str | Unset = UNSET
    form_content: str | Unset = UNSET
    inputs: list[FormInput] | Unset = UNSET
    actions: list[FormAction] | Unset = UNSET
    resolved_default_values: JsonObject | Unset = UNSET
    form_token: None | str | Unset = UNSET
    expiration_time: int | None | Unset = UNSET
    approval_channels: list[str] | Unset = UNSET
    display_in_ui: bool | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "TYPE",
            "form_id",
            "node_id",
            "node_title",
            "form_content",
            "inputs",
            "actions",
            "resolved_default_values",
            "form_token",
            "expiration_time",
            "approval_channels",
            "display_in_ui",
            "message",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PauseReason:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.type_ = data["TYPE"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.form_id = UNSET
        model.node_id = UNSET
        model.node_title = UNSET
        model.form_content = UNSET
        model.inputs = UNSET
        model.actions = UNSET
        model.resolved_default_values = UNSET
        model.form_token = UNSET
        model.expiration_time = UNSET
        model.approval_channels = UNSET
        model.display_in_ui = UNSET
        model.message = UNSET
        known = 1
        if "form_id" in data:
            known += 1
            model.form_id = data["form_id"]
        if "node_id" in data:
            known += 1
            model.node_id = data["node_id"]
        if "node_title" in data:
            known += 1
            model.node_title = data["node_title"]
        if "form_content" in data:
            known += 1
            model.form_content = data["form_content"]
        if "inputs" in data:
            known += 1
            value = data["inputs"]
            model.inputs = (
                [FormInput.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        if "actions" in data:
            known += 1
            value = data["actions"]
            model.actions = (
                [FormAction.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        if "resolved_default_values" in data:
            known += 1
            model.resolved_default_values = data["resolved_default_values"]
        if "form_token" in data:
            known += 1
            model.form_token = data["form_token"]
        if "expiration_time" in data:
            known += 1
            model.expiration_time = data["expiration_time"]
        if "approval_channels" in data:
            known += 1
            model.approval_channels = data["approval_channels"]
        if "display_in_ui" in data:
            known += 1
            model.display_in_ui = data["display_in_ui"]
        if "message" in data:
            known += 1
            model.message = data["message"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.form_action import FormAction
from ..models.form_input import FormInput
from ..models.json_object import JsonObject

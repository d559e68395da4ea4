# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class HumanInputForm(Model):
    """A form to show to a person.

    Attributes:
        form_content: Markdown with marks where the fields go.
        resolved_default_values: Any JSON object; Dify does not fix its members.
    """

    form_content: str
    inputs: list[FormInput]
    resolved_default_values: JsonObject
    user_actions: list[FormAction]
    expiration_time: int | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["form_content", "inputs", "resolved_default_values", "user_actions", "expiration_time"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> HumanInputForm:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.form_content = data["form_content"]
            value = data["inputs"]
            model.inputs = (
                [FormInput.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.resolved_default_values = data["resolved_default_values"]
            value = data["user_actions"]
            model.user_actions = (
                [FormAction.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.expiration_time = data["expiration_time"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 5:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.form_action import FormAction
from ..models.form_input import FormInput
from ..models.json_object import JsonObject

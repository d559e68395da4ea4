# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class UserInputFormItem(Model):
    """One variable, as an object with a single member that is named after the kind of control.

    Attributes:
        text_input: How a variable is asked for. Workflows and chatflows send more of it than the other
            apps.
        paragraph: How a variable is asked for. Workflows and chatflows send more of it than the other
            apps.
        select: How a variable is asked for. Workflows and chatflows send more of it than the other apps.
        number: How a variable is asked for. Workflows and chatflows send more of it than the other apps.
        checkbox: How a variable is asked for. Workflows and chatflows send more of it than the other
            apps.
        file: How a variable is asked for. Workflows and chatflows send more of it than the other apps.
        file_list: How a variable is asked for. Workflows and chatflows send more of it than the other
            apps.
        json_object: How a variable is asked for. Workflows and chatflows send more of it than the other
            apps.
        external_data_tool: How a variable is asked for. Workflows and chatflows send more of it than the
            other apps.
    """

    text_input: UserInputField | Unset = UNSET
    paragraph: UserInputField | Unset = UNSET
    select: UserInputField | Unset = UNSET
    number: UserInputField | Unset = UNSET
    checkbox: UserInputField | Unset = UNSET
    file: UserInputField | Unset = UNSET
    file_list: UserInputField | Unset = UNSET
    json_object: UserInputField | Unset = UNSET
    external_data_tool: UserInputField | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "text-input",
            "paragraph",
            "select",
            "number",
            "checkbox",
            "file",
            "file-list",
            "json_object",
            "external_data_tool",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserInputFormItem:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.text_input = UNSET
        model.paragraph = UNSET
        model.select = UNSET
        model.number = UNSET
        model.checkbox = UNSET
        model.file = UNSET
        model.file_list = UNSET
        model.json_object = UNSET
        model.external_data_tool = UNSET
        known = 0
        if "text-input" in data:
            known += 1
            value = data["text-input"]
            model.text_input = UserInputField.from_dict(value) if type(value) is dict else value
        if "paragraph" in data:
            known += 1
            value = data["paragraph"]
            model.paragraph = UserInputField.from_dict(value) if type(value) is dict else value
        if "select" in data:
            known += 1
            value = data["select"]
            model.select = UserInputField.from_dict(value) if type(value) is dict else value
        if "number" in data:
            known += 1
            value = data["number"]
            model.number = UserInputField.from_dict(value) if type(value) is dict else value
        if "checkbox" in data:
            known += 1
            value = data["checkbox"]
            model.checkbox = UserInputField.from_dict(value) if type(value) is dict else value
        if "file" in data:
            known += 1
            value = data["file"]
            model.file = UserInputField.from_dict(value) if type(value) is dict else value
        if "file-list" in data:
            known += 1
            value = data["file-list"]
            model.file_list = UserInputField.from_dict(value) if type(value) is dict else value
        if "json_object" in data:
            known += 1
            value = data["json_object"]
            model.json_object = UserInputField.from_dict(value) if type(value) is dict else value
        if "external_data_tool" in data:
            known += 1
            value = data["external_data_tool"]
            model.external_data_tool = UserInputField.from_dict(value) if type(value) is dict else value
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.user_input_field import UserInputField

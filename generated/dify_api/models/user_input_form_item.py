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
        value = data.get("text-input", UNSET)
        model.text_input = UserInputField.from_dict(value) if type(value) is dict else value
        value = data.get("paragraph", UNSET)
        model.paragraph = UserInputField.from_dict(value) if type(value) is dict else value
        value = data.get("select", UNSET)
        model.select = UserInputField.from_dict(value) if type(value) is dict else value
        value = data.get("number", UNSET)
        model.number = UserInputField.from_dict(value) if type(value) is dict else value
        value = data.get("checkbox", UNSET)
        model.checkbox = UserInputField.from_dict(value) if type(value) is dict else value
        value = data.get("file", UNSET)
        model.file = UserInputField.from_dict(value) if type(value) is dict else value
        value = data.get("file-list", UNSET)
        model.file_list = UserInputField.from_dict(value) if type(value) is dict else value
        value = data.get("json_object", UNSET)
        model.json_object = UserInputField.from_dict(value) if type(value) is dict else value
        value = data.get("external_data_tool", UNSET)
        model.external_data_tool = UserInputField.from_dict(value) if type(value) is dict else value
        model.additional_properties = {} if data.keys() <= cls._unset.keys() else others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.user_input_field import UserInputField

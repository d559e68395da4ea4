# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_object, write_fields


@define(eq=True)
class UserInputFormItem:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserInputFormItem:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            read_object(get("text-input", UNSET), UserInputField),
            read_object(get("paragraph", UNSET), UserInputField),
            read_object(get("select", UNSET), UserInputField),
            read_object(get("number", UNSET), UserInputField),
            read_object(get("checkbox", UNSET), UserInputField),
            read_object(get("file", UNSET), UserInputField),
            read_object(get("file-list", UNSET), UserInputField),
            read_object(get("json_object", UNSET), UserInputField),
            read_object(get("external_data_tool", UNSET), UserInputField),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("text-input", "text_input"),
    ("paragraph", "paragraph"),
    ("select", "select"),
    ("number", "number"),
    ("checkbox", "checkbox"),
    ("file", "file"),
    ("file-list", "file_list"),
    ("json_object", "json_object"),
    ("external_data_tool", "external_data_tool"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.user_input_field import UserInputField

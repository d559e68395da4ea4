# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class UserInputField(Model):
    """How a variable is asked for. Workflows and chatflows send more of it than the other apps.

    Attributes:
        variable: Its key in `inputs`.
        type_: The kind of control again.
        max_length: Characters, or for `file-list` files.
        options: What `select` offers.
    """

    label: str
    variable: str
    required: bool
    type_: str | Unset = UNSET
    default: str | Unset = UNSET
    max_length: int | Unset = UNSET
    options: list[str] | Unset = UNSET
    allowed_file_types: list[str] | Unset = UNSET
    allowed_file_extensions: list[str] | Unset = UNSET
    allowed_file_upload_methods: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "label",
            "variable",
            "required",
            "type",
            "default",
            "max_length",
            "options",
            "allowed_file_types",
            "allowed_file_extensions",
            "allowed_file_upload_methods",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserInputField:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.label = data["label"]
            model.variable = data["variable"]
            model.required = data["required"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.type_ = UNSET
        model.default = UNSET
        model.max_length = UNSET
        model.options = UNSET
        model.allowed_file_types = UNSET
        model.allowed_file_extensions = UNSET
        model.allowed_file_upload_methods = UNSET
        known = 3
        if "type" in data:
            known += 1
            model.type_ = data["type"]
        if "default" in data:
            known += 1
            model.default = data["default"]
        if "max_length" in data:
            known += 1
            model.max_length = data["max_length"]
        if "options" in data:
            known += 1
            model.options = data["options"]
        if "allowed_file_types" in data:
            known += 1
            model.allowed_file_types = data["allowed_file_types"]
        if "allowed_file_extensions" in data:
            known += 1
            model.allowed_file_extensions = data["allowed_file_extensions"]
        if "allowed_file_upload_methods" in data:
            known += 1
            model.allowed_file_upload_methods = data["allowed_file_upload_methods"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

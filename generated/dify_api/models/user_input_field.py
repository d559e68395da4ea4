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
            model.type_ = data.get("type", UNSET)
            model.default = data.get("default", UNSET)
            model.max_length = data.get("max_length", UNSET)
            model.options = data.get("options", UNSET)
            model.allowed_file_types = data.get("allowed_file_types", UNSET)
            model.allowed_file_extensions = data.get("allowed_file_extensions", UNSET)
            model.allowed_file_upload_methods = data.get("allowed_file_upload_methods", UNSET)
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.additional_properties = {} if data.keys() <= cls._unset.keys() else others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class UserInputField:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UserInputField:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("label", UNSET),
            get("variable", UNSET),
            get("required", UNSET),
            get("type", UNSET),
            get("default", UNSET),
            get("max_length", UNSET),
            get("options", UNSET),
            get("allowed_file_types", UNSET),
            get("allowed_file_extensions", UNSET),
            get("allowed_file_upload_methods", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("label", "label"),
    ("variable", "variable"),
    ("required", "required"),
    ("type", "type_"),
    ("default", "default"),
    ("max_length", "max_length"),
    ("options", "options"),
    ("allowed_file_types", "allowed_file_types"),
    ("allowed_file_extensions", "allowed_file_extensions"),
    ("allowed_file_upload_methods", "allowed_file_upload_methods"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

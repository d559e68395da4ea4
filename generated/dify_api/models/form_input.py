# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_object, write_fields


@define(eq=True)
class FormInput:
    """One field of a form. Its `type` decides which of the other members there are.

    Attributes:
        output_variable_name: Key of the value in the submitted `inputs`.
        default: Fields of type `paragraph`.
        option_source: What a select field offers, constants or the value of a variable.
        allowed_file_types: Fields of type `file` and `file-list`, as the two that follow.
        number_limits: Fields of type `file-list`, how many files at most.
    """

    type_: str
    output_variable_name: str
    default: FormInputDefault | None | Unset = UNSET
    option_source: FormOptionSource | Unset = UNSET
    allowed_file_types: list[str] | Unset = UNSET
    allowed_file_extensions: list[str] | Unset = UNSET
    allowed_file_upload_methods: list[str] | Unset = UNSET
    number_limits: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FormInput:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("type", UNSET),
            get("output_variable_name", UNSET),
            read_object(get("default", UNSET), FormInputDefault),
            read_object(get("option_source", UNSET), FormOptionSource),
            get("allowed_file_types", UNSET),
            get("allowed_file_extensions", UNSET),
            get("allowed_file_upload_methods", UNSET),
            get("number_limits", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("type", "type_"),
    ("output_variable_name", "output_variable_name"),
    ("default", "default"),
    ("option_source", "option_source"),
    ("allowed_file_types", "allowed_file_types"),
    ("allowed_file_extensions", "allowed_file_extensions"),
    ("allowed_file_upload_methods", "allowed_file_upload_methods"),
    ("number_limits", "number_limits"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.form_input_default import FormInputDefault
from ..models.form_option_source import FormOptionSource

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class FormInput(Model):
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

    _unset = dict.fromkeys(
        [
            "type",
            "output_variable_name",
            "default",
            "option_source",
            "allowed_file_types",
            "allowed_file_extensions",
            "allowed_file_upload_methods",
            "number_limits",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FormInput:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.type_ = data["type"]
            model.output_variable_name = data["output_variable_name"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.default = UNSET
        model.option_source = UNSET
        model.allowed_file_types = UNSET
        model.allowed_file_extensions = UNSET
        model.allowed_file_upload_methods = UNSET
        model.number_limits = UNSET
        known = 2
        if "default" in data:
            known += 1
            value = data["default"]
            model.default = FormInputDefault.from_dict(value) if type(value) is dict else value
        if "option_source" in data:
            known += 1
            value = data["option_source"]
            model.option_source = FormOptionSource.from_dict(value) if type(value) is dict else value
        if "allowed_file_types" in data:
            known += 1
            model.allowed_file_types = data["allowed_file_types"]
        if "allowed_file_extensions" in data:
            known += 1
            model.allowed_file_extensions = data["allowed_file_extensions"]
        if "allowed_file_upload_methods" in data:
            known += 1
            model.allowed_file_upload_methods = data["allowed_file_upload_methods"]
        if "number_limits" in data:
            known += 1
            model.number_limits = data["number_limits"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.form_input_default import FormInputDefault
from ..models.form_option_source import FormOptionSource

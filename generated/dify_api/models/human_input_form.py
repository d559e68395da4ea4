# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_list, write_fields


@define(eq=True)
class HumanInputForm:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> HumanInputForm:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("form_content", UNSET),
            read_list(get("inputs", UNSET), FormInput),
            get("resolved_default_values", UNSET),
            read_list(get("user_actions", UNSET), FormAction),
            get("expiration_time", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("form_content", "form_content"),
    ("inputs", "inputs"),
    ("resolved_default_values", "resolved_default_values"),
    ("user_actions", "user_actions"),
    ("expiration_time", "expiration_time"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.form_action import FormAction
from ..models.form_input import FormInput
from ..models.json_object import JsonObject

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, write_fields


@define(eq=True)
class HumanInputFormDefinition:
    """A form that a run waits for.

    Attributes:
        form_content: Markdown with marks where the fields go.
        form_token: What the form routes take; null where the form is not for this channel or is done
            with.
        resolved_default_values: Any JSON object; Dify does not fix its members.
    """

    form_id: str
    node_id: str
    node_title: str
    form_content: str
    inputs: list[FormInput]
    actions: list[FormAction]
    display_in_ui: bool
    form_token: None | str
    resolved_default_values: JsonObject
    expiration_time: int
    approval_channels: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> HumanInputFormDefinition:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("form_id", UNSET),
            get("node_id", UNSET),
            get("node_title", UNSET),
            get("form_content", UNSET),
            read_list(get("inputs", UNSET), FormInput),
            read_list(get("actions", UNSET), FormAction),
            get("display_in_ui", UNSET),
            get("form_token", UNSET),
            get("resolved_default_values", UNSET),
            get("expiration_time", UNSET),
            get("approval_channels", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("form_id", "form_id"),
    ("node_id", "node_id"),
    ("node_title", "node_title"),
    ("form_content", "form_content"),
    ("inputs", "inputs"),
    ("actions", "actions"),
    ("display_in_ui", "display_in_ui"),
    ("form_token", "form_token"),
    ("resolved_default_values", "resolved_default_values"),
    ("expiration_time", "expiration_time"),
    ("approval_channels", "approval_channels"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.form_action import FormAction
from ..models.form_input import FormInput
from ..models.json_object import JsonObject

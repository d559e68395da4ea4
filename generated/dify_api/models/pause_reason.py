# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, write_fields


@define(eq=True)
class PauseReason:
    """Why a run waits. `human_input_required` has the members of the form, `scheduled_pause` has `message`.

    Attributes:
        resolved_default_values: Any JSON object; Dify does not fix its members.
    """

    type_: str
    form_id: str | Unset = UNSET
    node_id: str | Unset = UNSET
    node_title: str | Unset = UNSET
    form_content: str | Unset = UNSET
    inputs: list[FormInput] | Unset = UNSET
    actions: list[FormAction] | Unset = UNSET
    resolved_default_values: JsonObject | Unset = UNSET
    form_token: None | str | Unset = UNSET
    expiration_time: int | None | Unset = UNSET
    approval_channels: list[str] | Unset = UNSET
    display_in_ui: bool | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PauseReason:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("TYPE", UNSET),
            get("form_id", UNSET),
            get("node_id", UNSET),
            get("node_title", UNSET),
            get("form_content", UNSET),
            read_list(get("inputs", UNSET), FormInput),
            read_list(get("actions", UNSET), FormAction),
            get("resolved_default_values", UNSET),
            get("form_token", UNSET),
            get("expiration_time", UNSET),
            get("approval_channels", UNSET),
            get("display_in_ui", UNSET),
            get("message", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("TYPE", "type_"),
    ("form_id", "form_id"),
    ("node_id", "node_id"),
    ("node_title", "node_title"),
    ("form_content", "form_content"),
    ("inputs", "inputs"),
    ("actions", "actions"),
    ("resolved_default_values", "resolved_default_values"),
    ("form_token", "form_token"),
    ("expiration_time", "expiration_time"),
    ("approval_channels", "approval_channels"),
    ("display_in_ui", "display_in_ui"),
    ("message", "message"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.form_action import FormAction
from ..models.form_input import FormInput
from ..models.json_object import JsonObject

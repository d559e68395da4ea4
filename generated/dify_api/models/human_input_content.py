# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_object, write_fields


@define(eq=True)
class HumanInputContent:
    """A form in an answer, and how it was filled in.

    Attributes:
        form_definition: A form that a run waits for.
    """

    type_: str
    workflow_run_id: str
    submitted: bool
    form_definition: HumanInputFormDefinition
    form_submission_data: HumanInputSubmission | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> HumanInputContent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("type", UNSET),
            get("workflow_run_id", UNSET),
            get("submitted", UNSET),
            read_object(get("form_definition", UNSET), HumanInputFormDefinition),
            read_object(get("form_submission_data", UNSET), HumanInputSubmission),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("type", "type_"),
    ("workflow_run_id", "workflow_run_id"),
    ("submitted", "submitted"),
    ("form_definition", "form_definition"),
    ("form_submission_data", "form_submission_data"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.human_input_form_definition import HumanInputFormDefinition
from ..models.human_input_submission import HumanInputSubmission

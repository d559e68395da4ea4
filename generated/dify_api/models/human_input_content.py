# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class HumanInputContent(Model):
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

    _unset = dict.fromkeys(
        ["type", "workflow_run_id", "submitted", "form_definition", "form_submission_data"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> HumanInputContent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.type_ = data["type"]
            model.workflow_run_id = data["workflow_run_id"]
            model.submitted = data["submitted"]
            value = data["form_definition"]
            model.form_definition = (
                HumanInputFormDefinition.from_dict(value) if type(value) is dict else value
            )
            value = data["form_submission_data"]
            model.form_submission_data = (
                HumanInputSubmission.from_dict(value) if type(value) is dict else value
            )
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 5:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.human_input_form_definition import HumanInputFormDefinition
from ..models.human_input_submission import HumanInputSubmission

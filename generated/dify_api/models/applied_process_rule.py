# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class AppliedProcessRule(Model):
    """AppliedProcessRule"""

    mode: str
    rules: AppliedRules
    id: str | Unset = UNSET
    dataset_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["mode", "rules", "id", "dataset_id"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AppliedProcessRule:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.mode = data["mode"]
            value = data["rules"]
            model.rules = AppliedRules.from_dict(value) if type(value) is dict else value
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.id = UNSET
        model.dataset_id = UNSET
        known = 2
        if "id" in data:
            known += 1
            model.id = data["id"]
        if "dataset_id" in data:
            known += 1
            model.dataset_id = data["dataset_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.applied_rules import AppliedRules

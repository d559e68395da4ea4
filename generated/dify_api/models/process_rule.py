# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class ProcessRule(Model):
    """How a document is cut; `automatic` needs no rules."""

    mode: ProcessRuleMode
    rules: None | ProcessRules | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["mode", "rules"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ProcessRule:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.mode = data["mode"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.rules = UNSET
        known = 1
        if "rules" in data:
            known += 1
            value = data["rules"]
            model.rules = ProcessRules.from_dict(value) if type(value) is dict else value
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.process_rule_mode import ProcessRuleMode
from ..models.process_rules import ProcessRules

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class AppliedRules(Model):
    """AppliedRules"""

    pre_processing_rules: list[PreProcessingRule]
    segmentation: AppliedSegmentation
    parent_mode: None | str | Unset = UNSET
    subchunk_segmentation: AppliedSegmentation | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        ["pre_processing_rules", "segmentation", "parent_mode", "subchunk_segmentation"], UNSET
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AppliedRules:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            value = data["pre_processing_rules"]
            model.pre_processing_rules = (
                [PreProcessingRule.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            value = data["segmentation"]
            model.segmentation = AppliedSegmentation.from_dict(value) if type(value) is dict else value
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.parent_mode = UNSET
        model.subchunk_segmentation = UNSET
        known = 2
        if "parent_mode" in data:
            known += 1
            model.parent_mode = data["parent_mode"]
        if "subchunk_segmentation" in data:
            known += 1
            value = data["subchunk_segmentation"]
            model.subchunk_segmentation = (
                AppliedSegmentation.from_dict(value) if type(value) is dict else value
            )
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.applied_segmentation import AppliedSegmentation
from ..models.pre_processing_rule import PreProcessingRule

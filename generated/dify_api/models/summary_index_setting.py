# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class SummaryIndexSetting(Model):
    """SummaryIndexSetting"""

    enable: bool | None
    model_name: None | str
    model_provider_name: None | str
    summary_prompt: None | str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["enable", "model_name", "model_provider_name", "summary_prompt"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SummaryIndexSetting:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.enable = data["enable"]
            model.model_name = data["model_name"]
            model.model_provider_name = data["model_provider_name"]
            model.summary_prompt = data["summary_prompt"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 4:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

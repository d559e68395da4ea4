# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class ExternalKnowledgeInfo(Model):
    """ExternalKnowledgeInfo"""

    external_knowledge_id: None | str
    external_knowledge_api_id: None | str
    external_knowledge_api_name: None | str
    external_knowledge_api_endpoint: None | str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "external_knowledge_id",
            "external_knowledge_api_id",
            "external_knowledge_api_name",
            "external_knowledge_api_endpoint",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ExternalKnowledgeInfo:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.external_knowledge_id = data["external_knowledge_id"]
            model.external_knowledge_api_id = data["external_knowledge_api_id"]
            model.external_knowledge_api_name = data["external_knowledge_api_name"]
            model.external_knowledge_api_endpoint = data["external_knowledge_api_endpoint"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 4:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

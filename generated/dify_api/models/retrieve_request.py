# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class RetrieveRequest(Model):
    """RetrieveRequest"""

    query: str
    retrieval_model: None | RetrievalSettings | Unset = UNSET
    external_retrieval_model: JsonObject | None | Unset = UNSET
    attachment_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["query", "retrieval_model", "external_retrieval_model", "attachment_ids"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RetrieveRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.query = data["query"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.retrieval_model = UNSET
        model.external_retrieval_model = UNSET
        model.attachment_ids = UNSET
        known = 1
        if "retrieval_model" in data:
            known += 1
            value = data["retrieval_model"]
            model.retrieval_model = RetrievalSettings.from_dict(value) if type(value) is dict else value
        if "external_retrieval_model" in data:
            known += 1
            model.external_retrieval_model = data["external_retrieval_model"]
        if "attachment_ids" in data:
            known += 1
            model.attachment_ids = data["attachment_ids"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.retrieval_settings import RetrievalSettings

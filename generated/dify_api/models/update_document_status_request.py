# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class UpdateDocumentStatusRequest(Model):
    """UpdateDocumentStatusRequest"""

    document_ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["document_ids"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UpdateDocumentStatusRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.document_ids = UNSET
        known = 0
        if "document_ids" in data:
            known += 1
            model.document_ids = data["document_ids"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class DocumentMetadataChange(Model):
    """DocumentMetadataChange

    Attributes:
        partial_update: Keep what is not named. Server default: false.
    """

    document_id: str
    metadata_list: list[MetadataValue]
    partial_update: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["document_id", "metadata_list", "partial_update"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DocumentMetadataChange:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.document_id = data["document_id"]
            value = data["metadata_list"]
            model.metadata_list = (
                [MetadataValue.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.partial_update = UNSET
        known = 2
        if "partial_update" in data:
            known += 1
            model.partial_update = data["partial_update"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.metadata_value import MetadataValue

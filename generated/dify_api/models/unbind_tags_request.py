# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class UnbindTagsRequest(Model):
    """UnbindTagsRequest

    Attributes:
        target_id: Id of the knowledge base.
    """

    target_id: str
    tag_ids: list[str] | Unset = UNSET
    tag_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["target_id", "tag_ids", "tag_id"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UnbindTagsRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.target_id = data["target_id"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.tag_ids = UNSET
        model.tag_id = UNSET
        known = 1
        if "tag_ids" in data:
            known += 1
            model.tag_ids = data["tag_ids"]
        if "tag_id" in data:
            known += 1
            model.tag_id = data["tag_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class AnnotationPage(Model):
    """AnnotationPage

    Attributes:
        has_more: Whether the page is as long as `limit`.
    """

    data: list[Annotation]
    has_more: bool
    limit: int
    total: int
    page: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["data", "has_more", "limit", "total", "page"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AnnotationPage:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            value = data["data"]
            model.data = (
                [Annotation.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.has_more = data["has_more"]
            model.limit = data["limit"]
            model.total = data["total"]
            model.page = data["page"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 5:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.annotation import Annotation

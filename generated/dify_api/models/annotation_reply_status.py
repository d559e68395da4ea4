# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class AnnotationReplyStatus(Model):
    """AnnotationReplyStatus

    Attributes:
        error_msg: Empty unless `job_status` is `error`.
    """

    job_id: str
    job_status: str
    error_msg: str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["job_id", "job_status", "error_msg"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AnnotationReplyStatus:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.job_id = data["job_id"]
            model.job_status = data["job_status"]
            model.error_msg = data["error_msg"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 3:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class DocumentIndexing(Model):
    """How far a document is indexed; times are epoch seconds.

    Attributes:
        error: Why indexing failed.
    """

    id: str
    indexing_status: str
    processing_started_at: int | None
    parsing_completed_at: int | None
    cleaning_completed_at: int | None
    splitting_completed_at: int | None
    completed_at: int | None
    paused_at: int | None
    error: None | str
    stopped_at: int | None
    completed_segments: int | None
    total_segments: int | None
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "indexing_status",
            "processing_started_at",
            "parsing_completed_at",
            "cleaning_completed_at",
            "splitting_completed_at",
            "completed_at",
            "paused_at",
            "error",
            "stopped_at",
            "completed_segments",
            "total_segments",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DocumentIndexing:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.indexing_status = data["indexing_status"]
            model.processing_started_at = data["processing_started_at"]
            model.parsing_completed_at = data["parsing_completed_at"]
            model.cleaning_completed_at = data["cleaning_completed_at"]
            model.splitting_completed_at = data["splitting_completed_at"]
            model.completed_at = data["completed_at"]
            model.paused_at = data["paused_at"]
            model.error = data["error"]
            model.stopped_at = data["stopped_at"]
            model.completed_segments = data["completed_segments"]
            model.total_segments = data["total_segments"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 12:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

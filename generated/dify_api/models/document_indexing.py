# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class DocumentIndexing:
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
    paused_at: None | str
    error: None | str
    stopped_at: None | str
    completed_segments: int
    total_segments: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> DocumentIndexing:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("indexing_status", UNSET),
            get("processing_started_at", UNSET),
            get("parsing_completed_at", UNSET),
            get("cleaning_completed_at", UNSET),
            get("splitting_completed_at", UNSET),
            get("completed_at", UNSET),
            get("paused_at", UNSET),
            get("error", UNSET),
            get("stopped_at", UNSET),
            get("completed_segments", UNSET),
            get("total_segments", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("indexing_status", "indexing_status"),
    ("processing_started_at", "processing_started_at"),
    ("parsing_completed_at", "parsing_completed_at"),
    ("cleaning_completed_at", "cleaning_completed_at"),
    ("splitting_completed_at", "splitting_completed_at"),
    ("completed_at", "completed_at"),
    ("paused_at", "paused_at"),
    ("error", "error"),
    ("stopped_at", "stopped_at"),
    ("completed_segments", "completed_segments"),
    ("total_segments", "total_segments"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_object, write_fields


@define(eq=True)
class TextChunkEvent:
    """A piece of text that a node makes.

    Attributes:
        task_id: What the stop operation takes.
        workflow_run_id: Chatflows and workflows only.
    """

    event: str
    task_id: str
    workflow_run_id: str
    data: TextChunkData
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TextChunkEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("event", UNSET),
            get("task_id", UNSET),
            get("workflow_run_id", UNSET),
            read_object(get("data", UNSET), TextChunkData),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("event", "event"),
    ("task_id", "task_id"),
    ("workflow_run_id", "workflow_run_id"),
    ("data", "data"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.text_chunk_data import TextChunkData

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_list, read_object, write_fields


@define(eq=True)
class PipelineRunReply:
    """What a published pipeline made, its documents and their batch. A draft answers like a workflow."""

    batch: str
    dataset: PipelineDataset
    documents: list[PipelineDocument]
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PipelineRunReply:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("batch", UNSET),
            read_object(get("dataset", UNSET), PipelineDataset),
            read_list(get("documents", UNSET), PipelineDocument),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("batch", "batch"),
    ("dataset", "dataset"),
    ("documents", "documents"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.pipeline_dataset import PipelineDataset
from ..models.pipeline_document import PipelineDocument

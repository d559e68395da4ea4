# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class ProcessRules:
    """ProcessRules

    Attributes:
        parent_mode: `full-doc` or `paragraph`, of documents that are split twice.
    """

    pre_processing_rules: list[PreProcessingChoice]
    segmentation: SegmentationSettings
    parent_mode: str | Unset = UNSET
    subchunk_segmentation: SegmentationSettings | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ProcessRules:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            read_list(get("pre_processing_rules", UNSET), PreProcessingChoice),
            read_object(get("segmentation", UNSET), SegmentationSettings),
            get("parent_mode", UNSET),
            read_object(get("subchunk_segmentation", UNSET), SegmentationSettings),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("pre_processing_rules", "pre_processing_rules"),
    ("segmentation", "segmentation"),
    ("parent_mode", "parent_mode"),
    ("subchunk_segmentation", "subchunk_segmentation"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.pre_processing_choice import PreProcessingChoice
from ..models.segmentation_settings import SegmentationSettings

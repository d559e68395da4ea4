# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class PipelineRunReply(Model):
    """What a published pipeline made, its documents and their batch. A draft answers like a workflow."""

    batch: str
    dataset: PipelineDataset
    documents: list[PipelineDocument]
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["batch", "dataset", "documents"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PipelineRunReply:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.batch = data["batch"]
            value = data["dataset"]
            model.dataset = PipelineDataset.from_dict(value) if type(value) is dict else value
            value = data["documents"]
            model.documents = (
                [PipelineDocument.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 3:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.pipeline_dataset import PipelineDataset
from ..models.pipeline_document import PipelineDocument

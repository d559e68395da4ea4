# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class TextChunkEvent(Model):
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

    _unset = dict.fromkeys(["event", "task_id", "workflow_run_id", "data"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TextChunkEvent:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.event = data["event"]
            model.task_id = data["task_id"]
            model.workflow_run_id = data["workflow_run_id"]
            value = data["data"]
            model.data = TextChunkData.from_dict(value) if type(value) is dict else value
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 4:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.text_chunk_data import TextChunkData

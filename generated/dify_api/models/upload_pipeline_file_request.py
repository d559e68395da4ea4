# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, File, Model, form_items, others


@define(eq=False, repr=False)
class UploadPipelineFileRequest(Model):
    """UploadPipelineFileRequest"""

    file: File
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["file"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UploadPipelineFileRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.file = data["file"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 1:
            model.additional_properties = others(data, cls._unset)
        return model

    def to_form(self) -> tuple[tuple[str, str | File], ...]:
        """Write the fields of a multipart body."""
        return form_items(
            ("file", self.file),
        )


# At the end, since models may refer to each other in a circle.

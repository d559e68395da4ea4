# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class SystemParameters(Model):
    """Limits of the server; sizes in MB.

    Attributes:
        workflow_file_upload_limit: How many files a run may take.
    """

    image_file_size_limit: int
    video_file_size_limit: int
    audio_file_size_limit: int
    file_size_limit: int
    workflow_file_upload_limit: int
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "image_file_size_limit",
            "video_file_size_limit",
            "audio_file_size_limit",
            "file_size_limit",
            "workflow_file_upload_limit",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SystemParameters:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.image_file_size_limit = data["image_file_size_limit"]
            model.video_file_size_limit = data["video_file_size_limit"]
            model.audio_file_size_limit = data["audio_file_size_limit"]
            model.file_size_limit = data["file_size_limit"]
            model.workflow_file_upload_limit = data["workflow_file_upload_limit"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 5:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

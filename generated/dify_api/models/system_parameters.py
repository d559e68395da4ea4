# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class SystemParameters:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SystemParameters:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("image_file_size_limit", UNSET),
            get("video_file_size_limit", UNSET),
            get("audio_file_size_limit", UNSET),
            get("file_size_limit", UNSET),
            get("workflow_file_upload_limit", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("image_file_size_limit", "image_file_size_limit"),
    ("video_file_size_limit", "video_file_size_limit"),
    ("audio_file_size_limit", "audio_file_size_limit"),
    ("file_size_limit", "file_size_limit"),
    ("workflow_file_upload_limit", "workflow_file_upload_limit"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

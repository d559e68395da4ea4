# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_object, write_fields


@define(eq=True)
class FileUploadSettings:
    """Which files the app takes. Workflows and chatflows use all of it, the other apps `image`.

    Attributes:
        file_upload_config: Any JSON object; Dify does not fix its members.
    """

    enabled: bool | Unset = UNSET
    allowed_file_types: list[str] | Unset = UNSET
    allowed_file_extensions: list[str] | Unset = UNSET
    allowed_file_upload_methods: list[str] | Unset = UNSET
    number_limits: int | Unset = UNSET
    image: ImageUploadSettings | Unset = UNSET
    file_upload_config: JsonObject | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FileUploadSettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("enabled", UNSET),
            get("allowed_file_types", UNSET),
            get("allowed_file_extensions", UNSET),
            get("allowed_file_upload_methods", UNSET),
            get("number_limits", UNSET),
            read_object(get("image", UNSET), ImageUploadSettings),
            get("fileUploadConfig", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("enabled", "enabled"),
    ("allowed_file_types", "allowed_file_types"),
    ("allowed_file_extensions", "allowed_file_extensions"),
    ("allowed_file_upload_methods", "allowed_file_upload_methods"),
    ("number_limits", "number_limits"),
    ("image", "image"),
    ("fileUploadConfig", "file_upload_config"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.image_upload_settings import ImageUploadSettings
from ..models.json_object import JsonObject

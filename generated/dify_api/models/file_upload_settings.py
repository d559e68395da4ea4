# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class FileUploadSettings(Model):
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

    _unset = dict.fromkeys(
        [
            "enabled",
            "allowed_file_types",
            "allowed_file_extensions",
            "allowed_file_upload_methods",
            "number_limits",
            "image",
            "fileUploadConfig",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FileUploadSettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.enabled = UNSET
        model.allowed_file_types = UNSET
        model.allowed_file_extensions = UNSET
        model.allowed_file_upload_methods = UNSET
        model.number_limits = UNSET
        model.image = UNSET
        model.file_upload_config = UNSET
        known = 0
        if "enabled" in data:
            known += 1
            model.enabled = data["enabled"]
        if "allowed_file_types" in data:
            known += 1
            model.allowed_file_types = data["allowed_file_types"]
        if "allowed_file_extensions" in data:
            known += 1
            model.allowed_file_extensions = data["allowed_file_extensions"]
        if "allowed_file_upload_methods" in data:
            known += 1
            model.allowed_file_upload_methods = data["allowed_file_upload_methods"]
        if "number_limits" in data:
            known += 1
            model.number_limits = data["number_limits"]
        if "image" in data:
            known += 1
            value = data["image"]
            model.image = ImageUploadSettings.from_dict(value) if type(value) is dict else value
        if "fileUploadConfig" in data:
            known += 1
            model.file_upload_config = data["fileUploadConfig"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.image_upload_settings import ImageUploadSettings
from ..models.json_object import JsonObject

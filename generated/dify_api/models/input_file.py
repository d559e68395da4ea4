# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class InputFile(Model):
    """A file for a message or for a file variable in `inputs`: `url` with `remote_url`, `upload_file_id` with
    `local_file`. Upload with the same `user` that sends the file.

    Attributes:
        type_: Kind of file; it must agree with the file's extension and be allowed by the app.
        url: Where the server can fetch the file.
        upload_file_id: The `id` that the upload answered.
    """

    type_: InputFileType
    transfer_method: InputFileTransferMethod
    url: None | str | Unset = UNSET
    upload_file_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["type", "transfer_method", "url", "upload_file_id"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> InputFile:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.type_ = data["type"]
            model.transfer_method = data["transfer_method"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.url = UNSET
        model.upload_file_id = UNSET
        known = 2
        if "url" in data:
            known += 1
            model.url = data["url"]
        if "upload_file_id" in data:
            known += 1
            model.upload_file_id = data["upload_file_id"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.input_file_transfer_method import InputFileTransferMethod
from ..models.input_file_type import InputFileType

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class InputFile:
    """A file for a message or for a file variable in `inputs`: `url` with `remote_url`, `upload_file_id` with
    `local_file`. Upload with the same `user` that sends the file.

    Attributes:
        type_: Kind of file; it must agree with the file's extension and be allowed by the app.
        url: Where the server can fetch the file.
        upload_file_id: The `id` that the upload answered.
    """

    type_: InputFileType
    transfer_method: InputFileTransferMethod
    url: str | Unset = UNSET
    upload_file_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> InputFile:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("type", UNSET),
            get("transfer_method", UNSET),
            get("url", UNSET),
            get("upload_file_id", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("type", "type_"),
    ("transfer_method", "transfer_method"),
    ("url", "url"),
    ("upload_file_id", "upload_file_id"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.input_file_transfer_method import InputFileTransferMethod
from ..models.input_file_type import InputFileType

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class MessageFile:
    """A file of a message.

    Attributes:
        id: Id of the file in the message, not that of the upload.
        url: Signed address that expires.
        size: In bytes.
        upload_file_id: The `id` that the upload answered.
    """

    id: str
    filename: str
    type_: str
    url: None | str
    mime_type: None | str
    size: int | None
    transfer_method: str
    belongs_to: None | str
    upload_file_id: None | str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageFile:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("filename", UNSET),
            get("type", UNSET),
            get("url", UNSET),
            get("mime_type", UNSET),
            get("size", UNSET),
            get("transfer_method", UNSET),
            get("belongs_to", UNSET),
            get("upload_file_id", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("filename", "filename"),
    ("type", "type_"),
    ("url", "url"),
    ("mime_type", "mime_type"),
    ("size", "size"),
    ("transfer_method", "transfer_method"),
    ("belongs_to", "belongs_to"),
    ("upload_file_id", "upload_file_id"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class MessageFile(Model):
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

    _unset = dict.fromkeys(
        [
            "id",
            "filename",
            "type",
            "url",
            "mime_type",
            "size",
            "transfer_method",
            "belongs_to",
            "upload_file_id",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageFile:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.filename = data["filename"]
            model.type_ = data["type"]
            model.url = data["url"]
            model.mime_type = data["mime_type"]
            model.size = data["size"]
            model.transfer_method = data["transfer_method"]
            model.belongs_to = data["belongs_to"]
            model.upload_file_id = data["upload_file_id"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 9:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

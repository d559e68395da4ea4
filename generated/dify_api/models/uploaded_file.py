# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class UploadedFile(Model):
    """A file the server has stored.

    Attributes:
        id: What a message sends as `upload_file_id`.
        size: In bytes.
        extension: Without a dot; empty where the name has none.
        mime_type: As it was sent.
        created_by: Id of the end user.
        source_url: Signed address that expires.
    """

    id: str
    name: str
    size: int
    extension: None | str
    mime_type: None | str
    created_by: None | str
    created_at: int | None
    preview_url: None | str
    source_url: None | str
    reference: None | str | Unset = UNSET
    original_url: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    tenant_id: None | str | Unset = UNSET
    conversation_id: None | str | Unset = UNSET
    file_key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "name",
            "size",
            "extension",
            "mime_type",
            "created_by",
            "created_at",
            "preview_url",
            "source_url",
            "reference",
            "original_url",
            "user_id",
            "tenant_id",
            "conversation_id",
            "file_key",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UploadedFile:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.name = data["name"]
            model.size = data["size"]
            model.extension = data["extension"]
            model.mime_type = data["mime_type"]
            model.created_by = data["created_by"]
            model.created_at = data["created_at"]
            model.preview_url = data["preview_url"]
            model.source_url = data["source_url"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.reference = UNSET
        model.original_url = UNSET
        model.user_id = UNSET
        model.tenant_id = UNSET
        model.conversation_id = UNSET
        model.file_key = UNSET
        known = 9
        if "reference" in data:
            known += 1
            model.reference = data["reference"]
        if "original_url" in data:
            known += 1
            model.original_url = data["original_url"]
        if "user_id" in data:
            known += 1
            model.user_id = data["user_id"]
        if "tenant_id" in data:
            known += 1
            model.tenant_id = data["tenant_id"]
        if "conversation_id" in data:
            known += 1
            model.conversation_id = data["conversation_id"]
        if "file_key" in data:
            known += 1
            model.file_key = data["file_key"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

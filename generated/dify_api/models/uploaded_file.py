# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class UploadedFile:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UploadedFile:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("name", UNSET),
            get("size", UNSET),
            get("extension", UNSET),
            get("mime_type", UNSET),
            get("created_by", UNSET),
            get("created_at", UNSET),
            get("preview_url", UNSET),
            get("source_url", UNSET),
            get("reference", UNSET),
            get("original_url", UNSET),
            get("user_id", UNSET),
            get("tenant_id", UNSET),
            get("conversation_id", UNSET),
            get("file_key", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("name", "name"),
    ("size", "size"),
    ("extension", "extension"),
    ("mime_type", "mime_type"),
    ("created_by", "created_by"),
    ("created_at", "created_at"),
    ("preview_url", "preview_url"),
    ("source_url", "source_url"),
    ("reference", "reference"),
    ("original_url", "original_url"),
    ("user_id", "user_id"),
    ("tenant_id", "tenant_id"),
    ("conversation_id", "conversation_id"),
    ("file_key", "file_key"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

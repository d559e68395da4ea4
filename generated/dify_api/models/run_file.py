# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class RunFile:
    """A file that a message or a run produced or took. Chat, agent and completion apps send it without
    `dify_model_identity`, chatflows and workflows with it.

    Attributes:
        related_id: Id of the uploaded or tool-made file.
        extension: With its dot.
        size: In bytes; -1 where it is not known.
        url: Signed address that expires.
        dify_model_identity: Always `__dify__file__`; marks a file among a run's inputs and outputs.
        tenant_id: Workspace of the file.
        upload_file_id: Id of the uploaded file; chat, agent and completion apps only.
        reference: The server's own handle.
    """

    type_: str
    transfer_method: str
    remote_url: None | str
    related_id: None | str
    filename: None | str
    extension: None | str
    mime_type: None | str
    size: int
    url: None | str
    dify_model_identity: str | Unset = UNSET
    id: None | str | Unset = UNSET
    tenant_id: str | Unset = UNSET
    upload_file_id: str | Unset = UNSET
    reference: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RunFile:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("type", UNSET),
            get("transfer_method", UNSET),
            get("remote_url", UNSET),
            get("related_id", UNSET),
            get("filename", UNSET),
            get("extension", UNSET),
            get("mime_type", UNSET),
            get("size", UNSET),
            get("url", UNSET),
            get("dify_model_identity", UNSET),
            get("id", UNSET),
            get("tenant_id", UNSET),
            get("upload_file_id", UNSET),
            get("reference", UNSET),
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
    ("remote_url", "remote_url"),
    ("related_id", "related_id"),
    ("filename", "filename"),
    ("extension", "extension"),
    ("mime_type", "mime_type"),
    ("size", "size"),
    ("url", "url"),
    ("dify_model_identity", "dify_model_identity"),
    ("id", "id"),
    ("tenant_id", "tenant_id"),
    ("upload_file_id", "upload_file_id"),
    ("reference", "reference"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

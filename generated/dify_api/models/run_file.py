# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class RunFile(Model):
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

    _unset = dict.fromkeys(
        [
            "type",
            "transfer_method",
            "remote_url",
            "related_id",
            "filename",
            "extension",
            "mime_type",
            "size",
            "url",
            "dify_model_identity",
            "id",
            "tenant_id",
            "upload_file_id",
            "reference",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RunFile:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.type_ = data["type"]
            model.transfer_method = data["transfer_method"]
            model.remote_url = data["remote_url"]
            model.related_id = data["related_id"]
            model.filename = data["filename"]
            model.extension = data["extension"]
            model.mime_type = data["mime_type"]
            model.size = data["size"]
            model.url = data["url"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.dify_model_identity = UNSET
        model.id = UNSET
        model.tenant_id = UNSET
        model.upload_file_id = UNSET
        model.reference = UNSET
        known = 9
        if "dify_model_identity" in data:
            known += 1
            model.dify_model_identity = data["dify_model_identity"]
        if "id" in data:
            known += 1
            model.id = data["id"]
        if "tenant_id" in data:
            known += 1
            model.tenant_id = data["tenant_id"]
        if "upload_file_id" in data:
            known += 1
            model.upload_file_id = data["upload_file_id"]
        if "reference" in data:
            known += 1
            model.reference = data["reference"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

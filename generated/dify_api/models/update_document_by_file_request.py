# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, File, Model, Unset, form_items, others


@define(eq=False, repr=False)
class UpdateDocumentByFileRequest(Model):
    """UpdateDocumentByFileRequest

    Attributes:
        data: JSON text of `DocumentFileChange`.
    """

    file: File | Unset = UNSET
    data: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["file", "data"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UpdateDocumentByFileRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.file = UNSET
        model.data = UNSET
        known = 0
        if "file" in data:
            known += 1
            model.file = data["file"]
        if "data" in data:
            known += 1
            model.data = data["data"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model

    def to_form(self) -> tuple[tuple[str, str | File], ...]:
        """Write the fields of a multipart body."""
        return form_items(
            ("file", self.file),
            ("data", self.data),
        )


# At the end, since models may refer to each other in a circle.

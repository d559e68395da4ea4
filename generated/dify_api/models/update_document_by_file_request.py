# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, File, Unset, form_items, write_fields


@define(eq=True)
class UpdateDocumentByFileRequest:
    """UpdateDocumentByFileRequest

    Attributes:
        data: JSON text of `DocumentFileChange`.
    """

    file: File | Unset = UNSET
    data: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> UpdateDocumentByFileRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("file", UNSET),
            get("data", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)

    def to_form(self) -> tuple[tuple[str, str | File], ...]:
        """Write the fields of a multipart body."""
        return form_items(
            ("file", self.file),
            ("data", self.data),
        )


_FIELDS: tuple[tuple[str, str], ...] = (
    ("file", "file"),
    ("data", "data"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

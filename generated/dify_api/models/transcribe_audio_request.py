# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, File, Model, Unset, form_items, others


@define(eq=False, repr=False)
class TranscribeAudioRequest(Model):
    """TranscribeAudioRequest

    Attributes:
        file: At most 30 MB.
        user: The end user whose data is meant, at most 255 characters. Left out, the server's shared
            `DEFAULT-USER`.
    """

    file: File
    user: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["file", "user"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TranscribeAudioRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.file = data["file"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.user = UNSET
        known = 1
        if "user" in data:
            known += 1
            model.user = data["user"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model

    def to_form(self) -> tuple[tuple[str, str | File], ...]:
        """Write the fields of a multipart body."""
        return form_items(
            ("file", self.file),
            ("user", self.user),
        )


# At the end, since models may refer to each other in a circle.

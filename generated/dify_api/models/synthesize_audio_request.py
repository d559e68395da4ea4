# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class SynthesizeAudioRequest:
    """Either `text` or `message_id`.

    Attributes:
        message_id: The message whose answer is spoken.
        text: The text that is spoken.
        voice: A voice of the app's provider. An unknown one is no error.
        streaming: Without effect.
        user: The end user whose data is meant, at most 255 characters. Left out, the server's shared
            `DEFAULT-USER`.
    """

    message_id: str | Unset = UNSET
    text: str | Unset = UNSET
    voice: str | Unset = UNSET
    streaming: bool | Unset = UNSET
    user: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SynthesizeAudioRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("message_id", UNSET),
            get("text", UNSET),
            get("voice", UNSET),
            get("streaming", UNSET),
            get("user", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("message_id", "message_id"),
    ("text", "text"),
    ("voice", "voice"),
    ("streaming", "streaming"),
    ("user", "user"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

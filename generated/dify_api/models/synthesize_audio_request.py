# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class SynthesizeAudioRequest(Model):
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

    _unset = dict.fromkeys(["message_id", "text", "voice", "streaming", "user"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SynthesizeAudioRequest:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        model.message_id = UNSET
        model.text = UNSET
        model.voice = UNSET
        model.streaming = UNSET
        model.user = UNSET
        known = 0
        if "message_id" in data:
            known += 1
            model.message_id = data["message_id"]
        if "text" in data:
            known += 1
            model.text = data["text"]
        if "voice" in data:
            known += 1
            model.voice = data["voice"]
        if "streaming" in data:
            known += 1
            model.streaming = data["streaming"]
        if "user" in data:
            known += 1
            model.user = data["user"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

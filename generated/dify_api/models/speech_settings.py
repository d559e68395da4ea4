# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class SpeechSettings(Model):
    """SpeechSettings

    Attributes:
        auto_play: `enabled` sends `tts_message` events after each answer.
    """

    enabled: bool
    language: str
    voice: str
    auto_play: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["enabled", "language", "voice", "autoPlay"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SpeechSettings:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.enabled = data["enabled"]
            model.language = data["language"]
            model.voice = data["voice"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.auto_play = UNSET
        known = 3
        if "autoPlay" in data:
            known += 1
            model.auto_play = data["autoPlay"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class AppSite:
    """AppSite

    Attributes:
        icon: An emoji, or the id of a picture.
    """

    title: str
    chat_color_theme: None | str
    chat_color_theme_inverted: bool
    icon_type: None | str
    icon: None | str
    icon_background: None | str
    icon_url: None | str
    description: None | str
    copyright_: None | str
    privacy_policy: None | str
    custom_disclaimer: None | str
    default_language: str
    show_workflow_steps: bool
    use_icon_as_answer_icon: bool
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AppSite:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("title", UNSET),
            get("chat_color_theme", UNSET),
            get("chat_color_theme_inverted", UNSET),
            get("icon_type", UNSET),
            get("icon", UNSET),
            get("icon_background", UNSET),
            get("icon_url", UNSET),
            get("description", UNSET),
            get("copyright", UNSET),
            get("privacy_policy", UNSET),
            get("custom_disclaimer", UNSET),
            get("default_language", UNSET),
            get("show_workflow_steps", UNSET),
            get("use_icon_as_answer_icon", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("title", "title"),
    ("chat_color_theme", "chat_color_theme"),
    ("chat_color_theme_inverted", "chat_color_theme_inverted"),
    ("icon_type", "icon_type"),
    ("icon", "icon"),
    ("icon_background", "icon_background"),
    ("icon_url", "icon_url"),
    ("description", "description"),
    ("copyright", "copyright_"),
    ("privacy_policy", "privacy_policy"),
    ("custom_disclaimer", "custom_disclaimer"),
    ("default_language", "default_language"),
    ("show_workflow_steps", "show_workflow_steps"),
    ("use_icon_as_answer_icon", "use_icon_as_answer_icon"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

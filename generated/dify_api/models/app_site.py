# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class AppSite(Model):
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

    _unset = dict.fromkeys(
        [
            "title",
            "chat_color_theme",
            "chat_color_theme_inverted",
            "icon_type",
            "icon",
            "icon_background",
            "icon_url",
            "description",
            "copyright",
            "privacy_policy",
            "custom_disclaimer",
            "default_language",
            "show_workflow_steps",
            "use_icon_as_answer_icon",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AppSite:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.title = data["title"]
            model.chat_color_theme = data["chat_color_theme"]
            model.chat_color_theme_inverted = data["chat_color_theme_inverted"]
            model.icon_type = data["icon_type"]
            model.icon = data["icon"]
            model.icon_background = data["icon_background"]
            model.icon_url = data["icon_url"]
            model.description = data["description"]
            model.copyright_ = data["copyright"]
            model.privacy_policy = data["privacy_policy"]
            model.custom_disclaimer = data["custom_disclaimer"]
            model.default_language = data["default_language"]
            model.show_workflow_steps = data["show_workflow_steps"]
            model.use_icon_as_answer_icon = data["use_icon_as_answer_icon"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 14:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

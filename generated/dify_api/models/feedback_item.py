# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class FeedbackItem(Model):
    """A rating and what it belongs to.

    Attributes:
        created_at: ISO 8601 without an offset.
        updated_at: ISO 8601 without an offset.
    """

    id: str
    app_id: str
    conversation_id: str
    message_id: str
    rating: str
    content: None | str
    from_source: str
    from_end_user_id: None | str
    from_account_id: None | str
    created_at: str
    updated_at: str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "app_id",
            "conversation_id",
            "message_id",
            "rating",
            "content",
            "from_source",
            "from_end_user_id",
            "from_account_id",
            "created_at",
            "updated_at",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FeedbackItem:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.app_id = data["app_id"]
            model.conversation_id = data["conversation_id"]
            model.message_id = data["message_id"]
            model.rating = data["rating"]
            model.content = data["content"]
            model.from_source = data["from_source"]
            model.from_end_user_id = data["from_end_user_id"]
            model.from_account_id = data["from_account_id"]
            model.created_at = data["created_at"]
            model.updated_at = data["updated_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 11:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

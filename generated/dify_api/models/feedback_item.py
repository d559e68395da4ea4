# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class FeedbackItem:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> FeedbackItem:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("app_id", UNSET),
            get("conversation_id", UNSET),
            get("message_id", UNSET),
            get("rating", UNSET),
            get("content", UNSET),
            get("from_source", UNSET),
            get("from_end_user_id", UNSET),
            get("from_account_id", UNSET),
            get("created_at", UNSET),
            get("updated_at", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("app_id", "app_id"),
    ("conversation_id", "conversation_id"),
    ("message_id", "message_id"),
    ("rating", "rating"),
    ("content", "content"),
    ("from_source", "from_source"),
    ("from_end_user_id", "from_end_user_id"),
    ("from_account_id", "from_account_id"),
    ("created_at", "created_at"),
    ("updated_at", "updated_at"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

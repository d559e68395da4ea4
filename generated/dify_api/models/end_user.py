# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, write_fields


@define(eq=True)
class EndUser:
    """EndUser

    Attributes:
        session_id: The `user` that requests send.
        created_at: ISO 8601 without an offset.
        updated_at: ISO 8601 without an offset.
    """

    id: str
    tenant_id: str
    app_id: None | str
    type_: str
    external_user_id: None | str
    name: None | str
    is_anonymous: bool
    session_id: str
    created_at: str
    updated_at: str
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> EndUser:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("tenant_id", UNSET),
            get("app_id", UNSET),
            get("type", UNSET),
            get("external_user_id", UNSET),
            get("name", UNSET),
            get("is_anonymous", UNSET),
            get("session_id", UNSET),
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
    ("tenant_id", "tenant_id"),
    ("app_id", "app_id"),
    ("type", "type_"),
    ("external_user_id", "external_user_id"),
    ("name", "name"),
    ("is_anonymous", "is_anonymous"),
    ("session_id", "session_id"),
    ("created_at", "created_at"),
    ("updated_at", "updated_at"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

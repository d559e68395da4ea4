# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class EndUser(Model):
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

    _unset = dict.fromkeys(
        [
            "id",
            "tenant_id",
            "app_id",
            "type",
            "external_user_id",
            "name",
            "is_anonymous",
            "session_id",
            "created_at",
            "updated_at",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> EndUser:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.tenant_id = data["tenant_id"]
            model.app_id = data["app_id"]
            model.type_ = data["type"]
            model.external_user_id = data["external_user_id"]
            model.name = data["name"]
            model.is_anonymous = data["is_anonymous"]
            model.session_id = data["session_id"]
            model.created_at = data["created_at"]
            model.updated_at = data["updated_at"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 10:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

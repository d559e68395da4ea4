# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class RunCreator(Model):
    """Who started a run, an end user (`user`) or an account (`name`, `email`)."""

    id: str
    user: str | Unset = UNSET
    name: str | Unset = UNSET
    email: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["id", "user", "name", "email"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RunCreator:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.user = UNSET
        model.name = UNSET
        model.email = UNSET
        known = 1
        if "user" in data:
            known += 1
            model.user = data["user"]
        if "name" in data:
            known += 1
            model.name = data["name"]
        if "email" in data:
            known += 1
            model.email = data["email"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

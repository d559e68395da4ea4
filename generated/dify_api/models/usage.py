# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, write_fields


@define(eq=True)
class Usage:
    """What a reply cost. Prices are decimal text, sometimes with an exponent (`0E-7`); all is zero where no
    model was asked or the run was stopped.

    Attributes:
        latency: Seconds.
        time_to_first_token: Seconds.
        time_to_generate: Seconds.
    """

    prompt_tokens: int
    prompt_unit_price: str
    prompt_price_unit: str
    prompt_price: str
    completion_tokens: int
    completion_unit_price: str
    completion_price_unit: str
    completion_price: str
    total_tokens: int
    total_price: str
    currency: str
    latency: float
    time_to_first_token: float | None | Unset = UNSET
    time_to_generate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Usage:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("prompt_tokens", UNSET),
            get("prompt_unit_price", UNSET),
            get("prompt_price_unit", UNSET),
            get("prompt_price", UNSET),
            get("completion_tokens", UNSET),
            get("completion_unit_price", UNSET),
            get("completion_price_unit", UNSET),
            get("completion_price", UNSET),
            get("total_tokens", UNSET),
            get("total_price", UNSET),
            get("currency", UNSET),
            get("latency", UNSET),
            get("time_to_first_token", UNSET),
            get("time_to_generate", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("prompt_tokens", "prompt_tokens"),
    ("prompt_unit_price", "prompt_unit_price"),
    ("prompt_price_unit", "prompt_price_unit"),
    ("prompt_price", "prompt_price"),
    ("completion_tokens", "completion_tokens"),
    ("completion_unit_price", "completion_unit_price"),
    ("completion_price_unit", "completion_price_unit"),
    ("completion_price", "completion_price"),
    ("total_tokens", "total_tokens"),
    ("total_price", "total_price"),
    ("currency", "currency"),
    ("latency", "latency"),
    ("time_to_first_token", "time_to_first_token"),
    ("time_to_generate", "time_to_generate"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.

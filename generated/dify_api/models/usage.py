# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class Usage(Model):
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

    _unset = dict.fromkeys(
        [
            "prompt_tokens",
            "prompt_unit_price",
            "prompt_price_unit",
            "prompt_price",
            "completion_tokens",
            "completion_unit_price",
            "completion_price_unit",
            "completion_price",
            "total_tokens",
            "total_price",
            "currency",
            "latency",
            "time_to_first_token",
            "time_to_generate",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Usage:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.prompt_tokens = data["prompt_tokens"]
            model.prompt_unit_price = data["prompt_unit_price"]
            model.prompt_price_unit = data["prompt_price_unit"]
            model.prompt_price = data["prompt_price"]
            model.completion_tokens = data["completion_tokens"]
            model.completion_unit_price = data["completion_unit_price"]
            model.completion_price_unit = data["completion_price_unit"]
            model.completion_price = data["completion_price"]
            model.total_tokens = data["total_tokens"]
            model.total_price = data["total_price"]
            model.currency = data["currency"]
            model.latency = data["latency"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.time_to_first_token = UNSET
        model.time_to_generate = UNSET
        known = 12
        if "time_to_first_token" in data:
            known += 1
            model.time_to_first_token = data["time_to_first_token"]
        if "time_to_generate" in data:
            known += 1
            model.time_to_generate = data["time_to_generate"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.

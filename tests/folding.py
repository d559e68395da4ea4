"""Recorded and invented streams, folded, as the tests read them."""

from __future__ import annotations

import json
from typing import Any

from dify_api import events
from operations import modules
from recorded import Exchange, streams

from dify_ext.fold import Fold
from dify_ext.sse import Decoder

RUNS = [exchange for exchange in streams() if exchange.operation in modules()]


def raw_events(exchange: Exchange) -> list[dict[str, Any]]:
    return [json.loads(frame.data) for frame in Decoder().feed(exchange.content)]


def typed_events(exchange: Exchange) -> list[Any]:
    return [modules()[exchange.operation].parse_event(event) for event in raw_events(exchange)]


def folded(*recorded: Exchange) -> Fold:
    fold = Fold()
    for exchange in recorded:
        for event in typed_events(exchange):
            fold.add(event)
    return fold


def named_events(raw: list[dict[str, Any]], *names: str) -> list[dict[str, Any]]:
    return [event for event in raw if event["event"] in names]


def typed(event: dict[str, Any]) -> Any:
    of_a_chat = events.parse_chat_stream_event(event)
    return events.parse_run_stream_event(event) if isinstance(of_a_chat, events.UnknownEvent) else of_a_chat


def say(*said: dict[str, Any]) -> Fold:
    fold = Fold()
    for event in said:
        fold.add(typed(event))
    return fold

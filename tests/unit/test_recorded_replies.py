"""Every recorded success is read by its generated operation, and nothing of it is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dify_api.events import UnknownEvent
from operations import modules
from recorded import Exchange, exchanges

from dify_ext.body import decode
from dify_ext.exchange import Reply
from dify_ext.sse import Decoder

SUCCESSES = [
    exchange
    for exchange in exchanges()
    if exchange.status < 300
    and exchange.operation in modules()
    and exchange.request["method"] == modules()[exchange.operation].METHOD
]
JSON = [exchange for exchange in SUCCESSES if exchange.media_type == "application/json" and exchange.content]
STREAMS = [exchange for exchange in SUCCESSES if exchange.media_type == "text/event-stream"]
EMPTY = [exchange for exchange in SUCCESSES if not exchange.content]


def reply_to(exchange: Exchange) -> Reply:
    return Reply(
        exchange.request["method"],
        exchange.request["path_template"],
        exchange.status,
        exchange.headers,
        exchange.content,
    )


def written(value: Any) -> Any:
    """The JSON that a parsed value gives back."""
    if isinstance(value, list):
        return [written(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def test_the_recordings_cover_both_versions_and_the_seed() -> None:
    assert {exchange.version for exchange in JSON} == {"1.14.2", "1.9.2", "seed"}
    assert len(JSON) > 200
    assert len(STREAMS) > 80
    assert len(EMPTY) > 2


@pytest.mark.parametrize("exchange", JSON, ids=lambda exchange: exchange.name)
def test_a_recorded_json_reply_gives_back_the_same_json(exchange: Exchange) -> None:
    parsed = modules()[exchange.operation].parse_response(decode(reply_to(exchange)))
    if parsed is None:  # an operation without a body, such as a deletion that 1.9 answers with `204`
        assert exchange.content.strip() in {b"204", b"null"}
        return
    assert written(parsed) == exchange.response["json"]


@pytest.mark.parametrize("exchange", EMPTY, ids=lambda exchange: exchange.name)
def test_a_recorded_empty_reply_is_none(exchange: Exchange) -> None:
    assert modules()[exchange.operation].parse_response(decode(reply_to(exchange))) is None


@pytest.mark.parametrize("exchange", STREAMS, ids=lambda exchange: exchange.name)
def test_every_event_of_a_recorded_stream_has_its_type_and_gives_back_the_same_json(
    exchange: Exchange,
) -> None:
    parse_event = modules()[exchange.operation].parse_event
    frames = Decoder().feed(exchange.content)
    assert frames
    for frame in frames:
        data = json.loads(frame.data)
        event = parse_event(data)
        assert not isinstance(event, UnknownEvent)
        assert event.event == data["event"]
        assert event.to_dict() == data

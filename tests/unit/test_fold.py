"""Recorded streams folded: the same text, ids and results as in the raw JSON, and as in the blocking reply."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dify_api import events
from operations import modules
from recorded import Exchange, exchanges, one, streams

from dify_ext.fold import Fold, Phase
from dify_ext.result import StreamResult
from dify_ext.sse import Decoder

RUNS = [
    exchange for exchange in streams() if "datasource" not in exchange.operation and exchange.operation in modules()
]


def raw_events(exchange: Exchange) -> list[dict[str, Any]]:
    return [json.loads(frame.data) for frame in Decoder().feed(exchange.content)]


def folded(exchange: Exchange) -> Fold:
    fold = Fold()
    for event in raw_events(exchange):
        assert fold.phase is not Phase.CLOSED, "it left before the last event"
        fold.add(modules()[exchange.operation].parse_event(event))
    return fold


def raw_text(found: list[dict[str, Any]]) -> str:
    text = ""
    for event in found:
        if event["event"] in {"message", "agent_message"}:
            text += event["answer"]
        elif event["event"] == "message_replace":
            text = event["answer"]
        elif event["event"] == "text_chunk":
            text += event["data"]["text"]
    return text


@pytest.mark.parametrize("exchange", RUNS, ids=lambda exchange: exchange.name)
def test_a_recorded_stream_folds_to_what_its_events_say(exchange: Exchange) -> None:
    raw = raw_events(exchange)
    fold = folded(exchange)
    result = fold.snapshot
    assert fold.phase is not Phase.OPEN
    assert result.answer == raw_text(raw)
    for name in ("task_id", "conversation_id", "message_id", "workflow_run_id"):
        assert getattr(result, name) == next((event[name] for event in raw if event.get(name)), None)
    ends = [event for event in raw if event["event"] == "message_end"]
    if ends and ends[-1]["metadata"].get("usage"):
        assert result.usage.to_dict() == ends[-1]["metadata"]["usage"]
    finished = [event for event in raw if event["event"] == "workflow_finished"]
    if finished:
        assert result.outputs == (finished[-1]["data"]["outputs"] or None)
    started = {
        event["data"]["id"] for event in raw if event["event"] in {"node_started", "iteration_started", "loop_started"}
    }
    assert started <= {node.id for node in result.nodes}


def blocking_twin(stream: Exchange) -> Exchange | None:
    """The recording of the same question asked blocking, by its name."""
    case = stream.case.replace("streaming", "blocking")
    twins = [
        one for one in exchanges() if (one.version, one.operation, one.case) == (stream.version, stream.operation, case)
    ]
    fit = [twin for twin in twins if twin.status == 200 and twin.media_type == "application/json"]
    return next((twin for twin in fit if asked(twin) == asked(stream)), None)


def texts(outputs: dict[str, Any] | None) -> dict[str, Any]:
    """The outputs that do not differ from run to run, as times and ids do."""
    return {name: value for name, value in (outputs or {}).items() if not isinstance(value, dict | list)}


def asked(exchange: Exchange) -> dict[str, Any]:
    """What was asked, whichever way it was to be answered."""
    return {name: value for name, value in exchange.request.get("json", {}).items() if name != "response_mode"}


TWINS = [(stream, twin) for stream in RUNS if (twin := blocking_twin(stream))]


# 1.9.2 answers these with the first piece of the answer when it is asked blocking.
CUT_BY_THE_SERVER = {
    "1.9.2/send_chat_message/moderation_output_replaced_streaming",
    "1.9.2/send_chat_message/tts_autoplay_streaming",
}


def test_there_are_questions_asked_both_ways() -> None:
    assert len(TWINS) >= 20
    assert {stream.operation for stream, _ in TWINS} >= {
        "run_workflow",
        "send_chat_message",
        "send_completion_message",
    }


@pytest.mark.parametrize(("stream", "blocking"), TWINS, ids=lambda exchange: exchange.name)
def test_a_folded_stream_equals_the_blocking_reply_of_the_same_question(stream: Exchange, blocking: Exchange) -> None:
    result = folded(stream).snapshot
    reply = blocking.response["json"]
    if "workflow" in stream.operation:
        assert result.status == reply["data"]["status"]
        assert texts(result.outputs) == texts(reply["data"]["outputs"])
        assert (result.error or "")[:40] == (reply["data"]["error"] or "")[:40]
        return
    if stream.name in CUT_BY_THE_SERVER:
        assert raw_events(stream)[0]["answer"] == reply["answer"]
        return
    assert result.answer == reply["answer"]
    usage = reply["metadata"]["usage"]
    assert (result.usage.total_tokens if result.usage else None) == (usage["total_tokens"] if usage else None)
    sources = reply["metadata"].get("retriever_resources", [])
    assert [source.content for source in result.retriever_resources] == [source["content"] for source in sources]


def test_a_stopped_run_is_told_apart_from_a_failed_one() -> None:
    assert folded(one("1.14.2/run_workflow/slow_code_streaming_stopped")).snapshot.status == "stopped"
    assert folded(one("1.14.2/run_workflow/fail_streaming")).snapshot.status == "failed"


def test_a_pause_is_a_normal_end_with_its_form() -> None:
    fold = folded(one("1.14.2/run_workflow/human_paused_streaming"))
    assert fold.phase is Phase.PAUSED
    result = fold.snapshot
    assert result.status == "paused"
    assert [form.form_token for form in result.forms]


def say(*said: dict[str, Any]) -> StreamResult:
    fold = Fold()
    for event in said:
        fold.add(events.parse_chat_stream_event(event))
    return fold.snapshot


def test_text_that_comes_as_a_message_file_belongs_to_the_answer() -> None:
    file = {
        "event": "message_file",
        "id": "f",
        "type": "image",
        "belongs_to": "assistant",
        "url": "http://x/y",
    }
    result = say(
        file,
        {"event": "message_file", "id": "m", "answer": "Hel"},
        {"event": "message_file", "id": "m", "answer": "lo"},
    )
    assert result.answer == "Hello"
    assert [found.to_dict() for found in result.files] == [file]


def test_a_closing_message_that_repeats_the_whole_answer_does_not_double_it() -> None:
    deltas = [{"event": "agent_message", "answer": text} for text in ("Hel", "lo", "!")]
    assert say(*deltas, {"event": "message", "answer": "Hello!"}).answer == "Hello!"


def test_plain_messages_that_repeat_themselves_are_all_kept() -> None:
    assert say(*[{"event": "message", "answer": "ha"}] * 3).answer == "hahaha"


def test_a_replaced_answer_is_replaced_and_earlier_snapshots_stay() -> None:
    fold = Fold()
    fold.add(events.parse_chat_stream_event({"event": "message", "answer": "secret"}))
    before = fold.snapshot
    fold.add(events.parse_chat_stream_event({"event": "message_replace", "answer": "no", "reason": ""}))
    assert (before.answer, fold.snapshot.answer) == ("secret", "no")


def test_an_agents_thought_is_kept_once_as_it_was_last_sent() -> None:
    thoughts = [{"event": "agent_thought", "id": "a", "position": 1, "thought": text} for text in ("", "I look it up")]
    assert [thought.thought for thought in say(*thoughts).thoughts] == ["I look it up"]


def test_speech_after_the_message_is_not_lost() -> None:
    result = folded(one("1.14.2/send_chat_message/tts_autoplay_streaming")).snapshot
    assert len(result.audio) > 0


@pytest.mark.parametrize("event", [{}, {"event": "tomorrow", "answer": "?"}, {"event": 7}, {"event": None}])
def test_an_unknown_event_changes_nothing(event: dict[str, Any]) -> None:
    assert say(event).answer == ""


@pytest.mark.parametrize("name", sorted(events._CHAT_STREAM_EVENT))
@pytest.mark.parametrize(
    "rest", [{}, {"data": None}, {"data": {}}, {"data": 3, "answer": None, "metadata": [], "audio": 1}]
)
def test_an_event_with_nothing_in_it_never_breaks_the_fold(name: str, rest: dict[str, Any]) -> None:
    result = say({"event": name, **rest})
    assert isinstance(result.answer, str)
    assert (result.usage, result.files, result.retriever_resources) == (None, [], [])


def test_a_snapshot_at_every_delta_of_a_long_answer_stays_cheap() -> None:
    fold = Fold()
    event = events.parse_chat_stream_event({"event": "message", "answer": "word "})
    for _ in range(20_000):
        fold.add(event)
        assert fold.snapshot.status == "running"
    assert len(fold.snapshot.answer) == 100_000


def test_pings_end_only_a_stream_whose_result_is_there() -> None:
    fold = Fold()
    fold.ping(at_once=False)
    assert fold.phase is Phase.OPEN
    fold.add(events.parse_chat_stream_event({"event": "message_end", "metadata": {}}))
    assert fold.phase is Phase.TRAILING
    fold.ping(at_once=False)
    assert fold.phase is Phase.CLOSED


def test_an_answer_without_a_run_ends_a_held_open_stream_at_once() -> None:
    fold = Fold()
    fold.ping(at_once=True)
    fold.add(events.parse_chat_stream_event({"event": "message_end", "metadata": {}}))
    assert fold.phase is Phase.CLOSED

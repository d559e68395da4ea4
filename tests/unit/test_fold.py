"""Recorded streams folded: the text, ids and results that the raw JSON tells; and what no recording shows."""

from __future__ import annotations

import pickle
import tracemalloc
from base64 import b64decode
from typing import TYPE_CHECKING, Any

import pytest
from dify_api import events
from folding import RUNS, folded, named_events, raw_events, say, typed, typed_events
from recorded import Exchange, one

from dify_ext.fold import Fold, Phase

if TYPE_CHECKING:
    from dify_ext.result import StreamResult

IDS = ("task_id", "conversation_id", "message_id", "workflow_run_id")
named = pytest.mark.parametrize("exchange", RUNS, ids=lambda exchange: exchange.name)


def raw_text(raw: list[dict[str, Any]]) -> str:
    text = ""
    for event in raw:
        if event["event"] in {"message", "agent_message"}:
            text += event["answer"]
        elif event["event"] == "message_replace":
            text = event["answer"]
        elif event["event"] == "text_chunk":
            text += event["data"]["text"]
    return text


def test_streams_of_every_operation_that_streams_are_folded() -> None:
    assert {run.operation for run in RUNS} >= {
        "send_chat_message",
        "send_completion_message",
        "run_workflow",
        "run_workflow_version",
        "stream_workflow_events",
    }
    assert len(RUNS) > 100


@named
def test_the_answer_is_the_text_of_the_events(exchange: Exchange) -> None:
    assert folded(exchange).snapshot.answer == raw_text(raw_events(exchange))


@named
def test_what_each_event_adds_makes_up_the_answer_unless_it_was_replaced(exchange: Exchange) -> None:
    fold = Fold()
    text = "".join([fold.add(event) for event in typed_events(exchange)])
    replaced = named_events(raw_events(exchange), "message_replace")
    assert text == fold.snapshot.answer or replaced


@named
def test_each_id_is_that_of_the_first_event_that_has_it(exchange: Exchange) -> None:
    raw = raw_events(exchange)
    fold = folded(exchange)
    for name in IDS:
        expected = next((event[name] for event in raw if event.get(name)), None)
        assert fold.id(name) == getattr(fold.snapshot, name) == expected
    made = [event["created_at"] for event in raw if "created_at" in event]
    assert fold.snapshot.created_at == (made[0] if made else None)


@named
def test_usage_resources_and_files_are_those_of_the_end(exchange: Exchange) -> None:
    raw, result = raw_events(exchange), folded(exchange).snapshot
    ends = named_events(raw, "message_end")
    if ends:
        metadata = ends[-1]["metadata"]
        assert result.metadata is not None
        assert result.metadata.to_dict() == metadata
        assert (result.usage.to_dict() if result.usage else None) == metadata.get("usage")
        resources = [resource.to_dict() for resource in result.retriever_resources]
        assert resources == metadata.get("retriever_resources", [])
    finished = [event["data"] for event in named_events(raw, "workflow_finished")]
    files = [end["files"] for end in [*ends[-1:], *finished[-1:]] if end["files"]]
    assert [file.to_dict() for file in result.files] == (files[0] if files else [])


@named
def test_a_runs_status_outputs_error_and_cost_are_those_of_its_end(exchange: Exchange) -> None:
    raw, result = raw_events(exchange), folded(exchange).snapshot
    ends = [event["data"] for event in named_events(raw, "workflow_finished", "workflow_paused")]
    if not ends:
        assert result.outputs is None
        return
    end = ends[-1]
    stopped = (end.get("error") or "").startswith("Aborted")
    assert result.status == ("stopped" if stopped else end["status"])
    assert result.outputs == (end["outputs"] or None)
    assert (result.elapsed_time, result.total_tokens) == (end["elapsed_time"] or None, end["total_tokens"])
    assert (result.error or "").removeprefix("Run failed: ") == (end.get("error") or "")


@named
def test_every_node_has_one_state_in_the_order_they_started(exchange: Exchange) -> None:
    raw, nodes = raw_events(exchange), folded(exchange).snapshot.nodes
    starts = named_events(raw, "node_started", "iteration_started", "loop_started")
    assert [node.id for node in nodes] == list(dict.fromkeys(event["data"]["id"] for event in starts))
    last = {
        event["data"]["id"]: event["data"]
        for event in named_events(raw, "node_finished", "iteration_completed", "loop_completed")
    }
    for node in nodes:
        end = last.get(node.id)
        assert node.status == (end["status"] if end else "running")
        assert node.outputs == ((end or {}).get("outputs") or None)
        assert node.error == ((end or {}).get("error") or None)


@named
def test_thoughts_speech_and_retries_are_complete(exchange: Exchange) -> None:
    raw, result = raw_events(exchange), folded(exchange).snapshot
    thoughts = {event["id"]: event for event in named_events(raw, "agent_thought")}
    assert [thought.to_dict() for thought in result.thoughts] == list(thoughts.values())
    assert result.audio == b"".join(b64decode(event["audio"]) for event in named_events(raw, "tts_message"))
    retries = [event["data"] for event in named_events(raw, "node_retry")]
    assert [retry.to_dict() for node in result.nodes for retry in node.retries] == retries


def test_text_that_comes_as_a_message_file_belongs_to_the_answer() -> None:
    file = {"event": "message_file", "id": "f", "type": "image", "belongs_to": "assistant", "url": "http://x"}
    deltas = [{"event": "message_file", "id": "m", "answer": text} for text in ("Hel", "lo")]
    result = say(file, *deltas).snapshot
    assert result.answer == "Hello"
    assert [found.to_dict() for found in result.files] == [file]


def test_the_files_the_end_names_stand_for_those_sent_on_the_way() -> None:
    end = {"event": "message_end", "metadata": {}, "files": [{"related_id": "f", "type": "image"}]}
    result = say({"event": "message_file", "id": "f", "type": "image", "url": "http://x"}, end).snapshot
    assert [file.to_dict() for file in result.files] == end["files"]


def test_a_closing_message_that_repeats_the_whole_answer_does_not_double_it() -> None:
    deltas = [{"event": "agent_message", "answer": text} for text in ("Hel", "lo", "!")]
    assert say(*deltas, {"event": "message", "answer": "Hello!"}).snapshot.answer == "Hello!"


def test_a_closing_message_that_repeats_the_last_part_of_the_answer_does_not_double_it() -> None:
    deltas = [{"event": "agent_message", "answer": text} for text in ("I look it up. ", "Hel", "lo!\n")]
    assert say(*deltas, {"event": "message", "answer": "Hello!"}).snapshot.answer == "I look it up. Hello!\n"


@pytest.mark.parametrize("closing", [" Hello!", "Hello!\n", "\n\nHello!  "])
def test_a_closing_message_that_differs_in_outer_spaces_is_a_repetition(closing: str) -> None:
    repeated = say({"event": "agent_message", "answer": "Hello!"}, {"event": "message", "answer": closing})
    assert repeated.snapshot.answer == "Hello!"


def test_a_blank_message_after_the_answer_is_text() -> None:
    said = say({"event": "agent_message", "answer": "a"}, {"event": "message", "answer": "\n"})
    assert said.snapshot.answer == "a\n"


def test_a_closing_message_that_says_something_new_is_kept() -> None:
    deltas = [{"event": "agent_message", "answer": "I must ask. "}, {"event": "message", "answer": "Which?"}]
    assert say(*deltas).snapshot.answer == "I must ask. Which?"


def test_plain_messages_that_repeat_themselves_are_all_kept() -> None:
    assert say(*[{"event": "message", "answer": "ha"}] * 3).snapshot.answer == "hahaha"


def test_a_replaced_answer_is_replaced_and_earlier_snapshots_stay() -> None:
    fold = say({"event": "message", "answer": "secret"})
    before = fold.snapshot
    added = fold.add(typed({"event": "message_replace", "answer": "no"}))
    assert (before.answer, added, fold.snapshot.answer) == ("secret", "", "no")


def test_line_ends_of_the_answer_stay_as_they_are() -> None:
    assert say({"event": "message", "answer": "a\r"}, {"event": "message", "answer": "\nb\r\n"}).snapshot.answer == (
        "a\r\nb\r\n"
    )


def test_reasoning_is_kept_apart_from_the_answer() -> None:
    chunks = [{"event": "reasoning_chunk", "data": {"reasoning": text}} for text in ("hm", "m", "")]
    result = say(*chunks, {"event": "message", "answer": "Yes"}).snapshot
    assert (result.reasoning, result.answer) == ("hmm", "Yes")


def test_an_agents_log_entry_is_kept_once_as_it_was_last_sent() -> None:
    entries = [("a", "start"), ("b", "start"), ("a", "success")]
    logs = [{"event": "agent_log", "data": {"id": key, "status": status}} for key, status in entries]
    assert [(log.id, log.status) for log in say(*logs).snapshot.agent_logs] == [("a", "success"), ("b", "start")]


def test_the_first_ids_and_time_stay() -> None:
    first = {"event": "message", "task_id": "t", "message_id": "m", "created_at": 1, "answer": ""}
    other = {"event": "message_end", "task_id": "x", "message_id": "x", "conversation_id": "c", "created_at": 2}
    result = say(first, other).snapshot
    assert (result.task_id, result.message_id, result.conversation_id, result.created_at) == ("t", "m", "c", 1)


@pytest.mark.parametrize("name", ["iteration_next", "loop_next"])
def test_an_iteration_or_loop_is_seen_by_who_joins_in_its_midst(name: str) -> None:
    fold = say({"event": name, "data": {"id": "l", "node_id": "l", "index": 3}})
    assert [(node.id, node.status) for node in fold.snapshot.nodes] == [("l", "running")]


def test_a_loop_that_runs_again_starts_anew() -> None:
    start = {"event": "loop_started", "data": {"id": "l", "node_id": "l", "inputs": {"n": 1}}}
    end = {"event": "loop_completed", "data": {"id": "l", "node_id": "l", "status": "succeeded"}}
    round_ = {"event": "loop_next", "data": {"id": "l", "node_id": "l", "index": 1}}
    assert [(node.status, node.inputs) for node in say(start, round_).snapshot.nodes] == [("running", {"n": 1})]
    fold = say(start, round_, end, start)
    assert [(node.status, node.inputs) for node in fold.snapshot.nodes] == [("running", {"n": 1})]


@pytest.mark.parametrize("event", [{}, {"event": "tomorrow", "answer": "?"}, {"event": 7}, {"event": None}])
def test_an_unknown_event_changes_nothing(event: dict[str, Any]) -> None:
    fold = say(event)
    assert (fold.snapshot.answer, fold.snapshot.status, fold.phase) == ("", "running", Phase.OPEN)


@pytest.mark.parametrize("name", sorted({*events._RUN_STREAM_EVENT, *events._CHAT_STREAM_EVENT}))
@pytest.mark.parametrize(
    "rest",
    [
        {},
        {"data": None},
        {"data": {}},
        {"data": 3, "answer": None, "metadata": [], "audio": 1, "files": 1},
        {"data": "x", "answer": 7, "metadata": {"usage": 1}, "id": [], "task_id": {}, "files": {}},
    ],
)
def test_an_event_with_nothing_sound_in_it_never_breaks_the_fold(name: str, rest: dict[str, Any]) -> None:
    result = say({"event": "message", "answer": "a"}, {"event": name, **rest}).snapshot
    read = read_all(result)
    assert read["answer"] in {"a", ""}
    assert isinstance(read["files"], list)
    assert result.nodes == ()


def read_all(result: StreamResult) -> dict[str, Any]:
    return {name: getattr(result, name) for name in dir(result) if not name.startswith("_")}


def test_a_snapshot_is_not_changed_by_later_events() -> None:
    fold = Fold()
    recorded = typed_events(one("1.14.2/send_chat_message/chatflow_streaming_ok"))
    seen = []
    for event in recorded:
        fold.add(event)
        seen.append((fold.snapshot, fold.snapshot.answer, len(fold.snapshot.nodes), fold.snapshot.status))
    assert [(result.answer, len(result.nodes), result.status) for result, *_ in seen] == [
        tuple(rest) for _, *rest in seen
    ]


@named
def test_a_result_survives_pickling(exchange: Exchange) -> None:
    result = folded(exchange).snapshot
    copy = pickle.loads(pickle.dumps(result))
    assert (copy.answer, copy.status, copy.usage, copy.outputs) == (
        result.answer,
        result.status,
        result.usage,
        result.outputs,
    )


def test_a_snapshot_at_every_delta_of_a_long_answer_takes_little_memory_and_keeps_the_text() -> None:
    fold = Fold()
    event = typed({"event": "message", "answer": "wörd "})
    tracemalloc.start()
    for _ in range(50_000):
        fold.add(event)
        assert fold.snapshot.status == "running"
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert fold.snapshot.answer == "wörd " * 50_000
    assert peak < 2 << 20

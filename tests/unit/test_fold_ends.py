"""When a stream is over, how it ended, and one run told by several streams."""

from __future__ import annotations

import pytest
from folding import RUNS, folded, say, typed, typed_events
from recorded import Exchange, one

from dify_ext.fold import Fold, Phase

named = pytest.mark.parametrize("exchange", RUNS, ids=lambda exchange: exchange.name)


def phases(exchange: Exchange) -> list[tuple[str, Phase]]:
    fold, found = Fold(), []
    for event in typed_events(exchange):
        fold.add(event)
        found.append((event.event, fold.phase))
    return found


ENDS = {"message_end", "workflow_finished", "workflow_paused", "error", "datasource_completed", "datasource_error"}


@named
def test_a_recorded_stream_is_complete_at_its_end_and_never_left_before_it(exchange: Exchange) -> None:
    found = phases(exchange)
    assert found[-1][1] is not Phase.OPEN
    assert [name for name, phase in found[:-1] if phase is Phase.CLOSED] == []


@named
def test_a_recorded_stream_cut_before_its_result_is_an_interruption(exchange: Exchange) -> None:
    before = Phase.OPEN
    for name, phase in phases(exchange):
        if before is Phase.OPEN and phase is not Phase.OPEN:
            assert name in {"message_end", "workflow_finished", "workflow_paused", "error"} or name.startswith(
                "datasource_"
            )
        elif before is not Phase.OPEN:
            assert name in {"tts_message", "tts_message_end", "error", "workflow_started"}
        before = phase


@pytest.mark.parametrize(
    ("name", "phase", "status"),
    [
        ("1.14.2/send_chat_message/streaming_ok", Phase.TRAILING, "succeeded"),
        ("1.14.2/send_chat_message/streaming_stopped", Phase.TRAILING, "succeeded"),
        ("1.14.2/send_chat_message/llm_error_mid_stream", Phase.CLOSED, "failed"),
        ("1.14.2/send_chat_message/chatflow_streaming_ok", Phase.TRAILING, "succeeded"),
        ("1.14.2/send_chat_message/chatflow_llm_error_mid_streaming", Phase.TRAILING, "failed"),
        ("1.14.2/send_chat_message/chatflow_human_paused_streaming", Phase.PAUSED, "paused"),
        ("1.14.2/run_workflow/slow_code_streaming_stopped", Phase.TRAILING, "stopped"),
        ("1.14.2/run_workflow/fail_streaming", Phase.TRAILING, "failed"),
        ("1.14.2/run_workflow/partial_streaming", Phase.TRAILING, "partial-succeeded"),
        ("1.14.2/stream_workflow_events/timeout_live", Phase.TRAILING, "succeeded"),
        ("1.9.2/send_chat_message/chatflow_streaming_ok", Phase.TRAILING, "succeeded"),
        ("1.9.2/send_chat_message/chatflow_llm_error_mid_streaming", Phase.CLOSED, "failed"),
        ("1.9.2/run_workflow/slow_llm_streaming_stopped", Phase.TRAILING, "stopped"),
        ("1.9.2/run_workflow/tts_autoplay_streaming", Phase.TRAILING, "succeeded"),
    ],
)
def test_each_kind_of_end_has_its_phase_and_status(name: str, phase: Phase, status: str) -> None:
    fold = folded(one(name))
    assert (fold.phase, fold.snapshot.status) == (phase, status)


def test_a_chatflow_of_1_9_still_owes_its_message_end_after_its_run() -> None:
    found = phases(one("1.9.2/send_chat_message/chatflow_streaming_ok"))
    assert found[-2:] == [("workflow_finished", Phase.OPEN), ("message_end", Phase.TRAILING)]


def test_a_chatflow_of_1_14_still_owes_its_run_after_its_message_end() -> None:
    found = phases(one("1.14.2/send_chat_message/chatflow_streaming_ok"))
    assert found[-2:] == [("message_end", Phase.OPEN), ("workflow_finished", Phase.TRAILING)]


def test_a_failed_chatflow_of_1_9_owes_nothing_after_its_run() -> None:
    found = phases(one("1.9.2/send_chat_message/chatflow_llm_error_mid_streaming"))
    assert found[-2:] == [("workflow_finished", Phase.TRAILING), ("error", Phase.CLOSED)]


STARTED = {"event": "workflow_started", "message_id": "m", "workflow_run_id": "r", "data": {"id": "r"}}
FINISHED = {"event": "workflow_finished", "message_id": "m", "data": {"status": "succeeded"}}
MESSAGE_END = {"event": "message_end", "message_id": "m", "metadata": {}}


def test_a_server_that_tells_why_a_run_started_owes_nothing_after_it() -> None:
    started = {**STARTED, "data": {"id": "r", "reason": "resumption"}}
    assert say(started, FINISHED).phase is Phase.TRAILING


def test_the_order_of_the_two_ends_of_a_chatflow_does_not_matter() -> None:
    assert say(STARTED, MESSAGE_END, FINISHED).phase is Phase.TRAILING
    assert say(STARTED, FINISHED, MESSAGE_END).phase is Phase.TRAILING
    assert say(STARTED, FINISHED).phase is say(STARTED, MESSAGE_END).phase is Phase.OPEN


def test_a_finished_run_asks_nobody_for_a_form() -> None:
    form = {"event": "human_input_required", "data": {"node_id": "n", "form_id": "f"}}
    assert [found.form_id for found in say(form).snapshot.forms] == ["f"]
    assert say(form, FINISHED).snapshot.forms == ()


ABORTED = {"status": "failed", "error": "Aborted: User requested stop"}


def test_the_error_1_9_sends_after_a_stopped_chatflow_does_not_make_it_fail() -> None:
    run = {"event": "workflow_finished", "message_id": "m", "workflow_run_id": "r", "data": ABORTED}
    fold = say(run, {"event": "error", "status": 400, "message": "Run failed: Aborted: User requested stop"})
    assert (fold.phase, fold.snapshot.status, fold.snapshot.error_event) == (Phase.CLOSED, "stopped", None)


def test_the_bare_error_of_a_run_that_could_not_start_ends_the_stream() -> None:
    fold = say({"event": "error", "message": "", "status": 500})
    assert (fold.phase, fold.snapshot.status, fold.snapshot.error) == (Phase.CLOSED, "failed", None)


def test_pings_end_only_a_stream_whose_result_is_there() -> None:
    fold = Fold()
    fold.ping(at_once=False)
    assert fold.phase is Phase.OPEN
    fold.add(typed({"event": "message_end", "metadata": {}}))
    assert fold.phase is Phase.TRAILING
    fold.ping(at_once=False)
    assert fold.phase is Phase.CLOSED


def test_pings_do_not_end_a_paused_stream() -> None:
    fold = folded(one("1.14.2/run_workflow/human_paused_streaming"))
    fold.ping(at_once=False)
    assert fold.phase is Phase.PAUSED


def test_an_answer_without_a_run_ends_a_held_open_stream_at_once() -> None:
    fold = Fold()
    fold.ping(at_once=True)
    fold.add(typed({"event": "message_end", "metadata": {}}))
    assert fold.phase is Phase.CLOSED


def test_a_later_ping_does_not_make_forget_the_one_that_came_at_once() -> None:
    fold = Fold()
    fold.ping(at_once=True)
    fold.ping(at_once=False)
    fold.add(typed({"event": "message_end", "metadata": {}}))
    assert fold.phase is Phase.CLOSED


def test_a_watched_run_is_not_over_at_its_message_end() -> None:
    fold = Fold(workflow_run_id="r")
    fold.ping(at_once=True)
    fold.add(typed({"event": "message_end", "message_id": "m", "metadata": {}}))
    assert fold.phase is Phase.OPEN


def test_a_run_resumed_after_a_form_continues_in_the_same_fold() -> None:
    paused = one("1.14.2/run_workflow/human_paused_streaming")
    fold = folded(paused, one("1.14.2/stream_workflow_events/resume_live"))
    result = fold.snapshot
    assert (fold.phase, result.status, result.forms, result.paused) == (
        Phase.TRAILING,
        "succeeded",
        (),
        None,
    )
    assert [(node.node_id, node.status) for node in result.nodes] == [
        ("start", "succeeded"),
        ("human", "succeeded"),
        ("endA", "succeeded"),
    ]
    assert result.outputs == {"comment": "fine é", "choice": "red"}


def test_a_form_that_timed_out_is_no_longer_asked_for() -> None:
    paused = one("1.14.2/run_workflow/human_paused_streaming_timeout")
    assert len(folded(paused).snapshot.forms) == 1
    resumed = typed_events(one("1.14.2/stream_workflow_events/timeout_live"))
    fold = folded(paused)
    for event in resumed[:3]:
        fold.add(event)
    assert (fold.snapshot.status, fold.snapshot.forms) == ("running", ())


def test_a_state_snapshot_does_not_erase_what_was_seen_of_ended_nodes() -> None:
    paused = one("1.14.2/run_workflow/human_paused_streaming_2")
    before = folded(paused).snapshot.nodes[0]
    after = folded(paused, one("1.14.2/stream_workflow_events/paused_run_snapshot")).snapshot
    assert after.nodes[0].outputs == before.outputs == {"text": "x"}
    assert [(node.node_id, node.status) for node in after.nodes] == [
        ("start", "succeeded"),
        ("human", "paused"),
    ]


def test_an_answer_repeated_by_a_state_snapshot_adds_only_what_is_missing() -> None:
    fold = say({"event": "message", "answer": "Hel"})
    added = fold.add(typed({"event": "message_replace", "answer": "Hello"}))
    assert (added, fold.snapshot.answer) == ("lo", "Hello")

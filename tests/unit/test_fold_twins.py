"""The same question asked both ways: the folded stream tells what the blocking reply tells."""

from __future__ import annotations

import re
from typing import Any

import pytest
from folding import RUNS, folded, raw_events
from recorded import Exchange, exchanges, one


def asked(exchange: Exchange) -> dict[str, Any]:
    """What was asked, whichever way it was to be answered."""
    body = exchange.request.get("json") or {}
    return {name: value for name, value in body.items() if name != "response_mode"}


def blocking_twin(stream: Exchange) -> Exchange | None:
    """The recording of the same question asked blocking, by its name."""
    case = stream.case.replace("streaming", "blocking")
    names = {(stream.version, stream.operation, case)}
    if stream.name == "1.9.2/send_completion_message/streaming_ok":
        names = {(stream.version, stream.operation, "response_mode_missing")}
    twins = [twin for twin in exchanges() if (twin.version, twin.operation, twin.case) in names]
    fit = [twin for twin in twins if twin.media_type == "application/json"]
    return next((twin for twin in fit if asked(twin) == asked(stream)), None)


PAIRS = [(stream, twin) for stream in RUNS if (twin := blocking_twin(stream))]
TWINS = [(stream, twin) for stream, twin in PAIRS if twin.status == 200]
REFUSED = [(stream, twin) for stream, twin in PAIRS if twin.status >= 400]
# 1.9.2 answers these with the first piece of the answer when it is asked blocking.
CUT_BY_THE_SERVER = {
    "1.9.2/send_completion_message/streaming_ok",
    "1.9.2/send_chat_message/moderation_output_replaced_streaming",
    "1.9.2/send_chat_message/tts_autoplay_streaming",
}


def bare(message: str | None) -> str:
    """An error's message without what the server puts before it in one mode and not in the other."""
    return re.sub(r"^(Run failed: )?(req_id: [0-9a-f]+ PluginInvokeError: )?", "", message or "")


def scalars(outputs: dict[str, Any] | None) -> dict[str, Any]:
    """The outputs that do not differ from run to run, as times and ids do."""
    return {name: value for name, value in (outputs or {}).items() if not isinstance(value, dict | list)}


def test_there_are_questions_asked_both_ways() -> None:
    operations = {"run_workflow", "run_workflow_version", "send_chat_message", "send_completion_message"}
    assert {stream.operation for stream, _ in TWINS} == operations
    assert (len(TWINS) >= 24, len(REFUSED) >= 12) == (True, True)


@pytest.mark.parametrize(("stream", "blocking"), TWINS, ids=lambda exchange: exchange.name)
def test_a_folded_stream_equals_the_blocking_reply_of_the_same_question(stream: Exchange, blocking: Exchange) -> None:
    result, reply = folded(stream).snapshot, blocking.response["json"]
    if run := reply.get("data"):
        end = result.finished or result.paused
        assert end is not None
        assert result.status == run["status"]
        assert (end.total_tokens, end.total_steps) == (run["total_tokens"], run["total_steps"])
        assert set(result.outputs or {}) == set(run.get("outputs") or {})
        assert scalars(result.outputs) == scalars(run.get("outputs"))
        assert (result.error or "")[:40] == (run.get("error") or "")[:40]
    if "answer" not in reply:
        return
    if stream.name in CUT_BY_THE_SERVER:
        assert raw_events(stream)[0]["answer"] == reply["answer"]
        return
    assert result.answer == reply["answer"]
    usage = reply["metadata"]["usage"]
    assert (result.usage.total_tokens if result.usage else None) == (usage["total_tokens"] if usage else None)
    sources = [source["content"] for source in reply["metadata"].get("retriever_resources", [])]
    assert [source.content for source in result.retriever_resources] == sources


@pytest.mark.parametrize(("stream", "blocking"), REFUSED, ids=lambda exchange: exchange.name)
def test_a_stream_that_failed_tells_the_error_of_the_blocking_reply(stream: Exchange, blocking: Exchange) -> None:
    result, reply = folded(stream).snapshot, blocking.response["json"]
    if stream.case == "llm_empty_output_streaming":
        assert (result.status, result.answer) == ("succeeded", "")  # 1.9.2 fails only when asked blocking
        return
    assert result.status == "failed"
    assert bare(result.error) == bare(reply["message"])
    if event := result.error_event:
        assert (event.code, event.status) == (reply["code"], reply["status"])


def test_the_forms_of_a_pause_are_those_of_the_blocking_reply() -> None:
    result = folded(one("1.14.2/run_workflow/human_paused_streaming")).snapshot
    [reason] = one("1.14.2/run_workflow/human_paused_blocking").response["json"]["data"]["reasons"]
    [form] = result.forms
    assert result.paused is not None
    assert [found.to_dict()["form_id"] for found in result.paused.reasons] == [form.form_id]
    shown = form.to_dict()
    for name in ("node_id", "node_title", "form_content", "inputs", "actions"):
        assert shown[name] == reason[name]

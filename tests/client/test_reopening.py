"""A run that is watched again goes on where it was left: nothing repeated, nothing lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import Driver
from dify_api import models
from pytest_httpserver import HTTPServer
from recorded import one
from werkzeug import Request, Response

import dify_ext
from dify_ext.sse import Decoder

RUN = one("1.14.2/run_workflow/human_paused_streaming").content
STATE = one("1.14.2/stream_workflow_events/paused_run_snapshot").content
RESUMED = one("1.14.2/stream_workflow_events/resume_live").content
WHOLE = one("1.14.2/run_workflow/llm_streaming").content


@pytest.fixture(scope="module")
def running_server() -> Any:
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as running:
        yield running


@pytest.fixture
def server(running_server: HTTPServer) -> HTTPServer:
    running_server.clear()
    return running_server


def serve(server: HTTPServer, first: bytes, again: list[bytes | Response]) -> list[Request]:
    """Stream `first` to a run, and each of `again` to those who open it again; returns their requests."""
    asked: list[Request] = []

    def events(request: Request) -> Response:
        asked.append(request)
        answer = again[min(len(asked), len(again)) - 1]
        return answer if isinstance(answer, Response) else Response(answer, content_type="text/event-stream")

    def run(request: Request) -> Response:
        request.get_data()
        return Response(first, content_type="text/event-stream")

    server.expect_request("/v1/workflows/run").respond_with_handler(run)
    for name in run_ids():
        server.expect_request(f"/v1/workflow/{name}/events").respond_with_handler(events)
    return asked


def run_ids() -> set[str]:
    return {frame["workflow_run_id"] for content in (RUN, STATE, RESUMED, WHOLE) for frame in frames(content)}


def frames(content: bytes) -> list[dict[str, Any]]:
    return [json.loads(frame.data) for frame in Decoder().feed(content)]


def written(found: list[dict[str, Any]]) -> bytes:
    return b"".join(b"data: " + json.dumps(frame).encode() + b"\n\n" for frame in found)


def as_state(frame: dict[str, Any]) -> dict[str, Any]:
    """A node's event as Dify tells it in the state so far: without its details."""
    data = {name: value for name, value in frame["data"].items() if not name.endswith("truncated")}
    return {**frame, "data": {**data, "inputs": None, "outputs": None}}


def state_of(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    nodes = [as_state(frame) for frame in found if frame["event"] in {"node_started", "node_finished"}]
    return [frame for frame in found if frame["event"] == "workflow_started"] + nodes


@pytest.mark.parametrize("cut", range(1, len(frames(WHOLE))))
def test_a_run_cut_after_any_event_goes_on_without_repeating_or_losing_a_node(
    driver: Driver, server: HTTPServer, cut: int
) -> None:
    whole = frames(WHOLE)
    rest = [frame for frame in whole[cut:] if frame["event"] != "ping"]
    asked = serve(server, written(whole[:cut]), [written(state_of(whole[:cut]) + rest)])
    app = driver.app(server.url_for("/v1"), "app-x")

    def read(stream: Any) -> Any:
        events = driver.each(stream)
        return events, driver.run(stream.final())

    events, result = driver.within(app.stream_workflow({}, reopen=1), read)
    assert [event.to_dict() for event in events] == whole
    assert result.status == "succeeded"
    assert [node.status for node in result.nodes] == ["succeeded"] * len(result.nodes)
    if cut < len(whole):
        assert [dict(request.args) for request in asked] == [{"user": "ada", "include_state_snapshot": "true"}] * len(
            asked
        )
        assert len(asked) == (0 if whole[cut - 1]["event"] == "workflow_finished" else 1)


def test_a_run_that_breaks_more_often_than_it_may_be_opened_is_an_interruption(
    driver: Driver, server: HTTPServer
) -> None:
    part = written(frames(WHOLE)[:3])
    asked = serve(server, part, [part])
    app = driver.app(server.url_for("/v1"), "app-x")
    with pytest.raises(dify_ext.StreamInterrupted) as caught:
        driver.within(app.stream_workflow({}, reopen=2), lambda stream: driver.run(stream.final()))
    assert len(asked) == 2
    assert caught.value.result.workflow_run_id


def test_a_server_that_lacks_the_route_says_so_clearly(driver: Driver, server: HTTPServer) -> None:
    page = Response("<html>Not Found</html>", 404, {"X-Version": "1.9.2"}, content_type="text/html")
    serve(server, written(frames(WHOLE)[:3]), [page])
    app = driver.app(server.url_for("/v1"), "app-x")
    with pytest.raises(dify_ext.NotFoundError, match=r"since Dify 1\.14\.2.* 1\.9\.2"):
        driver.within(app.stream_workflow({}, reopen=1), lambda stream: driver.run(stream.final()))


def test_a_paused_run_goes_on_after_its_form_was_submitted_in_four_lines(driver: Driver, server: HTTPServer) -> None:
    waiting = [frame for frame in frames(RUN) if frame["event"] in {"human_input_required", "workflow_paused"}]
    serve(server, RUN, [written(state_of(frames(RUN)) + waiting) + RESUMED])
    recorded = one("1.14.2/get_human_input_form/ok").response["json"]
    server.expect_request("/v1/form/human_input/T", method="GET").respond_with_json(recorded)
    submitted = server.expect_request("/v1/form/human_input/T", method="POST")
    submitted.respond_with_json({})
    app = driver.app(server.url_for("/v1"), "app-x")
    paused = app.stream_workflow({})
    assert driver.within(paused, lambda stream: driver.run(stream.final())).status == "paused"

    form = driver.run(app.human_input.get_form("T"))
    driver.run(app.human_input.submit_form("T", inputs={}, action=form.user_actions[0].id))
    resumed = app.reopen_workflow(paused, continue_on_pause=True)
    events, result = driver.within(resumed, lambda stream: (driver.each(stream), driver.run(stream.final())))

    assert type(form) is models.HumanInputForm
    assert [type(item) for item in form.inputs] == [models.FormInput] * len(form.inputs)
    assert [event.to_dict() for event in events] == frames(RESUMED)
    assert (result.status, result.forms) == ("succeeded", ())
    assert len(result.nodes) > len(paused.snapshot.nodes) - 1


def test_a_run_can_be_watched_by_its_id_alone(driver: Driver, server: HTTPServer) -> None:
    serve(server, b"", [STATE])
    app = driver.app(server.url_for("/v1"), "app-x")
    run_id = frames(STATE)[0]["workflow_run_id"]
    events = driver.within(app.reopen_workflow(run_id), driver.each)
    assert [event.to_dict() for event in events] == frames(STATE)


@pytest.mark.parametrize("case", ["error_412_already_submitted", "error_412_expired", "error_bad_option"])
def test_a_form_that_is_refused_is_a_typed_error(driver: Driver, server: HTTPServer, case: str) -> None:
    refusal = one(f"1.14.2/submit_human_input_form/{case}")
    server.expect_request("/v1/form/human_input/T").respond_with_json(refusal.response["json"], refusal.status)
    cls = dify_ext.PreconditionFailedError if "412" in case else dify_ext.BadRequestError
    with pytest.raises(cls) as caught:
        driver.run(driver.app(server.url_for("/v1"), "app-x").human_input.submit_form("T", inputs={}, action="a"))
    assert caught.value.code == refusal.response["json"]["code"]

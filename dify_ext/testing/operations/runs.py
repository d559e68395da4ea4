"""Runs of workflows and chatflows: blocking, streamed, stopped, paused at a form, gone on with."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from dify_api import models
from dify_api.events import parse_run_stream_event

from dify_ext.testing.answers import (
    EVENT_STREAM,
    Answer,
    Refused,
    RefusedAsRecorded,
    invalid,
    not_found,
    numbered_page,
    reply,
    success,
)
from dify_ext.testing.replies import OLD, Ids, blocking_reply, event_of, new_id, stream_frames, with_values
from dify_ext.testing.state import Form, Run, Task, now

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dify_ext.testing.replies import Frame
    from dify_ext.testing.state import Call, Upload, World

ABORTED: Final = "Aborted: User requested stop"
CHATFLOW: Final = "advanced-chat"
_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_ENDS: Final = (models.WorkflowFinishedEvent, models.MessageEndEvent)
_FINISHED: Final = "stream_workflow_events/finished_run_snapshot"
_RECORDED: Final = {
    "paused": ("run_workflow/human_paused_blocking", "run_workflow/human_paused_streaming"),
    "failed": ("run_workflow/fail_blocking", "run_workflow/fail_streaming"),
    "succeeded": ("run_workflow/blocking_ok", "run_workflow/streaming_ok"),
}
_FORMS: Final = {True: "get_human_input_form/ok_chatflow", False: "get_human_input_form/ok"}
_RESUMED: Final = {True: "stream_workflow_events/chatflow_resume_live", False: "stream_workflow_events/resume_live"}
_RECORDED_FORM: Final = {
    True: "send_chat_message/chatflow_human_paused_streaming",
    False: "run_workflow/human_paused_streaming",
}


def run_workflow(world: World, call: Call) -> Answer:
    """Run a workflow."""
    streaming = call.body.get("response_mode") == "streaming"
    use_files(call, call.body.get("files") or ())
    for value in call.body["inputs"].values():
        use_files(call, value if isinstance(value, list) else [value])
    ids = Ids("", "", new_id(), new_id())
    run = remember(world, call, ids)
    template = world.recorded(_RECORDED[run.status][streaming])
    outputs = run.outputs if run.status == "succeeded" and world.scripts.outputs is not None else None
    if not streaming:
        return reply(blocking_reply(template, ids, None, outputs, run.replacements))
    return stream(call, run.task_id, stream_frames(template, ids, None, outputs, run.replacements))


def run_workflow_version(world: World, call: Call) -> Answer:
    """Run a version of a workflow: the one that every run tells."""
    wanted = call.id("workflow_id")
    if not _UUID.fullmatch(wanted):
        raise Refused("bad_request", f"Invalid workflow_id format: '{wanted}'. ")
    if wanted != workflow_id(world):
        raise not_found(f"Workflow not found with id: {wanted}")
    return run_workflow(world, call)


def workflow_id(world: World) -> str:
    """The id of the published workflow."""
    return str(world.shape("run_workflow/blocking_ok")["data"]["workflow_id"])


def use_files(call: Call, items: Iterable[Any]) -> tuple[Upload, ...]:
    """Take uploaded files into a message, from where they can be seen.

    Raises:
        Refused: One does not exist, or is another user's.
    """
    used = []
    for item in items:
        if isinstance(item, dict) and item.get("transfer_method") == "local_file":
            upload = call.app.uploads.get(str(item.get("upload_file_id")))
            if upload is None or upload.user != call.user:
                raise invalid("Invalid upload file")
            upload.in_message = True
            used.append(upload)
    return tuple(used)


def stream(call: Call, task_id: str, frames: list[Frame]) -> Answer:
    """Send a stream; once its task is stopped, only what ends it."""
    task = Task(task_id, call.user)
    call.app.tasks[task.id] = task
    return Answer(media_type=EVENT_STREAM, frames=_until_stopped(task, frames))


def _until_stopped(task: Task, frames: list[Frame]) -> Iterator[Frame]:
    for frame in frames:
        event = None if isinstance(frame, str) else parse_run_stream_event(frame)
        if not task.stopped.is_set():
            yield frame
        elif isinstance(event, models.WorkflowFinishedEvent):
            yield {**frame, "data": {**frame["data"], "status": "failed", "outputs": {}, "error": ABORTED}}  # type: ignore[dict-item,index]
        elif isinstance(event, models.MessageEndEvent):
            yield frame


def stop(_world: World, call: Call) -> Answer:
    """Stop a generation of the user's; Dify calls every stop a success, whatever the task is."""
    task = call.app.tasks.get(call.id("task_id"))
    if task is not None and task.user == call.user:
        task.stopped.set()
    return success()


stop_workflow_task = stop


# --- what is remembered of a run -----------------------------------------------------------------------------------


def remember(world: World, call: Call, ids: Ids, *, paused: bool | None = None) -> Run:
    """Remember a run as it will be once its stream has ended."""
    chatflow, scripts = call.app.kind == CHATFLOW, world.scripts
    pause = scripts.pause if paused is None else paused
    failure = None if chatflow or pause else scripts.error
    run = Run(
        ids,
        call.user,
        {**call.body["inputs"], "sys.user_id": call.user, "sys.workflow_run_id": ids.workflow_run_id},
        "paused" if pause else "failed" if failure else "succeeded",
        {} if pause or failure else scripts.outputs or {},
        failure,
    )
    if failure:
        recorded = world.shape(_RECORDED["failed"][0])["data"]["error"]
        run.replacements = {recorded: failure}
    if pause:
        _wait_for_form(world, call, run, chatflow=chatflow)
    call.app.runs[run.id] = run
    return run


def _wait_for_form(world: World, call: Call, run: Run, *, chatflow: bool) -> None:
    form = Form(new_id(), run.id, world.shape(_FORMS[chatflow]), now() + 86_400)
    call.app.forms[form.token] = form
    for name in (_RECORDED_FORM[chatflow], "run_workflow/human_paused_blocking"):
        run.replacements[_token_in(world.recorded(name).text)] = form.token
    run.form = form


def _token_in(text: str) -> str:
    found = re.search(r'"form_token": ?"([^"]+)"', text)
    return found[1] if found else ""


def get_workflow_run(world: World, call: Call) -> Answer:
    """How a run is."""
    run = call.app.runs.get(call.id("workflow_run_id"))
    if run is None and world.version == OLD:
        return reply(dict.fromkeys(world.shape("get_workflow_run/ok")) | {"outputs": {}})
    if run is None:
        raise _no_run(world, call)
    shape = world.shape("get_workflow_run/ok")
    return reply(
        shape
        | {"id": run.id, "status": run.status, "inputs": json.dumps(run.inputs), "outputs": run.outputs}
        | {"error": run.error, "created_at": run.created_at, "finished_at": run.finished_at}
    )


def list_workflow_logs(world: World, call: Call) -> Answer:
    """The runs of an app, the newest first."""
    query = call.request.query
    if account := call.request.query.get("created_by_account"):
        raise invalid(f"Account not found: {account}")
    runs = [run for run in reversed(call.app.runs.values()) if _logged(run, query)]
    shape = world.shape("list_workflow_logs/ok_limit_1")["data"][0]
    page = numbered_page(call.request, runs, lambda run: _log(shape, call, run))
    return reply(page | {"has_more": page["total"] > page["page"] * page["limit"]})


def _no_run(world: World, call: Call) -> Refused:
    if _UUID.fullmatch(call.id("workflow_run_id")):
        return not_found("Workflow run not found.")
    return RefusedAsRecorded(world.recorded("get_workflow_run/error_bad_id"))


def _logged(run: Run, query: Any) -> bool:
    begun = datetime.fromtimestamp(run.created_at, UTC)
    before, after = (_moment(query.get(f"created_at__{side}")) for side in ("before", "after"))
    session = query.get("created_by_end_user_session_id")
    return (
        query.get("status") in {None, "", run.status}
        and (query.get("keyword") or "") in json.dumps([run.inputs, run.outputs], ensure_ascii=False)
        and (before is None or begun <= before)
        and (after is None or begun >= after)
        and session in {None, "", run.user}
    )


def _moment(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise invalid(f"Invalid isoformat string: {text!r}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _log(shape: dict[str, Any], call: Call, run: Run) -> dict[str, Any]:
    user = shape["created_by_end_user"] | {"id": call.app.end_user_id(run.user), "session_id": run.user}
    moments = {"created_at": run.created_at, "finished_at": run.finished_at}
    state = shape["workflow_run"] | {"id": run.id, "status": run.status, "error": run.error} | moments
    return shape | {
        "id": run.log_id,
        "workflow_run": state,
        "created_by_end_user": user,
        "created_at": run.created_at,
    }


# --- going on ------------------------------------------------------------------------------------------------------


def stream_workflow_events(world: World, call: Call) -> Answer:
    """The events of a run: of a paused one those so far, of one gone on with the further ones, else its end."""
    run = call.app.runs.get(call.id("workflow_run_id"))
    if run is None or run.user != call.user:
        raise _no_run(world, call)
    chatflow = call.app.kind == CHATFLOW
    if run.form is not None and run.form.submitted is None:
        frames = stream_frames(world.recorded(_RECORDED_FORM[chatflow]), run.ids, None, None, run.replacements)
    elif run.form is not None and not run.form.followed:
        run.form.followed = True
        frames = _resumption(world, run, chatflow=chatflow)
    else:
        frames = [_finished(world, call, run)]
    return stream(call, run.task_id, frames)


def _resumption(world: World, run: Run, *, chatflow: bool) -> list[Frame]:
    frames = stream_frames(world.recorded(_RESUMED[chatflow]), run.ids, None, None, run.replacements)
    return [frame if isinstance(frame, str) else _with_submission(frame, run) for frame in frames]


def _with_submission(frame: dict[str, Any], run: Run) -> dict[str, Any]:
    event = parse_run_stream_event(frame)
    assert run.form is not None  # noqa: S101 - only a run with a form is gone on with
    assert run.form.submitted is not None  # noqa: S101
    if isinstance(event, models.HumanInputFormFilledEvent):
        action = next(each for each in run.form.item["user_actions"] if each["id"] == run.form.action)
        data = {"submitted_data": run.form.submitted, "action_id": action["id"], "action_text": action["title"]}
        return {**frame, "data": {**frame["data"], **data}}
    if isinstance(event, models.WorkflowFinishedEvent) and "comment" in frame["data"]["outputs"]:
        return {**frame, "data": {**frame["data"], "outputs": run.outputs}}
    return frame


def _finished(world: World, call: Call, run: Run) -> Frame:
    event = event_of(world.recorded(_FINISHED).frames()[0]) or {}
    event = with_values(event, {event["workflow_run_id"]: run.id})
    user = {"id": call.app.end_user_id(run.user), "user": run.user}
    state = {"status": run.status, "outputs": run.outputs, "error": run.error, "created_by": user}
    moments = {"created_at": run.created_at, "finished_at": run.finished_at}
    return {**event, "data": {**event["data"], **state, **moments}}


def get_human_input_form(_world: World, call: Call) -> Answer:
    """The form that a run waits for."""
    form = _open_form(call)
    return reply(form.item | {"expiration_time": form.expires})


def submit_human_input_form(_world: World, call: Call) -> Answer:
    """Fill a form in: its run goes on."""
    form, inputs, action = _open_form(call), call.body["inputs"], call.body["action"]
    if action not in {each["id"] for each in form.item["user_actions"]}:
        raise Refused("invalid_form_data", f"Invalid action: {action}")
    missing = [name for each in form.item["inputs"] if (name := each["output_variable_name"]) not in inputs]
    if missing:
        raise Refused("invalid_form_data", f"Missing required inputs: {', '.join(missing)}")
    form.submitted, form.action = inputs, action
    run = call.app.runs[form.run_id]
    run.status, run.outputs = "succeeded", dict(inputs)
    return reply({})


def _open_form(call: Call) -> Form:
    form = call.app.forms.get(call.id("form_token"))
    if form is None:
        raise not_found("Form not found")
    if form.submitted is not None:
        message = f"This form has already been submitted by another user, form_id={form.token}"
        raise Refused("human_input_form_submitted", message, 412)
    return form

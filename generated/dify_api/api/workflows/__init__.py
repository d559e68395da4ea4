# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Run workflows, follow runs and look at past ones."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    get_workflow_run,
    list_workflow_logs,
    run_workflow,
    run_workflow_version,
    stop_workflow_task,
    stream_workflow_events,
)

if TYPE_CHECKING:
    from ...events import RunStreamEvent
    from ...models.input_file import InputFile
    from ...models.json_object import JsonObject
    from ...models.list_workflow_logs_status import ListWorkflowLogsStatus
    from ...models.response_mode import ResponseMode
    from ...models.simple_result import SimpleResult
    from ...models.workflow_log_page import WorkflowLogPage
    from ...models.workflow_reply import WorkflowReply
    from ...models.workflow_run import WorkflowRun
    from ...types import AppCaller, AsyncAppCaller, AsyncEventStream, EventStream, Unset


class Workflows:
    """Run workflows, follow runs and look at past ones."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def run(
        self,
        *,
        inputs: JsonObject,
        response_mode: None | ResponseMode | Unset = UNSET,
        files: builtins.list[InputFile] | None | Unset = UNSET,
        trace_id: str | Unset = UNSET,
        trace_session_id: str | Unset = UNSET,
        user: str | None = None,
    ) -> WorkflowReply:
        """Run the published version of a workflow.

        App key; workflow apps, any other kind is 400 `not_workflow_app`.

        Without `response_mode` the outcome comes as JSON when the run is over, which may take up to 20 minutes. A run
        that failed is a success of the request: status 200 and `data.status` `failed`. A run that waits for a person
        answers `data.status` `paused`. From 1.14.2 on, a stream reports wrong inputs as an `error` event rather than
        as 400. Never send a run twice to retry: it may have run; ask `get_workflow_run`.

        The limit on concurrent requests is 400 `invalid_param` "Too many requests…"; 429 is the quota of the hosted
        edition. Keys that are not listed here are ignored.

        Args:
            inputs: Any JSON object; Dify does not fix its members.
            response_mode: Server default: blocking. Server 1.9.2 refuses null.
            files: Files for `sys.files`; those of a variable go into `inputs`.
            trace_id: An id of yours that the server hands on to its tracing.
            trace_session_id: Groups runs in the server's tracing.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            run_workflow,
            body=models.WorkflowRunRequest(
                inputs=inputs,
                user=user or self._client.user,
                response_mode=response_mode,
                files=files,
                trace_id=trace_id,
                trace_session_id=trace_session_id,
            ),
        )

    def run_version(
        self,
        workflow_id: str,
        *,
        inputs: JsonObject,
        response_mode: None | ResponseMode | Unset = UNSET,
        files: builtins.list[InputFile] | None | Unset = UNSET,
        trace_id: str | Unset = UNSET,
        trace_session_id: str | Unset = UNSET,
        user: str | None = None,
    ) -> WorkflowReply:
        """Run a certain published version of a workflow.

        App key; workflow apps. As `run_workflow`, with the version in the path: an id that is no UUID and the draft
        are 400 `bad_request`, an unknown version is 404. Sandbox plans of the hosted edition answer 403
        `workflow_version_execution_not_allowed`.

        Args:
            workflow_id: Id of a published version, a UUID; replies show it as `workflow_id`.
            inputs: Any JSON object; Dify does not fix its members.
            response_mode: Server default: blocking. Server 1.9.2 refuses null.
            files: Files for `sys.files`; those of a variable go into `inputs`.
            trace_id: An id of yours that the server hands on to its tracing.
            trace_session_id: Groups runs in the server's tracing.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            run_workflow_version,
            workflow_id,
            body=models.WorkflowRunRequest(
                inputs=inputs,
                user=user or self._client.user,
                response_mode=response_mode,
                files=files,
                trace_id=trace_id,
                trace_session_id=trace_session_id,
            ),
        )

    def get_run(
        self,
        workflow_run_id: str,
    ) -> WorkflowRun:
        """Get the state and outcome of a run.

        App key; workflow and advanced-chat apps, any other kind is 400 `not_workflow_app`.

        `inputs` is JSON text; `outputs` too where the server is 1.9.2. An unknown run is 404, and for 1.9.2 a 200
        with all members null. An id that is no UUID is a 500.

        Args:
            workflow_run_id: Id of the run, from the reply or the first event of the run.
        """
        return self._client.call(
            get_workflow_run,
            workflow_run_id,
        )

    def list_logs(
        self,
        *,
        keyword: str | Unset = UNSET,
        status: ListWorkflowLogsStatus | Unset = UNSET,
        created_at_before: str | Unset = UNSET,
        created_at_after: str | Unset = UNSET,
        created_by_end_user_session_id: str | Unset = UNSET,
        created_by_account: str | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> WorkflowLogPage:
        """List past runs.

        App key; every kind of app is accepted, though only workflow apps have runs here. Runs of all users. `has_more`
        is exact. Runs that paused or succeeded in part cannot be asked for by `status`.

        Args:
            keyword: Only runs that match this text.
            status: Only runs that ended so.
            created_at_before: ISO 8601 date or time; the name has two underscores.
            created_at_after: ISO 8601 date or time; the name has two underscores.
            created_by_end_user_session_id: Only runs of this end user, by the `user` that was sent.
            created_by_account: Only runs of this account, by its e-mail; an unknown one is 400.
            page: From 1. Server default: 1.
            limit: Server default: 20.
        """
        return self._client.call(
            list_workflow_logs,
            keyword=keyword,
            status=status,
            created_at_before=created_at_before,
            created_at_after=created_at_after,
            created_by_end_user_session_id=created_by_end_user_session_id,
            created_by_account=created_by_account,
            page=page,
            limit=limit,
        )

    def stop_task(
        self,
        task_id: str,
        *,
        user: str | None = None,
    ) -> SimpleResult:
        """Stop a run.

        App key; workflow apps (chatflows are stopped by `stop_chat_message`). Answers `success` whatever the id is,
        and stops the run whoever started it. Its stream ends with `workflow_finished`, status `failed`; the run
        itself is later shown as `stopped`.

        Args:
            task_id: The `task_id` of the stream's events; neither a message's nor a run's id.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            stop_workflow_task,
            task_id,
            body=models.StopRequest(
                user=user or self._client.user,
            ),
        )

    def stream_events(
        self,
        workflow_run_id: str,
        *,
        include_state_snapshot: bool | Unset = UNSET,
        continue_on_pause: bool | Unset = UNSET,
        user: str | None = None,
    ) -> EventStream[RunStreamEvent]:
        """Follow a run, live or after a pause.

        App key; workflow and advanced-chat apps. Always a stream. Mind the singular in the path.

        A run that has ended gives a single `workflow_finished`, whose `task_id` is the run's id. Else only what
        happens from now on is sent, unless `include_state_snapshot` asks for what already happened. After a form was
        submitted, a second `workflow_started` comes first. Only runs that the same end user started are found.

        Args:
            workflow_run_id: Id of the run, from the reply or the first event of the run.
            include_state_snapshot: Begin with events that tell the state so far. Anything but `true`
                counts as false.
            continue_on_pause: Stay open when the run pauses. Without a snapshot nothing then ends the
                stream but five minutes of silence. Anything but `true` counts as false.
            user: The end user. Default: the client's.
        """
        return self._client.stream(
            stream_workflow_events,
            workflow_run_id,
            user=user or self._client.user,
            include_state_snapshot=include_state_snapshot,
            continue_on_pause=continue_on_pause,
        )


class AsyncWorkflows:
    """Run workflows, follow runs and look at past ones."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def run(
        self,
        *,
        inputs: JsonObject,
        response_mode: None | ResponseMode | Unset = UNSET,
        files: builtins.list[InputFile] | None | Unset = UNSET,
        trace_id: str | Unset = UNSET,
        trace_session_id: str | Unset = UNSET,
        user: str | None = None,
    ) -> WorkflowReply:
        """Run the published version of a workflow.

        App key; workflow apps, any other kind is 400 `not_workflow_app`.

        Without `response_mode` the outcome comes as JSON when the run is over, which may take up to 20 minutes. A run
        that failed is a success of the request: status 200 and `data.status` `failed`. A run that waits for a person
        answers `data.status` `paused`. From 1.14.2 on, a stream reports wrong inputs as an `error` event rather than
        as 400. Never send a run twice to retry: it may have run; ask `get_workflow_run`.

        The limit on concurrent requests is 400 `invalid_param` "Too many requests…"; 429 is the quota of the hosted
        edition. Keys that are not listed here are ignored.

        Args:
            inputs: Any JSON object; Dify does not fix its members.
            response_mode: Server default: blocking. Server 1.9.2 refuses null.
            files: Files for `sys.files`; those of a variable go into `inputs`.
            trace_id: An id of yours that the server hands on to its tracing.
            trace_session_id: Groups runs in the server's tracing.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            run_workflow,
            body=models.WorkflowRunRequest(
                inputs=inputs,
                user=user or self._client.user,
                response_mode=response_mode,
                files=files,
                trace_id=trace_id,
                trace_session_id=trace_session_id,
            ),
        )

    async def run_version(
        self,
        workflow_id: str,
        *,
        inputs: JsonObject,
        response_mode: None | ResponseMode | Unset = UNSET,
        files: builtins.list[InputFile] | None | Unset = UNSET,
        trace_id: str | Unset = UNSET,
        trace_session_id: str | Unset = UNSET,
        user: str | None = None,
    ) -> WorkflowReply:
        """Run a certain published version of a workflow.

        App key; workflow apps. As `run_workflow`, with the version in the path: an id that is no UUID and the draft
        are 400 `bad_request`, an unknown version is 404. Sandbox plans of the hosted edition answer 403
        `workflow_version_execution_not_allowed`.

        Args:
            workflow_id: Id of a published version, a UUID; replies show it as `workflow_id`.
            inputs: Any JSON object; Dify does not fix its members.
            response_mode: Server default: blocking. Server 1.9.2 refuses null.
            files: Files for `sys.files`; those of a variable go into `inputs`.
            trace_id: An id of yours that the server hands on to its tracing.
            trace_session_id: Groups runs in the server's tracing.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            run_workflow_version,
            workflow_id,
            body=models.WorkflowRunRequest(
                inputs=inputs,
                user=user or self._client.user,
                response_mode=response_mode,
                files=files,
                trace_id=trace_id,
                trace_session_id=trace_session_id,
            ),
        )

    async def get_run(
        self,
        workflow_run_id: str,
    ) -> WorkflowRun:
        """Get the state and outcome of a run.

        App key; workflow and advanced-chat apps, any other kind is 400 `not_workflow_app`.

        `inputs` is JSON text; `outputs` too where the server is 1.9.2. An unknown run is 404, and for 1.9.2 a 200
        with all members null. An id that is no UUID is a 500.

        Args:
            workflow_run_id: Id of the run, from the reply or the first event of the run.
        """
        return await self._client.call(
            get_workflow_run,
            workflow_run_id,
        )

    async def list_logs(
        self,
        *,
        keyword: str | Unset = UNSET,
        status: ListWorkflowLogsStatus | Unset = UNSET,
        created_at_before: str | Unset = UNSET,
        created_at_after: str | Unset = UNSET,
        created_by_end_user_session_id: str | Unset = UNSET,
        created_by_account: str | Unset = UNSET,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> WorkflowLogPage:
        """List past runs.

        App key; every kind of app is accepted, though only workflow apps have runs here. Runs of all users. `has_more`
        is exact. Runs that paused or succeeded in part cannot be asked for by `status`.

        Args:
            keyword: Only runs that match this text.
            status: Only runs that ended so.
            created_at_before: ISO 8601 date or time; the name has two underscores.
            created_at_after: ISO 8601 date or time; the name has two underscores.
            created_by_end_user_session_id: Only runs of this end user, by the `user` that was sent.
            created_by_account: Only runs of this account, by its e-mail; an unknown one is 400.
            page: From 1. Server default: 1.
            limit: Server default: 20.
        """
        return await self._client.call(
            list_workflow_logs,
            keyword=keyword,
            status=status,
            created_at_before=created_at_before,
            created_at_after=created_at_after,
            created_by_end_user_session_id=created_by_end_user_session_id,
            created_by_account=created_by_account,
            page=page,
            limit=limit,
        )

    async def stop_task(
        self,
        task_id: str,
        *,
        user: str | None = None,
    ) -> SimpleResult:
        """Stop a run.

        App key; workflow apps (chatflows are stopped by `stop_chat_message`). Answers `success` whatever the id is,
        and stops the run whoever started it. Its stream ends with `workflow_finished`, status `failed`; the run
        itself is later shown as `stopped`.

        Args:
            task_id: The `task_id` of the stream's events; neither a message's nor a run's id.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            stop_workflow_task,
            task_id,
            body=models.StopRequest(
                user=user or self._client.user,
            ),
        )

    def stream_events(
        self,
        workflow_run_id: str,
        *,
        include_state_snapshot: bool | Unset = UNSET,
        continue_on_pause: bool | Unset = UNSET,
        user: str | None = None,
    ) -> AsyncEventStream[RunStreamEvent]:
        """Follow a run, live or after a pause.

        App key; workflow and advanced-chat apps. Always a stream. Mind the singular in the path.

        A run that has ended gives a single `workflow_finished`, whose `task_id` is the run's id. Else only what
        happens from now on is sent, unless `include_state_snapshot` asks for what already happened. After a form was
        submitted, a second `workflow_started` comes first. Only runs that the same end user started are found.

        Args:
            workflow_run_id: Id of the run, from the reply or the first event of the run.
            include_state_snapshot: Begin with events that tell the state so far. Anything but `true`
                counts as false.
            continue_on_pause: Stay open when the run pauses. Without a snapshot nothing then ends the
                stream but five minutes of silence. Anything but `true` counts as false.
            user: The end user. Default: the client's.
        """
        return self._client.stream(
            stream_workflow_events,
            workflow_run_id,
            user=user or self._client.user,
            include_state_snapshot=include_state_snapshot,
            continue_on_pause=continue_on_pause,
        )

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Follow a run, live or after a pause.

App key; workflow and advanced-chat apps. Always a stream. Mind the singular in the path.

A run that has ended gives a single `workflow_finished`, whose `task_id` is the run's id. Else only what
happens from now on is sent, unless `include_state_snapshot` asks for what already happened. After a form was
submitted, a second `workflow_started` comes first. Only runs that the same end user started are found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...events import parse_run_stream_event as parse_event
from ...types import UNSET, AppRequest, ParseError, query_items, segment

if TYPE_CHECKING:
    from typing import NoReturn

    from ...types import Unset


OPERATION_ID: Final = "stream_workflow_events"
METHOD: Final = "GET"
PATH: Final = "/workflow/{workflow_run_id}/events"
SINCE: Final = "1.14.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_event", "parse_response"]


def build_request(
    workflow_run_id: str,
    *,
    user: str,
    include_state_snapshot: bool | Unset = UNSET,
    continue_on_pause: bool | Unset = UNSET,
) -> AppRequest:
    """Build the request of `GET /workflow/{workflow_run_id}/events`.

    Args:
        workflow_run_id: Id of the run, from the reply or the first event of the run.
        user: The end user whose data is meant, at most 255 characters.
        include_state_snapshot: Begin with events that tell the state so far. Anything but `true` counts
            as false.
        continue_on_pause: Stay open when the run pauses. Without a snapshot nothing then ends the stream
            but five minutes of silence. Anything but `true` counts as false.
    """
    return AppRequest(
        METHOD,
        f"/workflow/{segment('workflow_run_id', workflow_run_id)}/events",
        query=query_items(
            ("user", user),
            ("include_state_snapshot", include_state_snapshot),
            ("continue_on_pause", continue_on_pause),
        ),
    )


def parse_response(body: object) -> NoReturn:
    """Read the body of a success."""
    raise ParseError("its body is a stream: open it with `stream`")

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Ask how a job of `set_annotation_reply` goes.

App key; every kind of app. A job that is unknown, forgotten, or of the other action is 400 `invalid_param`,
not 404.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.annotation_reply_status import AnnotationReplyStatus
    from ...models.get_annotation_reply_status_action import GetAnnotationReplyStatusAction


OPERATION_ID: Final = "get_annotation_reply_status"
METHOD: Final = "GET"
PATH: Final = "/apps/annotation-reply/{action}/status/{job_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    action: GetAnnotationReplyStatusAction,
    job_id: str,
) -> AppRequest:
    """Build the request of `GET /apps/annotation-reply/{action}/status/{job_id}`.

    Args:
        action: What to do.
        job_id: Id of the job, a UUID.
    """
    return AppRequest(
        METHOD,
        f"/apps/annotation-reply/{segment('action', action)}/status/{segment('job_id', job_id)}",
    )


def parse_response(body: object) -> AnnotationReplyStatus:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.AnnotationReplyStatus.from_dict(body)

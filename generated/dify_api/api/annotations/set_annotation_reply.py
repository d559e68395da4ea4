# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Switch answers by annotation on or off.

App key; every kind of app. Starts a job; ask `get_annotation_reply_status` how it goes. All three members are
needed for `disable` too. Any other action is a 500.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.annotation_reply_job import AnnotationReplyJob
    from ...models.annotation_reply_request import AnnotationReplyRequest
    from ...models.set_annotation_reply_action import SetAnnotationReplyAction


OPERATION_ID: Final = "set_annotation_reply"
METHOD: Final = "POST"
PATH: Final = "/apps/annotation-reply/{action}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    action: SetAnnotationReplyAction,
    *,
    body: AnnotationReplyRequest,
) -> AppRequest:
    """Build the request of `POST /apps/annotation-reply/{action}`.

    Args:
        action: What to do.
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        f"/apps/annotation-reply/{segment('action', action)}",
        json=write(body),
    )


def parse_response(body: object) -> AnnotationReplyJob:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.AnnotationReplyJob.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the ratings of an app.

App key; every kind of app; ratings of all users. The reply says neither how many there are nor whether more
follow: an empty page is the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, AppRequest, ParseError, query_items

if TYPE_CHECKING:
    from ...models.feedback_page import FeedbackPage
    from ...types import Unset


OPERATION_ID: Final = "list_feedbacks"
METHOD: Final = "GET"
PATH: Final = "/app/feedbacks"
SINCE: Final = "1.9.2"
PAGINATION: Final = "page"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> AppRequest:
    """Build the request of `GET /app/feedbacks`.

    Args:
        page: From 1. Server default: 1.
        limit: Server default: 20.
    """
    return AppRequest(
        METHOD,
        PATH,
        query=query_items(
            ("page", page),
            ("limit", limit),
        ),
    )


def parse_response(body: object) -> FeedbackPage:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.FeedbackPage.from_dict(body)

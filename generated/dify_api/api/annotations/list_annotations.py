# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the annotations of an app.

App key; every kind of app. The server returns at most 100 rows whatever `limit` says, and `has_more` only
tells whether the page is as long as `limit`: keep to 100 and go by `total`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, AppRequest, ParseError, query_items

if TYPE_CHECKING:
    from ...models.annotation_page import AnnotationPage
    from ...types import Unset


OPERATION_ID: Final = "list_annotations"
METHOD: Final = "GET"
PATH: Final = "/apps/annotations"
SINCE: Final = "1.9.2"
PAGINATION: Final = "page"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    keyword: str | Unset = UNSET,
) -> AppRequest:
    """Build the request of `GET /apps/annotations`.

    Args:
        page: From 1. Server default: 1.
        limit: At most 100 rows come. Server default: 20.
        keyword: Only annotations that match this text.
    """
    return AppRequest(
        METHOD,
        PATH,
        query=query_items(
            ("page", page),
            ("limit", limit),
            ("keyword", keyword),
        ),
    )


def parse_response(body: object) -> AnnotationPage:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.AnnotationPage.from_dict(body)

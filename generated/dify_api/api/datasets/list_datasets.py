# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the knowledge bases of the workspace.

Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the page is full, so an exactly full last page is followed by an empty one. Prefer `total`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, KnowledgeRequest, ParseError, query_items

if TYPE_CHECKING:
    from ...models.dataset_page import DatasetPage
    from ...types import Unset


OPERATION_ID: Final = "list_datasets"
METHOD: Final = "GET"
PATH: Final = "/datasets"
SINCE: Final = "1.9.2"
PAGINATION: Final = "page"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    keyword: str | Unset = UNSET,
    include_all: bool | Unset = UNSET,
    tag_ids: list[str] | Unset = UNSET,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets`.

    Args:
        page: Page to read, from 1. Server default: 1.
        limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
        keyword: Part of the name.
        include_all: Also those that only others may see; for the key of an owner. Leave it out to say no:
            1.9.2 knows only `true`.
        tag_ids: Ids of tags; repeat the parameter for more than one.
    """
    return KnowledgeRequest(
        METHOD,
        PATH,
        query=query_items(
            ("page", page),
            ("limit", limit),
            ("keyword", keyword),
            ("include_all", include_all),
            ("tag_ids", tag_ids),
        ),
    )


def parse_response(body: object) -> DatasetPage:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.DatasetPage.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the chunks of a document.

Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the page is full, so an exactly full last page is followed by an empty one. Prefer `total`. An unknown `status` is 500.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, KnowledgeRequest, ParseError, query_items, segment

if TYPE_CHECKING:
    from ...models.segment_page import SegmentPage
    from ...types import Unset


OPERATION_ID: Final = "list_segments"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/documents/{document_id}/segments"
SINCE: Final = "1.9.2"
PAGINATION: Final = "page"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    document_id: str,
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    status: list[str] | Unset = UNSET,
    keyword: str | Unset = UNSET,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/documents/{document_id}/segments`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        document_id: Id of the document, a UUID.
        page: Page to read, from 1. Server default: 1.
        limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
        status: Status of chunks; repeat the parameter for more than one.
        keyword: Part of the text to look for.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('document_id', document_id)}/segments",
        query=query_items(
            ("page", page),
            ("limit", limit),
            ("status", status),
            ("keyword", keyword),
        ),
    )


def parse_response(body: object) -> SegmentPage:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SegmentPage.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the documents of a knowledge base, the newest first.

Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the page is full, so an exactly full last page is followed by an empty one. Prefer `total`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, KnowledgeRequest, ParseError, query_items, segment

if TYPE_CHECKING:
    from ...models.document_page import DocumentPage
    from ...types import Unset


OPERATION_ID: Final = "list_documents"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/documents"
SINCE: Final = "1.9.2"
PAGINATION: Final = "page"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    keyword: str | Unset = UNSET,
    status: str | Unset = UNSET,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/documents`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        page: Page to read, from 1. Server default: 1.
        limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
        keyword: Part of the text to look for.
        status: Display status; since 1.14.2, an unknown one is ignored.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents",
        query=query_items(
            ("page", page),
            ("limit", limit),
            ("keyword", keyword),
            ("status", status),
        ),
    )


def parse_response(body: object) -> DocumentPage:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.DocumentPage.from_dict(body)

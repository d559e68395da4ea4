# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the parts of a chunk.

Knowledge key. The page has `total_pages` and no `has_more`; a `limit` over 100 is cut to 100.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, KnowledgeRequest, ParseError, query_items, segment

if TYPE_CHECKING:
    from ...models.child_chunk_page import ChildChunkPage
    from ...types import Unset


OPERATION_ID: Final = "list_child_chunks"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks"
SINCE: Final = "1.9.2"
PAGINATION: Final = "total_pages"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    document_id: str,
    segment_id: str,
    *,
    page: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    keyword: str | Unset = UNSET,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        document_id: Id of the document, a UUID.
        segment_id: Id of the chunk, a UUID.
        page: Page to read, from 1. Server default: 1.
        limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
        keyword: Part of the text to look for.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('document_id', document_id)}/segments/{segment('segment_id', segment_id)}/child_chunks",
        query=query_items(
            ("page", page),
            ("limit", limit),
            ("keyword", keyword),
        ),
    )


def parse_response(body: object) -> ChildChunkPage:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.ChildChunkPage.from_dict(body)

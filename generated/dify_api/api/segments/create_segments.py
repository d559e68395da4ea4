# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Add chunks to a document.

Knowledge key. The document must be indexed. A wrong body is 400 with `{"error": text}`, without a code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.create_segments_request import CreateSegmentsRequest
    from ...models.segment_list import SegmentList


OPERATION_ID: Final = "create_segments"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/documents/{document_id}/segments"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    document_id: str,
    *,
    body: CreateSegmentsRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/documents/{document_id}/segments`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        document_id: Id of the document, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('document_id', document_id)}/segments",
        json=write(body),
    )


def parse_response(body: object) -> SegmentList:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SegmentList.from_dict(body)

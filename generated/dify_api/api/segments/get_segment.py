# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get a chunk.

Knowledge key. The chunk must belong to the document of the path.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.segment_reply import SegmentReply


OPERATION_ID: Final = "get_segment"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    document_id: str,
    segment_id: str,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        document_id: Id of the document, a UUID.
        segment_id: Id of the chunk, a UUID.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('document_id', document_id)}/segments/{segment('segment_id', segment_id)}",
    )


def parse_response(body: object) -> SegmentReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SegmentReply.from_dict(body)

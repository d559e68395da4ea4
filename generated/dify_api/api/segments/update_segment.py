# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Change a chunk.

Knowledge key. The change is wrapped in `segment`. A disabled chunk can only be enabled; `regenerate_child_chunks` counts only where documents are split twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.segment_reply import SegmentReply
    from ...models.update_segment_request import UpdateSegmentRequest


OPERATION_ID: Final = "update_segment"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    document_id: str,
    segment_id: str,
    *,
    body: UpdateSegmentRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        document_id: Id of the document, a UUID.
        segment_id: Id of the chunk, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('document_id', document_id)}/segments/{segment('segment_id', segment_id)}",
        json=write(body),
    )


def parse_response(body: object) -> SegmentReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SegmentReply.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Change a part of a chunk.

Knowledge key. Its `type` becomes `customized`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.child_chunk_reply import ChildChunkReply
    from ...models.child_chunk_request import ChildChunkRequest


OPERATION_ID: Final = "update_child_chunk"
METHOD: Final = "PATCH"
PATH: Final = (
    "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}"
)
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    document_id: str,
    segment_id: str,
    child_chunk_id: str,
    *,
    body: ChildChunkRequest,
) -> KnowledgeRequest:
    """Build the request of `PATCH /datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        document_id: Id of the document, a UUID.
        segment_id: Id of the chunk, a UUID.
        child_chunk_id: Id of the part, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('document_id', document_id)}/segments/{segment('segment_id', segment_id)}/child_chunks/{segment('child_chunk_id', child_chunk_id)}",
        json=write(body),
    )


def parse_response(body: object) -> ChildChunkReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.ChildChunkReply.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Set the metadata of documents.

Knowledge key. Without `partial_update` all metadata of a document is replaced; 1.9.2 always replaces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.simple_result import SimpleResult
    from ...models.update_documents_metadata_request import UpdateDocumentsMetadataRequest


OPERATION_ID: Final = "update_documents_metadata"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/documents/metadata"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    *,
    body: UpdateDocumentsMetadataRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/documents/metadata`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/metadata",
        json=write(body),
    )


def parse_response(body: object) -> SimpleResult:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SimpleResult.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Delete a document.

Knowledge key. One that is being indexed may be 400 `document_indexing`; an archived one is 403. 1.9.2 answers 200 with the body `204`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import KnowledgeRequest, segment

if TYPE_CHECKING:
    pass


OPERATION_ID: Final = "delete_document"
METHOD: Final = "DELETE"
PATH: Final = "/datasets/{dataset_id}/documents/{document_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    document_id: str,
) -> KnowledgeRequest:
    """Build the request of `DELETE /datasets/{dataset_id}/documents/{document_id}`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        document_id: Id of the document, a UUID.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('document_id', document_id)}",
    )


def parse_response(body: object) -> None:
    """Read the body of a success."""
    return None

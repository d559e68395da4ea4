# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Download documents as a ZIP.

Knowledge key. At most 100 ids; one that does not exist makes it 404 for all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.download_documents_request import DownloadDocumentsRequest


OPERATION_ID: Final = "download_documents_zip"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/documents/download-zip"
SINCE: Final = "1.14.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    *,
    body: DownloadDocumentsRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/documents/download-zip`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/download-zip",
        json=write(body),
    )


def parse_response(body: object) -> bytes:
    """Read the body of a success."""
    if not isinstance(body, bytes):
        raise ParseError("its body is not a file")
    return body

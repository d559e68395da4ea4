# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get an address to download a document from.

Knowledge key. The address is signed and expires.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.download_url import DownloadUrl


OPERATION_ID: Final = "download_document"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/documents/{document_id}/download"
SINCE: Final = "1.14.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    document_id: str,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/documents/{document_id}/download`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        document_id: Id of the document, a UUID.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('document_id', document_id)}/download",
    )


def parse_response(body: object) -> DownloadUrl:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.DownloadUrl.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get a document with its rules.

Knowledge key. `metadata=only` tells id, type and metadata, `without` all the rest; another value is 400 `invalid_metadata`. Neither `batch` nor `word_count` is told here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, KnowledgeRequest, ParseError, query_items, segment

if TYPE_CHECKING:
    from ...models.document_detail import DocumentDetail
    from ...models.get_document_metadata import GetDocumentMetadata
    from ...types import Unset


OPERATION_ID: Final = "get_document"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/documents/{document_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    document_id: str,
    *,
    metadata: GetDocumentMetadata | Unset = UNSET,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/documents/{document_id}`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        document_id: Id of the document, a UUID.
        metadata: What to tell: `all`, `only` the metadata, or all `without` it. Server default: all.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('document_id', document_id)}",
        query=query_items(
            ("metadata", metadata),
        ),
    )


def parse_response(body: object) -> DocumentDetail:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.DocumentDetail.from_dict(body)

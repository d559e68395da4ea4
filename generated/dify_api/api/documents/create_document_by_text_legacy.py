# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Add a text as a document.

Knowledge key. The old spelling of `create_document_by_text`. On the hosted edition, limits of requests and space are 403 `forbidden`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.create_document_by_text_request import CreateDocumentByTextRequest
    from ...models.document_reply import DocumentReply


OPERATION_ID: Final = "create_document_by_text_legacy"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/document/create_by_text"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    *,
    body: CreateDocumentByTextRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/document/create_by_text`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/document/create_by_text",
        json=write(body),
    )


def parse_response(body: object) -> DocumentReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.DocumentReply.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Add a file as a document.

Knowledge key. A file that is too large or of a type that is not taken is 400 `invalid_param` with an empty message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.create_document_by_file_request import CreateDocumentByFileRequest
    from ...models.document_reply import DocumentReply


OPERATION_ID: Final = "create_document_by_file"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/document/create-by-file"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    *,
    body: CreateDocumentByFileRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/document/create-by-file`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/document/create-by-file",
        form=body.to_form(),
    )


def parse_response(body: object) -> DocumentReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.DocumentReply.from_dict(body)

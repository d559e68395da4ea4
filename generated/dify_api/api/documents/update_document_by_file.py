# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Replace a document by a file.

Knowledge key. Use `update_document` where the server has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.document_reply import DocumentReply
    from ...models.update_document_by_file_request import UpdateDocumentByFileRequest


OPERATION_ID: Final = "update_document_by_file"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/documents/{document_id}/update-by-file"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    document_id: str,
    *,
    body: UpdateDocumentByFileRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/documents/{document_id}/update-by-file`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        document_id: Id of the document, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('document_id', document_id)}/update-by-file",
        form=body.to_form(),
    )


def parse_response(body: object) -> DocumentReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.DocumentReply.from_dict(body)

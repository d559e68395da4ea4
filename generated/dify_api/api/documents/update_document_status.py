# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Enable, disable, archive or restore documents.

Knowledge key. Without ids nothing happens, and it is a success. A document that is being indexed is 400 `invalid_action`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.simple_result import SimpleResult
    from ...models.update_document_status_action import UpdateDocumentStatusAction
    from ...models.update_document_status_request import UpdateDocumentStatusRequest


OPERATION_ID: Final = "update_document_status"
METHOD: Final = "PATCH"
PATH: Final = "/datasets/{dataset_id}/documents/status/{action}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    action: UpdateDocumentStatusAction,
    *,
    body: UpdateDocumentStatusRequest,
) -> KnowledgeRequest:
    """Build the request of `PATCH /datasets/{dataset_id}/documents/status/{action}`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        action: What to do.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/status/{segment('action', action)}",
        json=write(body),
    )


def parse_response(body: object) -> SimpleResult:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SimpleResult.from_dict(body)

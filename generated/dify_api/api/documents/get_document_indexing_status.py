# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Ask how far the documents of a batch are indexed.

Knowledge key. All documents of the batch are told; `completed`, `error` and `paused` are ends. An unknown batch is 404.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.indexing_status_list import IndexingStatusList


OPERATION_ID: Final = "get_document_indexing_status"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/documents/{batch}/indexing-status"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    batch: str,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/documents/{batch}/indexing-status`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        batch: The `batch` that adding documents answered.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/documents/{segment('batch', batch)}/indexing-status",
    )


def parse_response(body: object) -> IndexingStatusList:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.IndexingStatusList.from_dict(body)

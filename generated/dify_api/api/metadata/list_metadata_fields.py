# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the metadata fields of a knowledge base.

Knowledge key. Each comes with the number of documents that have a value for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.metadata_field_list import MetadataFieldList


OPERATION_ID: Final = "list_metadata_fields"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/metadata"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/metadata`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/metadata",
    )


def parse_response(body: object) -> MetadataFieldList:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.MetadataFieldList.from_dict(body)

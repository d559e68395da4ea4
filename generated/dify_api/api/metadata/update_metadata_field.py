# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Rename a metadata field.

Knowledge key. An unknown field is 400; 1.9.2 answers it with nulls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.metadata_field import MetadataField
    from ...models.update_metadata_field_request import UpdateMetadataFieldRequest


OPERATION_ID: Final = "update_metadata_field"
METHOD: Final = "PATCH"
PATH: Final = "/datasets/{dataset_id}/metadata/{metadata_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    metadata_id: str,
    *,
    body: UpdateMetadataFieldRequest,
) -> KnowledgeRequest:
    """Build the request of `PATCH /datasets/{dataset_id}/metadata/{metadata_id}`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        metadata_id: Id of the metadata field, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/metadata/{segment('metadata_id', metadata_id)}",
        json=write(body),
    )


def parse_response(body: object) -> MetadataField:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.MetadataField.from_dict(body)

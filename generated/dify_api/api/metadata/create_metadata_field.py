# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Add a metadata field.

Knowledge key. A field holds a `string`, a `number` or a `time`; its name has at most 255 characters, and one that is taken is 400.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.create_metadata_field_request import CreateMetadataFieldRequest
    from ...models.metadata_field import MetadataField


OPERATION_ID: Final = "create_metadata_field"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/metadata"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    *,
    body: CreateMetadataFieldRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/metadata`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/metadata",
        json=write(body),
    )


def parse_response(body: object) -> MetadataField:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.MetadataField.from_dict(body)

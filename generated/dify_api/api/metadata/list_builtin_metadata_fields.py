# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the metadata fields that every document has.

Knowledge key. Five, the same everywhere; `set_builtin_metadata` switches them on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.builtin_metadata_field_list import BuiltinMetadataFieldList


OPERATION_ID: Final = "list_builtin_metadata_fields"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/metadata/built-in"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/metadata/built-in`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/metadata/built-in",
    )


def parse_response(body: object) -> BuiltinMetadataFieldList:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.BuiltinMetadataFieldList.from_dict(body)

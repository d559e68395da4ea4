# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the tags of a knowledge base.

Knowledge key. One page with all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.dataset_tag_list import DatasetTagList


OPERATION_ID: Final = "list_tags_of_dataset"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/tags"
SINCE: Final = "1.9.2"
PAGINATION: Final = "list"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/tags`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/tags",
    )


def parse_response(body: object) -> DatasetTagList:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.DatasetTagList.from_dict(body)

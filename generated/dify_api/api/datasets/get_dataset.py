# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get a knowledge base.

Knowledge key. `partial_member_list` is there only where `permission` is `partial_members`. One that indexes economically always tells `keyword_search`. With API access switched off it is 403.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.dataset import Dataset


OPERATION_ID: Final = "get_dataset"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}",
    )


def parse_response(body: object) -> Dataset:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.Dataset.from_dict(body)

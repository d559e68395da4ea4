# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Change a knowledge base.

Knowledge key. Only what is sent is changed. A name that is taken is 400 here, not 409.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.dataset import Dataset
    from ...models.update_dataset_request import UpdateDatasetRequest


OPERATION_ID: Final = "update_dataset"
METHOD: Final = "PATCH"
PATH: Final = "/datasets/{dataset_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    *,
    body: UpdateDatasetRequest,
) -> KnowledgeRequest:
    """Build the request of `PATCH /datasets/{dataset_id}`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}",
        json=write(body),
    )


def parse_response(body: object) -> Dataset:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.Dataset.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Create a knowledge base.

Knowledge key. A name that is taken is 409. On the hosted edition, limits of requests and space are 403 `forbidden`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, write

if TYPE_CHECKING:
    from ...models.create_dataset_request import CreateDatasetRequest
    from ...models.dataset import Dataset


OPERATION_ID: Final = "create_dataset"
METHOD: Final = "POST"
PATH: Final = "/datasets"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: CreateDatasetRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets`.

    Args:
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        PATH,
        json=write(body),
    )


def parse_response(body: object) -> Dataset:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.Dataset.from_dict(body)

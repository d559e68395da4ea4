# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Search a knowledge base.

Knowledge key. The old spelling of `retrieve_dataset`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.retrieve_reply import RetrieveReply
    from ...models.retrieve_request import RetrieveRequest


OPERATION_ID: Final = "hit_test_dataset"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/hit-testing"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    *,
    body: RetrieveRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/hit-testing`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/hit-testing",
        json=write(body),
    )


def parse_response(body: object) -> RetrieveReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.RetrieveReply.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Give tags to a knowledge base.

Knowledge key. 1.9.2 answers 200 with the body `204`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import KnowledgeRequest, write

if TYPE_CHECKING:
    from ...models.bind_tags_request import BindTagsRequest


OPERATION_ID: Final = "bind_tags"
METHOD: Final = "POST"
PATH: Final = "/datasets/tags/binding"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: BindTagsRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/tags/binding`.

    Args:
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        PATH,
        json=write(body),
    )


def parse_response(body: object) -> None:
    """Read the body of a success."""
    return None

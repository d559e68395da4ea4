# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Take tags from a knowledge base.

Knowledge key. Send `tag_ids`; 1.9.2 only knows `tag_id`, and answers 200 with the body `204`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import KnowledgeRequest, write

if TYPE_CHECKING:
    from ...models.unbind_tags_request import UnbindTagsRequest


OPERATION_ID: Final = "unbind_tags"
METHOD: Final = "POST"
PATH: Final = "/datasets/tags/unbinding"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: UnbindTagsRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/tags/unbinding`.

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

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Delete a tag.

Knowledge key. The id stands in the body; without a JSON body the answer is 415. 1.9.2 answers 200 with the body `204`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import KnowledgeRequest, write

if TYPE_CHECKING:
    from ...models.delete_tag_request import DeleteTagRequest


OPERATION_ID: Final = "delete_tag"
METHOD: Final = "DELETE"
PATH: Final = "/datasets/tags"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: DeleteTagRequest,
) -> KnowledgeRequest:
    """Build the request of `DELETE /datasets/tags`.

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

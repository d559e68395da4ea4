# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Create a tag.

Knowledge key. A name has 1 to 50 characters; one that is taken is 400. `binding_count` is a text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, write

if TYPE_CHECKING:
    from ...models.create_tag_request import CreateTagRequest
    from ...models.tag import Tag


OPERATION_ID: Final = "create_tag"
METHOD: Final = "POST"
PATH: Final = "/datasets/tags"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: CreateTagRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/tags`.

    Args:
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        PATH,
        json=write(body),
    )


def parse_response(body: object) -> Tag:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.Tag.from_dict(body)

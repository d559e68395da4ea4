# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Rename a tag.

Knowledge key. The id stands in the body. One that is no UUID is 500.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, write

if TYPE_CHECKING:
    from ...models.tag import Tag
    from ...models.update_tag_request import UpdateTagRequest


OPERATION_ID: Final = "update_tag"
METHOD: Final = "PATCH"
PATH: Final = "/datasets/tags"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: UpdateTagRequest,
) -> KnowledgeRequest:
    """Build the request of `PATCH /datasets/tags`.

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

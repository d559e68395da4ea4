# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the tags of knowledge bases.

Knowledge key. A bare list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, read_list

if TYPE_CHECKING:
    from ...models.tag import Tag


OPERATION_ID: Final = "list_tags"
METHOD: Final = "GET"
PATH: Final = "/datasets/tags"
SINCE: Final = "1.9.2"
PAGINATION: Final = "list"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request() -> KnowledgeRequest:
    """Build the request of `GET /datasets/tags`."""
    return KnowledgeRequest(
        METHOD,
        PATH,
    )


def parse_response(body: object) -> list[Tag]:
    """Read the body of a success."""
    if not isinstance(body, list):
        raise ParseError("its body is not a JSON list")
    parsed: list[Tag] = read_list(body, models.Tag)
    return parsed

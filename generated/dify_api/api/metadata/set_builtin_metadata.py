# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Switch the built-in metadata fields on or off.

Knowledge key. `enable` or `disable`; any other word does nothing and is a success.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.simple_result import SimpleResult


OPERATION_ID: Final = "set_builtin_metadata"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/metadata/built-in/{action}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    action: str,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/metadata/built-in/{action}`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        action: What to do.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/metadata/built-in/{segment('action', action)}",
    )


def parse_response(body: object) -> SimpleResult:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.SimpleResult.from_dict(body)

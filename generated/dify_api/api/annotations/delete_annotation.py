# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Delete an annotation.

App key; every kind of app. No body is sent and none comes; a second deletion is 404.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import AppRequest, segment

if TYPE_CHECKING:
    pass


OPERATION_ID: Final = "delete_annotation"
METHOD: Final = "DELETE"
PATH: Final = "/apps/annotations/{annotation_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    annotation_id: str,
) -> AppRequest:
    """Build the request of `DELETE /apps/annotations/{annotation_id}`.

    Args:
        annotation_id: Id of the annotation, a UUID.
    """
    return AppRequest(
        METHOD,
        f"/apps/annotations/{segment('annotation_id', annotation_id)}",
    )


def parse_response(body: object) -> None:
    """Read the body of a success."""
    return None

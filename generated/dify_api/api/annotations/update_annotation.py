# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Rewrite an annotation.

App key; every kind of app. Both texts must be sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.annotation import Annotation
    from ...models.annotation_request import AnnotationRequest


OPERATION_ID: Final = "update_annotation"
METHOD: Final = "PUT"
PATH: Final = "/apps/annotations/{annotation_id}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    annotation_id: str,
    *,
    body: AnnotationRequest,
) -> AppRequest:
    """Build the request of `PUT /apps/annotations/{annotation_id}`.

    Args:
        annotation_id: Id of the annotation, a UUID.
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        f"/apps/annotations/{segment('annotation_id', annotation_id)}",
        json=write(body),
    )


def parse_response(body: object) -> Annotation:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.Annotation.from_dict(body)

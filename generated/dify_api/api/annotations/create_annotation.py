# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Add an annotation.

App key; every kind of app. Both texts may be empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, write

if TYPE_CHECKING:
    from ...models.annotation import Annotation
    from ...models.annotation_request import AnnotationRequest


OPERATION_ID: Final = "create_annotation"
METHOD: Final = "POST"
PATH: Final = "/apps/annotations"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: AnnotationRequest,
) -> AppRequest:
    """Build the request of `POST /apps/annotations`.

    Args:
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        PATH,
        json=write(body),
    )


def parse_response(body: object) -> Annotation:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.Annotation.from_dict(body)

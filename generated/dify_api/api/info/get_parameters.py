# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get the app's input form, features and file limits.

App key; every kind of app. A workflow or chatflow that was never published is 400 `app_unavailable`. What the
feature settings hold differs by the kind of app.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError

if TYPE_CHECKING:
    from ...models.app_parameters import AppParameters


OPERATION_ID: Final = "get_parameters"
METHOD: Final = "GET"
PATH: Final = "/parameters"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request() -> AppRequest:
    """Build the request of `GET /parameters`."""
    return AppRequest(
        METHOD,
        PATH,
    )


def parse_response(body: object) -> AppParameters:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.AppParameters.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get the name and kind of the app.

App key; every kind of app. `mode` decides which operations the app has: read it before asking an unknown app.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError

if TYPE_CHECKING:
    from ...models.app_info import AppInfo


OPERATION_ID: Final = "get_info"
METHOD: Final = "GET"
PATH: Final = "/info"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request() -> AppRequest:
    """Build the request of `GET /info`."""
    return AppRequest(
        METHOD,
        PATH,
    )


def parse_response(body: object) -> AppInfo:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.AppInfo.from_dict(body)

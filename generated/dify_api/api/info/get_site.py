# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get the look of the app's web page.

App key; every kind of app. An app without a web page is 403 `forbidden`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError

if TYPE_CHECKING:
    from ...models.app_site import AppSite


OPERATION_ID: Final = "get_site"
METHOD: Final = "GET"
PATH: Final = "/site"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request() -> AppRequest:
    """Build the request of `GET /site`."""
    return AppRequest(
        METHOD,
        PATH,
    )


def parse_response(body: object) -> AppSite:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.AppSite.from_dict(body)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get the icons of the app's tools.

App key; every kind of app. Without tools the object of icons is empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError

if TYPE_CHECKING:
    from ...models.app_meta import AppMeta


OPERATION_ID: Final = "get_meta"
METHOD: Final = "GET"
PATH: Final = "/meta"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request() -> AppRequest:
    """Build the request of `GET /meta`."""
    return AppRequest(
        METHOD,
        PATH,
    )


def parse_response(body: object) -> AppMeta:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.AppMeta.from_dict(body)

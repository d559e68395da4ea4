# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get the server's version, without a key.

No key. The path is the base URL with a slash at its end. Every reply of any operation names the server's
version in the header `X-Version`, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import ParseError, PublicRequest

if TYPE_CHECKING:
    from ...models.server_info import ServerInfo


OPERATION_ID: Final = "get_server_info"
METHOD: Final = "GET"
PATH: Final = "/"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request() -> PublicRequest:
    """Build the request of `GET /`."""
    return PublicRequest(
        METHOD,
        PATH,
    )


def parse_response(body: object) -> ServerInfo:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.ServerInfo.from_dict(body)

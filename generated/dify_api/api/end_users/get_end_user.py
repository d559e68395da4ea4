# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get an end user by id.

App key; every kind of app. The id is the server's, as in `created_by` of an upload or in a workflow log; the
`user` that requests send is its `session_id`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.end_user import EndUser


OPERATION_ID: Final = "get_end_user"
METHOD: Final = "GET"
PATH: Final = "/end-users/{end_user_id}"
SINCE: Final = "1.14.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    end_user_id: str,
) -> AppRequest:
    """Build the request of `GET /end-users/{end_user_id}`.

    Args:
        end_user_id: Id of the end user, a UUID.
    """
    return AppRequest(
        METHOD,
        f"/end-users/{segment('end_user_id', end_user_id)}",
    )


def parse_response(body: object) -> EndUser:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.EndUser.from_dict(body)

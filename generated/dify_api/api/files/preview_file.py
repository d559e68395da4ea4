# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Download a file that a message uses.

App key; every kind of app. Only files that a message of this app already holds: one just uploaded is 404
`file_not_found`, one of another app 403 `file_access_denied`. The reply has the file's own media type; as an
attachment, and for HTML, it is `application/octet-stream`. Ranges are announced and not served.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, AppRequest, ParseError, query_items, segment

if TYPE_CHECKING:
    from ...types import Unset


OPERATION_ID: Final = "preview_file"
METHOD: Final = "GET"
PATH: Final = "/files/{file_id}/preview"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    file_id: str,
    *,
    user: str | Unset = UNSET,
    as_attachment: bool | Unset = UNSET,
) -> AppRequest:
    """Build the request of `GET /files/{file_id}/preview`.

    Args:
        file_id: The `id` that the upload answered.
        user: The end user whose data is meant, at most 255 characters. Left out, the server's shared
            `DEFAULT-USER`.
        as_attachment: Offer the file for saving, under its name. Leave it out rather than send false: for
            server 1.9.2 any text means true.
    """
    return AppRequest(
        METHOD,
        f"/files/{segment('file_id', file_id)}/preview",
        query=query_items(
            ("user", user),
            ("as_attachment", as_attachment),
        ),
    )


def parse_response(body: object) -> bytes:
    """Read the body of a success."""
    if not isinstance(body, bytes):
        raise ParseError("its body is not a file")
    return body

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Upload a file for a message or a run.

App key; every kind of app. One file part, named `file`, with a file name and a Content-Type: without a type
it is 415 `unsupported_file_type`, without a name 400 `no_file_uploaded`. A name with a slash or backslash is
400. Any extension is taken that the server does
not block. The limits are those of the app's parameters (15 MB for documents, 10 MB for
pictures by default), beyond them 413 `file_too_large`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError

if TYPE_CHECKING:
    from ...models.upload_file_request import UploadFileRequest
    from ...models.uploaded_file import UploadedFile


OPERATION_ID: Final = "upload_file"
METHOD: Final = "POST"
PATH: Final = "/files/upload"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: UploadFileRequest,
) -> AppRequest:
    """Build the request of `POST /files/upload`.

    Args:
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        PATH,
        form=body.to_form(),
    )


def parse_response(body: object) -> UploadedFile:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.UploadedFile.from_dict(body)

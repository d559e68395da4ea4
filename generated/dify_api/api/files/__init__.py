# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Files that messages and runs take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    preview_file,
    upload_file,
)

if TYPE_CHECKING:
    from ...models.uploaded_file import UploadedFile
    from ...types import AppCaller, AsyncAppCaller, File, Unset


class Files:
    """Files that messages and runs take."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def upload(
        self,
        *,
        file: File,
        user: str | None = None,
    ) -> UploadedFile:
        """Upload a file for a message or a run.

        App key; every kind of app. One file part, named `file`, with a file name and a Content-Type: without a type
        it is 415 `unsupported_file_type`, without a name 400 `no_file_uploaded`. A name with a slash or backslash is
        400. Any extension is taken that the server does
        not block. The limits are those of the app's parameters (15 MB for documents, 10 MB for
        pictures by default), beyond them 413 `file_too_large`.

        Args:
            file: As the model has it.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            upload_file,
            body=models.UploadFileRequest(
                file=file,
                user=user or self._client.user,
            ),
        )

    def preview(
        self,
        file_id: str,
        *,
        as_attachment: bool | Unset = UNSET,
        user: str | None = None,
    ) -> bytes:
        """Download a file that a message uses.

        App key; every kind of app. Only files that a message of this app already holds: one just uploaded is 404
        `file_not_found`, one of another app 403 `file_access_denied`. The reply has the file's own media type; as an
        attachment, and for HTML, it is `application/octet-stream`. Ranges are announced and not served.

        Args:
            file_id: The `id` that the upload answered.
            as_attachment: Offer the file for saving, under its name. Leave it out rather than send false:
                for server 1.9.2 any text means true.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            preview_file,
            file_id,
            user=user or self._client.user,
            as_attachment=as_attachment,
        )


class AsyncFiles:
    """Files that messages and runs take."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def upload(
        self,
        *,
        file: File,
        user: str | None = None,
    ) -> UploadedFile:
        """Upload a file for a message or a run.

        App key; every kind of app. One file part, named `file`, with a file name and a Content-Type: without a type
        it is 415 `unsupported_file_type`, without a name 400 `no_file_uploaded`. A name with a slash or backslash is
        400. Any extension is taken that the server does
        not block. The limits are those of the app's parameters (15 MB for documents, 10 MB for
        pictures by default), beyond them 413 `file_too_large`.

        Args:
            file: As the model has it.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            upload_file,
            body=models.UploadFileRequest(
                file=file,
                user=user or self._client.user,
            ),
        )

    async def preview(
        self,
        file_id: str,
        *,
        as_attachment: bool | Unset = UNSET,
        user: str | None = None,
    ) -> bytes:
        """Download a file that a message uses.

        App key; every kind of app. Only files that a message of this app already holds: one just uploaded is 404
        `file_not_found`, one of another app 403 `file_access_denied`. The reply has the file's own media type; as an
        attachment, and for HTML, it is `application/octet-stream`. Ranges are announced and not served.

        Args:
            file_id: The `id` that the upload answered.
            as_attachment: Offer the file for saving, under its name. Leave it out rather than send false:
                for server 1.9.2 any text means true.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            preview_file,
            file_id,
            user=user or self._client.user,
            as_attachment=as_attachment,
        )

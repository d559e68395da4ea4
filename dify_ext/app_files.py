"""Files and speech of an app, fetched. Both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dify_api import models
from dify_api.api.audio import synthesize_audio
from dify_api.api.files import preview_file
from dify_api.types import UNSET

from dify_ext.client import AsyncClient, SyncClient

if TYPE_CHECKING:
    from pathlib import Path

    from dify_ext.download import OnProgress, Target


class AppFiles(SyncClient):
    """What `AppClient` does with files."""

    def download_file(
        self,
        file_id: str,
        target: Target,
        *,
        user: str | None = None,
        on_progress: OnProgress | None = None,
    ) -> Path | None:
        """Fetch a file that was sent with a message.

        Args:
            file_id: The upload's id.
            target: A path, which is overwritten; a folder, which gets a new file of the server's name; or a binary
                file object. A file stands there only once it is whole.
            user: The end user. Default: the client's.
            on_progress: Called with the bytes so far and all of them, where that is known.

        Returns:
            Where it is; None for a file object.

        Raises:
            NotFoundError: It was not sent with any message of the app.
            DownloadError: It did not come whole, or could not be written.
        """
        from dify_ext.download import Download, download  # noqa: PLC0415 - only downloads need it

        to = Download(target, file_id, on_progress)
        request = preview_file.build_request(file_id, user=user or self.user, as_attachment=True)
        return download(self._open(preview_file, request, "*/*"), to)

    def download_speech(
        self,
        target: Target,
        *,
        text: str | None = None,
        message_id: str | None = None,
        voice: str | None = None,
        user: str | None = None,
        on_progress: OnProgress | None = None,
    ) -> Path | None:
        """Let a text or an answer be spoken, and fetch the speech.

        Args:
            target: A path, which is overwritten; a folder, which gets a new file of the server's name; or a binary
                file object. A file stands there only once it is whole.
            text: What to say; or
            message_id: the message whose answer is said.
            voice: One of the app's voices. Default: the app's own.
            user: The end user. Default: the client's.
            on_progress: Called with the bytes so far and all of them, where that is known.

        Returns:
            Where it is; None for a file object.

        Raises:
            ResponseParseError: There is nothing to say: no such message, or it has no text.
            DownloadError: It did not come whole, or could not be written.
        """
        from dify_ext.download import Download, download  # noqa: PLC0415

        to = Download(target, "speech.mp3", on_progress)
        body = models.SynthesizeAudioRequest(
            text=text or UNSET, message_id=message_id or UNSET, voice=voice or UNSET, user=user or self.user
        )
        return download(self._open(synthesize_audio, synthesize_audio.build_request(body=body), "*/*"), to)


class AsyncAppFiles(AsyncClient):
    """`AppFiles` for asyncio."""

    async def download_file(
        self,
        file_id: str,
        target: Target,
        *,
        user: str | None = None,
        on_progress: OnProgress | None = None,
    ) -> Path | None:
        """As `AppClient.download_file`."""
        from dify_ext.download import Download, download_async  # noqa: PLC0415 - only downloads need it

        to = Download(target, file_id, on_progress)
        request = preview_file.build_request(file_id, user=user or self.user, as_attachment=True)
        return await download_async(await self._open(preview_file, request, "*/*"), to)

    async def download_speech(
        self,
        target: Target,
        *,
        text: str | None = None,
        message_id: str | None = None,
        voice: str | None = None,
        user: str | None = None,
        on_progress: OnProgress | None = None,
    ) -> Path | None:
        """As `AppClient.download_speech`."""
        from dify_ext.download import Download, download_async  # noqa: PLC0415

        to = Download(target, "speech.mp3", on_progress)
        body = models.SynthesizeAudioRequest(
            text=text or UNSET, message_id=message_id or UNSET, voice=voice or UNSET, user=user or self.user
        )
        return await download_async(
            await self._open(synthesize_audio, synthesize_audio.build_request(body=body), "*/*"), to
        )

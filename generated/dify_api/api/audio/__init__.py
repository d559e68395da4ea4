# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Speech to text and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    synthesize_audio,
    transcribe_audio,
)

if TYPE_CHECKING:
    from ...models.transcript import Transcript
    from ...types import AppCaller, AsyncAppCaller, File, Unset


class Audio:
    """Speech to text and back."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def transcribe(
        self,
        *,
        file: File,
        user: str | None = None,
    ) -> Transcript:
        """Turn speech into text.

        App key; chat, agent-chat and advanced-chat apps that have the feature on, else 400.

        The part's Content-Type must be one of `audio/mp3`, `audio/m4a`, `audio/wav`, `audio/amr`, `audio/mpga`; what
        systems usually say (`audio/mpeg`, `audio/mp4`, `audio/x-wav`) is 415 `unsupported_audio_type`. At most
        30 MB, beyond that 413 `audio_too_large`. Without a file it is 400 `bad_request_key_error`.

        Args:
            file: At most 30 MB.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            transcribe_audio,
            body=models.TranscribeAudioRequest(
                file=file,
                user=user or self._client.user,
            ),
        )

    def synthesize(
        self,
        *,
        message_id: str | Unset = UNSET,
        text: str | Unset = UNSET,
        voice: str | Unset = UNSET,
        streaming: bool | Unset = UNSET,
        user: str | None = None,
    ) -> bytes | None:
        """Turn text, or the answer of a message, into speech.

        App key; chat, agent-chat, advanced-chat and completion apps that have the feature on, else 400
        `invalid_param` "TTS is not enabled".

        Send `text` or `message_id`, which comes first where both are there; neither is 400. An unknown `message_id`,
        or one without an answer, is no error: the reply then is JSON `null` with status 200 in place of sound. A
        failing provider is a 500 in plain text or HTML.

        Args:
            message_id: The message whose answer is spoken.
            text: The text that is spoken.
            voice: A voice of the app's provider. An unknown one is no error.
            streaming: Without effect.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            synthesize_audio,
            body=models.SynthesizeAudioRequest(
                message_id=message_id,
                text=text,
                voice=voice,
                streaming=streaming,
                user=user or self._client.user,
            ),
        )


class AsyncAudio:
    """Speech to text and back."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def transcribe(
        self,
        *,
        file: File,
        user: str | None = None,
    ) -> Transcript:
        """Turn speech into text.

        App key; chat, agent-chat and advanced-chat apps that have the feature on, else 400.

        The part's Content-Type must be one of `audio/mp3`, `audio/m4a`, `audio/wav`, `audio/amr`, `audio/mpga`; what
        systems usually say (`audio/mpeg`, `audio/mp4`, `audio/x-wav`) is 415 `unsupported_audio_type`. At most
        30 MB, beyond that 413 `audio_too_large`. Without a file it is 400 `bad_request_key_error`.

        Args:
            file: At most 30 MB.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            transcribe_audio,
            body=models.TranscribeAudioRequest(
                file=file,
                user=user or self._client.user,
            ),
        )

    async def synthesize(
        self,
        *,
        message_id: str | Unset = UNSET,
        text: str | Unset = UNSET,
        voice: str | Unset = UNSET,
        streaming: bool | Unset = UNSET,
        user: str | None = None,
    ) -> bytes | None:
        """Turn text, or the answer of a message, into speech.

        App key; chat, agent-chat, advanced-chat and completion apps that have the feature on, else 400
        `invalid_param` "TTS is not enabled".

        Send `text` or `message_id`, which comes first where both are there; neither is 400. An unknown `message_id`,
        or one without an answer, is no error: the reply then is JSON `null` with status 200 in place of sound. A
        failing provider is a 500 in plain text or HTML.

        Args:
            message_id: The message whose answer is spoken.
            text: The text that is spoken.
            voice: A voice of the app's provider. An unknown one is no error.
            streaming: Without effect.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            synthesize_audio,
            body=models.SynthesizeAudioRequest(
                message_id=message_id,
                text=text,
                voice=voice,
                streaming=streaming,
                user=user or self._client.user,
            ),
        )

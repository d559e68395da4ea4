# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Turn speech into text.

App key; chat, agent-chat and advanced-chat apps that have the feature on, else 400.

The part's Content-Type must be one of `audio/mp3`, `audio/m4a`, `audio/wav`, `audio/amr`, `audio/mpga`; what
systems usually say (`audio/mpeg`, `audio/mp4`, `audio/x-wav`) is 415 `unsupported_audio_type`. At most
30 MB, beyond that 413 `audio_too_large`. Without a file it is 400 `bad_request_key_error`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError

if TYPE_CHECKING:
    from ...models.transcribe_audio_request import TranscribeAudioRequest
    from ...models.transcript import Transcript


OPERATION_ID: Final = "transcribe_audio"
METHOD: Final = "POST"
PATH: Final = "/audio-to-text"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: TranscribeAudioRequest,
) -> AppRequest:
    """Build the request of `POST /audio-to-text`.

    Args:
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        PATH,
        form=body.to_form(),
    )


def parse_response(body: object) -> Transcript:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.Transcript.from_dict(body)

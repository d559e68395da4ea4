# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Turn text, or the answer of a message, into speech.

App key; chat, agent-chat, advanced-chat and completion apps that have the feature on, else 400
`invalid_param` "TTS is not enabled".

Send `text` or `message_id`, which comes first where both are there; neither is 400. An unknown `message_id`,
or one without an answer, is no error: the reply then is JSON `null` with status 200 in place of sound. A
failing provider is a 500 in plain text or HTML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import AppRequest, ParseError, write

if TYPE_CHECKING:
    from ...models.synthesize_audio_request import SynthesizeAudioRequest


OPERATION_ID: Final = "synthesize_audio"
METHOD: Final = "POST"
PATH: Final = "/text-to-audio"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: SynthesizeAudioRequest,
) -> AppRequest:
    """Build the request of `POST /text-to-audio`.

    Args:
        body: Either `text` or `message_id`.
    """
    return AppRequest(
        METHOD,
        PATH,
        json=write(body),
    )


def parse_response(body: object) -> bytes | None:
    """Read the body of a success."""
    if body is None:
        return None
    if not isinstance(body, bytes):
        raise ParseError("its body is not a file")
    return body

"""What goes wrong on purpose: refusals, pages of a proxy, connections that break, stall or drip."""

from __future__ import annotations

import contextlib
import socket
import struct
import time
from typing import TYPE_CHECKING, Final, Literal

from attrs import define, field, frozen

from dify_ext.testing.answers import Answer, Refused

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Iterator, Mapping

Ending = Literal["close", "reset", "finish"]
_CODES: Final = {
    400: "bad_request",
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    413: "file_too_large",
    415: "unsupported_media_type",
    429: "too_many_requests",
    503: "service_unavailable",
}


@frozen
class Fault:
    """One thing that goes wrong with the next requests.

    Attributes:
        operation: The id of the operation; None for every one.
        status: The status it is refused with, in Dify's envelope, or with `html`.
        html: A page instead of Dify's reply.
        headers: Further headers.
        disconnect_after: Bytes of the body after which it ends.
        ending: How: the connection is closed (`close`) or torn down (`reset`), or the body ends there (`finish`).
        stall: Bytes of the body after which nothing more comes, until the client leaves or the fake stops.
        split_chunks: Bytes a chunk.
    """

    operation: str | None = None
    status: int | None = None
    code: str | None = None
    message: str = "A fault of the fake."
    html: str | None = None
    headers: Mapping[str, str] = field(factory=dict)
    disconnect_after: int | None = None
    ending: Ending = "close"
    stall: int | None = None
    split_chunks: int | None = None

    def answer(self) -> Answer | None:
        """What is answered instead; None where the real answer is sent, though not well."""
        if self.html is not None:
            return Answer(self.status or 200, self.html.encode(), "text/html; charset=utf-8")
        if self.status is None:
            return None
        return Refused(self.code or _CODES.get(self.status, "unknown"), self.message, self.status).answer

    def spoil(self, body: Iterable[bytes], connection: socket.socket, over: threading.Event) -> Iterator[bytes]:
        """A body as it goes out.

        Args:
            body: As it should be.
            connection: What it goes out on.
            over: Set once the fake stops.
        """
        yield b""  # the head goes out before anything goes wrong
        sent = 0
        ends = [each for each in (self.disconnect_after, self.stall) if each is not None]
        for chunk in self._split(body):
            piece = chunk if not ends else chunk[: max(ends[0] - sent, 0)]
            if piece:
                yield piece
            sent += len(piece)
            if ends and sent >= ends[0]:
                break
        if self.stall is not None:
            over.wait()
        if ends and self.ending != "finish":
            _end(connection, reset=self.ending == "reset")

    def _split(self, body: Iterable[bytes]) -> Iterator[bytes]:
        size = self.split_chunks
        for chunk in body:
            if size is None:
                yield chunk
            else:
                yield from (chunk[start : start + size] for start in range(0, len(chunk), size))


def _end(connection: socket.socket, *, reset: bool) -> None:
    with contextlib.suppress(OSError):
        if reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
        else:
            connection.shutdown(socket.SHUT_RDWR)


@define
class RateLimit:
    """How many requests are answered in a time.

    Attributes:
        requests: As many.
        seconds: In so many seconds.
    """

    requests: int
    seconds: float
    clock: Callable[[], float] = time.monotonic
    _times: list[float] = field(factory=list)

    def check(self, *, knowledge: bool) -> None:
        """Count a request.

        Raises:
            Refused: It is one too many; Dify says 403 for the knowledge, and 429 for apps.
        """
        now = self.clock()
        self._times = [each for each in self._times if each > now - self.seconds]
        if len(self._times) < self.requests:
            self._times.append(now)
        elif knowledge:
            said = "Sorry, you have reached the knowledge base request rate limit of your subscription."
            raise Refused("forbidden", said, 403)
        else:
            raise Refused("rate_limit_error", "Too many requests.", 429)

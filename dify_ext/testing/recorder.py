"""HTTP clients that tell what goes over them; for recordings, and for checks of a live server.

recorder = Recorder(Contract.load(), base_url)
with recording_client(recorder.add) as http_client:
AppClient(base_url=base_url, http_client=http_client).chat("Hi")
write(recorder.checked(), Path("recordings"))
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from dify_ext.contract.capture import Capture
from dify_ext.transport import (
    AsyncHttpClient,
    AsyncHttpStream,
    AsyncHttpTransport,
    HttpClient,
    HttpResponse,
    HttpStream,
    HttpTransport,
    async_http_transport,
    http_transport,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from dify_ext.transport import HttpRequest

Seen: TypeAlias = Callable[[Capture], object]
Clock: TypeAlias = Callable[[], float]


def recording_client(
    seen: Seen, *, transport: HttpTransport | None = None, clock: Clock = time.monotonic
) -> HttpClient:
    """Make an HTTP client to pass to `AppClient(http_client=…)` or `KnowledgeClient(http_client=…)`.

    Args:
        seen: Called with each exchange once its reply is read or let go, such as `Recorder.add`.
        transport: What sends. Default: what our clients use.
        clock: Tells the time in seconds.
    """
    return HttpClient(transport=RecordingTransport(seen, transport or http_transport(), clock))


def async_recording_client(
    seen: Seen, *, transport: AsyncHttpTransport | None = None, clock: Clock = time.monotonic
) -> AsyncHttpClient:
    """As `recording_client`, for the clients for asyncio."""
    return AsyncHttpClient(transport=AsyncRecordingTransport(seen, transport or async_http_transport(), clock))


class _Tape:
    """What is known of one exchange so far."""

    def __init__(self, request: HttpRequest, body: bytes, seen: Seen, clock: Clock) -> None:
        self._request = request
        self._body = body
        self._seen = seen
        self._clock = clock
        self._began = clock()
        self._chunks: list[tuple[float, bytes]] = []
        self._response: HttpResponse | None = None

    def begin(self, response: HttpResponse) -> None:
        self._response = response

    def chunk(self, data: bytes) -> None:
        self._chunks.append((self._clock() - self._began, data))

    def end(self, *, complete: bool) -> None:
        response, self._response = self._response, None
        if response is None:
            return  # ended before
        self._seen(
            Capture(
                self._request.method,
                str(self._request.url),
                tuple(self._request.headers.multi_items()),
                self._body,
                response.status_code,
                tuple(response.headers.multi_items()),
                self._decoded(response),
                complete,
            )
        )

    def _decoded(self, response: HttpResponse) -> tuple[tuple[float, bytes], ...]:
        """The chunks; one alone where the server compressed although it was asked not to."""
        if not self._chunks or response.headers.get("content-encoding", "identity") == "identity":
            return tuple(self._chunks)
        whole = b"".join(data for _, data in self._chunks)
        decoded = HttpResponse(response.status_code, headers=response.headers, content=whole).content
        return ((self._chunks[-1][0], decoded),)


class RecordingTransport(HttpTransport):
    """Sends through another transport and tells what went over it.

    It asks for replies without compression, so that chunks are recorded as they arrive.
    """

    def __init__(self, seen: Seen, transport: HttpTransport, clock: Clock = time.monotonic) -> None:
        self._seen = seen
        self._transport = transport
        self._clock = clock

    def handle_request(self, request: HttpRequest) -> HttpResponse:
        """Send a request."""
        request.headers["accept-encoding"] = "identity"
        tape = _Tape(request, request.read(), self._seen, self._clock)
        response = self._transport.handle_request(request)
        tape.begin(response)
        assert isinstance(response.stream, HttpStream)  # noqa: S101 - what a transport for sync clients gives
        response.stream = _Stream(response.stream, tape)
        return response

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()


class AsyncRecordingTransport(AsyncHttpTransport):
    """`RecordingTransport` for asyncio."""

    def __init__(self, seen: Seen, transport: AsyncHttpTransport, clock: Clock = time.monotonic) -> None:
        self._seen = seen
        self._transport = transport
        self._clock = clock

    async def handle_async_request(self, request: HttpRequest) -> HttpResponse:
        """Send a request."""
        request.headers["accept-encoding"] = "identity"
        tape = _Tape(request, await request.aread(), self._seen, self._clock)
        response = await self._transport.handle_async_request(request)
        tape.begin(response)
        assert isinstance(response.stream, AsyncHttpStream)  # noqa: S101 - what a transport for async clients gives
        response.stream = _AsyncStream(response.stream, tape)
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        await self._transport.aclose()


class _Stream(HttpStream):
    def __init__(self, stream: HttpStream, tape: _Tape) -> None:
        self._stream = stream
        self._tape = tape

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._tape.chunk(chunk)
            yield chunk
        self._tape.end(complete=True)

    def close(self) -> None:
        self._stream.close()
        self._tape.end(complete=False)


class _AsyncStream(AsyncHttpStream):
    def __init__(self, stream: AsyncHttpStream, tape: _Tape) -> None:
        self._stream = stream
        self._tape = tape

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._tape.chunk(chunk)
            yield chunk
        self._tape.end(complete=True)

    async def aclose(self) -> None:
        await self._stream.aclose()
        self._tape.end(complete=False)

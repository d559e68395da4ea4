"""The only module that does I/O with Dify, and the only one that imports httpx.

`SyncTransport` and `AsyncTransport` are loops around the same `_Attempts`, which builds each try and decides, without
I/O, what a failure means and whether to try again.
"""

from __future__ import annotations

import logging
import time
from contextlib import aclosing, closing
from functools import cache
from ssl import PROTOCOL_TLS_CLIENT, SSLContext
from typing import TYPE_CHECKING, Any, Final

import httpx
from dify_api.types import UNSET

from dify_ext import _json
from dify_ext.errors import APIConnectionError, APITimeoutError, DifyError, error_from_reply
from dify_ext.exchange import Options, Reply
from dify_ext.retry import retry_after_seconds

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
    from ssl import SSLObject, SSLSocket

    from dify_api.types import Request

    from dify_ext.multipart import MultipartPlan

log: Final = logging.getLogger("dify_ext")

HttpClient = httpx.Client
AsyncHttpClient = httpx.AsyncClient
# What others stand on who watch the traffic, so that httpx is imported here alone.
HttpTransport = httpx.BaseTransport
AsyncHttpTransport = httpx.AsyncBaseTransport
HttpStream = httpx.SyncByteStream
AsyncHttpStream = httpx.AsyncByteStream
HttpRequest = httpx.Request
HttpResponse = httpx.Response
HttpError = httpx.RequestError

CONNECT_TIMEOUT: Final = 10.0
# A blocking run may take minutes before its first byte; a stream says something (a ping) every 10 s.
READ_TIMEOUT: Final = 300.0
STREAM_READ_TIMEOUT: Final = 60.0
# httpx's own limits make 300 of 500 concurrent streams fail; unlimited idle connections cost CPU for nothing.
_LIMITS: Final = httpx.Limits(max_connections=None, max_keepalive_connections=20)
_NOT_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.UnsupportedProtocol, httpx.PoolTimeout)
_FIRST_ERROR_STATUS: Final = 300
_LONGEST_ERROR: Final = 256 * 1024  # bytes
_SHORTEST_KEY: Final = 8  # a shorter one is no secret, but part of many words


@cache
def _trusting() -> SSLContext:
    return httpx.create_ssl_context()


class _Certificates(SSLContext):
    """Loads the certificates at the first connection by TLS, once for all clients: 20 ms that `http://` need not pay.

    By itself it trusts nobody.
    """

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        _trusting().set_alpn_protocols(alpn_protocols)

    def wrap_socket(self, *arguments: Any, **options: Any) -> SSLSocket:
        return _trusting().wrap_socket(*arguments, **options)

    def wrap_bio(self, *arguments: Any, **options: Any) -> SSLObject:
        return _trusting().wrap_bio(*arguments, **options)


@cache
def _ssl_context() -> SSLContext:
    return _Certificates(PROTOCOL_TLS_CLIENT)


def http_transport() -> HttpTransport:
    """The transport that our own clients use."""
    return httpx.HTTPTransport(verify=_ssl_context(), limits=_LIMITS)


def async_http_transport() -> AsyncHttpTransport:
    """The transport that our own clients for asyncio use."""
    return httpx.AsyncHTTPTransport(verify=_ssl_context(), limits=_LIMITS)


class _Attempts:
    """One request, for as many tries as the policy allows."""

    def __init__(
        self, base_url: str, key: str, request: Request, options: Options, *, stream: bool, accept: str = ""
    ) -> None:
        self.method = request.method
        self.path = request.path
        self.stream = stream
        # A signed URL is complete, may lead to a store elsewhere, and must not get the key.
        self.signed = "://" in request.path
        self._url = request.path if self.signed else base_url + request.path
        self._query = request.query if self.signed else (*request.query, *options.query.items())
        read = options.timeout or (STREAM_READ_TIMEOUT if stream else READ_TIMEOUT)
        self.patience = read
        self._timeout = httpx.Timeout(read, connect=min(CONNECT_TIMEOUT, read), pool=None)
        self._key = key.encode()
        self._retry = options.retry
        self._tries = 0
        self._plan: MultipartPlan | None = None
        self._content: bytes | None = None
        self._headers = {"authorization": f"Bearer {key}"} if key and not self.signed else {}
        if stream:
            # A proxy that compresses would hold events back until a block is full, and tell no length of a file.
            self._headers.update({"accept": accept, "accept-encoding": "identity"})
        self._set_body(request)
        if not self.signed:  # what is meant for Dify may be a secret, and would break the signature
            self._headers.update((name.lower(), value) for name, value in options.headers.items())

    def _set_body(self, request: Request) -> None:
        if request.form is not None:
            from dify_ext.multipart import plan_multipart  # noqa: PLC0415 - only uploads pay for it

            self._plan = plan_multipart(request.form)
            self._headers["content-type"] = self._plan.content_type
            if self._plan.content_length is not None:
                self._headers["content-length"] = str(self._plan.content_length)
        elif request.json is not UNSET:
            self._content = _json.dumps(request.json)
            self._headers["content-type"] = "application/json"

    def build(self, client: httpx.Client | httpx.AsyncClient) -> httpx.Request:
        """The next try."""
        self._tries += 1
        content: bytes | Iterator[bytes] | AsyncIterator[bytes] | None = self._content
        if self._plan is not None:
            if self._tries > 1:
                self._plan.rewind()
            content = aiter(self._plan) if isinstance(client, httpx.AsyncClient) else iter(self._plan)
        return client.build_request(
            self.method,
            self._url,
            params=self._query or None,
            headers=self._headers,
            content=content,
            timeout=self._timeout,
        )

    def reply(self, response: httpx.Response, content: bytes = b"") -> Reply:
        """The reply in the library's own form."""
        log.debug("%s %s: %d", self.method, self.path, response.status_code)
        return Reply(self.method, self.path, response.status_code, response.headers, content)

    def delay_after_error(self, error: httpx.RequestError) -> float:
        """Seconds until the next try after a broken one; raises the library's own error when there is none."""
        delay = self._delay(sent=not isinstance(error, _NOT_SENT))
        failure = connection_error(error, self.method, self.path, upload=self._plan is not None)
        return self._delay_or_raise(failure, delay, error)

    def delay_after_reply(self, response: httpx.Response, content: bytes) -> float:
        """Seconds until the next try after a reply of 300 or above; raises its error when there is none."""
        reply = self.reply(response, content)
        wait = retry_after_seconds(reply.headers.get("retry-after"))
        delay = self._delay(sent=True, status=reply.status, retry_after=wait)
        # A server may repeat the key, in whatever form it has.
        said = content.replace(self._key, b"***") if len(self._key) >= _SHORTEST_KEY else content
        failure = error_from_reply(reply.method, reply.path, reply.status, reply.headers, said)
        return self._delay_or_raise(failure, delay, None)

    def _delay(self, *, sent: bool, status: int | None = None, retry_after: float | None = None) -> float | None:
        if self._plan is not None and not self._plan.replayable:
            return None
        return self._retry.delay(self.method, self._tries, sent=sent, status=status, retry_after=retry_after)

    def _delay_or_raise(self, failure: DifyError, delay: float | None, cause: Exception | None) -> float:
        if delay is None:
            raise failure from cause
        log.info("%s; trying again in %.1f s", failure, delay)
        return delay


class _Beginning:
    """The first bytes of an error's body: a server may never come to its end."""

    def __init__(self, seconds: float) -> None:
        self.content = b""
        self._deadline = time.monotonic() + seconds

    def take(self, chunk: bytes) -> bool:
        """Keep a chunk; whether more is wanted."""
        self.content += chunk
        return len(self.content) < _LONGEST_ERROR and time.monotonic() < self._deadline


def connection_error(error: httpx.RequestError, method: str, path: str, *, upload: bool = False) -> APIConnectionError:
    """Turn a failure of httpx into the library's own, with what to do next."""
    where = f"{method} {path}"
    if isinstance(error, _NOT_SENT):
        cls = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
        text = f"{where}: no connection to {error.request.url.host} ({error}). Is the base URL right, and is Dify up?"
        return cls(text, method=method, path=path)
    if isinstance(error, httpx.TimeoutException):
        text = f"{where}: nothing came within the time-out. Give more with client.with_options(timeout=seconds)."
        return APITimeoutError(text, method=method, path=path)
    # A server that refuses a large file may hang up while it is still being sent, and its reply is lost with that.
    advice = "Dify may have carried it out."
    if upload:
        advice = "Is the file larger than the server allows? If not, Dify may have taken it."
    text = f"{where}: the connection broke ({str(error) or type(error).__name__}). {advice}"
    return APIConnectionError(text, method=method, path=path)


def _encoded(response: httpx.Response) -> bool:
    # httpx would look for it in every chunk, and takes long for it.
    return any(name.lower() == b"content-encoding" for name, _ in response.headers.raw)


class SyncBody:
    """An open reply whose bytes are read as they arrive."""

    def __init__(self, reply: Reply, response: httpx.Response) -> None:
        self.reply = reply
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        """Yield chunks as they arrive; a failure of the connection is an APIConnectionError."""
        try:
            yield from self._response.iter_bytes() if _encoded(self._response) else self._response.iter_raw()
        except httpx.RequestError as error:
            raise connection_error(error, self.reply.method, self.reply.path) from error

    def close(self) -> None:
        """Let go of the connection at once."""
        self._response.close()


class AsyncBody:
    """An open reply whose bytes are read as they arrive."""

    def __init__(self, reply: Reply, response: httpx.Response) -> None:
        self.reply = reply
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield chunks as they arrive; a failure of the connection is an APIConnectionError."""
        try:
            chunks = self._response.aiter_bytes() if _encoded(self._response) else self._response.aiter_raw()
            async for chunk in chunks:
                yield chunk
        except httpx.RequestError as error:
            raise connection_error(error, self.reply.method, self.reply.path) from error

    async def close(self) -> None:
        """Let go of the connection at once."""
        await self._response.aclose()


class SyncTransport:
    """Sends requests of one key to one server, over kept-alive connections.

    Args:
        base_url: The server's URL up to and including `/v1`, without a slash at the end.
        key: The API key.
        client: An httpx client to use; it stays its owner's to close. Default: our own.
        sleep: Waits the given seconds between tries.
    """

    def __init__(
        self,
        base_url: str,
        key: str,
        client: httpx.Client | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.base_url = base_url
        self._key = key
        self._owned = client is None
        self._client = client or httpx.Client(verify=_ssl_context(), limits=_LIMITS)
        self._sleep = sleep
        self.last_request: Request | None = None
        self.last_reply: Reply | None = None

    def request(self, request: Request, options: Options) -> Reply:
        """Send a request and read its whole reply; raises a DifyError unless the status is below 300."""
        self.last_request = request
        attempts = _Attempts(self.base_url, self._key, request, options, stream=False)
        response = self._send(attempts)
        reply = self.last_reply = attempts.reply(response, response.content)
        return reply

    def open(self, request: Request, options: Options, accept: str) -> SyncBody:
        """Send a request and hand over its reply unread; raises a DifyError unless the status is below 300."""
        self.last_request = request
        attempts = _Attempts(self.base_url, self._key, request, options, stream=True, accept=accept)
        response = self._send(attempts)
        reply = self.last_reply = attempts.reply(response)
        return SyncBody(reply, response)

    def _send(self, attempts: _Attempts) -> httpx.Response:
        while True:
            try:
                request = attempts.build(self._client)
                response = self._client.send(request, stream=True, follow_redirects=attempts.signed)
                good = response.status_code < _FIRST_ERROR_STATUS
                if good and attempts.stream:
                    return response
                with closing(response):
                    if good:
                        response.read()
                        return response
                    said = _Beginning(attempts.patience)
                    for chunk in response.iter_bytes():
                        if not said.take(chunk):
                            break
                delay = attempts.delay_after_reply(response, said.content)
            except httpx.RequestError as error:
                delay = attempts.delay_after_error(error)
            self._sleep(delay)

    def close(self) -> None:
        """Close the connections."""
        if self._owned:
            self._client.close()


async def _async_sleep(seconds: float) -> None:
    import asyncio  # noqa: PLC0415 - only who waits asynchronously pays for its import

    await asyncio.sleep(seconds)


class AsyncTransport:
    """`SyncTransport` for asyncio."""

    def __init__(
        self,
        base_url: str,
        key: str,
        client: httpx.AsyncClient | None = None,
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        self.base_url = base_url
        self._key = key
        self._owned = client is None
        self._client = client or httpx.AsyncClient(verify=_ssl_context(), limits=_LIMITS)
        self._sleep = sleep or _async_sleep
        self.last_request: Request | None = None
        self.last_reply: Reply | None = None

    async def request(self, request: Request, options: Options) -> Reply:
        """As `SyncTransport.request`."""
        self.last_request = request
        attempts = _Attempts(self.base_url, self._key, request, options, stream=False)
        response = await self._send(attempts)
        reply = self.last_reply = attempts.reply(response, response.content)
        return reply

    async def open(self, request: Request, options: Options, accept: str) -> AsyncBody:
        """As `SyncTransport.open`."""
        self.last_request = request
        attempts = _Attempts(self.base_url, self._key, request, options, stream=True, accept=accept)
        response = await self._send(attempts)
        reply = self.last_reply = attempts.reply(response)
        return AsyncBody(reply, response)

    async def _send(self, attempts: _Attempts) -> httpx.Response:
        while True:
            try:
                request = attempts.build(self._client)
                response = await self._client.send(request, stream=True, follow_redirects=attempts.signed)
                good = response.status_code < _FIRST_ERROR_STATUS
                if good and attempts.stream:
                    return response
                async with aclosing(response):
                    if good:
                        await response.aread()
                        return response
                    said = _Beginning(attempts.patience)
                    async for chunk in response.aiter_bytes():
                        if not said.take(chunk):
                            break
                delay = attempts.delay_after_reply(response, said.content)
            except httpx.RequestError as error:
                delay = attempts.delay_after_error(error)
            await self._sleep(delay)

    async def close(self) -> None:
        """Close the connections."""
        if self._owned:
            await self._client.aclose()

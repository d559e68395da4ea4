"""What all clients share: settings, the typed door to every generated operation, and closing."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from copy import copy
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar
from urllib.parse import urlsplit

from attrs import evolve, field, frozen
from dify_api.types import Model, ParseError

from dify_ext.body import EVENT_STREAM, decode, unreadable
from dify_ext.errors import ConfigurationError, NotFoundError
from dify_ext.exchange import Options, as_curl
from dify_ext.retry import RetryPolicy
from dify_ext.transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping

    from dify_api.types import Operation, Request, StreamOperation

    from dify_ext.exchange import Reply
    from dify_ext.stream import AsyncStream, Stream
    from dify_ext.transport import AsyncBody, AsyncHttpClient, HttpClient, SyncBody

T = TypeVar("T")
E = TypeVar("E")
S = TypeVar("S", SyncTransport, AsyncTransport)

KEY_PREFIXES: Final = {"app": "app-", "knowledge": "dataset-"}


@frozen
class Settings:
    """Where and as whom a client asks."""

    base_url: str
    api_key: str = field(repr=False)
    user: str | None = None


def _settings(key_kind: str, key_variable: str, api_key: str | None, base_url: str | None) -> Settings:
    """Read the settings of a client from its arguments, else from the environment.

    Raises:
        ConfigurationError: One is missing or unusable; it names the argument and the variable.
    """
    key = _setting("api_key", key_variable, api_key)
    for kind, prefix in KEY_PREFIXES.items():
        if kind != key_kind and key.startswith(prefix):
            raise ConfigurationError(
                f"This client needs {'an app' if key_kind == 'app' else 'a knowledge'} key "
                f"({KEY_PREFIXES[key_kind]}…), but was given one that begins with {prefix}."
            )
    if not key.isascii() or not key.isprintable():
        raise ConfigurationError("The API key has characters that no HTTP header can hold; was it pasted whole?")
    return Settings(_base_url(_setting("base_url", "DIFY_BASE_URL", base_url)), key)


def _setting(argument: str, variable: str, value: str | None) -> str:
    found = (os.environ.get(variable, "") if value is None else value).strip()
    if not found:
        raise ConfigurationError(f"Pass {argument}=… or set the environment variable {variable}.")
    return found


def app_settings(api_key: str | None, base_url: str | None, user: str | None) -> Settings:
    """Read the settings of an app's client from its arguments, else from the environment."""
    found = _settings("app", "DIFY_API_KEY", api_key, base_url)
    return evolve(found, user=_setting("user", "DIFY_USER", user))


def knowledge_settings(api_key: str | None, base_url: str | None) -> Settings:
    """Read the settings of a knowledge client from its arguments, else from the environment."""
    return _settings("knowledge", "DIFY_KNOWLEDGE_KEY", api_key, base_url)


def _base_url(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise ConfigurationError(f"The base URL cannot be read: {error}.") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ConfigurationError(
            f"The base URL must begin with http:// or https:// and name a host, such as "
            f"https://api.dify.ai/v1; {url!r} does not."
        )
    if parts.username or parts.query or parts.fragment:
        raise ConfigurationError("The base URL may hold neither a user name nor a query: give only https://host/v1.")
    return url.rstrip("/")


def changed(
    options: Options,
    timeout: float | None,
    max_retries: int | None,
    headers: Mapping[str, str] | None,
    query: Mapping[str, str] | None,
) -> Options:
    """A copy of the options with what is not None replaced; headers and query are added."""
    retry = options.retry if max_retries is None else evolve(options.retry, max_retries=max_retries)
    return Options(
        timeout=options.timeout if timeout is None else timeout,
        retry=retry,
        headers={**options.headers, **(headers or {})},
        query={**options.query, **(query or {})},
    )


def options(timeout: float | None, max_retries: int) -> Options:
    """The options of a new client."""
    return Options(timeout=timeout, retry=RetryPolicy(max_retries=max_retries))


def parsed(operation: Operation[..., Any, T], reply: Reply) -> T:
    """Read a reply as its operation declares it; raises ResponseParseError when it is something else."""
    try:
        result = operation.parse_response(decode(reply))
    except ParseError as error:
        raise unreadable(reply, f"{error}") from error
    if isinstance(result, Model):
        result.http_reply = reply
    return result


@contextmanager
def telling_age(operation: object) -> Iterator[None]:
    """Add to a 404 of a server that is older than the operation since when Dify has it."""
    try:
        yield
    except NotFoundError as error:
        since = getattr(operation, "SINCE", "0")
        if error.code is None and error.server_version and _version(error.server_version) < _version(since):
            error.args = (
                f"{error} Dify has this operation since Dify {since}; this server is {error.server_version}.",
            )
        raise


def _version(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d{1,9}", text)[:3]]


class _Client(Generic[S]):
    """What a client is, whichever way it waits: its settings and options."""

    _settings: Settings
    _options: Options
    _transport: S

    @property
    def base_url(self) -> str:
        """The server's URL up to and including `/v1`."""
        return self._settings.base_url

    @property
    def user(self) -> str:
        """The end user this client speaks for; empty for knowledge."""
        return self._settings.user or ""

    @property
    def last_reply(self) -> Reply | None:
        """The last success over this client's connections: status, headers, raw body, server version, trace id."""
        return self._transport.last_reply

    def last_request_as_curl(self) -> str:
        """The last request as a curl command for a bug report, without the key; "" before the first."""
        request = self._transport.last_request
        return as_curl(self.base_url, request) if request else ""

    def __repr__(self) -> str:
        """Show where and as whom it asks, never the key."""
        return f"{type(self).__name__}(base_url={self.base_url!r}, user={self.user!r})"

    def with_options(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> Self:
        """Make a client with other options over the same connections; None leaves an option as it is.

        Args:
            timeout: Seconds to wait for the next byte of a reply. Default 300, and 60 for a stream.
            max_retries: Further tries of what may be sent again. Default 2.
            headers: Headers to add to every request to Dify; a signed URL, which may lead elsewhere, gets none.
            query: Query parameters to add to every request.
        """
        other = copy(self)
        other._options = changed(self._options, timeout, max_retries, headers, query)
        return other


class SyncClient(_Client[SyncTransport]):
    """A key's door to its operations; `AppClient` and `KnowledgeClient` add what needs behaviour."""

    def __init__(self, found: Settings, chosen: Options, http_client: HttpClient | None) -> None:
        self._settings = found
        self._options = chosen
        self._transport = SyncTransport(found.base_url, found.api_key, http_client)

    def send(self, request: Request) -> Reply:
        """Send a request and return its reply unparsed; raises a DifyError unless it is a success."""
        return self._transport.request(request, self._options)

    def _open(self, operation: object, request: Request, accept: str = EVENT_STREAM) -> SyncBody:
        with telling_age(operation):
            return self._transport.open(request, self._options, accept)

    def _stream(
        self,
        operation: StreamOperation[..., Any, E],
        request: Request,
        stop: Callable[[str], object] | None = None,
        reopens: int = 0,
        continuation: tuple[StreamOperation[..., Any, Any], Callable[[str], SyncBody]] | None = None,
    ) -> Stream[E]:
        from dify_ext.stream import Stream  # noqa: PLC0415 - only streaming pays for the events' models

        return Stream(operation, lambda: self._open(operation, request), stop, reopens, continuation)

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def __enter__(self) -> Self:
        """Do nothing; leaving the `with` closes the connections."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connections."""
        self.close()


class AsyncClient(_Client[AsyncTransport]):
    """`SyncClient` for asyncio."""

    def __init__(self, found: Settings, chosen: Options, http_client: AsyncHttpClient | None) -> None:
        self._settings = found
        self._options = chosen
        self._transport = AsyncTransport(found.base_url, found.api_key, http_client)

    async def send(self, request: Request) -> Reply:
        """Send a request and return its reply unparsed; raises a DifyError unless it is a success."""
        return await self._transport.request(request, self._options)

    async def _open(self, operation: object, request: Request, accept: str = EVENT_STREAM) -> AsyncBody:
        with telling_age(operation):
            return await self._transport.open(request, self._options, accept)

    def _stream(
        self,
        operation: StreamOperation[..., Any, E],
        request: Request,
        stop: Callable[[str], Awaitable[object]] | None = None,
        reopens: int = 0,
        continuation: tuple[StreamOperation[..., Any, Any], Callable[[str], Awaitable[AsyncBody]]] | None = None,
    ) -> AsyncStream[E]:
        from dify_ext.stream import AsyncStream  # noqa: PLC0415 - only streaming pays for the events' models

        return AsyncStream(operation, lambda: self._open(operation, request), stop, reopens, continuation)

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        """Do nothing; leaving the `async with` closes the connections."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the connections."""
        await self.close()

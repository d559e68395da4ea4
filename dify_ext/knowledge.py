"""The clients of a workspace's knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from dify_api.api import AsyncKnowledgeAccessors, KnowledgeAccessors

from dify_ext.client import AsyncClient, SyncClient, knowledge_settings, options, parsed, telling_age

if TYPE_CHECKING:
    from dify_api.types import KnowledgeRequest, Operation, PublicRequest, StreamOperation

    from dify_ext.stream import AsyncStream, Stream
    from dify_ext.transport import AsyncHttpClient, HttpClient

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E")


class KnowledgeClient(KnowledgeAccessors, SyncClient):
    """The knowledge of one workspace, asked with its key.

    Args:
        api_key: The knowledge key, `dataset-…`; else `DIFY_KNOWLEDGE_KEY`.
        base_url: The server's URL up to and including `/v1`; else `DIFY_BASE_URL`.
        timeout: Seconds to wait for the next byte of a reply. Default 300, and 60 for a stream.
        max_retries: Further tries of what may be sent again. Default 2.
        http_client: An httpx client of your own, for proxies or certificates; you close it.

    Raises:
        ConfigurationError: A setting is missing or unusable; it names the argument and the variable.
    """

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float | None = None,
        max_retries: int = 2,
        http_client: HttpClient | None = None,
    ) -> None:
        super().__init__(knowledge_settings(api_key, base_url), options(timeout, max_retries), http_client)

    def call(
        self, operation: Operation[P, KnowledgeRequest | PublicRequest, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Call any operation of a knowledge key; as `AppClient.call`."""
        with telling_age(operation):
            return parsed(operation, self.send(operation.build_request(*args, **kwargs)))

    def stream(
        self, operation: StreamOperation[P, KnowledgeRequest, E], *args: P.args, **kwargs: P.kwargs
    ) -> Stream[E]:
        """Open any streaming operation of a knowledge key."""
        return self._stream(operation, operation.build_request(*args, **kwargs))


class AsyncKnowledgeClient(AsyncKnowledgeAccessors, AsyncClient):
    """`KnowledgeClient` for asyncio: the same arguments, with `await` and `async with`."""

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float | None = None,
        max_retries: int = 2,
        http_client: AsyncHttpClient | None = None,
    ) -> None:
        """As `KnowledgeClient`."""
        super().__init__(knowledge_settings(api_key, base_url), options(timeout, max_retries), http_client)

    async def call(
        self, operation: Operation[P, KnowledgeRequest | PublicRequest, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """As `KnowledgeClient.call`."""
        with telling_age(operation):
            return parsed(operation, await self.send(operation.build_request(*args, **kwargs)))

    def stream(
        self, operation: StreamOperation[P, KnowledgeRequest, E], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncStream[E]:
        """As `KnowledgeClient.stream`."""
        return self._stream(operation, operation.build_request(*args, **kwargs))

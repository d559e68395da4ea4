# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""The server itself, without a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import (
    get_server_info,
)

if TYPE_CHECKING:
    from ...models.server_info import ServerInfo
    from ...types import AsyncPublicCaller, PublicCaller


class Server:
    """The server itself, without a key."""

    def __init__(self, client: PublicCaller) -> None:
        self._client = client

    def get_info(
        self,
    ) -> ServerInfo:
        """Get the server's version, without a key.

        No key. The path is the base URL with a slash at its end. Every reply of any operation names the server's
        version in the header `X-Version`, too.
        """
        return self._client.call(
            get_server_info,
        )


class AsyncServer:
    """The server itself, without a key."""

    def __init__(self, client: AsyncPublicCaller) -> None:
        self._client = client

    async def get_info(
        self,
    ) -> ServerInfo:
        """Get the server's version, without a key.

        No key. The path is the base URL with a slash at its end. Every reply of any operation names the server's
        version in the header `X-Version`, too.
        """
        return await self._client.call(
            get_server_info,
        )

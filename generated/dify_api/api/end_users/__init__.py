# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""The people an app has met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import (
    get_end_user,
)

if TYPE_CHECKING:
    from ...models.end_user import EndUser
    from ...types import AppCaller, AsyncAppCaller


class EndUsers:
    """The people an app has met."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def get(
        self,
        end_user_id: str,
    ) -> EndUser:
        """Get an end user by id.

        App key; every kind of app. The id is the server's, as in `created_by` of an upload or in a workflow log; the
        `user` that requests send is its `session_id`.

        Args:
            end_user_id: Id of the end user, a UUID.
        """
        return self._client.call(
            get_end_user,
            end_user_id,
        )


class AsyncEndUsers:
    """The people an app has met."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def get(
        self,
        end_user_id: str,
    ) -> EndUser:
        """Get an end user by id.

        App key; every kind of app. The id is the server's, as in `created_by` of an upload or in a workflow log; the
        `user` that requests send is its `session_id`.

        Args:
            end_user_id: Id of the end user, a UUID.
        """
        return await self._client.call(
            get_end_user,
            end_user_id,
        )

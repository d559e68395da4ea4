# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""What the app behind a key is and how it is set up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import (
    get_info,
    get_meta,
    get_parameters,
    get_site,
)

if TYPE_CHECKING:
    from ...models.app_info import AppInfo
    from ...models.app_meta import AppMeta
    from ...models.app_parameters import AppParameters
    from ...models.app_site import AppSite
    from ...types import AppCaller, AsyncAppCaller


class Info:
    """What the app behind a key is and how it is set up."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def get(
        self,
    ) -> AppInfo:
        """Get the name and kind of the app.

        App key; every kind of app. `mode` decides which operations the app has: read it before asking an unknown app.
        """
        return self._client.call(
            get_info,
        )

    def get_parameters(
        self,
    ) -> AppParameters:
        """Get the app's input form, features and file limits.

        App key; every kind of app. A workflow or chatflow that was never published is 400 `app_unavailable`. What the
        feature settings hold differs by the kind of app.
        """
        return self._client.call(
            get_parameters,
        )

    def get_meta(
        self,
    ) -> AppMeta:
        """Get the icons of the app's tools.

        App key; every kind of app. Without tools the object of icons is empty.
        """
        return self._client.call(
            get_meta,
        )

    def get_site(
        self,
    ) -> AppSite:
        """Get the look of the app's web page.

        App key; every kind of app. An app without a web page is 403 `forbidden`.
        """
        return self._client.call(
            get_site,
        )


class AsyncInfo:
    """What the app behind a key is and how it is set up."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def get(
        self,
    ) -> AppInfo:
        """Get the name and kind of the app.

        App key; every kind of app. `mode` decides which operations the app has: read it before asking an unknown app.
        """
        return await self._client.call(
            get_info,
        )

    async def get_parameters(
        self,
    ) -> AppParameters:
        """Get the app's input form, features and file limits.

        App key; every kind of app. A workflow or chatflow that was never published is 400 `app_unavailable`. What the
        feature settings hold differs by the kind of app.
        """
        return await self._client.call(
            get_parameters,
        )

    async def get_meta(
        self,
    ) -> AppMeta:
        """Get the icons of the app's tools.

        App key; every kind of app. Without tools the object of icons is empty.
        """
        return await self._client.call(
            get_meta,
        )

    async def get_site(
        self,
    ) -> AppSite:
        """Get the look of the app's web page.

        App key; every kind of app. An app without a web page is 403 `forbidden`.
        """
        return await self._client.call(
            get_site,
        )

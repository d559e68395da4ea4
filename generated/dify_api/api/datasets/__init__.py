# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Knowledge bases."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...types import UNSET
from . import (
    list_datasets,
)

if TYPE_CHECKING:
    from ...models.dataset_page import DatasetPage
    from ...types import AsyncKnowledgeCaller, KnowledgeCaller, Unset


class Datasets:
    """Knowledge bases."""

    def __init__(self, client: KnowledgeCaller) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        include_all: bool | Unset = UNSET,
        tag_ids: builtins.list[str] | Unset = UNSET,
    ) -> DatasetPage:
        """List the knowledge bases of the workspace.

        Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the
        page is full, so an exactly full last page is followed by an empty one. Prefer `total`.

        Args:
            page: Page to read, from 1. Server default: 1.
            limit: Knowledge bases a page, at most 100. Server default: 20.
            keyword: Part of the name.
            include_all: Also those that only others may see; only a workspace's owner has them. Leave it
                out to say no.
            tag_ids: Ids of tags the knowledge bases must carry; repeat the parameter for more than one.
        """
        return self._client.call(
            list_datasets,
            page=page,
            limit=limit,
            keyword=keyword,
            include_all=include_all,
            tag_ids=tag_ids,
        )


class AsyncDatasets:
    """Knowledge bases."""

    def __init__(self, client: AsyncKnowledgeCaller) -> None:
        self._client = client

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        include_all: bool | Unset = UNSET,
        tag_ids: builtins.list[str] | Unset = UNSET,
    ) -> DatasetPage:
        """List the knowledge bases of the workspace.

        Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the
        page is full, so an exactly full last page is followed by an empty one. Prefer `total`.

        Args:
            page: Page to read, from 1. Server default: 1.
            limit: Knowledge bases a page, at most 100. Server default: 20.
            keyword: Part of the name.
            include_all: Also those that only others may see; only a workspace's owner has them. Leave it
                out to say no.
            tag_ids: Ids of tags the knowledge bases must carry; repeat the parameter for more than one.
        """
        return await self._client.call(
            list_datasets,
            page=page,
            limit=limit,
            keyword=keyword,
            include_all=include_all,
            tag_ids=tag_ids,
        )

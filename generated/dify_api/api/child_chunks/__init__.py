# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Parts of a chunk, in documents that are split twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    create_child_chunk,
    delete_child_chunk,
    list_child_chunks,
    update_child_chunk,
)

if TYPE_CHECKING:
    from ...models.child_chunk_page import ChildChunkPage
    from ...models.child_chunk_reply import ChildChunkReply
    from ...types import AsyncKnowledgeCaller, KnowledgeCaller, Unset


class ChildChunks:
    """Parts of a chunk, in documents that are split twice."""

    def __init__(self, client: KnowledgeCaller) -> None:
        self._client = client

    def list(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
    ) -> ChildChunkPage:
        """List the parts of a chunk.

        Knowledge key. The page has `total_pages` and no `has_more`; a `limit` over 100 is cut to 100.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
            page: Page to read, from 1. Server default: 1.
            limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
            keyword: Part of the text to look for.
        """
        return self._client.call(
            list_child_chunks,
            dataset_id,
            document_id,
            segment_id,
            page=page,
            limit=limit,
            keyword=keyword,
        )

    def create(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        *,
        content: str,
    ) -> ChildChunkReply:
        """Add a part to a chunk.

        Knowledge key. Only documents that are split twice have parts.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
            content: As the model has it.
        """
        return self._client.call(
            create_child_chunk,
            dataset_id,
            document_id,
            segment_id,
            body=models.ChildChunkRequest(
                content=content,
            ),
        )

    def delete(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
    ) -> None:
        """Delete a part of a chunk.

        Knowledge key. 1.9.2 answers 200 with the body `204`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
            child_chunk_id: Id of the part, a UUID.
        """
        return self._client.call(
            delete_child_chunk,
            dataset_id,
            document_id,
            segment_id,
            child_chunk_id,
        )

    def update(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
        *,
        content: str,
    ) -> ChildChunkReply:
        """Change a part of a chunk.

        Knowledge key. Its `type` becomes `customized`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
            child_chunk_id: Id of the part, a UUID.
            content: As the model has it.
        """
        return self._client.call(
            update_child_chunk,
            dataset_id,
            document_id,
            segment_id,
            child_chunk_id,
            body=models.ChildChunkRequest(
                content=content,
            ),
        )


class AsyncChildChunks:
    """Parts of a chunk, in documents that are split twice."""

    def __init__(self, client: AsyncKnowledgeCaller) -> None:
        self._client = client

    async def list(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
    ) -> ChildChunkPage:
        """List the parts of a chunk.

        Knowledge key. The page has `total_pages` and no `has_more`; a `limit` over 100 is cut to 100.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
            page: Page to read, from 1. Server default: 1.
            limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
            keyword: Part of the text to look for.
        """
        return await self._client.call(
            list_child_chunks,
            dataset_id,
            document_id,
            segment_id,
            page=page,
            limit=limit,
            keyword=keyword,
        )

    async def create(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        *,
        content: str,
    ) -> ChildChunkReply:
        """Add a part to a chunk.

        Knowledge key. Only documents that are split twice have parts.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
            content: As the model has it.
        """
        return await self._client.call(
            create_child_chunk,
            dataset_id,
            document_id,
            segment_id,
            body=models.ChildChunkRequest(
                content=content,
            ),
        )

    async def delete(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
    ) -> None:
        """Delete a part of a chunk.

        Knowledge key. 1.9.2 answers 200 with the body `204`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
            child_chunk_id: Id of the part, a UUID.
        """
        return await self._client.call(
            delete_child_chunk,
            dataset_id,
            document_id,
            segment_id,
            child_chunk_id,
        )

    async def update(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
        *,
        content: str,
    ) -> ChildChunkReply:
        """Change a part of a chunk.

        Knowledge key. Its `type` becomes `customized`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
            child_chunk_id: Id of the part, a UUID.
            content: As the model has it.
        """
        return await self._client.call(
            update_child_chunk,
            dataset_id,
            document_id,
            segment_id,
            child_chunk_id,
            body=models.ChildChunkRequest(
                content=content,
            ),
        )

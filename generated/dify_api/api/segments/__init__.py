# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Chunks of a document."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    create_segments,
    delete_segment,
    get_segment,
    list_segments,
    update_segment,
)

if TYPE_CHECKING:
    from ...models.new_segment import NewSegment
    from ...models.segment_change import SegmentChange
    from ...models.segment_list import SegmentList
    from ...models.segment_page import SegmentPage
    from ...models.segment_reply import SegmentReply
    from ...types import AsyncKnowledgeCaller, KnowledgeCaller, Unset


class Segments:
    """Chunks of a document."""

    def __init__(self, client: KnowledgeCaller) -> None:
        self._client = client

    def list(
        self,
        dataset_id: str,
        document_id: str,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: builtins.list[str] | Unset = UNSET,
        keyword: str | Unset = UNSET,
    ) -> SegmentPage:
        """List the chunks of a document.

        Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the page is full, so an exactly full last page is followed by an empty one. Prefer `total`. An unknown `status` is 500.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            page: Page to read, from 1. Server default: 1.
            limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
            status: Status of chunks; repeat the parameter for more than one.
            keyword: Part of the text to look for.
        """
        return self._client.call(
            list_segments,
            dataset_id,
            document_id,
            page=page,
            limit=limit,
            status=status,
            keyword=keyword,
        )

    def create(
        self,
        dataset_id: str,
        document_id: str,
        *,
        segments: builtins.list[NewSegment],
    ) -> SegmentList:
        """Add chunks to a document.

        Knowledge key. The document must be indexed. A wrong body is 400 with `{"error": text}`, without a code.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segments: As the model has it.
        """
        return self._client.call(
            create_segments,
            dataset_id,
            document_id,
            body=models.CreateSegmentsRequest(
                segments=segments,
            ),
        )

    def get(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
    ) -> SegmentReply:
        """Get a chunk.

        Knowledge key. The chunk must belong to the document of the path.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
        """
        return self._client.call(
            get_segment,
            dataset_id,
            document_id,
            segment_id,
        )

    def update(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        *,
        segment: SegmentChange,
    ) -> SegmentReply:
        """Change a chunk.

        Knowledge key. The change is wrapped in `segment`. A disabled chunk can only be enabled; `regenerate_child_chunks` counts only where documents are split twice.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
            segment: As the model has it.
        """
        return self._client.call(
            update_segment,
            dataset_id,
            document_id,
            segment_id,
            body=models.UpdateSegmentRequest(
                segment=segment,
            ),
        )

    def delete(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
    ) -> None:
        """Delete a chunk.

        Knowledge key. 1.9.2 answers 200 with the body `204`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
        """
        return self._client.call(
            delete_segment,
            dataset_id,
            document_id,
            segment_id,
        )


class AsyncSegments:
    """Chunks of a document."""

    def __init__(self, client: AsyncKnowledgeCaller) -> None:
        self._client = client

    async def list(
        self,
        dataset_id: str,
        document_id: str,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: builtins.list[str] | Unset = UNSET,
        keyword: str | Unset = UNSET,
    ) -> SegmentPage:
        """List the chunks of a document.

        Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the page is full, so an exactly full last page is followed by an empty one. Prefer `total`. An unknown `status` is 500.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            page: Page to read, from 1. Server default: 1.
            limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
            status: Status of chunks; repeat the parameter for more than one.
            keyword: Part of the text to look for.
        """
        return await self._client.call(
            list_segments,
            dataset_id,
            document_id,
            page=page,
            limit=limit,
            status=status,
            keyword=keyword,
        )

    async def create(
        self,
        dataset_id: str,
        document_id: str,
        *,
        segments: builtins.list[NewSegment],
    ) -> SegmentList:
        """Add chunks to a document.

        Knowledge key. The document must be indexed. A wrong body is 400 with `{"error": text}`, without a code.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segments: As the model has it.
        """
        return await self._client.call(
            create_segments,
            dataset_id,
            document_id,
            body=models.CreateSegmentsRequest(
                segments=segments,
            ),
        )

    async def get(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
    ) -> SegmentReply:
        """Get a chunk.

        Knowledge key. The chunk must belong to the document of the path.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
        """
        return await self._client.call(
            get_segment,
            dataset_id,
            document_id,
            segment_id,
        )

    async def update(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
        *,
        segment: SegmentChange,
    ) -> SegmentReply:
        """Change a chunk.

        Knowledge key. The change is wrapped in `segment`. A disabled chunk can only be enabled; `regenerate_child_chunks` counts only where documents are split twice.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
            segment: As the model has it.
        """
        return await self._client.call(
            update_segment,
            dataset_id,
            document_id,
            segment_id,
            body=models.UpdateSegmentRequest(
                segment=segment,
            ),
        )

    async def delete(
        self,
        dataset_id: str,
        document_id: str,
        segment_id: str,
    ) -> None:
        """Delete a chunk.

        Knowledge key. 1.9.2 answers 200 with the body `204`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            segment_id: Id of the chunk, a UUID.
        """
        return await self._client.call(
            delete_segment,
            dataset_id,
            document_id,
            segment_id,
        )

"""The client of a workspace's knowledge, for asyncio."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from dify_api.api import AsyncKnowledgeAccessors
from dify_api.types import File

from dify_ext import documents, polling
from dify_ext.client import knowledge_settings, options, parsed, telling_age
from dify_ext.flows import Ask, Wait
from dify_ext.knowledge import TEN_MINUTES
from dify_ext.knowledge_files import AsyncKnowledgeFiles

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
    from os import PathLike

    from dify_api.models import (
        Document,
        DocumentReply,
        IndexingTechnique,
        MetadataFilter,
        RerankingSettings,
        RetrievalSettingsSearchMethod,
        RetrieveReply,
    )
    from dify_api.types import FileContent, KnowledgeRequest, Operation, PublicRequest, StreamOperation

    from dify_ext.flows import Flow
    from dify_ext.ingest import IngestResult, IngestSummary
    from dify_ext.paging import AsyncPages, PageOf
    from dify_ext.polling import IndexingProgress
    from dify_ext.rules import ChunkRules
    from dify_ext.stream import AsyncStream
    from dify_ext.transport import AsyncHttpClient

P = ParamSpec("P")
T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - an item
E = TypeVar("E")


class AsyncKnowledgeClient(AsyncKnowledgeAccessors, AsyncKnowledgeFiles):
    """`KnowledgeClient` for asyncio: the same arguments, with `await` and `async with`."""

    _clock: Callable[[], float] = staticmethod(time.monotonic)
    _sleep: Callable[[float], Awaitable[object]] = staticmethod(asyncio.sleep)

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

    @overload
    def pages(
        self, operation: Operation[P, KnowledgeRequest | PublicRequest, PageOf[I]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPages[I]: ...
    @overload
    def pages(
        self, operation: Operation[P, KnowledgeRequest | PublicRequest, list[I]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPages[I]: ...
    def pages(self, operation: Any, *args: Any, **kwargs: Any) -> AsyncPages[Any]:
        """As `KnowledgeClient.pages`."""
        from dify_ext.paging import AsyncPages  # noqa: PLC0415 - only lists need it

        return AsyncPages(operation, lambda page: self.call(operation, *args, **page), kwargs)

    async def run(self, flow: Flow[T]) -> T:
        """As `KnowledgeClient.run`."""
        given: Any = None
        failure: Exception | None = None
        while True:
            try:
                step = flow.send(given) if failure is None else flow.throw(failure)
            except StopIteration as end:
                result: T = end.value
                return result
            given, failure = None, None
            try:
                if isinstance(step, Ask):
                    given = await self.call(step.operation, *step.args, **step.kwargs)
                elif isinstance(step, Wait):
                    await self._sleep(step.seconds)
                else:
                    given = await asyncio.to_thread(step.function)
            except Exception as error:  # noqa: BLE001 - the flow decides what to make of it
                failure = error

    async def add_text(
        self,
        dataset_id: str,
        name: str,
        text: str,
        *,
        rules: ChunkRules | None = None,
        indexing_technique: IndexingTechnique | None = None,
    ) -> DocumentReply:
        """As `KnowledgeClient.add_text`."""
        return await self.run(documents.add_text(dataset_id, name, text, rules, indexing_technique))

    async def add_file(
        self,
        dataset_id: str,
        file: FileContent,
        *,
        filename: str | None = None,
        media_type: str | None = None,
        rules: ChunkRules | None = None,
        indexing_technique: IndexingTechnique | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
    ) -> DocumentReply:
        """As `KnowledgeClient.add_file`."""
        sent = File(file, filename, media_type, on_progress=on_progress)
        return await self.run(documents.add_file(dataset_id, sent, rules, indexing_technique))

    async def replace_text(
        self, dataset_id: str, document_id: str, name: str, text: str, *, rules: ChunkRules | None = None
    ) -> DocumentReply:
        """As `KnowledgeClient.replace_text`."""
        return await self.run(documents.replace_text(dataset_id, document_id, name, text, rules))

    async def replace_file(
        self,
        dataset_id: str,
        document_id: str,
        file: FileContent,
        *,
        filename: str | None = None,
        media_type: str | None = None,
        rules: ChunkRules | None = None,
    ) -> DocumentReply:
        """As `KnowledgeClient.replace_file`."""
        sent = File(file, filename, media_type)
        return await self.run(documents.replace_file(dataset_id, document_id, sent, rules))

    async def wait_until_indexed(
        self,
        dataset_id: str,
        *batches: str,
        timeout: float = TEN_MINUTES,
        on_progress: Callable[[IndexingProgress], object] | None = None,
    ) -> IndexingProgress:
        """As `KnowledgeClient.wait_until_indexed`."""
        waiting = polling.IndexingWait(timeout, self._clock)
        return await self.run(documents.wait_until_indexed(dataset_id, batches, waiting, on_progress))

    async def upload_and_wait(
        self,
        dataset_id: str,
        file: FileContent,
        *,
        filename: str | None = None,
        media_type: str | None = None,
        rules: ChunkRules | None = None,
        indexing_technique: IndexingTechnique | None = None,
        timeout: float = TEN_MINUTES,
        on_progress: Callable[[IndexingProgress], object] | None = None,
    ) -> Document:
        """As `KnowledgeClient.upload_and_wait`."""
        adding = documents.add_file(dataset_id, File(file, filename, media_type), rules, indexing_technique)
        waiting = polling.IndexingWait(timeout, self._clock)
        return await self.run(documents.then_wait(dataset_id, adding, waiting, on_progress))

    async def enable(self, dataset_id: str, *document_ids: str) -> None:
        """As `KnowledgeClient.enable`."""
        await self.run(documents.set_status(dataset_id, "enable", document_ids))

    async def disable(self, dataset_id: str, *document_ids: str) -> None:
        """As `KnowledgeClient.disable`."""
        await self.run(documents.set_status(dataset_id, "disable", document_ids))

    async def archive(self, dataset_id: str, *document_ids: str) -> None:
        """As `KnowledgeClient.archive`."""
        await self.run(documents.set_status(dataset_id, "archive", document_ids))

    async def restore(self, dataset_id: str, *document_ids: str) -> None:
        """As `KnowledgeClient.restore`."""
        await self.run(documents.set_status(dataset_id, "un_archive", document_ids))

    async def retrieve(
        self,
        dataset_id: str,
        query: str,
        *,
        method: RetrievalSettingsSearchMethod | None = None,
        top_k: int | None = None,
        score_threshold: float | None = None,
        reranking: RerankingSettings | None = None,
        filters: MetadataFilter | None = None,
    ) -> RetrieveReply:
        """As `KnowledgeClient.retrieve`."""
        return await self.run(
            documents.retrieve(
                dataset_id,
                query,
                method=method,
                top_k=top_k,
                score_threshold=score_threshold,
                reranking=reranking,
                filters=filters,
            )
        )

    async def ingest(
        self,
        dataset_id: str,
        files: str | PathLike[str] | Iterable[str | PathLike[str]],
        *,
        include: Iterable[str] = ("*",),
        exclude: Iterable[str] = (),
        rules: ChunkRules | None = None,
        indexing_technique: IndexingTechnique | None = None,
        concurrency: int = 4,
        shard: str = "1/1",
        dry_run: bool = False,
        wait: bool = True,
        timeout: float = 3600.0,
        journal: str | PathLike[str] | None = None,
        log: str | PathLike[str] | None = None,
        on_result: Callable[[IngestResult], object] | None = None,
        on_indexing: Callable[[int, int], object] | None = None,
    ) -> IngestSummary:
        """As `KnowledgeClient.ingest`."""
        from dify_ext import ingest as ingesting  # noqa: PLC0415 - it brings SQLite along

        plan = ingesting.Plan(
            dataset_id,
            files,
            include=include,
            exclude=exclude,
            rules=rules,
            technique=indexing_technique,
            shard=shard,
            dry_run=dry_run,
            journal=journal,
            log=log,
            on_result=on_result,
        )
        return await ingesting.ingest_async(self, plan, concurrency, timeout if wait else None, on_indexing)

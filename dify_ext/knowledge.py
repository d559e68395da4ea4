"""The client of a workspace's knowledge."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from dify_api.api import KnowledgeAccessors
from dify_api.types import File

from dify_ext import documents, polling
from dify_ext.client import knowledge_settings, options, parsed, telling_age
from dify_ext.flows import Ask, Wait
from dify_ext.knowledge_files import KnowledgeFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
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
    from dify_ext.paging import PageOf, Pages
    from dify_ext.polling import IndexingProgress
    from dify_ext.rules import ChunkRules
    from dify_ext.stream import Stream
    from dify_ext.transport import HttpClient

P = ParamSpec("P")
T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - an item
E = TypeVar("E")
TEN_MINUTES = 600.0


class KnowledgeClient(KnowledgeAccessors, KnowledgeFiles):
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

    _clock: Callable[[], float] = staticmethod(time.monotonic)
    _sleep: Callable[[float], object] = staticmethod(time.sleep)

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

    @overload
    def pages(
        self, operation: Operation[P, KnowledgeRequest | PublicRequest, PageOf[I]], *args: P.args, **kwargs: P.kwargs
    ) -> Pages[I]: ...
    @overload
    def pages(
        self, operation: Operation[P, KnowledgeRequest | PublicRequest, list[I]], *args: P.args, **kwargs: P.kwargs
    ) -> Pages[I]: ...
    def pages(self, operation: Any, *args: Any, **kwargs: Any) -> Pages[Any]:
        """All items of a list, fetched page by page while they are iterated.

        Args:
            operation: A listing module of `dify_api.api`, such as `dify_api.api.documents.list_documents`.
            *args: Its path parameters.
            **kwargs: Its query parameters; `limit` is the size of a page, 100 at most.

        Returns:
            An iterable that begins anew each time; `first_page()` is the first page as Dify sent it.

        Raises:
            ConfigurationError: The operation does not list in pages.
        """
        from dify_ext.paging import Pages  # noqa: PLC0415 - only lists need it

        return Pages(operation, lambda page: self.call(operation, *args, **page), kwargs)

    def run(self, flow: Flow[T]) -> T:
        """Do what a flow of `dify_ext.flows` needs, step by step; its result comes back."""
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
                    given = self.call(step.operation, *step.args, **step.kwargs)
                elif isinstance(step, Wait):
                    self._sleep(step.seconds)
                else:
                    given = step.function()
            except Exception as error:  # noqa: BLE001 - the flow decides what to make of it
                failure = error

    def add_text(
        self,
        dataset_id: str,
        name: str,
        text: str,
        *,
        rules: ChunkRules | None = None,
        indexing_technique: IndexingTechnique | None = None,
    ) -> DocumentReply:
        """Add a text as a document; Dify indexes it after the reply.

        Args:
            dataset_id: The knowledge base.
            name: The document's name.
            text: Its text.
            rules: How it is cut. Default: Dify's automatic rules.
            indexing_technique: `high_quality` or `economy`. Default: as the knowledge base has it.

        Returns:
            The document, and its batch for `wait_until_indexed`.

        Raises:
            ConfigurationError: The knowledge base does not say how it indexes, and neither do you.
            BadRequestError: Dify refused; the message says what is wrong.
        """
        return self.run(documents.add_text(dataset_id, name, text, rules, indexing_technique))

    def add_file(
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
        """Add a file as a document; Dify indexes it after the reply.

        Args:
            dataset_id: The knowledge base.
            file: A path, bytes, or anything that can be read.
            filename: Its name, by whose ending Dify knows how to read it. Default: the path's or file object's own.
            media_type: Its media type. Default: from the name, else from the first bytes.
            rules: How it is cut. Default: Dify's automatic rules.
            indexing_technique: `high_quality` or `economy`. Default: as the knowledge base has it.
            on_progress: Called while it is sent, with the bytes so far and the length of the body where it is known.

        Returns:
            The document, and its batch for `wait_until_indexed`.

        Raises:
            UploadError: The file cannot be read.
            BadRequestError: Dify refused. An empty message means: too large, or a type it does not take.
        """
        sent = File(file, filename, media_type, on_progress=on_progress)
        return self.run(documents.add_file(dataset_id, sent, rules, indexing_technique))

    def replace_text(
        self, dataset_id: str, document_id: str, name: str, text: str, *, rules: ChunkRules | None = None
    ) -> DocumentReply:
        """Give a document another text, which is indexed anew.

        Args:
            dataset_id: The knowledge base.
            document_id: The document; it must be indexed and neither disabled nor archived.
            name: Its name from now on.
            text: Its text from now on.
            rules: How it is cut. Default: Dify's automatic rules, as plain chunks, whatever it was before.

        Raises:
            BadRequestError: It cannot be changed now, or Dify refused otherwise.
        """
        return self.run(documents.replace_text(dataset_id, document_id, name, text, rules))

    def replace_file(
        self,
        dataset_id: str,
        document_id: str,
        file: FileContent,
        *,
        filename: str | None = None,
        media_type: str | None = None,
        rules: ChunkRules | None = None,
    ) -> DocumentReply:
        """Give a document another file, which is indexed anew; arguments as of `add_file` and `replace_text`."""
        sent = File(file, filename, media_type)
        return self.run(documents.replace_file(dataset_id, document_id, sent, rules))

    def wait_until_indexed(
        self,
        dataset_id: str,
        *batches: str,
        timeout: float = TEN_MINUTES,
        on_progress: Callable[[IndexingProgress], object] | None = None,
    ) -> IndexingProgress:
        """Wait until every document of some batches is indexed.

        Args:
            dataset_id: The knowledge base.
            *batches: What adding or replacing documents answered as `batch`.
            timeout: Seconds after which the wait is given up. Default 600.
            on_progress: Called after each look, with how far each document is.

        Returns:
            How each document ended.

        Raises:
            IndexingError: All came to an end, and some failed or were paused; it names them with their reasons.
            IndexingTimeoutError: It took too long; Dify goes on all the same.
        """
        waiting = polling.IndexingWait(timeout, self._clock)
        return self.run(documents.wait_until_indexed(dataset_id, batches, waiting, on_progress))

    def upload_and_wait(
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
        """Add a file and wait until it is indexed: `add_file` and `wait_until_indexed` in one.

        Args:
            dataset_id: The knowledge base.
            file: A path, bytes, or anything that can be read.
            filename: Its name. Default: the path's or file object's own.
            media_type: Its media type. Default: from the name, else from the first bytes.
            rules: How it is cut. Default: Dify's automatic rules.
            indexing_technique: `high_quality` or `economy`. Default: as the knowledge base has it.
            timeout: Seconds after which the wait is given up. Default 600.
            on_progress: Called after each look, with how far the document is.

        Returns:
            The document, as it was told when it was added.

        Raises:
            UploadError: The file cannot be read.
            IndexingError: It was not indexed; the reason is told.
        """
        adding = documents.add_file(dataset_id, File(file, filename, media_type), rules, indexing_technique)
        waiting = polling.IndexingWait(timeout, self._clock)
        return self.run(documents.then_wait(dataset_id, adding, waiting, on_progress))

    def enable(self, dataset_id: str, *document_ids: str) -> None:
        """Let documents be found again; one that is still being indexed is an error."""
        self.run(documents.set_status(dataset_id, "enable", document_ids))

    def disable(self, dataset_id: str, *document_ids: str) -> None:
        """Let documents not be found; one that is still being indexed is an error."""
        self.run(documents.set_status(dataset_id, "disable", document_ids))

    def archive(self, dataset_id: str, *document_ids: str) -> None:
        """Put documents away: they are neither found nor changed nor deleted."""
        self.run(documents.set_status(dataset_id, "archive", document_ids))

    def restore(self, dataset_id: str, *document_ids: str) -> None:
        """Take documents out of the archive."""
        self.run(documents.set_status(dataset_id, "un_archive", document_ids))

    def retrieve(
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
        """Search a knowledge base; what is not said stays as the knowledge base has it.

        Args:
            dataset_id: The knowledge base.
            query: At most 250 characters.
            method: `semantic_search`, `full_text_search`, `hybrid_search`, or `keyword_search`.
            top_k: At most so many chunks.
            score_threshold: Only chunks with at least this score, 0 to 1.
            reranking: The model that puts them in order.
            filters: Conditions on the documents' metadata.

        Returns:
            The chunks with their scores, the best first.

        Raises:
            BadRequestError: Dify refused, or a model failed.
        """
        return self.run(
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

    def ingest(
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
        """Bring a folder of files into a knowledge base; see `dify_ext.ingest` for how it survives being killed.

        Args:
            dataset_id: The knowledge base.
            files: A folder, or files.
            include: Only files whose name or path in the folder matches one of these patterns. Default: all.
            exclude: Not those that match one of these.
            rules: How documents are cut. Default: Dify's automatic rules.
            indexing_technique: `high_quality` or `economy`. Default: as the knowledge base has it.
            concurrency: Uploads at the same time. Default 4.
            shard: `i/n`: only the i-th of n parts of the files, for n machines. Default: all.
            dry_run: Only say what would be done. Default False.
            wait: Whether to wait until all is indexed. Default True.
            timeout: Seconds to wait for that. Default 3600.
            journal: Where to remember what was done. Default: `.dify-ingest.db` in the folder.
            log: A file that gets each result as a line of JSON.
            on_result: Called with each file's result.
            on_indexing: Called with how many documents are indexed, and of how many, while it waits.

        Returns:
            How many files were created, updated, unchanged, failed; the failures with their reasons.

        Raises:
            UploadError: The folder or a file does not exist.
            ConfigurationError: An argument is wrong.
        """
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
        return ingesting.ingest(self, plan, concurrency, timeout if wait else None, on_indexing)

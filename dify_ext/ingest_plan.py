"""One ingest: what it knows of each file, and what it does about it. Flows, for clients of either kind."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, Self, TypeAlias

from attrs import asdict, define, evolve, field, frozen
from dify_api.api.documents import delete_document, get_document, list_documents
from dify_api.types import File

from dify_ext import flows
from dify_ext.documents import add_file, replace_file, technique_of
from dify_ext.errors import (
    APIConnectionError,
    BadRequestError,
    DifyError,
    NotFoundError,
    RateLimitError,
    ServerError,
    UploadError,
)
from dify_ext.files import Source, sources
from dify_ext.journal import Entry, Journal
from dify_ext.polling import DONE, FIRST_WAIT, GROWTH, LONGEST_WAIT, DocumentState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from os import PathLike
    from typing import TextIO

    from dify_api.models import IndexingTechnique

    from dify_ext.flows import Flow
    from dify_ext.rules import ChunkRules

Outcome: TypeAlias = Literal["created", "updated", "unchanged", "failed", "would create", "would update"]

TRIES: Final = 6
SETTLE: Final = 2.0  # seconds in which a request whose connection broke has been carried out
LONGEST_PAUSE: Final = 60.0
KEPT_FAILURES: Final = 1000
PAGE: Final = 100
_BLOCK: Final = 1 << 20


@frozen
class IngestResult:
    """What came of one file.

    Attributes:
        path: The file, relative to the folder.
        outcome: `created`, `updated`, `unchanged` or `failed`; of a dry run `would create` or `would update`.
        document_id: Its document in Dify, where there is one.
        error: Why it failed; None otherwise.
    """

    path: str
    outcome: Outcome
    document_id: str | None = None
    error: str | None = None


@define
class IngestSummary:
    """What came of all files.

    Attributes:
        counts: How many files had each outcome.
        failures: The files that failed with their reasons; at most 1,000 of them.
        indexed: How many documents were seen to be indexed.
    """

    counts: Counter[str] = field(factory=Counter)
    failures: list[IngestResult] = field(factory=list)
    indexed: int = 0

    @property
    def ok(self) -> bool:
        """Whether nothing failed."""
        return self.counts["failed"] == 0


@define
class Pace:
    """How fast uploads may follow each other: slower after each refusal for their number, faster again after success.

    Args:
        clock: Tells the time in seconds.
    """

    clock: Callable[[], float] = time.monotonic
    _pause: float = 0.0
    _until: float = 0.0
    _lock: threading.Lock = field(factory=threading.Lock, init=False)

    def seconds(self) -> float:
        """How long to wait now."""
        with self._lock:
            return max(self._until - self.clock(), 0.0)

    def slow(self, retry_after: float | None) -> None:
        """Take a refusal into account."""
        with self._lock:
            self._pause = min(max(self._pause * 2, 1.0), LONGEST_PAUSE)
            self._until = self.clock() + max(self._pause, min(retry_after or 0.0, LONGEST_PAUSE))

    def quicken(self) -> None:
        """Take a success into account."""
        with self._lock:
            self._pause *= 0.9


class Plan:
    """One ingest: what it is asked to do, what it knows, and what came of it; arguments as of `KnowledgeClient.ingest`.

    Raises:
        UploadError: A file or folder is missing.
        ConfigurationError: An argument is wrong.
    """

    def __init__(
        self,
        dataset_id: str,
        files: str | PathLike[str] | Iterable[str | PathLike[str]],
        *,
        include: Iterable[str],
        exclude: Iterable[str],
        rules: ChunkRules | None,
        technique: IndexingTechnique | None,
        shard: str,
        dry_run: bool,
        journal: str | PathLike[str] | None,
        log: str | PathLike[str] | None,
        on_result: Callable[[IngestResult], object] | None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.dataset_id = dataset_id
        self.summary = IngestSummary()
        self.pace = Pace(clock)
        self.clock = clock
        self._rules, self._dry_run, self._on_result = rules, dry_run, on_result
        self._technique: IndexingTechnique | None = technique
        self._lock = threading.Lock()
        self._log_path = None if log is None else Path(log)
        self._log: TextIO | None = None
        folder, self.sources = sources(files, include=tuple(include), exclude=tuple(exclude), shard=shard)
        self._journal_path = folder / ".dify-ingest.db" if journal is None else Path(journal)
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        """Open the journal and the log."""
        self.journal = self._stack.enter_context(Journal(self._journal_path, self.dataset_id))
        if self._log_path is not None:
            self._log = self._stack.enter_context(self._log_path.open("a", encoding="utf-8"))
        return self

    def __exit__(self, *_: object) -> None:
        """Close them."""
        self._stack.close()

    def begin(self) -> Flow[None]:
        """Learn how the knowledge base indexes, and which documents it has."""
        if self._technique is None and not self._dry_run:
            self._technique = yield from technique_of(self.dataset_id)
        page = 1
        while True:
            told = yield from flows.ask(list_documents, self.dataset_id, page=page, limit=PAGE)
            self.journal.note_remote((str(each.name), str(each.id)) for each in told.data)
            if len(told.data) < PAGE:
                return
            page += 1

    # --- one file ---------------------------------------------------------------------------------------------------

    def file(self, source: Source) -> Flow[IngestResult]:
        """Bring one file in, if it needs that."""
        try:
            result = yield from self._file(source)
        except (DifyError, OSError) as error:
            result = IngestResult(source.path, "failed", error=str(error))
        self.report(result)
        return result

    def _file(self, source: Source) -> Flow[IngestResult]:
        known = yield from flows.work(lambda: self.journal.entry(source.path))
        entry = yield from flows.work(lambda: examined(source))
        if known is not None and known.digest == entry.digest and known.state in {"uploaded", "indexed"}:
            return IngestResult(source.path, "unchanged", known.document_id)
        document_id = known.document_id if known else None
        there = document_id or self.journal.remote(entry.name)
        if self._dry_run:
            return IngestResult(source.path, "would update" if there else "would create", there)
        if known is not None and known.state == "sending" and there is None:
            yield from flows.wait(SETTLE)  # Dify may be busy with it yet
            there = yield from self._find(entry.name)
        if known is not None and known.state == "sending" and document_id is None and there:
            arrived = evolve(known, state="uploaded", document_id=there)
            yield from flows.work(lambda: self.journal.write(arrived))
            if known.digest == entry.digest:
                return IngestResult(source.path, "created", there)
        if known is not None and known.state == "failed" and there:
            yield from self._discard(there)
            there = None
        return (yield from self._send(source, evolve(entry, document_id=there)))

    def _discard(self, document_id: str) -> Flow[None]:
        try:
            yield from flows.ask(delete_document, self.dataset_id, document_id)
        except NotFoundError:
            return

    def _send(self, source: Source, entry: Entry) -> Flow[IngestResult]:
        yield from flows.work(lambda: self.journal.write(entry))
        for attempt in range(1, TRIES + 1):
            yield from flows.wait(self.pace.seconds())
            try:
                document_id = yield from self._upload(source, entry)
            except NotFoundError:
                if entry.document_id is None:
                    raise
                entry = evolve(entry, document_id=None)  # somebody deleted it meanwhile
                continue
            except (RateLimitError, APIConnectionError, ServerError, _NotNowError) as error:
                if attempt == TRIES:
                    raise
                entry = yield from self._after(error, entry, attempt)
                if entry.state == "uploaded":
                    return IngestResult(source.path, "created", entry.document_id)
                continue
            self.pace.quicken()
            done = evolve(entry, state="uploaded", document_id=document_id)
            yield from flows.work(lambda done=done: self.journal.write(done))  # type: ignore[misc]
            return IngestResult(source.path, "updated" if entry.document_id else "created", document_id)
        raise AssertionError  # the last try returns or raises

    def _upload(self, source: Source, entry: Entry) -> Flow[str]:
        file = File(source.file, entry.name)
        if entry.document_id is None:
            return str((yield from add_file(self.dataset_id, file, self._rules, self._technique)).document.id)
        try:
            told = yield from replace_file(self.dataset_id, entry.document_id, file, self._rules)
        except BadRequestError as error:
            state = yield from flows.ask(get_document, self.dataset_id, entry.document_id)
            if state.indexing_status in {DONE, "error", "paused"}:
                raise
            raise _NotNowError("Its document is still being indexed.") from error
        return str(told.document.id)

    def _after(self, error: DifyError, entry: Entry, attempt: int) -> Flow[Entry]:
        """What to make of a failure that may pass; the entry is `uploaded` where the file has arrived all the same."""
        if isinstance(error, RateLimitError):
            self.pace.slow(error.retry_after)
            return entry
        yield from flows.wait(SETTLE * attempt)
        if isinstance(error, _NotNowError) or entry.document_id is not None:
            return entry
        found = yield from self._find(entry.name)
        if found is None:
            return entry
        arrived = evolve(entry, state="uploaded", document_id=found)
        yield from flows.work(lambda: self.journal.write(arrived))
        return arrived

    def _find(self, name: str) -> Flow[str | None]:
        told = yield from flows.ask(list_documents, self.dataset_id, keyword=name, limit=PAGE)
        return next((str(each.id) for each in told.data if each.name == name), None)

    # --- indexing ---------------------------------------------------------------------------------------------------

    def index(self, timeout: float, on_indexing: Callable[[int, int], object] | None) -> Flow[None]:
        """Wait until all is indexed; what fails is told, what takes too long stays for the next run."""
        begun, pause = self.clock(), FIRST_WAIT
        total = self.journal.count()
        while left := self.journal.count():
            yield from self._look()
            now_left = self.journal.count()
            if on_indexing is not None:
                on_indexing(total - now_left, total)
            if not now_left or self.clock() - begun > timeout:
                return
            pause = FIRST_WAIT if now_left < left else min(pause * GROWTH, LONGEST_WAIT)
            yield from flows.wait(pause)

    def _look(self) -> Flow[None]:
        page, seen = 1, set[str]()
        while True:
            told = yield from flows.ask(list_documents, self.dataset_id, page=page, limit=PAGE)
            for each in told.data:
                state = DocumentState.of(each)
                seen.add(state.document_id)
                if state.status in {DONE, "error", "paused"}:
                    self._ended(state)
            if len(told.data) < PAGE:
                break
            page += 1
        for document_id in set(self.journal.waiting()) - seen:
            self._ended(DocumentState(document_id, "error", "The document is no longer in the knowledge base."))

    def _ended(self, state: DocumentState) -> None:
        done = state.status == DONE
        reason = None if done else f"Not indexed ({state.status}): {state.error or 'Dify gives no reason'}"
        path = self.journal.end(state.document_id, "indexed" if done else "failed", reason)
        if path is None:
            return
        if done:
            self.summary.indexed += 1
        else:
            self.report(IngestResult(path, "failed", state.document_id, reason))

    def report(self, result: IngestResult) -> None:
        """Count a result, and tell whoever wants to know."""
        with self._lock:
            self.summary.counts[result.outcome] += 1
            if result.outcome == "failed" and len(self.summary.failures) < KEPT_FAILURES:
                self.summary.failures.append(result)
            if self._log is not None:
                self._log.write(json.dumps(asdict(result), ensure_ascii=False) + "\n")
                self._log.flush()
            if self._on_result is not None:
                self._on_result(result)


class _NotNowError(DifyError):
    """A document cannot be changed now; later it can."""


def examined(source: Source) -> Entry:
    """What is to be sent of a file.

    Raises:
        UploadError: It is empty.
        OSError: It cannot be read.
    """
    status = source.file.stat()
    if status.st_size == 0:
        raise UploadError(f"{source.file} is empty: there is nothing to index.")
    digest = hashlib.sha256()
    with source.file.open("rb") as content:
        while block := content.read(_BLOCK):
            digest.update(block)
    return Entry(source.path, source.name, digest.hexdigest(), status.st_size, status.st_mtime_ns, "sending")

"""How often to ask whether documents are indexed, and what the answers mean. No I/O here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from dify_ext.errors import IndexingError, IndexingTimeoutError
from dify_ext.result import text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DONE: Final = "completed"
ENDED: Final = frozenset({DONE, "error", "paused"})
FIRST_WAIT: Final = 0.5  # seconds
LONGEST_WAIT: Final = 10.0
GROWTH: Final = 1.5


@frozen
class DocumentState:
    """How far the indexing of one document is.

    Attributes:
        status: Dify's word: `waiting`, `parsing`, `cleaning`, `splitting`, `indexing`, `completed`, `error`, `paused`.
        error: Why it failed; None otherwise.
        completed_segments: Chunks that are indexed.
        total_segments: Chunks that it has, as far as they are known.
    """

    document_id: str
    status: str
    error: str | None = None
    completed_segments: int = 0
    total_segments: int = 0

    @classmethod
    def of(cls, told: Any) -> DocumentState:
        """Read Dify's account of a document, whichever list it stands in."""
        counts = (getattr(told, f"{name}_segments", None) for name in ("completed", "total"))
        done, total = (count if isinstance(count, int) else 0 for count in counts)
        return cls(str(told.id), text_of(told, "indexing_status"), text_of(told, "error") or None, done, total)


@frozen
class IndexingProgress:
    """How far the indexing of several documents is."""

    documents: tuple[DocumentState, ...]

    @property
    def completed(self) -> int:
        """How many are indexed."""
        return sum(each.status == DONE for each in self.documents)

    @property
    def failed(self) -> tuple[DocumentState, ...]:
        """Those that failed or were paused."""
        return tuple(each for each in self.documents if each.status in ENDED and each.status != DONE)

    @property
    def over(self) -> bool:
        """Whether nothing goes on any more."""
        return all(each.status in ENDED for each in self.documents)


@define
class IndexingWait:
    """One wait for documents: when to ask again, and when it is over.

    Args:
        timeout: Seconds until it is given up.
        clock: Tells the time in seconds.
    """

    timeout: float
    clock: Callable[[], float] = time.monotonic
    _begun: float = field(init=False)
    _next: float = field(init=False, default=FIRST_WAIT)

    def __attrs_post_init__(self) -> None:
        self._begun = self.clock()

    def pause(self, documents: Iterable[DocumentState]) -> float | None:
        """How many seconds to wait before asking again; None once all are indexed.

        Raises:
            IndexingError: All came to an end, and some failed.
            IndexingTimeoutError: It took too long.
        """
        progress = IndexingProgress(tuple(documents))
        if progress.over and progress.failed:
            raise IndexingError.of(progress)
        if progress.over:
            return None
        left = self.timeout - (self.clock() - self._begun)
        if left <= 0:
            raise IndexingTimeoutError.after(self.timeout, progress)
        seconds = min(self._next, left)
        self._next = min(self._next * GROWTH, LONGEST_WAIT)
        return seconds

"""A folder of files, brought into a knowledge base: killed at any moment, it goes on where it was.

Before a file is sent, the journal says so; once Dify answered, it says what came of it. A second run knows from that
which files are done. For a file in between it looks whether Dify has a document of its name, which is unique: then it
was sent. A file that changed replaces its document; one whose indexing failed is sent anew. Files are told apart by
their content, whatever their times say. Documents bear the file's path in the folder, with `__` for `/`.
"""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from dify_ext.errors import ConfigurationError
from dify_ext.ingest_plan import IngestResult, IngestSummary, Plan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from dify_ext.files import Source
    from dify_ext.flows import Flow

__all__ = ["IngestResult", "IngestSummary", "Plan", "ingest", "ingest_async"]

T = TypeVar("T")


class Runner(Protocol):
    """A client that does what flows need."""

    def run(self, flow: Flow[T]) -> T:
        """Do one flow."""
        ...


class AsyncRunner(Protocol):
    """As `Runner`, for asyncio."""

    async def run(self, flow: Flow[T]) -> T:
        """Do one flow."""
        ...


def ingest(
    client: Runner,
    plan: Plan,
    concurrency: int,
    timeout: float | None,
    on_indexing: Callable[[int, int], object] | None,
) -> IngestSummary:
    """Carry a plan out, with threads; no more files are in memory than are being sent."""
    if concurrency < 1:
        raise ConfigurationError("concurrency must be 1 or more.")
    with plan, ThreadPoolExecutor(concurrency) as pool:
        client.run(plan.begin())
        running: set[Any] = set()
        try:
            for source in plan.sources:
                running.add(pool.submit(lambda source=source: client.run(plan.file(source))))  # type: ignore[misc]
                if len(running) >= 2 * concurrency:
                    done, running = wait(running, return_when=FIRST_COMPLETED)
                    _raise_first(done)
            _raise_first(wait(running).done)
        except BaseException:
            pool.shutdown(wait=True, cancel_futures=True)
            raise
        if timeout is not None:
            client.run(plan.index(timeout, on_indexing))
    return plan.summary


def _raise_first(done: Iterable[Any]) -> None:
    for each in done:
        each.result()


async def ingest_async(
    client: AsyncRunner,
    plan: Plan,
    concurrency: int,
    timeout: float | None,
    on_indexing: Callable[[int, int], object] | None,
) -> IngestSummary:
    """Carry a plan out, with tasks."""
    import asyncio  # noqa: PLC0415 - whoever comes here has it

    if concurrency < 1:
        raise ConfigurationError("concurrency must be 1 or more.")
    with plan:
        await client.run(plan.begin())
        remaining: Iterator[Source] = iter(plan.sources)

        async def worker() -> None:
            for source in remaining:
                await client.run(plan.file(source))

        async with asyncio.TaskGroup() as group:
            for _ in range(concurrency):
                group.create_task(worker())
        if timeout is not None:
            await client.run(plan.index(timeout, on_indexing))
    return plan.summary

"""How cost grows with the work: CPU microseconds for each unit, at each size."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from common import async_client, bench
from streams import stream_ours


def grows_events__ours(url: str) -> dict[str, float]:
    return growth((1_000, 10_000, 100_000, 1_000_000), lambda count: stream_ours(url, bench(events=count, size=20)))


def grows_size__ours(url: str) -> dict[str, float]:
    sizes = (1 << 10, 1 << 14, 1 << 18, 1 << 20, 8 << 20)
    return growth(sizes, lambda size: stream_ours(url, bench(events=2, size=size)), once=3)


def grows_streams__ours(url: str) -> dict[str, float]:
    async def run(count: int) -> None:
        headers = bench(events=20, size=20, delay=0.05)

        async def one(app: Any) -> int:
            async with app.stream_chat("Hi") as stream:
                return sum([1 async for _ in stream])

        async with async_client(url, **headers) as app:
            assert set(await asyncio.gather(*(one(app) for _ in range(count)))) == {21}

    return growth((1, 10, 100, 1_000), lambda count: asyncio.run(run(count)))


def grows_files__ours(url: str) -> dict[str, float]:
    from tempfile import TemporaryDirectory

    from dify_ext import KnowledgeClient

    def ingest(count: int) -> None:
        with TemporaryDirectory() as folder:
            for number in range(count):
                (Path(folder) / f"{number}.md").write_text(f"# {number}")
            with KnowledgeClient("dataset-bench", url) as kb:
                done = kb.ingest(str(UUID(int=1)), folder, indexing_technique="economy", concurrency=8, wait=False)
            assert done.counts["created"] == count, done.counts

    return growth((1, 10, 100, 1_000, 10_000, 100_000), ingest)


def growth(sizes: tuple[int, ...], work: Callable[[int], object], once: int = 1) -> dict[str, float]:
    """CPU microseconds for each unit, at each size."""
    work(sizes[0])
    costs = {}
    for size in sizes:
        begun = time.process_time()
        for _ in range(once):
            work(size)
        costs[str(size)] = (time.process_time() - begun) / once / size * 1e6
    return costs

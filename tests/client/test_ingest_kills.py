"""An ingest that is killed at random moments, again and again, brings every file in exactly once."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dify_ext import KnowledgeClient
from dify_ext.testing import FakeDify

KILLS = 100
FILES_A_ROUND = 8
RUN = """
import sys
from dify_ext import KnowledgeClient
url, dataset_id, folder = sys.argv[1:]
KnowledgeClient._sleep = staticmethod(lambda seconds: None)  # the fake is done at once
with KnowledgeClient("dataset-fake", url) as kb:
    print("begun", flush=True)
    summary = kb.ingest(dataset_id, folder, concurrency=3, wait=False)
    print(dict(summary.counts), flush=True)
"""


@pytest.mark.slow
def test_an_ingest_killed_a_hundred_times_loses_nothing_and_sends_nothing_twice(tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    moments = random.Random(7)  # noqa: S311 - nothing secret
    kills = round_ = 0
    with FakeDify() as dify, KnowledgeClient(dify.knowledge_key, dify.base_url) as kb:
        dataset_id = kb.datasets.create(name="kb", indexing_technique="economy").id
        arguments = [sys.executable, "-c", RUN, dify.base_url, dataset_id, folder]
        while kills < KILLS:
            round_ += 1
            for number in range(FILES_A_ROUND):
                (folder / f"{round_}-{number}.txt").write_text(f"Text {number}. " * 50)
            kills += killed(dify, arguments, moments.randrange(1, 12))
        done = subprocess.run(arguments, check=True, capture_output=True, text=True)
        assert "failed" not in done.stdout
        (dataset,) = dify._world.knowledge.datasets.values()
        found = sorted(document.name for document in dataset.documents.values())
    assert found == sorted(path.name for path in folder.glob("*.txt"))
    assert len(found) == round_ * FILES_A_ROUND


def killed(dify: FakeDify, arguments: list[str | Path], requests: int) -> bool:
    """Begin an ingest and kill it once so many of its requests have come; whether it was not over before."""
    until = len(dify.requests) + requests
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL)
    while process.poll() is None and len(dify.requests) < until:
        time.sleep(0.0005)  # another process has a clock of its own
    process.send_signal(signal.SIGKILL)
    return process.wait(30) == -signal.SIGKILL

"""What the contestants share. It imports nothing of theirs: a contestant pays for what it imports."""

from __future__ import annotations

import json
import resource
from pathlib import Path
from typing import Any

QUESTION = {"inputs": {}, "query": "Hi", "user": "u", "response_mode": "streaming"}
BLOCKING = {**QUESTION, "response_mode": "blocking"}
HEADERS = {"Authorization": "Bearer app-bench"}
RECORDED = Path(__file__).parents[1] / "recordings" / "1.14.2"
COUNT = 50_000  # events of a long stream


def bench(**wanted: Any) -> dict[str, str]:
    """Headers that tell the server what to answer."""
    return {"X-Bench": json.dumps(wanted)}


def client(url: str, **headers: str) -> Any:
    from dify_ext import AppClient

    return AppClient("app-bench", url, "u").with_options(headers=headers)


def async_client(url: str, **headers: str) -> Any:
    from dify_ext import AsyncAppClient

    return AsyncAppClient("app-bench", url, "u").with_options(headers=headers)


def peak() -> int:
    """The most memory that the process had so far, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]

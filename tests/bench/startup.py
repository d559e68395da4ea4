"""What it costs to import a library and to be ready; each in a fresh interpreter."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path


def importing(code: str) -> dict[str, float]:
    def once() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", code], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    nothing = min(once_of("pass") for _ in range(3))
    return {"cpu": max(min(once() for _ in range(3)) - nothing, 1e-6)}


def once_of(code: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def import__ours() -> dict[str, float]:
    return importing("import dify_ext")


def import__httpx() -> dict[str, float]:
    return importing("import httpx")


def ready__ours() -> dict[str, float]:
    return importing(
        "from dify_ext import AppClient\nfrom dify_api.api.info import get_info\n"
        "app = AppClient('app-x', 'http://127.0.0.1:9/v1', 'u')\nget_info.build_request()\n"
    )


def ready__httpx() -> dict[str, float]:
    return importing("import httpx")


def size__ours() -> dict[str, float]:
    """MiB that a wheel installs: both packages and the spec."""
    root = Path(__file__).parents[2]
    files = [*(root / "dify_ext").rglob("*"), *(root / "generated").rglob("*"), root / "openapi" / "dify.json"]
    sizes = [each.stat().st_size for each in files if each.is_file() and each.suffix != ".pyc"]
    return {"size": round(sum(sizes) / 2**20, 2)}

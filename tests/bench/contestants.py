"""What is measured: one function for each workload and contestant, run in a process of its own.

    python contestants.py WORKLOAD CONTESTANT URL

prints what it cost as JSON: `cpu` and `wall` in seconds, `memory` in KiB of growth, `failed` and `new_connections`.
A function is named `<workload>__<contestant>` and returns what it measured itself, if not by the clock around it.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

MODULES = {
    "framing": ("framing_events", "framing_16k", "framing_8m", "typed"),
    "streams": (
        "loopback",
        "async_loopback",
        "first_chunked",
        "first_closed",
        "later_chunked",
        "later_closed",
        "memory",
        "many",
    ),
    "calls": ("call", "async_call", "connections", "upload", "upload_bytes"),
    "startup": ("import", "ready", "size"),
    "pages": ("messages", "segments"),
    "growth": ("grows_events", "grows_size", "grows_streams", "grows_files"),
}
# Their imports and caches are not what is measured.
WARM = {"framing_events", "framing_16k", "framing_8m", "typed", "loopback", "async_loopback", "messages", "segments"}


def function_of(workload: str, contestant: str) -> Callable[..., Any]:
    """The function of a workload and a contestant."""
    (module,) = (name for name, workloads in MODULES.items() if workload in workloads)
    function: Callable[..., Any] = getattr(import_module(module), f"{workload}__{contestant}")
    return function


def main() -> None:
    workload, contestant, url = sys.argv[1:4]
    if contestant != "fast":
        sys.modules["orjson"] = None  # type: ignore[assignment] # as it is installed without the extra
    function = function_of(workload, "ours" if contestant == "fast" else contestant)
    arguments = (url,) if function.__code__.co_argcount else ()
    if workload in WARM:
        function(*arguments)
    cpu, wall = time.process_time(), time.perf_counter()
    measured = function(*arguments)
    took = {"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}
    print(json.dumps(took | (measured or {})))


if __name__ == "__main__":
    main()

"""What scripts share with the live tests, which lie beside them in tests/live."""

# ruff: noqa: E402 - the folder must be known first

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "live"))

from journal import FILE, PREFIX, Journal
from lab import Lab, NotTriedError, clean_up
from scenarios import SCENARIOS, closing
from settings import Settings, read_settings, refused_host

__all__ = [
    "FILE",
    "PREFIX",
    "ROOT",
    "SCENARIOS",
    "Journal",
    "Lab",
    "NotTriedError",
    "Settings",
    "clean_up",
    "closing",
    "read_settings",
    "refused_host",
]

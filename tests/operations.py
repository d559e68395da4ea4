"""The generated operations by name, as the tests look them up."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

import dify_api.api

FOLDER = Path(dify_api.api.__file__).parent


@cache
def modules() -> dict[str, ModuleType]:
    """Every generated operation module by its operation id."""
    found = {}
    for path in sorted(FOLDER.glob("*/*.py")):
        if path.stem != "__init__":
            found[path.stem] = import_module(f"dify_api.api.{path.parent.name}.{path.stem}")
    return found

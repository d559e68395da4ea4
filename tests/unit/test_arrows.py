"""Which module may import what."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HAND_WRITTEN = sorted((ROOT / "dify_ext").rglob("*.py"))
GENERATED = sorted((ROOT / "generated").rglob("*.py"))
IO_FREE = ("sse", "events", "fold", "result", "retry", "body", "bodies", "multipart", "errors", "exchange", "_json")
IO_MODULES = {"httpx", "http", "socket", "ssl", "subprocess", "urllib.request"}


def imports(path: Path) -> set[str]:
    """Every module a file imports, at any depth."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def tops(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports(path)}


def test_only_the_transport_imports_httpx() -> None:
    assert [path.name for path in HAND_WRITTEN if "httpx" in tops(path)] == ["transport.py"]


@pytest.mark.parametrize("path", GENERATED, ids=lambda path: path.stem)
def test_generated_code_imports_nothing_of_ours_and_no_transport(path: Path) -> None:
    assert not tops(path) & {"dify_ext", "httpx", "tests", "scripts"}


@pytest.mark.parametrize("name", IO_FREE)
def test_a_module_that_decides_does_no_io(name: str) -> None:
    path = ROOT / "dify_ext" / f"{name}.py"
    assert not imports(path) & IO_MODULES


def test_nothing_imports_scripts() -> None:
    everything = [*HAND_WRITTEN, *GENERATED, *(ROOT / "tests").rglob("*.py")]
    parts = {path.stem for path in (ROOT / "scripts").iterdir() if path.is_file()} - {"test", "bench"}  # tests/bench
    assert [path for path in everything if tops(path) & (parts | {"scripts"})] == []


def test_no_hand_written_file_is_longer_than_400_lines() -> None:
    files = [*HAND_WRITTEN, *(path for path in (ROOT / "scripts").iterdir() if path.is_file())]
    assert {path.name: n for path in files if (n := path.read_text().count("\n")) > 400} == {}

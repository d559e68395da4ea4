"""The README's code runs as it stands and prints what it says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import dify_ext
from dify_ext.testing import FakeDify

README = (Path(__file__).parents[2] / "README.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
OUTPUT = re.search(r"```text\n(.*?)```", README, re.DOTALL)


def run(code: str, dify: FakeDify, key: str, folder: Path) -> str:
    environment = {"DIFY_BASE_URL": dify.base_url, "DIFY_API_KEY": key, "DIFY_USER": "ada", "PYTHONWARNINGS": "error"}
    environment["DIFY_KNOWLEDGE_KEY"] = dify.knowledge_key
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout


def test_the_first_example_is_twelve_lines_and_prints_what_stands_under_it(fake_dify: FakeDify, tmp_path: Path) -> None:
    assert OUTPUT
    assert len([line for line in BLOCKS[0].splitlines() if line.strip()]) <= 12
    fake_dify.on_chat(answer=OUTPUT[1].splitlines()[0])
    assert run(BLOCKS[0], fake_dify, fake_dify.app_key, tmp_path) == OUTPUT[1]


@pytest.mark.parametrize("number", range(1, len(BLOCKS)))
def test_every_other_example_runs(fake_dify: FakeDify, tmp_path: Path, number: int) -> None:
    code = BLOCKS[number]
    key = fake_dify.workflow_key if "stream_workflow" in code else fake_dify.app_key
    fake_dify.on_indexing(at_once=True)
    printed = run(code, fake_dify, key, tmp_path)
    assert printed or "assert" in code


def test_the_errors_sentence_is_the_one_that_is_raised(fake_dify: FakeDify) -> None:
    wrong = dify_ext.AppClient("app-wrong", fake_dify.base_url, "ada")
    with wrong as app, pytest.raises(dify_ext.AuthenticationError) as caught:
        app.list_conversations()
    assert f"```text\n{caught.value}\n```" in README

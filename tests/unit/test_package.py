"""What is built and shipped, and the scripts that make an environment."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", folder, ROOT]
    subprocess.run(pip, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_both_packages_their_types_the_spec_and_the_fakes_recordings(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    expected = {"dify_ext/py.typed", "dify_api/py.typed", "dify_ext/openapi.json", "dify_api/models/chat_reply.py"}
    expected.add("dify_ext/testing/recorded.json")
    assert expected <= names
    assert {name.partition("/")[0] for name in names if ".dist-info" not in name} == {"dify_ext", "dify_api"}


def test_the_wheel_needs_httpx_and_attrs_only(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as file:
        metadata = next(file.read(name).decode() for name in file.namelist() if name.endswith("METADATA"))
    needed = [
        line.split()[1] for line in metadata.splitlines() if line.startswith("Requires-Dist") and "extra" not in line
    ]
    assert sorted(name.partition(">")[0].partition("<")[0] for name in needed) == ["attrs", "httpx"]


def test_the_fake_answers_with_what_is_recorded() -> None:
    subprocess.run([sys.executable, ROOT / "scripts" / "fake_replies", "--check"], check=True, capture_output=True)


@pytest.mark.slow
def test_an_empty_environment_runs_the_installed_wheel(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    constraints = ROOT / "constraints.txt"
    install = [python, "-m", "pip", "install", "--quiet", "-c", constraints, f"{wheel}[testing]"]
    subprocess.run(install, check=True, capture_output=True)
    code = (
        "from dify_ext import AppClient\nfrom dify_ext.testing import FakeDify\n"
        "from dify_ext.contract import Contract\n"
        "with FakeDify() as dify, AppClient(dify.app_key, dify.base_url, 'ada') as app:\n"
        "    assert app.chat('Hi').answer\n    assert Contract.load().match('GET', '/info')\n"
    )
    subprocess.run([python, "-I", "-c", code], check=True, cwd=tmp_path)
    command = subprocess.run([python.with_name("dify-ext")], capture_output=True, text=True, check=False)
    assert (command.returncode, command.stderr) == (2, "dify-ext needs typer: pip install 'dify-ext[cli]'\n")


def test_the_constraints_pin_versions_and_hold_no_url() -> None:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    assert all("==" in line and "/" not in line and "@" not in line for line in lines)


@pytest.mark.parametrize("found", [[], ["python3"]])
def test_without_a_fitting_python_the_scripts_say_so_in_one_sentence(tmp_path: Path, found: list[str]) -> None:
    checkout = tmp_path / "checkout"
    (checkout / "scripts").mkdir(parents=True)
    for name in ("scripts/_python", "scripts/demo", "pyproject.toml", "constraints.txt"):
        (checkout / name).write_bytes((ROOT / name).read_bytes())
        (checkout / name).chmod(0o755)
    path = tmp_path / "bin"
    path.mkdir()
    for tool in ("bash", "dirname", "cat", "cksum", "env", "printf"):
        where = subprocess.run(["/bin/sh", "-c", f"command -v {tool}"], capture_output=True, text=True, check=True)
        if where.stdout.startswith("/"):
            (path / tool).symlink_to(where.stdout.strip())
    for name in found:
        (path / name).write_text("#!/bin/sh\nexit 1\n")
        (path / name).chmod(0o755)
    environment = {"PATH": str(path), "HOME": os.environ.get("HOME", "/")}
    done = subprocess.run([checkout / "scripts" / "demo"], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert done.stderr.strip().splitlines() == [
        "dify-ext needs Python 3.11 or newer, and none was found: install one, or name it with PYTHON=/path/to/python."
    ]

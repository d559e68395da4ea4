"""The README's pictures of the command line."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PICTURES = sorted((ROOT / ".github" / "assets").glob("*.svg"))


def test_the_pictures_are_what_the_commands_show() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "pictures", "--check"], capture_output=True, check=False)
    assert done.stderr == b""
    assert done.returncode == 0


def test_the_readme_shows_every_picture() -> None:
    shown = re.findall(r"!\[.+\]\((\.github/assets/.+\.svg)\)", (ROOT / "README.md").read_text())
    assert sorted(shown) == [picture.relative_to(ROOT).as_posix() for picture in PICTURES]


def test_a_picture_refers_to_nothing_outside_of_it() -> None:
    for picture in PICTURES:
        svg = picture.read_text()
        assert not re.search(r"href|@import|@font-face", svg)
        assert set(re.findall(r"url\((.)", svg)) <= {"#"}

"""Where recordings are kept: never written over others unasked."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from dify_ext.contract.recorder import Recording

_LINES: Final = 40  # of the difference to one file
# What differs in each run and says nothing: moments, times of chunks, the boundary of a form.
_MOMENTS: Final = (
    (re.compile(r"\b1[5-9]\d{8}\b"), "1700000000"),
    (re.compile(r"[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT"), "Thu, 01 Jan 1970 00:00:00 GMT"),
    (re.compile(r"\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?"), "1970-01-01T00:00:00"),
    (re.compile(r'"t": [\d.]+'), '"t": 0'),
    (re.compile(r'boundary=[^"]+'), "boundary=x"),
)


def news(recordings: Iterable[Recording], folder: Path) -> list[Recording]:
    """Return the recordings that a folder does not have, or has with another content.

    When something happened is no difference.

    Args:
        recordings: What was recorded.
        folder: Where they would be written.
    """
    return [each for each in recordings if not (folder / each.name).exists() or _difference(each, folder)]


def differences(recordings: Iterable[Recording], folder: Path) -> list[str]:
    """Return what writing would change in files that are there, as unified differences; moments are left out.

    Args:
        recordings: What would be written.
        folder: Where.
    """
    there = [each for each in recordings if (folder / each.name).exists()]
    return [found for each in there if (found := _difference(each, folder))]


def _difference(recording: Recording, folder: Path) -> str:
    file = folder / recording.name
    was, now = _lasting(file.read_bytes()), _lasting(recording.content)
    names = (str(file), f"new {recording.name}")
    lines = list(difflib.unified_diff(was.splitlines(), now.splitlines(), *names, lineterm="", n=1))
    more = [f"… {len(lines) - _LINES} more lines"] if len(lines) > _LINES else []
    return "\n".join([*lines[:_LINES], *more])


def _lasting(content: bytes) -> str:
    text = content.decode("utf-8", "replace")
    for pattern, same in _MOMENTS:
        text = pattern.sub(same, text)
    return text


def write(recordings: Iterable[Recording], folder: Path) -> list[Path]:
    """Write recordings, over what is there.

    Each file appears whole or not at all, also when the process is ended meanwhile.

    Returns:
        The files, in order.
    """
    files = []
    for recording in recordings:
        file = folder / recording.name
        file.parent.mkdir(parents=True, exist_ok=True)
        new = file.with_suffix(".new")
        new.write_bytes(recording.content)
        new.replace(file)
        files.append(file)
    return files


def free_name(recording: Recording, folder: Path) -> Recording:
    """Return the recording under a case that the folder does not have yet."""
    number = 1
    free = recording
    while (folder / free.name).exists():
        number += 1
        free = recording.renamed(f"{recording.case}_{number}")
    return free

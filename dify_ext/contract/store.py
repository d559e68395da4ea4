"""Where recordings are kept: written all together or not at all, and never over others unasked."""

from __future__ import annotations

import difflib
import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from dify_ext.contract.recorder import Recording

_LINES: Final = 40  # of the difference to one file


def differences(recordings: Iterable[Recording], folder: Path) -> list[str]:
    """Return what writing would change in files that are there, as unified differences.

    Args:
        recordings: What would be written.
        folder: Where.

    When a reply was sent is no difference.
    """
    found = []
    for recording in recordings:
        file = folder / recording.name
        if file.exists() and _lasting(file.read_bytes()) != _lasting(recording.content):
            found.append(_difference(file, recording))
    return found


def _lasting(content: bytes) -> str:
    """What does not change from one run to the next: all but when it was."""
    text = content.decode("utf-8", "replace")
    try:
        data = json.loads(text)
        response = data["response"]
        response["headers"] = [pair for pair in response["headers"] if pair[0].lower() != "date"]
        for chunk in response.get("chunks", ()):
            chunk["t"] = 0
    except (ValueError, TypeError, KeyError, IndexError):
        return text  # no recording of ours: any difference counts
    return json.dumps(data)


def _difference(file: Path, recording: Recording) -> str:
    was = file.read_text("utf-8", "replace").splitlines()
    now = recording.content.decode("utf-8", "replace").splitlines()
    lines = list(difflib.unified_diff(was, now, str(file), f"new {recording.name}", lineterm="", n=1))
    more = [f"… {len(lines) - _LINES} more lines"] if len(lines) > _LINES else []
    return "\n".join([*lines[:_LINES], *more])


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

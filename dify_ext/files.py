"""Which files an ingest takes, and what their documents are called."""

from __future__ import annotations

import hashlib
import os
import re
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from attrs import frozen

from dify_ext.errors import ConfigurationError, UploadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST_NAME: Final = 200  # characters; Dify keeps 255
_UNSAFE: Final = re.compile(r"[\x00-\x1f\x7f\\/]")


@frozen
class Source:
    """A file to bring in.

    Attributes:
        file: Where it is.
        path: Relative to the folder, with `/`; of files that were named one by one, as they were named.
        name: What its document is called: one name for one path.
    """

    file: Path
    path: str

    @property
    def name(self) -> str:
        """What its document is called."""
        parts = PurePosixPath(self.path).parts
        name = _UNSAFE.sub("_", "__".join(part for part in parts if part != "/"))
        if name == "__".join(parts) and len(name) <= LONGEST_NAME and not any("__" in part for part in parts):
            return name
        # Another path could have the same name: a few digits of its own path keep them apart.
        return f"{_digest(self.path)[:8]}__{name[-LONGEST_NAME:]}"


def _digest(path: str) -> str:
    return hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()


def sources(
    files: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    shard: str,
) -> tuple[Path, Iterator[Source]]:
    """The folder that the paths are relative to, and the files in a fixed order, one at a time.

    Args:
        files: A folder, a file, or files. Hidden files and folders of a folder are left out, and links to folders.
        include: Patterns of names or paths to take.
        exclude: Patterns of names or paths not to take.
        shard: `i/n`: only the files whose path falls to the i-th of n.

    Raises:
        UploadError: A file or folder does not exist.
        ConfigurationError: The shard is none.
    """
    part, parts = _shard(shard)
    if isinstance(files, str | os.PathLike):
        root = Path(files)
        if not root.exists():
            raise UploadError(f"{root} does not exist: name a folder or a file.")
        folder = root if root.is_dir() else root.parent
        found = _walk(root, "") if root.is_dir() else iter([Source(root, root.name)])
    else:
        folder, named = Path(), [Path(each) for each in files]
        wrong = next((each for each in named if not each.is_file()), None)
        if wrong is not None:
            raise UploadError(f"{wrong} is no file: name files, or one folder.")
        found = (Source(each, each.as_posix()) for each in named)
    return folder, (
        each
        for each in found
        if _matches(each.path, include)
        and not _matches(each.path, exclude)
        and int(_digest(each.path), 16) % parts == part - 1
    )


def _walk(folder: Path, prefix: str) -> Iterator[Source]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        path = f"{prefix}{entry.name}"
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path), f"{path}/")
        elif entry.is_file():
            yield Source(Path(entry.path), path)


def _matches(path: str, patterns: tuple[str, ...]) -> bool:
    name = path.rpartition("/")[2]
    return any(fnmatch(path, pattern) or fnmatch(name, pattern) for pattern in patterns)


def _shard(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d+)/(\d+)", text)
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        raise ConfigurationError(f"{text!r} is no shard: give i/n such as 2/8, with i from 1 to n.")
    return int(match[1]), int(match[2])

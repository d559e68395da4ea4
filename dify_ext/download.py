"""Where a downloaded file goes: under its final name only once it is whole."""

from __future__ import annotations

import contextlib
import itertools
import re
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self, TypeAlias
from urllib.parse import unquote, urlsplit

from dify_api.types import AppRequest, KnowledgeRequest, PublicRequest

from dify_ext.body import media_type, unreadable
from dify_ext.errors import DownloadError

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

    from dify_ext.exchange import Reply
    from dify_ext.transport import AsyncBody, SyncBody

    Target: TypeAlias = str | PathLike[str] | BinaryIO
    OnProgress: TypeAlias = Callable[[int, int | None], object]

LONGEST_NAME: Final = 200  # bytes of UTF-8; file systems take 255
DownloadRequest: TypeAlias = AppRequest | KnowledgeRequest | PublicRequest
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_ENCODED: Final = re.compile(r"filename\*\s*=\s*([\w-]+)'[^']*'([^;\s]+)", re.IGNORECASE)
_PLAIN: Final = re.compile(r'filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))', re.IGNORECASE)


def safe_name(name: str, otherwise: str = "download") -> str:
    """A file name that stays in its folder, whatever a server says.

    Args:
        name: What the server called it.
        otherwise: What it is called when nothing is left of that.
    """
    name = re.split(r"[/\\]", name)[-1]
    name = re.sub(r'[\x00-\x1f\x7f<>:"|?*]', "_", name).strip(" .")
    if not name or _RESERVED.fullmatch(name):
        name = f"{otherwise}{'-' if name else ''}{name}"
    stem, dot, extension = name.rpartition(".")
    tail = f"{dot}{extension}" if dot and len(extension.encode()) < LONGEST_NAME // 4 else ""
    body = (stem if tail else name).encode()[: LONGEST_NAME - len(tail.encode())]
    return body.decode(errors="ignore") + tail


def told_name(reply: Reply) -> str:
    """The name that a reply gives its file; "" where it gives none."""
    header = reply.headers.get("content-disposition", "")
    if encoded := _ENCODED.search(header):
        with contextlib.suppress(LookupError):
            return unquote(encoded[2], encoding=encoded[1], errors="replace")
    plain = _PLAIN.search(header)
    if plain is None:
        return ""
    text = re.sub(r"\\(.)", r"\1", plain[1]) if plain[1] is not None else plain[2].strip()
    with contextlib.suppress(UnicodeError):
        return unquote(text.encode("latin-1").decode())  # a header is read as Latin-1; servers send UTF-8
    return text


def signed_request(url: str) -> PublicRequest:
    """The request for a signed URL, which needs no key and gets none.

    Raises:
        DownloadError: It is no URL of the web.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise DownloadError("The server gave no URL that could be fetched.")
    query = tuple(
        (unquote(name), unquote(value))
        for name, _, value in (pair.partition("=") for pair in parts.query.split("&") if pair)
    )
    return PublicRequest("GET", f"{parts.scheme}://{parts.netloc}{parts.path}", query)


def _free(path: Path) -> Path:
    """A path like this one that no file has: a server must not choose what is overwritten."""
    numbered = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in itertools.count(2))
    return next(each for each in itertools.chain([path], numbered) if not each.exists())


class Download:
    """One download: checks the reply, writes the bytes, and moves the whole file to its name.

    Args:
        target: A path, a folder, or a binary file object.
        name: What the file is called in a folder when the server does not say.
        on_progress: Called with the bytes so far and all of them, where that is known.

    Raises:
        DownloadError: The folder does not exist.
    """

    def __init__(self, target: Target, name: str, on_progress: OnProgress | None) -> None:
        self._name, self._on_progress = name, on_progress
        self._object: Any = target if hasattr(target, "write") else None
        self._path = Path() if self._object is not None else Path(target)  # type: ignore[arg-type]
        folder = self._path if self._path.is_dir() else self._path.parent
        if self._object is None and not folder.is_dir():
            raise DownloadError(f"There is no folder {folder}: make it first.")
        self._folder = folder
        self._file: Any = None
        self._sent = 0

    def begin(self, reply: Reply) -> Self:
        """Look at the head of the reply.

        Raises:
            ResponseParseError: It carries no file: Dify says the JSON `null` for speech that it has not.
        """
        kind = media_type(reply.headers.get("content-type", ""))
        if kind == "application/json" and not told_name(reply):
            raise unreadable(reply, "it is JSON and no file: there is nothing to download (or to be said)")
        if kind == "text/html" and not told_name(reply):
            raise unreadable(reply, "it is an HTML page and no file: does a proxy ask to log in?")
        length = reply.headers.get("content-length", "")
        self._total = int(length) if length.isdigit() and "content-encoding" not in reply.headers else None
        if self._object is None and self._path.is_dir():
            self._path = _free(self._folder / safe_name(told_name(reply) or self._name))
        return self

    def __enter__(self) -> Self:
        """Open a file beside the final one."""
        if self._object is None:
            self._part = self._folder / f".{secrets.token_hex(8)}.part"
            try:
                self._file = self._part.open("xb")
            except OSError as error:
                raise DownloadError(f"Nothing can be written to {self._folder}: {error.strerror}.") from error
        return self

    def write(self, chunk: bytes) -> None:
        """Write what has come; raises DownloadError where there is no room."""
        try:
            (self._object or self._file).write(chunk)
        except OSError as error:
            raise DownloadError(f"{self._path} could not be written: {error.strerror or error}.") from error
        self._sent += len(chunk)
        if self._on_progress is not None:
            self._on_progress(self._sent, self._total)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Move the whole file to its name, or leave nothing of it."""
        if self._object is not None:
            return
        try:
            self._file.close()
            if kind is None:
                self._part.replace(self._path)
        except OSError as error:
            if kind is None:
                raise DownloadError(f"{self._path} could not be written: {error.strerror or error}.") from error
        finally:
            self._part.unlink(missing_ok=True)

    def check(self, reply: Reply) -> None:
        """Hold what came against what the head promised.

        Raises:
            DownloadError: It is another number of bytes.
        """
        if self._total is not None and self._sent != self._total:
            said = f"{self._sent} of {self._total} bytes of {reply.path} came"
            raise DownloadError(f"{said}; nothing was kept. Download it again.")

    @property
    def path(self) -> Path | None:
        """Where the file is; None for a file object."""
        return None if self._object is not None else self._path


def download(body: SyncBody, to: Download) -> Path | None:
    """Read a reply into its file."""
    try:
        with to.begin(body.reply):
            for chunk in body:
                to.write(chunk)
            to.check(body.reply)
    finally:
        body.close()
    return to.path


async def download_async(body: AsyncBody, to: Download) -> Path | None:
    """As `download`, for asyncio."""
    try:
        with to.begin(body.reply):
            async for chunk in body:
                to.write(chunk)
            to.check(body.reply)
    finally:
        await body.close()
    return to.path

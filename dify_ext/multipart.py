"""Multipart bodies that need no more memory for a large file than for a small one: planned here, sent elsewhere."""

from __future__ import annotations

import asyncio
import mimetypes
import os
import re
import secrets
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import IO, TYPE_CHECKING, Any, Final

from dify_ext.errors import UploadError

if TYPE_CHECKING:
    from dify_api.types import File, FileContent

READ_SIZE: Final = 256 * 1024

# What Dify's speech-to-text takes, for what operating systems and Python call the same formats.
_AUDIO_TYPES: Final = {
    "audio/mpeg": "audio/mp3",
    "audio/mp4": "audio/m4a",
    "audio/x-m4a": "audio/m4a",
    "audio/mp4a-latm": "audio/m4a",
    "audio/x-wav": "audio/wav",
    "audio/vnd.wave": "audio/wav",
    "audio/wave": "audio/wav",
}
_MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"ID3", "audio/mp3"),
)
_EXTRA_EXTENSIONS: Final = {
    ".md": "text/markdown",
    ".mdx": "text/markdown",
    ".m4a": "audio/m4a",
    ".amr": "audio/amr",
}


class _Part:
    """One field: its head, and where its content comes from."""

    def __init__(self, name: str, value: str | File) -> None:
        self.head: bytes
        self.on_progress = None if isinstance(value, str) else value.on_progress
        if isinstance(value, str):
            self.source: _Source = _Source(value.encode("utf-8", "replace"), None)
            self._set_head(name)
        else:
            self.source = _Source(value.content, value.size)
            filename = value.filename or self.source.name or f"file{_extension(value.media_type)}"
            media_type = value.media_type or _guess_type(filename, self.source.first_bytes())
            self._set_head(name, filename, _AUDIO_TYPES.get(media_type, media_type))
            self.filename, self.media_type = filename, media_type

    def report(self, sent: int, total: int | None) -> None:
        """Tell whoever wants to know how much was sent."""
        if self.on_progress is not None:
            self.on_progress(sent, total)

    def _set_head(self, name: str, filename: str | None = None, media_type: str | None = None) -> None:
        head = f'Content-Disposition: form-data; name="{_escaped(name)}"'
        if filename is not None:
            head += f'; filename="{_escaped(filename)}"\r\nContent-Type: {_header_safe(media_type or "")}'
        self.head = f"{head}\r\n\r\n".encode()


def _escaped(text: str) -> str:
    """Quote a name as browsers do, so that it cannot end its header."""
    text = text.encode("utf-8", "replace").decode()
    text = text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    return re.sub(r"[\x00-\x1f\x7f]", lambda match: f"%{ord(match[0]):02X}", text)


def _header_safe(media_type: str) -> str:
    if not re.fullmatch(r"[\x20-\x7e]+", media_type):
        raise UploadError(f"{media_type!r} is no media type: give one such as image/png with media_type=.")
    return media_type


def _extension(media_type: str | None) -> str:
    return (mimetypes.guess_extension(media_type) or "") if media_type else ""


def _guess_type(filename: str, first: bytes) -> str:
    """A media type by the name, else by the first bytes: Dify refuses a part without one."""
    suffix = os.path.splitext(filename)[1].lower()  # noqa: PTH122 - a name, not a path
    by_name = _EXTRA_EXTENSIONS.get(suffix) or mimetypes.guess_type(filename)[0]
    by_magic = next((kind for magic, kind in _MAGIC if first.startswith(magic)), None)
    return by_name or by_magic or "application/octet-stream"


class _Source:
    """The bytes of one part, however they are given.

    Attributes:
        name: The file's own name, where it has one.
        size: How many bytes there are; None where only reading tells.
        replayable: Whether it can be read a second time.
    """

    def __init__(self, content: FileContent, size: int | None) -> None:
        self.name: str | None = None
        self.size = size
        self.replayable = True
        self.asynchronous = False
        self._content: Any = content
        self._start = 0
        if isinstance(content, str | os.PathLike):
            self._take_path(Path(content))
        elif isinstance(content, bytes | bytearray | memoryview):
            self._content = memoryview(content).cast("B")
            self.size = self._content.nbytes
        elif hasattr(content, "read"):
            self._take_file(content)
        elif isinstance(content, AsyncIterable | Iterable):
            self.asynchronous = isinstance(content, AsyncIterable)
            self.replayable = False
        else:
            raise UploadError(f"A {type(content).__name__} cannot be uploaded: give a path, bytes or a binary file.")

    def _take_path(self, path: Path) -> None:
        if "\0" in str(path):
            raise UploadError(f"{str(path)!r} is no path.")
        try:
            about = path.stat()
            if S_ISDIR(about.st_mode):
                raise UploadError(f"{path} is a folder: give one of its files.")
            if S_ISREG(about.st_mode):
                self.size = about.st_size
                with path.open("rb"):
                    pass
            else:
                self.replayable = False  # a pipe or a device: what is read of it is gone
        except OSError as error:
            raise UploadError(f"{path} cannot be read: {error.strerror or error}.") from error
        self.name = path.name
        self._content = path

    def _take_file(self, file: Any) -> None:
        name = getattr(file, "name", None)
        self.name = os.path.basename(name) if isinstance(name, str) else None  # noqa: PTH119 - a name, not a path
        self.asynchronous = asyncio.iscoroutinefunction(file.read)
        if self.asynchronous:
            self.replayable = False
            return
        if hasattr(file, "encoding"):
            raise UploadError(f"{self.name or 'The file'} is open as text: open it with mode 'rb'.")
        try:
            self._start = file.tell()
            end = file.seek(0, os.SEEK_END)
            file.seek(self._start)
        except (OSError, AttributeError, ValueError):
            self.replayable = False  # a pipe
        else:
            self.size = max(0, (file.tell() if end is None else end) - self._start)

    def first_bytes(self) -> bytes:
        """The first bytes, where they can be had without using them up."""
        if isinstance(self._content, memoryview):
            return bytes(self._content[:16])
        if isinstance(self._content, Path) and self.replayable:
            with self._open() as file:
                return file.read(16)
        return b""

    def rewind(self) -> None:
        if hasattr(self._content, "seek"):
            self._content.seek(self._start)

    def chunks(self) -> Iterator[bytes]:
        """Read it through, 256 KiB at a time; raises UploadError where it cannot be read."""
        if isinstance(self._content, memoryview):
            for start in range(0, len(self._content), READ_SIZE):
                yield bytes(self._content[start : start + READ_SIZE])
        elif isinstance(self._content, Path):
            with self._open() as file:
                yield from iter(lambda: self._read(file), b"")
        elif hasattr(self._content, "read"):
            yield from iter(lambda: self._read(self._content), b"")
        else:
            yield from self._content

    def _read(self, file: IO[bytes]) -> bytes:
        try:
            return file.read(READ_SIZE)
        except OSError as error:
            raise UploadError(f"{self.name or 'The file'} cannot be read: {error.strerror or error}.") from error

    def _open(self) -> IO[bytes]:
        try:
            return self._content.open("rb")  # type: ignore[no-any-return]
        except OSError as error:
            raise UploadError(f"{self._content} cannot be read: {error.strerror or error}.") from error

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """Read it through without blocking the event loop."""
        if self.asynchronous and hasattr(self._content, "read"):
            while chunk := await self._content.read(READ_SIZE):
                yield chunk
        elif self.asynchronous:
            async for chunk in self._content:
                yield chunk
        elif isinstance(self._content, memoryview):
            for chunk in self.chunks():
                yield chunk
        else:
            reader = self.chunks()
            while (chunk := await asyncio.to_thread(next, reader, None)) is not None:
                yield chunk


class MultipartPlan:
    """A multipart body: its type and length now, its bytes while they are sent.

    Attributes:
        content_type: The Content-Type header, with a boundary that no content can guess.
        content_length: The exact length; None where it is known only after reading: send chunked.
        replayable: Whether the body can be sent a second time.
    """

    def __init__(self, form: Iterable[tuple[str, str | File]]) -> None:
        self._parts = [_Part(name, value) for name, value in form]
        self._boundary = f"dify-ext-{secrets.token_hex(24)}".encode()
        self.content_type = f"multipart/form-data; boundary={self._boundary.decode()}"
        self.content_length = self._length()
        self.replayable = all(part.source.replayable for part in self._parts)

    def _length(self) -> int | None:
        total = len(self._boundary) + 6
        for part in self._parts:
            if part.source.size is None:
                return None
            total += len(self._opening(part)) + part.source.size + 2
        return total

    def _opening(self, part: _Part) -> bytes:
        return b"--" + self._boundary + b"\r\n" + part.head

    def rewind(self) -> None:
        """Go back to the start for another try; raises UploadError where the content cannot."""
        if not self.replayable:
            raise UploadError("A pipe, generator or asynchronous file cannot be sent a second time: open it anew.")
        for part in self._parts:
            part.source.rewind()

    def __iter__(self) -> Iterator[bytes]:
        """Yield the body; raises UploadError for content that only asyncio can read, or that changes its size."""
        sent = 0
        for part in self._parts:
            if part.source.asynchronous:
                raise UploadError("This file can only be read by asyncio: upload it with an asynchronous client.")
            yield self._opening(part)
            count = 0
            for chunk in part.source.chunks():
                count += _size(chunk)
                _check_size(part.source, count, whole=False)
                sent += len(chunk)
                yield chunk
                part.report(sent, self.content_length)
            _check_size(part.source, count, whole=True)
            yield b"\r\n"
        yield b"--" + self._boundary + b"--\r\n"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """As `__iter__`, reading files in a thread."""
        sent = 0
        for part in self._parts:
            yield self._opening(part)
            count = 0
            async for chunk in part.source.async_chunks():
                count += _size(chunk)
                _check_size(part.source, count, whole=False)
                sent += len(chunk)
                yield chunk
                part.report(sent, self.content_length)
            _check_size(part.source, count, whole=True)
            yield b"\r\n"
        yield b"--" + self._boundary + b"--\r\n"


def _size(chunk: object) -> int:
    if not isinstance(chunk, bytes | bytearray | memoryview):
        raise UploadError(f"A file's content must come as bytes, and a {type(chunk).__name__} came.")
    return memoryview(chunk).nbytes


def _check_size(source: _Source, count: int, *, whole: bool) -> None:
    """A body must be as long as its head said, or the server waits for the rest, or takes it for the next request."""
    if source.size is not None and (count > source.size or (whole and count < source.size)):
        raise UploadError(
            f"{source.name or 'The file'} changed while it was sent: {count} of {source.size} bytes. Send it again."
        )


def described(file: File) -> tuple[str, str, int | None]:
    """A file's name, media type and size, as it would be sent; raises UploadError as `plan_multipart` does."""
    part = _Part("file", file)
    size = part.source.size
    part.source.rewind()
    return part.filename, part.media_type, size


def plan_multipart(form: Iterable[tuple[str, str | File]]) -> MultipartPlan:
    """Plan the body of a form.

    Args:
        form: Its fields in order: a name with a text or a file.

    Raises:
        UploadError: A file is missing, a folder, unreadable, or not binary.
    """
    return MultipartPlan(form)

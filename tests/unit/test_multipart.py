"""Uploads: exact lengths, flat memory, safe names, true types, and clear errors before anything is sent."""

from __future__ import annotations

import asyncio
import errno
import io
import os
import threading
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from dify_api.types import File
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.formparser import parse_form_data

from dify_ext.errors import UploadError
from dify_ext.multipart import READ_SIZE, MultipartPlan, plan_multipart


def parsed(plan: MultipartPlan) -> tuple[dict[str, str], dict[str, tuple[str, str, bytes]]]:
    """What an independent parser reads out of the body."""
    body = b"".join(plan)
    if plan.content_length is not None:
        assert len(body) == plan.content_length
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_TYPE": plan.content_type,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    _, form, files = parse_form_data(environ, stream_factory=lambda *_, **__: io.BytesIO())
    found = {name: (file.filename or "", file.content_type or "", file.read()) for name, file in files.items()}
    return form.to_dict(), found


def upload(
    content: Any, filename: str | None = None, media_type: str | None = None, size: int | None = None
) -> MultipartPlan:
    return plan_multipart([("file", File(content, filename, media_type, size)), ("user", "ada")])


class NoSeek(io.RawIOBase):
    """A pipe: it can be read once and not be moved."""

    def __init__(self, content: bytes) -> None:
        self._inner = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)

    def seekable(self) -> bool:
        return False


class AsyncFile:
    """A file of an asynchronous library."""

    def __init__(self, content: bytes) -> None:
        self._inner = io.BytesIO(content)

    async def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)


# A backslash parts folders to the parser that Dify uses too; Dify refuses such names.
NAMES = st.text(st.characters(exclude_characters="\\"), max_size=30)


@given(content=st.binary(max_size=2000), filename=NAMES, user=st.text(max_size=30))
def test_any_content_under_any_name_arrives_as_it_was(content: bytes, filename: str, user: str) -> None:
    plan = plan_multipart([("user", user.encode("utf-8", "ignore").decode()), ("file", File(content, filename or "x"))])
    form, files = parsed(plan)
    assert files["file"][2] == content
    assert list(files) == ["file"]
    assert form == {"user": user.encode("utf-8", "ignore").decode()}


@pytest.mark.parametrize("kind", ["path", "str", "bytes", "bytearray", "memoryview", "file", "pipe", "generator"])
def test_every_kind_of_content_arrives(tmp_path: Path, kind: str) -> None:
    content = os.urandom(3 * READ_SIZE + 5)
    path = tmp_path / "data.bin"
    path.write_bytes(content)
    halves: Iterator[bytes] = iter([content[:7], content[7:]])
    given_as: dict[str, Any] = {
        "path": path,
        "str": str(path),
        "bytes": content,
        "bytearray": bytearray(content),
        "memoryview": memoryview(content),
        "file": io.BytesIO(content),
        "pipe": NoSeek(content),
        "generator": halves,
    }
    plan = upload(given_as[kind], None if kind in {"path", "str"} else "data.bin")
    assert (plan.content_length is None) == (kind in {"pipe", "generator"})
    assert plan.replayable == (kind not in {"pipe", "generator"})
    form, files = parsed(plan)
    assert (form, files) == ({"user": "ada"}, {"file": ("data.bin", "application/octet-stream", content)})


@pytest.mark.parametrize("kind", ["path", "bytes", "async file", "async generator", "file"])
def test_asyncio_sends_the_same_bytes(tmp_path: Path, kind: str) -> None:
    content = os.urandom(READ_SIZE + 5)
    path = tmp_path / "a.bin"
    path.write_bytes(content)

    async def pieces() -> AsyncIterator[bytes]:
        yield content[:9]
        yield content[9:]

    async def body() -> bytes:
        given_as: dict[str, Any] = {
            "path": path,
            "bytes": content,
            "async file": AsyncFile(content),
            "async generator": pieces(),
            "file": io.BytesIO(content),
        }
        return b"".join([chunk async for chunk in upload(given_as[kind], "a.bin")])

    sent = asyncio.run(body())
    assert sent.count(content) == 1


def test_a_file_object_is_read_from_where_it_stands_and_again_after_rewinding() -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    plan = upload(file, "a.txt")
    assert parsed(plan)[1]["file"][2] == b"456789"
    plan.rewind()
    assert parsed(plan)[1]["file"][2] == b"456789"


def test_what_cannot_be_read_twice_says_so() -> None:
    with pytest.raises(UploadError, match="open it anew"):
        upload(iter([b"x"]), "a.txt").rewind()


def test_a_quarter_gigabyte_takes_no_more_memory_than_a_few_reads(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(256 * 1024 * 1024)
    plan = upload(path)
    tracemalloc.start()
    try:
        total = sum(map(len, plan))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert total == plan.content_length
    assert peak <= 3 * 1024 * 1024


def test_boundaries_are_long_random_and_never_the_same() -> None:
    types = {upload(b"x").content_type for _ in range(50)}
    assert len(types) == 50
    assert all(len(kind.partition("boundary=")[2]) >= 40 for kind in types)


@pytest.mark.parametrize(
    "filename",
    ['a"b.txt', "a\r\nX-Evil: 1\r\n\r\nbody", "a\0b", "nul\x1f.txt", "ünïcode 世界.txt", "\ud800.txt", "a;b=c.txt"],
)
def test_no_name_can_add_a_header(filename: str) -> None:
    body = b"".join(upload(b"content", filename, "text/plain"))
    head = body.partition(b"\r\n\r\n")[0]
    assert [line.partition(b":")[0] for line in head.split(b"\r\n")[1:]] == [b"Content-Disposition", b"Content-Type"]
    assert body.count(b"\r\n\r\n") == 2
    assert not any(byte < 0x20 for byte in head.replace(b"\r\n", b""))


@pytest.mark.parametrize("media_type", ["text/plain\r\nX-Evil: 1", "text/plän", "a\0b"])
def test_a_media_type_that_is_none_is_refused(media_type: str) -> None:
    with pytest.raises(UploadError, match="media type"):
        upload(b"x", "a.txt", media_type)


@pytest.mark.parametrize(
    ("filename", "content", "given_type", "sent"),
    [
        ("a.png", b"", None, "image/png"),
        ("photo", b"\xff\xd8\xff\xe0", None, "image/jpeg"),
        ("noname", b"\x89PNG\r\n\x1a\n", None, "image/png"),
        ("noname", b"?", None, "application/octet-stream"),
        ("notes.md", b"#", None, "text/markdown"),
        ("a.txt", b"", "text/csv", "text/csv"),
        ("a.mp3", b"", None, "audio/mp3"),
        ("a.wav", b"", None, "audio/wav"),
        ("a.m4a", b"", None, "audio/m4a"),
        ("a.mp3", b"", "audio/mpeg", "audio/mp3"),
        ("a.amr", b"", None, "audio/amr"),
    ],
)
def test_a_part_always_has_the_type_that_dify_takes(
    filename: str, content: bytes, given_type: str | None, sent: str
) -> None:
    assert parsed(upload(content, filename, given_type))[1]["file"][1] == sent


def test_a_file_without_a_name_gets_one_that_fits_its_type() -> None:
    assert parsed(upload(io.BytesIO(b"x"), None, "image/png"))[1]["file"][0] == "file.png"


def test_missing_files_folders_and_text_are_refused_before_anything_is_sent(tmp_path: Path) -> None:
    for bad, said in [
        (tmp_path / "no.txt", "cannot be read"),
        (tmp_path, rf"^{tmp_path} is a folder: give one of its files\.$"),
        (io.StringIO("x"), "mode 'rb'"),
        (3, "cannot be uploaded"),
        (None, "cannot be uploaded"),
        ("a\0b", "is no path"),
    ]:
        with pytest.raises(UploadError, match=said):
            upload(bad)


def test_a_named_pipe_is_read_once_when_it_is_sent(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    writer = threading.Thread(target=(tmp_path / "pipe.txt").write_bytes, args=(b"through the pipe",))
    plan = upload(tmp_path / "pipe.txt")
    assert (plan.content_length, plan.replayable) == (None, False)
    writer.start()
    assert b"through the pipe" in b"".join(plan)
    writer.join()


def test_content_that_fails_or_is_no_bytes_is_an_error_that_says_so() -> None:
    class Failing(io.BytesIO):
        def read(self, _size: int | None = -1) -> bytes:
            raise OSError(errno.EIO, "Input/output error")

    with pytest.raises(UploadError, match="cannot be read: Input/output error"):
        b"".join(upload(Failing(b"x"), "a"))
    with pytest.raises(UploadError, match="a str came"):
        b"".join(upload(iter(["text"]), "a"))
    assert b"".join(upload(iter([bytearray(b"ab"), memoryview(b"cd")]), "a")).count(b"abcd") == 1


@pytest.mark.parametrize("change", [-1, 1])
def test_a_file_that_changes_its_size_while_it_is_sent_is_an_error(tmp_path: Path, change: int) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(10))
    plan = upload(path)
    path.write_bytes(bytes(10 + change))
    with pytest.raises(UploadError, match="changed while it was sent"):
        b"".join(plan)


def test_what_only_asyncio_can_read_is_refused_by_the_other_client() -> None:
    with pytest.raises(UploadError, match="asynchronous client"):
        b"".join(upload(AsyncFile(b"x"), "a"))


def test_progress_tells_what_was_sent(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(2 * READ_SIZE + 1))
    seen: list[tuple[int, int | None]] = []
    plan = plan_multipart([("file", File(path, on_progress=lambda sent, total: seen.append((sent, total))))])
    b"".join(plan)
    assert [sent for sent, _ in seen] == [READ_SIZE, 2 * READ_SIZE, 2 * READ_SIZE + 1]
    assert {total for _, total in seen} == {plan.content_length}

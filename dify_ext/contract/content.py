"""A body as it was sent, and how to read one from bytes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast
from urllib.parse import parse_qsl


class _Missing:
    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


MISSING: Final = _Missing()


@dataclass(frozen=True, slots=True)
class Part:
    """One file part of a multipart body."""

    field: str
    filename: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """A body in the forms in which it is known.

    Args:
        media_type: Lower case, without parameters; empty where no Content-Type was sent.
        json: The decoded value, or MISSING where the body is not JSON.
        text: The exact text, where it is text.
        fields: Form fields in order.
        files: File parts in order.
        empty: True where nothing was sent at all.
        broken: Why the body could not be read as its media type says; empty where it could.
    """

    media_type: str = ""
    json: Any = MISSING
    text: str | None = None
    fields: tuple[tuple[str, str], ...] = ()
    files: tuple[Part, ...] = ()
    empty: bool = False
    broken: str = ""


NOTHING: Final = Content(empty=True)


def media_type_of(content_type: str | None) -> str:
    """Return a Content-Type without its parameters, in lower case."""
    return (content_type or "").partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Return whether a media type is carried as JSON."""
    return media_type == "application/json" or media_type.endswith("+json")


def header(headers: Iterable[tuple[str, str]] | Mapping[str, str], name: str) -> str | None:
    """Return the first header of that name, whatever its case."""
    pairs = cast("Iterable[tuple[str, str]]", headers.items() if isinstance(headers, Mapping) else headers)
    return next((value for key, value in pairs if key.lower() == name), None)


def read_content(content_type: str | None, body: bytes) -> Content:
    """Read a body the way its Content-Type says."""
    media_type = media_type_of(content_type)
    if not body:
        return Content(media_type, empty=True)
    if media_type == "multipart/form-data":
        return _read_multipart(content_type or "", body)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        textual = is_json(media_type) or media_type.startswith("text/")
        return Content(media_type, broken=f"not UTF-8: {error.reason}" if textual else "")
    return read_text(media_type, text)


def read_text(media_type: str, text: str) -> Content:
    """Read a body that is already text."""
    if media_type == "application/x-www-form-urlencoded":
        return Content(media_type, text=text, fields=tuple(parse_qsl(text, keep_blank_values=True)))
    if not is_json(media_type):
        return Content(media_type, text=text, empty=not text)
    try:
        return Content(media_type, json=json.loads(text), text=text)
    except ValueError as error:
        return Content(media_type, text=text, broken=f"not JSON: {error}", empty=not text.strip())


def _read_multipart(content_type: str, body: bytes) -> Content:
    found = re.search(r'boundary="?([^";]+)"?', content_type)
    if not found:
        return Content("multipart/form-data", broken="the Content-Type has no boundary")
    fields: list[tuple[str, str]] = []
    files: list[Part] = []
    for chunk in body.split(b"--" + found[1].encode("latin-1", "replace"))[1:]:
        head, separator, data = chunk.partition(b"\r\n\r\n")
        if not separator:
            continue
        _sort_part(head.decode("utf-8", "replace"), data.removesuffix(b"\r\n"), fields, files)
    return Content("multipart/form-data", fields=tuple(fields), files=tuple(files))


def _sort_part(head: str, data: bytes, fields: list[tuple[str, str]], files: list[Part]) -> None:
    name = re.search(r'[; ]name="([^"]*)"', head)
    filename = re.search(r'filename="([^"]*)"', head)
    media_type = re.search(r"content-type:\s*([^\r\n]+)", head, re.IGNORECASE)
    if filename or media_type:
        type_ = media_type[1].strip() if media_type else None
        files.append(Part(name[1] if name else "", filename[1] if filename else None, type_))
    elif name:
        fields.append((name[1], data.decode("utf-8", "replace")))

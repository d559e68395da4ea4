"""Recordings: one JSON file per exchange, read without trusting it."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from dify_ext.contract.content import (
    MISSING,
    NOTHING,
    Content,
    Part,
    header,
    is_json,
    media_type_of,
    read_content,
    read_text,
)
from dify_ext.contract.findings import Finding, shorten

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LARGEST_FILE = 64 * 1024 * 1024  # bytes; the largest recording known is under one mebibyte


class UnreadableError(ValueError):
    """A file that is not a recording, with the reason."""


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it went out.

    Args:
        method: Upper case.
        path: Below the base URL, percent-encoded, without the query.
        query: Pairs in order; values as text.
        headers: Pairs in order.
        content: The body.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    content: Content = NOTHING


@dataclass(frozen=True, slots=True)
class Response:
    """A response as it came in."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    content: Content = NOTHING


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request and its response, and where they were recorded.

    Args:
        request: What was sent.
        response: What came back.
        source: The file, relative to the folder that was read.
        case: The recording's own name.
        version: Dify's version, empty where it is not known.
        template: The path with its parameters' names, as the recorder knew it.
    """

    request: Request
    response: Response
    source: str = ""
    case: str = ""
    version: str = ""
    template: str = ""


def read_folder(folder: Path) -> Iterator[Exchange | Finding]:
    """Yield every recording under a folder, or a finding for each file that is none.

    Args:
        folder: Searched for ``*.json`` in all depths; a single file is read alone.

    Returns:
        Exchanges in the order of their paths; their ``source`` is relative to the folder.
    """
    files = [folder] if folder.is_file() else sorted(folder.rglob("*.json"))
    base = folder.parent if folder.is_file() else folder
    for file in files:
        source = file.relative_to(base).as_posix()
        try:
            yield read_file(file, source)
        except UnreadableError as error:
            yield Finding("unreadable", "", "", str(error), source)


def read_file(file: Path, source: str = "") -> Exchange:
    """Read one recording.

    Raises:
        UnreadableError: The file is not a recording; the message says why.
    """
    try:
        size = file.stat().st_size
        if size > LARGEST_FILE:
            raise UnreadableError(f"{size} bytes: larger than any recording ({LARGEST_FILE} at most)")
        data = json.loads(file.read_bytes().decode("utf-8"))
    except OSError as error:
        raise UnreadableError(f"cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UnreadableError("not UTF-8 text") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"not JSON: {shorten(str(error), 120)}") from error
    return read_exchange(data, source or file.name)


def read_exchange(data: object, source: str = "") -> Exchange:
    """Read a decoded recording.

    Raises:
        UnreadableError: A member is missing or has the wrong type; the message names it.
    """
    whole = _object(data, "the recording")
    version = whole.get("dify_version")
    request = _object(whole.get("request"), "request")
    return Exchange(
        _read_request(request),
        _read_response(_object(whole.get("response"), "response")),
        source,
        str(whole.get("case") or Path(source).stem),
        version if isinstance(version, str) else "",
        request["path_template"],
    )


def _object(value: object, name: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        kind = "is missing" if value is None else f"is a {type(value).__name__}, not an object"
        raise UnreadableError(f"not a recording: {name} {kind}")
    return value


def _text(owner: Mapping[str, Any], member: str, name: str) -> str:
    value = owner.get(member)
    if not isinstance(value, str):
        raise UnreadableError(f"not a recording: {name} is {type(value).__name__}, not text")
    return value


def _read_request(data: dict[str, Any]) -> Request:
    template = _text(data, "path_template", "request.path_template")
    params = _object(data.get("path_params") or {}, "request.path_params")
    headers = _headers(data.get("headers") or {}, "request.headers")
    path = template
    for name, value in params.items():
        path = path.replace("{" + name + "}", quote(str(value), safe="", errors="replace"))
    query = _object(data.get("query") or {}, "request.query")
    return Request(
        _text(data, "method", "request.method").upper(),
        path,
        tuple(_query_pairs(query)),
        headers,
        _request_content(data, header(headers, "content-type")),
    )


def _query_pairs(query: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in query.items():
        for each in value if isinstance(value, list) else [value]:
            yield name, str(each).lower() if isinstance(each, bool) else str(each)


def _headers(value: object, name: str) -> tuple[tuple[str, str], ...]:
    pairs = list(value.items()) if isinstance(value, dict) else value
    if not isinstance(pairs, list):
        raise UnreadableError(f"not a recording: {name} is neither an object nor a list of pairs")
    result: list[tuple[str, str]] = []
    for pair in pairs:
        match pair:
            case [str() as key, str() as text] | (str() as key, str() as text):
                result.append((key, text))
            case _:
                raise UnreadableError(f"not a recording: {name} holds {shorten(repr(pair), 60)}, not a pair")
    return tuple(result)


def _request_content(data: Mapping[str, Any], content_type: str | None) -> Content:
    media_type = media_type_of(content_type)
    if "json" in data:
        return Content(media_type, json=data["json"])
    if "raw_body" in data:
        return read_content(content_type, _text(data, "raw_body", "request.raw_body").encode("utf-8", "surrogatepass"))
    for member in ("multipart", "form"):
        if data.get(member) is not None:
            return _form(media_type, _object(data[member], f"request.{member}"), member)
    return Content(media_type, empty=True)


def _form(media_type: str, form: Mapping[str, Any], member: str) -> Content:
    fields = _object(form.get("fields") or {}, f"request.{member}.fields")
    parts = [] if form.get("files") is None else form["files"]
    if not isinstance(parts, list):
        raise UnreadableError(f"not a recording: request.{member}.files is not a list")
    files = tuple(_part(_object(part, f"request.{member}.files")) for part in parts)
    text = urlencode(fields) if member == "form" else None
    return Content(media_type, text=text, fields=tuple(_query_pairs(fields)), files=files)


def _part(part: Mapping[str, Any]) -> Part:
    return Part(str(part.get("field") or ""), part.get("filename"), part.get("content_type"))


def _read_response(data: dict[str, Any]) -> Response:
    status = data.get("status")
    if not isinstance(status, int) or isinstance(status, bool):
        raise UnreadableError(f"not a recording: response.status is {shorten(repr(status), 60)}, not a number")
    headers = _headers(data.get("headers") or [], "response.headers")
    return Response(status, headers, _response_content(data, header(headers, "content-type")))


def _response_content(data: Mapping[str, Any], content_type: str | None) -> Content:
    media_type = media_type_of(content_type)
    if "json" in data:
        raw = data.get("raw")
        return Content(media_type, json=data["json"], text=raw if isinstance(raw, str) else None)
    if "text" in data:
        return read_text(media_type, _text(data, "text", "response.text"))
    if "body_base64" in data:
        try:
            body = base64.b64decode(_text(data, "body_base64", "response.body_base64"), validate=True)
        except binascii.Error as error:
            raise UnreadableError(f"not a recording: response.body_base64: {error}") from error
        return read_content(content_type, body)
    if is_json(media_type) and data.get("body_len"):
        raise UnreadableError("not a recording: response has a length but neither json, text nor body_base64")
    return Content(media_type, json=MISSING, empty=True)

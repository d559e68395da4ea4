"""An exchange as it went over the wire, and the recording it makes. No I/O."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

from dify_ext.contract.content import header, is_json, media_type_of
from dify_ext.contract.recording import Exchange, read_exchange

if TYPE_CHECKING:
    from dify_ext.contract.contract import Contract

SCHEMA_VERSION: Final = 1
UNKNOWN: Final = "unknown_operation"
_RAW_LIMIT: Final = 64 * 1024  # bytes up to which the exact text of a JSON reply is kept
_HOP_HEADERS: Final = frozenset({"host", "content-encoding"})


@dataclass(frozen=True, slots=True)
class Capture:
    """One exchange as it went over the wire.

    Args:
        method: Upper case.
        url: The whole URL, percent-encoded.
        request_headers: Pairs in order.
        request_body: What was sent.
        status: The reply's status.
        response_headers: Pairs in order.
        chunks: The reply's body as it arrived: seconds since the request, and bytes.
        complete: Whether the reply was read to its end.
    """

    method: str
    url: str
    request_headers: tuple[tuple[str, str], ...] = field(repr=False)
    request_body: bytes = field(repr=False)
    status: int
    response_headers: tuple[tuple[str, str], ...] = field(repr=False)
    chunks: tuple[tuple[float, bytes], ...] = field(repr=False)
    complete: bool = True

    @property
    def key(self) -> str:
        """The key it was sent with."""
        return (header(self.request_headers, "authorization") or "").partition(" ")[2]


def describe(capture: Capture, contract: Contract, base_path: str) -> dict[str, Any]:
    """Return an exchange in the form of a recording, with nothing redacted yet.

    A recording has `schema_version`, `operation_id` and `case` (its path), `dify_version`, `redactions`, `request` and
    `response`. A request's body is `json`, `multipart`, `form` or `raw_body`. A response's is `json` with its exact
    text in `raw` (up to 64 KiB), `text` with the `chunks` in which it arrived (`t` seconds after the request, `len`
    bytes), or `body_base64`; `body_len` counts its bytes.

    Args:
        capture: The exchange.
        contract: Names the operation.
        base_path: The path of the base URL, such as `/v1`.
    """
    parts = urlsplit(capture.url)
    path = parts.path.removeprefix(base_path) or "/"
    match = contract.match(capture.method, path)
    request = {
        "method": capture.method,
        "path_template": match.operation.path if match else path,
        "path_params": dict(match.path_params) if match else {},
        "query": _grouped(parse_qsl(parts.query, keep_blank_values=True)),
        "headers": {name.lower(): value for name, value in capture.request_headers if name.lower() not in _HOP_HEADERS},
    }
    return {
        "schema_version": SCHEMA_VERSION,
        "operation_id": match.operation.name if match else UNKNOWN,
        "case": "",
        "dify_version": header(capture.response_headers, "x-version") or "",
        "redactions": [],
        "request": request | _request_body(capture),
        "response": _response(capture),
    }


def exchange_of(capture: Capture, contract: Contract, base_path: str) -> Exchange:
    """Return an exchange as the contract checks it."""
    return read_exchange(describe(capture, contract, base_path), capture.method)


def _grouped(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    grouped: dict[str, list[str]] = {}
    for name, value in pairs:
        grouped.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in grouped.items()}


def _request_body(capture: Capture) -> dict[str, Any]:
    content_type = header(capture.request_headers, "content-type")
    media_type, body = media_type_of(content_type), capture.request_body
    if not body:
        return {}
    if media_type == "multipart/form-data":
        return {"multipart": _multipart(content_type or "", body)}
    text = body.decode("utf-8", "surrogateescape")
    if media_type == "application/x-www-form-urlencoded":
        return {"form": {"fields": _grouped(parse_qsl(text, keep_blank_values=True))}}
    try:
        return {"json": json.loads(text)} if is_json(media_type) else {"raw_body": text}
    except (ValueError, RecursionError):
        return {"raw_body": text}


def _multipart(content_type: str, body: bytes) -> dict[str, Any]:
    found = re.search(r'boundary="?([^";]+)"?', content_type)
    fields: list[tuple[str, str]] = []
    files: list[dict[str, Any]] = []
    for part in body.split(b"--" + (found[1] if found else "").encode())[1:] if found else ():
        head, separator, data = part.partition(b"\r\n\r\n")
        if separator:
            _sort_part(head.decode("utf-8", "replace"), data.removesuffix(b"\r\n"), fields, files)
    return {"files": files, "fields": _grouped(fields)}


def _sort_part(head: str, data: bytes, fields: list[tuple[str, str]], files: list[dict[str, Any]]) -> None:
    name, filename, media_type = (
        re.search(pattern, head, re.IGNORECASE)
        for pattern in (r'[; ]name="([^"]*)"', r'filename="([^"]*)"', r"content-type:\s*([^\r\n]+)")
    )
    if not filename and not media_type:
        fields.append((name[1] if name else "", data.decode("utf-8", "replace")))
        return
    known = {
        "field": name[1] if name else "",
        "filename": filename[1] if filename else None,
        "content_type": media_type[1].strip() if media_type else None,
        "size": len(data),
    }
    files.append(known | _file(data))


def _file(data: bytes) -> dict[str, str]:
    try:
        return {"text": data.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode()}


def _response(capture: Capture) -> dict[str, Any]:
    body = b"".join(chunk for _, chunk in capture.chunks)
    headers = [[name.lower(), value] for name, value in capture.response_headers if name.lower() not in _HOP_HEADERS]
    head = {"status": capture.status, "headers": headers, "body_len": len(body)}
    media_type = media_type_of(header(capture.response_headers, "content-type"))
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return head | {"body_base64": base64.b64encode(body).decode()}
    if is_json(media_type) and text.strip():
        try:
            return head | {"json": json.loads(text)} | ({"raw": text} if len(body) <= _RAW_LIMIT else {})
        except (ValueError, RecursionError):
            pass  # kept as the text it is
    if body and not is_json(media_type) and not media_type.startswith("text/"):
        return head | {"body_base64": base64.b64encode(body).decode()}
    chunks = [{"t": round(seconds, 3), "len": len(chunk)} for seconds, chunk in capture.chunks if chunk]
    return head | {"text": text} | ({"chunks": chunks} if chunks else {})

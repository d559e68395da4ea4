"""The leak test: what a finished recording still tells, looked for in every form in which it could stand there."""

from __future__ import annotations

import base64
import binascii
import json
import re
import zipfile
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from dify_ext.contract.redaction import (
    BEARER,
    IPV4,
    IPV6,
    KEY,
    MAIL,
    REDACTED,
    SECRET_HEADERS,
    SIGNATURE,
    USERINFO,
    is_told_address,
    is_told_mail,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_LARGEST_MEMBER: Final = 4 * 1024 * 1024  # bytes of an archive's member that are looked at
_SHOWN: Final = 3
_PARTS: Final = re.compile(r"\"(?:answer|text|delta)\":\s*(\"(?:[^\"\\]|\\.)*\")")


@dataclass(frozen=True, slots=True)
class Leak:
    """Something that a recording must not tell; `shown` is its beginning alone."""

    kind: str
    place: str
    shown: str

    def __str__(self) -> str:
        return f"{self.kind} {self.shown}… at {self.place}"


class LeakError(Exception):
    """A recording would tell a secret; nothing was written.

    Args:
        leaks: What, by recording.
    """

    def __init__(self, leaks: Mapping[str, Iterable[Leak]]) -> None:
        self.leaks = {name: tuple(found) for name, found in leaks.items()}
        lines = [f"  {name}: {leak}" for name, found in self.leaks.items() for leak in found]
        super().__init__(
            "\n".join(["Nothing was written: these would tell a key, a signature, a mail or an address.", *lines])
        )


def find_leaks(recording: Mapping[str, Any], secrets: Iterable[str] = (), hosts: Iterable[str] = ()) -> list[Leak]:
    """Return everything a recording must not tell.

    Args:
        recording: A recording as it would be written.
        secrets: Keys that were in use; looked for as they are, percent-encoded and in base64.
        hosts: Hosts of the server.
    """
    known = tuple(secrets)
    names = tuple(host for host in hosts if "." in host or ":" in host)
    found = [leak for place, text in _texts(recording) for leak in _leaks_in(place, text, known, names)]
    found += [Leak("key", place, name) for place, name in _open_headers(recording)]
    return list(dict.fromkeys(found))


def _texts(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield from _views(value, place)
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _texts(each, f"{place}/{index}")
    elif isinstance(value, dict):
        for name, each in value.items():
            yield place, str(name)
            yield from _texts(each, f"{place}/{name}")


def _views(text: str, place: str) -> Iterator[tuple[str, str]]:
    """Yield a text, and what it says once decoded: escapes, base64, and a stream's pieces put together."""
    if place.endswith(("/base64", "/body_base64")):
        yield from _binary(text, place)
        return
    yield place, text
    if "%" in text:
        yield place, unquote(text)
    if place.endswith(("/raw", "/text", "/raw_body")):
        for payload in _payloads(text):
            yield from _texts(payload, place)
        yield place, "".join(_piece(found[1]) for found in _PARTS.finditer(text))


def _payloads(text: str) -> Iterator[Any]:
    for line in (text, *text.splitlines()):
        try:
            decoded = json.loads(line.removeprefix("data:"))
        except (ValueError, RecursionError):
            continue
        if isinstance(decoded, (dict, list)):
            yield decoded


def _piece(text: str) -> str:
    try:
        return str(json.loads(text))
    except ValueError:
        return text


def _binary(text: str, place: str) -> Iterator[tuple[str, str]]:
    try:
        body = base64.b64decode(text)
    except binascii.Error:
        yield place, text
        return
    for part in (body, *_members(body)):
        try:
            yield place, part.decode("utf-8")
        except UnicodeDecodeError:
            # In a picture or a sound, any pattern is found sooner or later: only known keys count.
            yield f"{place} (binary)", part.decode("latin-1")


def _members(body: bytes) -> Iterator[bytes]:
    if not body.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(BytesIO(body)) as archive:
            for member in archive.infolist():
                with archive.open(member) as file:
                    yield file.read(_LARGEST_MEMBER)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError):
        return


def _leaks_in(place: str, text: str, secrets: tuple[str, ...], hosts: tuple[str, ...]) -> Iterator[Leak]:
    for secret in secrets:
        if any(form in text for form in (secret, base64.b64encode(secret.encode()).decode().rstrip("="))):
            yield Leak("key", place, secret[:_SHOWN])
    if place.endswith("(binary)"):
        return
    for host in hosts:
        if re.search(rf"(?<![\w.-]){re.escape(host)}(?![\w-])", text, re.IGNORECASE):
            yield Leak("address", place, host[:_SHOWN])
    for kind, value in _matches(text):
        yield Leak(kind, place, value[:_SHOWN])


def _matches(text: str) -> Iterator[tuple[str, str]]:
    for pattern in (KEY, BEARER, USERINFO):
        for found in pattern.finditer(text):
            if REDACTED not in text[found.start() : found.end() + len(REDACTED)]:
                yield "key", found[0]
    for found in SIGNATURE.finditer(text):
        yield "signature", found[0].lstrip("?&;")
    for found in MAIL.finditer(text):
        if is_told_mail(mail := found[0].removeprefix(found[1])):
            yield "mail", mail
    for pattern in (IPV4, IPV6):
        for found in pattern.finditer(text):
            if is_told_address(found[0]):
                yield "address", found[0]


def _open_headers(recording: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    request, response = recording.get("request") or {}, recording.get("response") or {}
    sent = request.get("headers") or {}
    received = response.get("headers") or []
    for place, pairs in (("/request/headers", sent.items()), ("/response/headers", received)):
        for name, value in pairs:
            if name.lower() in SECRET_HEADERS and REDACTED not in value:
                yield f"{place}/{name}", name

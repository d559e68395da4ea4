"""Exchanges made into recordings that tell no secret. No I/O: it takes parts and returns values."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from dify_ext.contract.capture import describe
from dify_ext.contract.content import media_type_of
from dify_ext.contract.leaks import Leak, LeakError, find_leaks
from dify_ext.contract.redaction import HOST, REDACTED, SECRET_HEADERS, Redactor, key_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dify_ext.contract.capture import Capture
    from dify_ext.contract.contract import Contract

_FIRST_ERROR: Final = 400
_STYLES: Final = tuple(
    {"separators": separators, "ensure_ascii": ascii_only}
    for separators in ((",", ":"), (", ", ": "))
    for ascii_only in (True, False)
)


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording: `<operation>/<case>.json` and what stands in it."""

    operation: str
    case: str
    data: Mapping[str, Any] = field(repr=False)

    @property
    def name(self) -> str:
        """Its file below the version's folder."""
        return f"{self.operation}/{self.case}.json"

    def renamed(self, case: str) -> Recording:
        """Return it as another case."""
        return Recording(self.operation, case, {**self.data, "case": case})

    @property
    def content(self) -> bytes:
        """What its file holds."""
        return (json.dumps(self.data, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")


class Recorder:
    """Makes recordings of a run: redacted, with ids that are the same in all of them, and tested for leaks.

    Args:
        contract: Names the operations.
        base_url: The server's URL up to and including `/v1`.
        secrets: Keys in use; the keys of requests are learned from them.
    """

    def __init__(self, contract: Contract, base_url: str, secrets: tuple[str, ...] = ()) -> None:
        parts = urlsplit(base_url.rstrip("/"))
        self.contract = contract
        self.base_path = parts.path
        self.recordings: list[Recording] = []
        self.left_out: list[str] = []
        self.redactor = Redactor(tuple(dict.fromkeys(filter(None, (parts.netloc, _told(parts.hostname))))))
        for secret in secrets:
            self.redactor.learn(secret)
        self._cases: dict[tuple[str, str], int] = {}
        self._seen: set[str] = set()

    def add(self, capture: Capture) -> Recording | None:
        """Make a recording of an exchange.

        Returns:
            The recording; None where there is none to make: the reply was not read to its end, or a GET was asked
            again and its reply has no other shape than before.
        """
        self.redactor.learn(capture.key)
        data = describe(capture, self.contract, self.base_path)
        operation = data["operation_id"]
        if not capture.complete:
            self.left_out.append(f"{operation}: its reply was not read to its end")
            return None
        data = self._redacted(data)
        if self._is_repeated(data):
            self.left_out.append(f"{operation}: asked again, and its reply has the same shape")
            return None
        data["case"] = self._case(operation, data["response"])
        recording = Recording(operation, data["case"], data)
        self.recordings.append(recording)
        return recording

    def checked(self) -> list[Recording]:
        """Return all recordings.

        Raises:
            LeakError: One of them tells what it must not.
        """
        leaks = {recording.name: found for recording in self.recordings if (found := self.leaks_of(recording))}
        if leaks:
            raise LeakError(leaks)
        return self.recordings

    def leaks_of(self, recording: Recording) -> list[Leak]:
        """Return what a recording tells and must not."""
        written = json.loads(recording.content)
        return find_leaks(written, self.redactor.secrets, self.redactor.hosts)

    def _redacted(self, data: dict[str, Any]) -> dict[str, Any]:
        self.redactor.begin()
        request, response = data["request"], data["response"]
        request["headers"] = {name: _header(name, value) for name, value in request["headers"].items()}
        response["headers"] = [[name, _header(name, value)] for name, value in response["headers"]]
        raw, text, body = response.pop("raw", None), response.pop("text", None), response.pop("body_base64", None)
        data["request"] = self.redactor.value(request, "/request")
        for part in (data["request"].get("multipart") or {}).get("files") or ():
            part["size"] = len(part["text"].encode()) if "text" in part else part["size"]
        response = self.redactor.value(response, "/response")
        if raw is not None:
            response["raw"] = _in_style_of(raw, response["json"])
        if text is not None:
            _redact_text(self.redactor, response, text)
        if body is not None:
            response["body_base64"] = _binary(self.redactor, body, "/response/body_base64")
        data["response"] = _measured(response)
        done = self.redactor.done()
        data["redactions"] = [*done, {"kind": "header", "places": opened}] if (opened := _hidden(data)) else done
        return data

    def _case(self, operation: str, response: Mapping[str, Any]) -> str:
        headers = dict(response["headers"])
        streamed = media_type_of(headers.get("content-type")) == "text/event-stream"
        status = response["status"]
        case = f"error_{status}" if status >= _FIRST_ERROR else "streaming_ok" if streamed else "ok"
        number = self._cases[operation, case] = self._cases.get((operation, case), 0) + 1
        return case if number == 1 else f"{case}_{number}"

    def _is_repeated(self, data: Mapping[str, Any]) -> bool:
        request, response = data["request"], data["response"]
        if request["method"] != "GET" or "chunks" in response:
            return False
        asked = {name: request[name] for name in ("path_template", "path_params", "query")}
        key = json.dumps([asked, request["headers"].get("authorization"), response["status"], _shape(response)])
        repeated = key in self._seen
        self._seen.add(key)
        return repeated


def _told(hostname: str | None) -> str | None:
    return None if hostname in {None, "localhost", "127.0.0.1", "::1", HOST} else hostname


def _header(name: str, value: str) -> str:
    if name.lower() not in SECRET_HEADERS:
        return value
    scheme, space, key = value.partition(" ")
    return f"{scheme} {key_words(key)}" if space and name.lower() == "authorization" else REDACTED


def _hidden(data: Mapping[str, Any]) -> list[str]:
    names = [f"/request/headers/{name}" for name in data["request"]["headers"] if name in SECRET_HEADERS]
    return names + [f"/response/headers/{name}" for name, _ in data["response"]["headers"] if name in SECRET_HEADERS]


def _binary(redactor: Redactor, encoded: str, place: str) -> str:
    """Redact what is text; a picture would be broken by it, so the leak test alone looks at that."""
    try:
        text = base64.b64decode(encoded).decode("utf-8")
    except UnicodeDecodeError:
        return encoded
    return base64.b64encode(redactor.text(text, place).encode()).decode()


def _redact_text(redactor: Redactor, response: dict[str, Any], text: str) -> None:
    ends = _ends(response.get("chunks") or ())
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)
    result, old, new = [], 0, 0
    moved = list(ends)
    for line in lines:
        redacted = _redact_line(redactor, line)
        was, now = len(line.encode()), len(redacted.encode())
        for index, end in enumerate(ends):
            if old < end <= old + was:
                moved[index] = new + (now if end == old + was else min(end - old, now))
        result.append(redacted)
        old, new = old + was, new + now
    response["text"] = "".join(result)
    starts = [0, *moved]
    for chunk, start, end in zip(response.get("chunks") or (), starts, moved, strict=False):
        chunk["len"] = end - start


def _ends(chunks: Any) -> list[int]:
    total, ends = 0, []
    for chunk in chunks:
        total += chunk["len"]
        ends.append(total)
    return ends


def _redact_line(redactor: Redactor, line: str) -> str:
    """Redact a line of a stream: the values of its JSON, so that no escape is cut."""
    found = re.fullmatch(r"(data: ?)(.*?)([\r\n]*)", line, re.DOTALL)
    try:
        value = json.loads(found[2]) if found else None
    except (ValueError, RecursionError):
        value = None
    if found is None or value is None:
        return redactor.text(line, "/response/text")
    return found[1] + _in_style_of(found[2], redactor.value(value, "/response/text")) + found[3]


def _in_style_of(text: str, value: Any) -> str:
    """Write a JSON value the way a server wrote the text before: spaces, escapes, and what stands at its end."""
    body = text.rstrip()
    was = json.loads(body)
    if was == value:
        return text
    style = next((style for style in _STYLES if _dumps(was, style) == body), _STYLES[0])
    return _dumps(value, style) + text[len(body) :]


def _dumps(value: Any, style: Mapping[str, Any]) -> str:
    return json.dumps(value, **style)


def _measured(response: dict[str, Any]) -> dict[str, Any]:
    """Make the lengths true again."""
    if "raw" in response:
        length = len(response["raw"].encode())
    elif "text" in response:
        length = len(response["text"].encode())
    elif "body_base64" in response:
        length = len(base64.b64decode(response["body_base64"]))
    else:
        return response
    was, response["body_len"] = response["body_len"], length
    response["headers"] = [
        [name, str(length) if name == "content-length" and value == str(was) else value]
        for name, value in response["headers"]
    ]
    return response


def _shape(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _shape(each) for name, each in sorted(value.items()) if name not in {"headers", "raw"}}
    if isinstance(value, list):
        return sorted({json.dumps(_shape(each)) for each in value})
    return type(value).__name__

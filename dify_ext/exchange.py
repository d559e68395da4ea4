"""What is asked beside an operation's arguments, and what comes back; no I/O."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from attrs import field, frozen
from dify_api.types import UNSET

from dify_ext import _json
from dify_ext.errors import redact
from dify_ext.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dify_api.types import Request


@frozen
class Options:
    """What a client adds to every request; `with_options` makes a client with others.

    Attributes:
        timeout: Seconds to wait for the next byte of a reply; None takes 300, and 60 for a stream.
        retry: When a request is sent again.
        headers: Further headers.
        query: Further query parameters.
    """

    timeout: float | None = None
    retry: RetryPolicy = field(factory=RetryPolicy)
    headers: Mapping[str, str] = field(factory=dict, repr=False)
    query: Mapping[str, str] = field(factory=dict, repr=False)


@frozen
class Reply:
    """A reply's head and body: what was asked, status, headers, content (empty while a stream is still open)."""

    method: str
    path: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(default=b"", repr=False)

    @property
    def server_version(self) -> str | None:
        """Dify's version, which every reply of it tells."""
        return self.headers.get("x-version")

    @property
    def trace_id(self) -> str | None:
        """The id of the request in the server's tracing, where that is on."""
        return self.headers.get("x-trace-id")


def as_curl(base_url: str, request: Request) -> str:
    """A request as a curl command for a bug report; the key is left to the variable DIFY_API_KEY."""
    signed = "://" in request.path  # whose query is a secret
    query = f"?{urlencode(request.query)}" if request.query and not signed else ""
    url = f"{'' if signed else base_url}{request.path}{query}"
    words = ["curl", "-X", request.method, url]
    words += [] if signed else ["-H", "Authorization: Bearer $DIFY_API_KEY"]
    if request.json is not UNSET:
        words += ["-H", "Content-Type: application/json", "-d", redact(_json.dumps(request.json).decode())]
    for name, value in request.form or ():
        words += ["-F", f"{name}={value}" if isinstance(value, str) else f"{name}=@{value.filename or 'FILE'}"]
    # Double quotes let the shell put the key in; a bug report must not.
    return " ".join(f'"{word}"' if "$DIFY" in word else shlex.quote(word) for word in words)

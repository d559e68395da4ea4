"""Every error of the library, and how a reply becomes one.

DifyError
├── ConfigurationError          no key, no base URL, no user
├── UploadError                 a file that cannot be read or sent
├── InputError                  inputs that do not fit the app's form
├── APIConnectionError          no connection, or one that broke
│   └── APITimeoutError         nothing came within the time-out
├── APIStatusError              Dify answered with a status of 400 or above
│   ├── BadRequestError             400
│   ├── AuthenticationError         401
│   ├── PermissionDeniedError       403
│   ├── NotFoundError               404
│   ├── ConflictError               409
│   ├── PreconditionFailedError     412
│   ├── PayloadTooLargeError        413
│   ├── UnsupportedMediaTypeError   415
│   ├── RateLimitError              429, and the 400 and 403 that mean it
│   └── ServerError                 500 and above
├── ResponseParseError          a success whose body is not what the operation promises
├── IndexingError               documents that failed to be indexed
│   └── IndexingTimeoutError        or that are not yet, when their time is over
├── StreamError                 an `error` event inside a stream
├── StreamInterrupted           a stream that ended before its last event
└── WorkflowFailed              a run that ended `failed` or `stopped`
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, Self

from dify_ext.retry import retry_after_seconds

if TYPE_CHECKING:
    from collections.abc import Mapping

BODY_LIMIT: Final = 4_000
_KEY = re.compile(r"\b(app|dataset)-(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{16,}|(?<=Bearer )[^\s\"',;]+")


def redact(text: str) -> str:
    """Replace what looks like a Dify key or a bearer token by `***`."""
    return _KEY.sub("***", text)


class DifyError(Exception):
    """Base of every error this library raises."""


class ConfigurationError(DifyError, ValueError):
    """A client that lacks a key, a base URL or a user, or was given an unusable one."""


class UploadError(DifyError, ValueError):
    """A file that cannot be read, or not be sent as it stands."""


class DownloadError(DifyError):
    """A file could not be fetched whole, or not be written; nothing of it is left under its name."""


class PaginationError(DifyError):
    """A list does not come to its end."""


class InputError(DifyError, ValueError):
    """Inputs that do not fit the app's form.

    Attributes:
        problems: What is wrong, by variable.
    """

    def __init__(self, problems: Mapping[str, str]) -> None:
        listed = "; ".join(f"{name}: {problem}" for name, problem in problems.items())
        super().__init__(f"These inputs do not fit the app: {listed}.")
        self.problems = dict(problems)

    def __reduce__(self) -> tuple[type[InputError], tuple[dict[str, str]]]:
        return InputError, (self.problems,)


class _RequestError(DifyError):
    """An error that belongs to one request: which one, and what the server said of itself.

    Attributes:
        method: The HTTP method that was asked with.
        path: The path below the base URL.
        server_version: Dify's version from `X-Version`, where it answered at all.
        trace_id: `X-Trace-Id`, where the server has tracing on.
    """

    method: str = ""
    path: str = ""
    server_version: str | None = None
    trace_id: str | None = None

    def __init__(self, message: str, *, method: str = "", path: str = "") -> None:
        super().__init__(redact(message))
        self.method = method
        self.path = path


class APIConnectionError(_RequestError):
    """No connection to Dify, or one that broke before the reply was complete."""


class APITimeoutError(APIConnectionError):
    """Dify did not answer within the time-out."""


class APIStatusError(_RequestError):
    """Dify answered with a status of 400 or above.

    Attributes:
        status: The HTTP status.
        code: Dify's own code, such as `not_chat_app`; None where the body has none.
        message: Dify's message; may be empty.
        errors: Field by field, where an older Dify refused the input that way.
        body: The reply's text, redacted and cut to 4,000 characters.
        retry_after: Seconds from `Retry-After`, where a proxy sent it.
    """

    status: int = 0
    code: str | None = None
    message: str = ""
    errors: Mapping[str, str] | None = None
    body: str = ""
    retry_after: float | None = None


class BadRequestError(APIStatusError):
    """400: the request is wrong, or the app cannot do what it asks."""


class AuthenticationError(APIStatusError):
    """401: no key, an unknown key, or a key of the wrong kind."""


class PermissionDeniedError(APIStatusError):
    """403: the API is switched off for this app, or a quota of the workspace is used up."""


class NotFoundError(APIStatusError):
    """404: no such object, or (HTML) no such route."""


class ConflictError(APIStatusError):
    """409: the name is taken, or the object is in use."""


class PreconditionFailedError(APIStatusError):
    """412: a human-input form that was already submitted, or expired."""


class PayloadTooLargeError(APIStatusError):
    """413: the file or body is larger than Dify or a proxy allows."""


class UnsupportedMediaTypeError(APIStatusError):
    """415: the body or the file has a type that this operation does not take."""


class RateLimitError(APIStatusError):
    """429, or the 400 by which Dify reports its limit of concurrent requests."""


class ServerError(APIStatusError):
    """500 and above: Dify or a proxy in front of it failed."""


class ResponseParseError(_RequestError):
    """A reply with a success status whose body is not what the operation promises.

    Attributes:
        status: The HTTP status.
        body: The reply's text (of a stream, the frame's), redacted and cut to 4,000 characters.
        result: Of a stream, what had arrived before.
    """

    status: int = 0
    body: str = ""
    result: Any = None


class StreamError(_RequestError):
    """An `error` event that Dify sent inside a stream.

    Attributes:
        status: The status Dify gives in the event; None where it gives none.
        code: Dify's code, such as `completion_request_error`.
        message: Dify's message; may be empty.
        result: What had arrived before: answer, ids, usage.
    """

    status: int | None = None
    code: str | None = None
    message: str = ""
    result: Any = None

    @classmethod
    def from_event(cls, event: Any, result: Any) -> Self:
        """Make the error of an `error` event; all its members but the name may be missing or null."""
        code = event.code if isinstance(event.code, str) else None
        message = redact(event.message) if isinstance(event.message, str) else ""
        error = cls(f"Dify ended the stream with an error: {message or code or 'it gives no reason'}")
        error.status = event.status if isinstance(event.status, int) else None
        error.code = code
        error.message = message
        error.result = result
        return error


class StreamInterrupted(APIConnectionError):  # noqa: N818 - it names what happened, as the field says it
    """A stream that ended, broke or fell silent before its last event.

    Attributes:
        result: What had arrived before: answer, ids, usage.
    """

    result: Any = None


class WorkflowFailed(_RequestError):  # noqa: N818 - it names what happened, as the field says it
    """A workflow or chatflow run that ended `failed` or `stopped`.

    Attributes:
        status: The run's status.
        message: The run's error.
        result: The run as far as it came.
    """

    status: str = ""
    message: str = ""
    result: Any = None

    @classmethod
    def of_run(cls, status: str, reason: object, run_id: str | None, result: Any) -> Self:
        """Make the error of a run that ended without success."""
        message = redact(reason) if isinstance(reason, str) else ""
        error = cls(f"The run {run_id} ended {status}: {message or 'Dify gives no reason'}")
        error.status = status
        error.message = message
        error.result = result
        return error


class IndexingError(DifyError):
    """Documents were not indexed.

    Attributes:
        progress: How far each document came, as an `IndexingProgress`.
    """

    progress: Any = None

    @classmethod
    def of(cls, progress: Any) -> Self:
        """Make the error of documents that failed, which it names with their reasons."""
        failed = progress.failed
        reasons = "; ".join(
            f"{each.document_id} {each.status}: {each.error or 'no reason given'}" for each in failed[:5]
        )
        more = f" and {len(failed) - 5} more" if len(failed) > 5 else ""  # noqa: PLR2004 - enough for a sentence
        error = cls(f"{len(failed)} of {len(progress.documents)} documents were not indexed: {reasons}{more}.")
        error.progress = progress
        return error


class IndexingTimeoutError(IndexingError):
    """Documents are still being indexed when their time is over; indexing goes on all the same."""

    @classmethod
    def after(cls, seconds: float, progress: Any) -> Self:
        """Make the error of a wait that took too long."""
        done, total = progress.completed, len(progress.documents)
        error = cls(
            f"After {seconds:g} s {done} of {total} documents are indexed. Dify goes on: wait again, or longer."
        )
        error.progress = progress
        return error


_BY_STATUS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    412: PreconditionFailedError,
    413: PayloadTooLargeError,
    415: UnsupportedMediaTypeError,
    429: RateLimitError,
}

_ADVICE: Final[dict[type[APIStatusError], str]] = {
    AuthenticationError: "Check the key: apps are asked with their own `app-…` key, knowledge with a `dataset-…` key.",
    PermissionDeniedError: "Is the API switched on for this app or workspace, and is its quota left?",
    PayloadTooLargeError: "The file is larger than the server allows; `get_parameters` tells the limits of an app.",
    UnsupportedMediaTypeError: "Give the file's type with `media_type=`; audio must be mp3, m4a, wav, amr or mpga.",
    RateLimitError: "Wait and try again, or send fewer requests at once.",
    ServerError: "Dify or a proxy failed; its log tells more. A run may have been carried out: look it up first.",
}
_SILENT_ADVICE: Final = (
    "Dify gives no reason. Of an upload it means: larger than the server allows, or of a type that it does not take."
)
_HTML_ADVICE: Final = (
    "The server answered an HTML page: there is no such route. Does the base URL end in /v1 (or /api of a tutorial's "
    "proxy), and is every id a UUID?"
)


def class_for(status: int, message: str) -> type[APIStatusError]:
    """The class of an error reply, by status; Dify reports its concurrency limit as a 400 with a fixed sentence."""
    # Its exception class is a ValueError on the server, whose handler wins over the one for 429.
    if status == 400 and message.startswith("Too many requests"):  # noqa: PLR2004
        return RateLimitError
    if status == 403 and "request rate limit" in message:  # noqa: PLR2004 - how Dify limits the knowledge
        return RateLimitError
    return _BY_STATUS.get(status) or (ServerError if status >= 500 else APIStatusError)  # noqa: PLR2004


def error_from_reply(method: str, path: str, status: int, headers: Mapping[str, str], content: bytes) -> APIStatusError:
    """Make the error for a reply with a status of 400 or above, whatever its body is."""
    text = redact(content.decode("utf-8", "replace"))
    html = "html" in headers.get("content-type", "") or text.lstrip()[:1] == "<"
    fields = _json_object(text)
    message = _message(fields) if fields else ("" if html else text.strip()[:BODY_LIMIT])
    cls = class_for(status, message)
    code = fields.get("code")
    errors = fields.get("errors")
    said = f"{status} {code or ''}".rstrip() + f" from {method} {path}"
    sentences = [
        f"{said}: {message.rstrip(' .')}." if message else f"{said}.",
        _advice(cls, headers, html=html, silent=not text or (bool(fields) and not message)),
    ]
    error = cls(" ".join(filter(None, sentences)), method=method, path=path)
    error.status = status
    error.code = code if isinstance(code, str) else None
    error.message = message
    error.errors = errors if isinstance(errors, dict) else None
    error.body = text[:BODY_LIMIT]
    error.server_version = headers.get("x-version")
    error.trace_id = headers.get("x-trace-id")
    error.retry_after = retry_after_seconds(headers.get("retry-after"))
    return error


def _advice(cls: type[APIStatusError], headers: Mapping[str, str], *, html: bool, silent: bool) -> str:
    if cls is BadRequestError and silent:
        return _SILENT_ADVICE
    if "location" in headers:
        place = headers["location"].partition("?")[0]  # what follows may be a secret
        return f"The server redirects to {redact(place)}: use that as the base URL."
    return _HTML_ADVICE if html and cls is NotFoundError else _ADVICE.get(cls, "")


def _json_object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _message(fields: Mapping[str, Any]) -> str:
    """The sentence of an error body: `message`, the `error` of older routes, or the fields a 1.9 refused."""
    errors = fields.get("errors")
    if isinstance(errors, dict) and errors:
        return "; ".join(f"{name}: {text}" for name, text in errors.items())
    return str(fields.get("message") or fields.get("error") or "")

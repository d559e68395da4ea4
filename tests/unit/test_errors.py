"""Every recorded refusal becomes the right error, and no error tells a key."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from recorded import Exchange, exchanges

import dify_ext
from dify_ext.errors import APIStatusError, DifyError, RateLimitError, error_from_reply, redact

CLASSES = {
    400: dify_ext.BadRequestError,
    401: dify_ext.AuthenticationError,
    403: dify_ext.PermissionDeniedError,
    404: dify_ext.NotFoundError,
    405: dify_ext.APIStatusError,
    409: dify_ext.ConflictError,
    412: dify_ext.PreconditionFailedError,
    413: dify_ext.PayloadTooLargeError,
    415: dify_ext.UnsupportedMediaTypeError,
    429: dify_ext.RateLimitError,
    500: dify_ext.ServerError,
}
REFUSALS = [exchange for exchange in exchanges() if exchange.status >= 400]


def error_of(exchange: Exchange) -> APIStatusError:
    method, path = exchange.request["method"], exchange.request["path_template"]
    return error_from_reply(method, path, exchange.status, exchange.headers, exchange.content)


def test_there_are_refusals_of_both_versions() -> None:
    assert {exchange.version for exchange in REFUSALS} == {"1.9.2", "1.14.2"}
    assert len(REFUSALS) > 800


@pytest.mark.parametrize("exchange", REFUSALS, ids=lambda exchange: exchange.name)
def test_a_recorded_refusal_becomes_its_error(exchange: Exchange) -> None:
    error = error_of(exchange)
    body: Any = exchange.response.get("json")
    body = body if isinstance(body, dict) else {}
    limited = str(body.get("message", "")).startswith("Too many requests")
    assert type(error) is (RateLimitError if limited else CLASSES[exchange.status])
    assert error.status == exchange.status
    assert error.code == body.get("code")
    if body.get("errors"):
        assert error.errors == body["errors"]
        assert all(field in error.message for field in body["errors"])
    elif body:
        assert error.message == (body.get("message") or body.get("error") or "")
    assert error.message.rstrip(" .") in str(error)
    assert str(exchange.status) in str(error)
    assert error.server_version == (exchange.headers.get("x-version"))


def test_an_html_404_names_the_base_url_as_the_likely_cause() -> None:
    pages = [exchange for exchange in REFUSALS if exchange.status == 404 and exchange.media_type == "text/html"]
    assert pages
    for exchange in pages:
        error = error_of(exchange)
        assert "base URL" in str(error)
        assert "<" not in str(error)
        assert "<" in error.body


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"plain words",
        b"null",
        b"[]",
        b'"text"',
        b'{"message": null}',
        b'{"code": 7}',
        b'{"co',
        b"{" * 9000,
    ],
)
@pytest.mark.parametrize("status", [400, 418, 499, 500, 520, 599])
def test_any_body_under_any_status_becomes_an_error_with_that_status(status: int, content: bytes) -> None:
    error = error_from_reply("GET", "/info", status, {}, content)
    assert error.status == status
    assert isinstance(error, DifyError)
    assert len(error.body) <= 4000


def test_a_redirect_says_where_to() -> None:
    error = error_from_reply("GET", "/info", 301, {"location": "https://dify.example/v1/info"}, b"")
    assert "https://dify.example/v1/info" in str(error)


@pytest.mark.parametrize("key", ["app-Zk3vq8LrT2nB7xYw", "dataset-Zk3vq8LrT2nB7xYwQ1aa"])
def test_a_key_in_a_reply_never_reaches_the_error(key: str) -> None:
    content = json.dumps({"message": f"bad key {key}", "code": "unauthorized"}).encode()
    error = error_from_reply("GET", "/info", 401, {}, content)
    for text in (str(error), repr(error), error.body, error.message, repr(vars(error))):
        assert key not in text
    assert redact(f"Bearer {key}") == "Bearer ***"


def test_errors_survive_pickling_with_all_they_carry() -> None:
    error = error_from_reply(
        "POST", "/files/upload", 413, {"x-version": "1.14.2", "x-trace-id": "t", "retry-after": "3"}, b"{}"
    )
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


def test_every_error_class_is_a_dify_error_and_public() -> None:
    names = [name for name in dify_ext.__all__ if name.endswith(("Error", "Interrupted", "Failed"))]
    assert len(names) == 25
    assert all(issubclass(getattr(dify_ext, name), DifyError) for name in names)

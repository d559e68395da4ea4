"""The retry policy: a table of what may be sent again."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dify_ext.retry import RetryPolicy, retry_after_seconds

policy = RetryPolicy(jitter=lambda: 0.0)


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_whatever_never_left_is_sent_again(method: str) -> None:
    assert policy.delay(method, 1, sent=False) == 0.5


@pytest.mark.parametrize("status", [None, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_run_or_creation_that_left_is_never_sent_again(method: str, status: int | None) -> None:
    assert policy.delay(method, 1, sent=True, status=status) is None


@pytest.mark.parametrize("status", [None, 429, 502, 503, 504])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_an_idempotent_request_is_sent_again_after_a_passing_fault(method: str, status: int | None) -> None:
    assert policy.delay(method, 1, sent=True, status=status) == 0.5


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 412, 413, 415, 500])
def test_a_refusal_is_final(status: int) -> None:
    assert policy.delay("GET", 1, sent=True, status=status) is None


def test_delays_double_up_to_the_cap_and_end_with_the_last_retry() -> None:
    many = RetryPolicy(max_retries=6, jitter=lambda: 0.0)
    assert [many.delay("GET", tries, sent=True) for tries in range(1, 8)] == [0.5, 1, 2, 4, 8, 8, None]


@given(st.floats(0, 1))
def test_jitter_only_shortens_a_delay_and_by_a_quarter_at_most(jitter: float) -> None:
    delay = RetryPolicy(jitter=lambda: jitter).delay("GET", 1, sent=True)
    assert delay is not None
    assert 0.375 <= delay <= 0.5


def test_retry_after_is_obeyed_up_to_its_cap() -> None:
    assert policy.delay("GET", 1, sent=True, status=429, retry_after=60) == 60
    assert policy.delay("GET", 1, sent=True, status=429, retry_after=61) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        (" 0 ", 0.0),
        ("Fri, 20 Nov 2026 21:00:30 GMT", 30.0),
        ("Fri, 20 Nov 2026 20:00:00 GMT", 0.0),
        ("soon", None),
        ("", None),
        ("-3", None),
    ],
)
def test_retry_after_is_read_in_both_forms(header: str | None, seconds: float | None) -> None:
    assert retry_after_seconds(header, now=1795208400.0) == seconds


@given(st.text(max_size=40) | st.from_regex(r"[A-Z][a-z]{2}, \d{1,9} [A-Z][a-z]{2} \d{1,9} \d+:\d+:\d+ (GMT|[+-]\d+)"))
@example("Mon, 01 Jan 0001 00:00:00 +2359")
@example("Mon, 01 Jan 99999 00:00:00 GMT")
@example("9" * 5000)
def test_no_retry_after_is_a_crash(header: str) -> None:
    seconds = retry_after_seconds(header, now=0.0)
    assert seconds is None or seconds >= 0

"""JSON in and out: the same values and the same refusals as the standard library, only sooner."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dify_ext import _json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
SPACE = st.text(" \t\r\n", max_size=3)
READERS = pytest.mark.parametrize("loads", [_json.loads, _json._standard_loads], ids=["chosen", "standard"])


@READERS
@given(value=VALUES, before=SPACE, after=SPACE)
def test_what_is_written_is_read_whatever_space_is_around_it(loads: Any, value: Any, before: str, after: str) -> None:
    assert loads(before.encode() + _json.dumps(value) + after.encode()) == value


@READERS
@given(text=st.text('{}[]",:0123456789.eE+-tfnrualsx \n', max_size=12))
@example(text="{}x")
@example(text="")
@example(text=" " + "[" * 100_000)
@example(text="[" * 100_000)
@example(text="1" * 5_000)
def test_what_is_no_json_is_a_value_error_and_nothing_else(loads: Any, text: str) -> None:
    try:
        expected = json.loads(text)
    except (ValueError, RecursionError):
        with pytest.raises(ValueError):
            loads(text.encode())
    else:
        assert loads(text.encode()) == expected


@READERS
def test_half_a_surrogate_pair_and_large_numbers_are_read(loads: Any) -> None:
    assert loads(b'["\\ud83d", 18446744073709551616]') == ["\ud83d", 2**64]
    assert loads(_json.dumps(["\ud83d"])) == ["\ud83d"]

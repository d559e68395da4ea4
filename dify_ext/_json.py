"""JSON in and out: orjson where the extra `fast` installed it, else the standard library."""

from __future__ import annotations

import json
from json.scanner import make_scanner
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_decoder = json.JSONDecoder()
_scan = make_scanner(_decoder)  # type: ignore[arg-type] # the stubs name the wrong class
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def dumps(value: object) -> bytes:
    """Encode as compact UTF-8 JSON; raises ValueError or TypeError for what JSON cannot hold."""
    try:
        return _encode(value).encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair has no UTF-8 form, but JSON can escape it.
        return json.dumps(value, allow_nan=False).encode()


def _standard_loads(data: bytes) -> Any:
    # json.loads(bytes) guesses the encoding first and looks for white space on both sides: twice the cost of this.
    try:
        text = str(data, "utf-8")
        try:
            value, end = _scan(text, 0)
        except StopIteration:  # white space before it, or no JSON
            value, end = None, -1
        return value if end == len(text) else _decoder.decode(text)
    except RecursionError:
        raise ValueError("JSON is nested too deeply") from None


def _with_fallback(fast: Callable[[bytes], Any]) -> Callable[[bytes], Any]:
    def loads(data: bytes) -> Any:
        try:
            return fast(data)
        except ValueError:
            # orjson refuses escapes of half a surrogate pair and numbers beyond 64 bits, which are valid JSON.
            return _standard_loads(data)

    return loads


loads: Callable[[bytes], Any] = _standard_loads
try:
    import orjson
except ImportError:
    pass
else:
    loads = _with_fallback(orjson.loads)

"""Server-sent events as the WHATWG HTML standard frames them: bytes in, frames out, no I/O.

https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
"""

from __future__ import annotations

from typing import Final, NamedTuple

_BOM: Final = b"\xef\xbb\xbf"
_LF: Final = 0x0A  # as numbers, because `number in bytes` costs a seventh of `bytes in bytes`
_CR: Final = 0x0D


class Frame(NamedTuple):
    """One dispatched event.

    Attributes:
        event: Its type; "message" where no `event:` line names one, as Dify never does.
        data: Its data lines, joined by LF.
    """

    event: str
    data: bytes


_new: Final = tuple.__new__  # makes a Frame at two thirds of the cost of Frame(...)


class Decoder:
    """Cuts one event stream into frames, wherever the network cut it into chunks.

    Lines end at LF, CRLF or CR and nowhere else: Dify sends U+2028, U+2029 and U+0085 raw inside its JSON.
    Data stays bytes, so a character cut in two needs no care here. `id` and `retry` are ignored.
    """

    __slots__ = ("_after_cr", "_held", "_started")

    def __init__(self) -> None:
        self._held: list[bytes] = []
        self._started = False
        self._after_cr = False

    @property
    def pending(self) -> int:
        """How many bytes wait for a blank line to dispatch them; the end of a stream does not."""
        return sum(map(len, self._held))

    def feed(self, chunk: bytes) -> list[Frame]:
        """Take the next bytes of the stream.

        Args:
            chunk: Bytes as they arrived, cut anywhere.

        Returns:
            The frames these bytes completed, in order: often none, sometimes many.
        """
        if self._after_cr or not self._started or _CR in chunk:
            chunk = self._normalise(chunk)
        if self._held or chunk[-2:] != b"\n\n":
            return self._feed_partial(chunk)
        return _frames(chunk)

    def _feed_partial(self, chunk: bytes) -> list[Frame]:
        held = self._held
        if not held:
            chunk = chunk.lstrip(b"\n")
        if not chunk:
            return []
        may_complete = _LF in chunk and b"\n\n" in (held[-1][-1:] + chunk if held else chunk)
        held.append(chunk)
        if not may_complete:
            return []
        # Joined only now that an event is complete: a large event costs time in proportion to its size.
        text = b"".join(held)
        end = text.rindex(b"\n\n") + 2
        self._held = [text[end:]] if end < len(text) else []
        return _frames(text[:end])

    def _normalise(self, chunk: bytes) -> bytes:
        """Make every line end an LF, and drop the byte order mark that a stream may start with."""
        if not chunk:
            return chunk
        if not self._started:
            chunk = b"".join(self._held) + chunk
            self._started = chunk == _BOM or not _BOM.startswith(chunk)
            self._held = [] if self._started else [chunk]
            chunk = chunk.removeprefix(_BOM) if self._started else b""
        elif self._after_cr:
            chunk = chunk.removeprefix(b"\n")
        # A CR ends its line at once, without waiting for the LF that may follow in the next chunk.
        self._after_cr = chunk.endswith(b"\r")
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _frames(text: bytes) -> list[Frame]:
    # Dify gives every event one line of data: only what differs is looked at line by line.
    if text[:6] == b"data: " and _LF not in (data := text[6:-2]):
        return [_new(Frame, ("message", data))]
    first, *others = text[:-2].split(b"\n\ndata: ")
    frames = _parse_blocks(first)
    for data in others:
        if _LF in data:
            frames += _parse_blocks(b"data: " + data)
        else:
            frames.append(_new(Frame, ("message", data)))
    return frames


def _parse_blocks(text: bytes) -> list[Frame]:
    return [frame for block in text.split(b"\n\n") if (frame := _parse(block))]


def _parse(block: bytes) -> Frame | None:
    if block[:6] == b"data: " and _LF not in block:
        return Frame("message", block[6:])
    event = b""
    data = []
    for line in block.split(b"\n"):
        field, _, value = line.partition(b":")
        if field == b"data":
            data.append(value.removeprefix(b" "))
        elif field == b"event":
            event = value.removeprefix(b" ")
    if not data:  # Dify's `event: ping` has no data line, and the standard then dispatches nothing
        return None
    return Frame(event.decode("utf-8", "replace") or "message", b"\n".join(data))

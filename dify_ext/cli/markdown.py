"""Markdown that grows: what is complete is printed for good, the rest is shown while it changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Self

from rich.live import Live
from rich.markdown import Markdown
from rich.segment import Segment

from dify_ext.cli.output import clean

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

_FENCE: Final = re.compile(r" {0,3}(```|~~~)")
_CONTINUES: Final = re.compile(r"\s|[-*+>|]|\d+[.)]")


def split_complete(text: str) -> tuple[str, str]:
    """Cut Markdown before the last block that stands on its own; what is before the cut changes no more."""
    cut, at, fence, blank = 0, 0, "", False
    for line in text.splitlines(keepends=True):
        mark = _FENCE.match(line)
        if blank and not fence and line.endswith("\n") and line.strip() and not _CONTINUES.match(line):
            cut = at
        if mark and fence in {"", mark[1]}:
            fence = "" if fence else mark[1]
        blank = not line.strip()
        at += len(line)
    return text[:cut], text[cut:]


class _Tail:
    """The last lines of some Markdown, as many as the screen holds."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        lines = console.render_lines(Markdown(self._text), options.update(height=None), pad=False)
        for line in lines[-max(console.height - 2, 1) :]:
            yield from line
            yield Segment.line()


class GrowingMarkdown:
    """Shows an answer as it is made; use it in a `with`.

    Args:
        console: Where.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._rest = ""
        self._printed = False
        self._live = Live(_Tail(""), console=console, transient=True, refresh_per_second=12)

    def __enter__(self) -> Self:
        """Begin to show."""
        self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Print what is left for good."""
        self._live.stop()
        self._print(self._rest)

    def add(self, text: str) -> None:
        """Show more of the answer."""
        done, self._rest = split_complete(self._rest + clean(text))
        self._live.update(_Tail(self._rest), refresh=bool(done))  # else what is printed would stand below it, too
        if done:
            self._print(done)

    def _print(self, text: str) -> None:
        if text.strip():
            if self._printed:
                self._console.print()
            self._console.print(Markdown(text))
            self._printed = True

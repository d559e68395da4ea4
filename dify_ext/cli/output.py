"""What commands print: for people on a terminal, as plain text into a pipe, or as lines of JSON."""

from __future__ import annotations

import json
import os
import re
import sys
from typing import TYPE_CHECKING, Any, Final

from rich.console import Console
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import RenderableType

PIPE_WIDTH: Final = 160
# What a server sends must not steer the terminal.
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def clean(text: str) -> str:
    """Text without characters that steer a terminal."""
    return _CONTROL.sub("", text)


def console(*, stderr: bool = False) -> Console:
    """A console that prints what it is given as it stands; colours and live displays only on a terminal."""
    made = Console(stderr=stderr, markup=False, highlight=False, emoji=False)
    if not made.is_terminal and "COLUMNS" not in os.environ:
        made.width = PIPE_WIDTH
    return made


def is_live(console: Console) -> bool:
    """Whether a console can show what changes."""
    return console.is_terminal and not console.is_dumb_terminal


def _as_json(value: Mapping[str, Any], encoding: str) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return json.dumps(value, default=str)
    return text


class Output:
    """Where a command prints: its result on `out`, all else on `err`.

    Args:
        as_json: Whether it prints lines of JSON instead.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.out = console()
        self.err = console(stderr=True)

    @property
    def live_out(self) -> bool:
        """Whether the result may grow on the screen."""
        return not self.as_json and is_live(self.out)

    @property
    def live_err(self) -> bool:
        """Whether progress may move on the screen."""
        return not self.as_json and is_live(self.err)

    @property
    def asks(self) -> bool:
        """Whether there is a person to be asked."""
        return not self.as_json and sys.stdin.isatty()

    def line(self, kind: str, values: Mapping[str, Any]) -> None:
        """Print a line of JSON; nothing where people read."""
        if self.as_json:
            self.out.file.write(f"{_as_json({'type': kind, **values}, self.out.encoding)}\n")
            self.out.file.flush()

    def show(self, what: RenderableType) -> None:
        """Print a part of the result; nothing among lines of JSON."""
        if not self.as_json:
            self.out.print(what)

    def text(self, text: str, end: str = "\n") -> None:
        """Print text of the result as it is, without breaking its lines."""
        if not self.as_json:
            self.out.print(Text(clean(text)), soft_wrap=True, end=end)

    def note(self, text: str, style: str = "dim") -> None:
        """Tell something beside the result."""
        if not self.as_json:
            self.err.print(Text(clean(text), style), soft_wrap=True)

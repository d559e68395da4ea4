"""What the commands print: for people on a terminal, as lines of JSON for programs."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

import typer
from rich.console import Console

from dify_ext.errors import ConfigurationError, DifyError, InputError, UploadError, redact

if TYPE_CHECKING:
    from collections.abc import Iterator

REFUSED, WRONG_USE, INTERRUPTED = 1, 2, 130
console = Console(highlight=False)
errors = Console(stderr=True, highlight=False)


def line(value: Any) -> None:
    """One line of JSON."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=plain) + "\n")
    sys.stdout.flush()


def plain(value: Any) -> Any:
    """What JSON has for a model or a value of ours."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if hasattr(value, "__attrs_attrs__"):
        return {each.name: getattr(value, each.name) for each in value.__attrs_attrs__}
    return str(value)


def fail(text: str, code: int, *, as_json: bool = False) -> NoReturn:
    """End with a sentence on what went wrong."""
    if as_json:
        line({"error": redact(text)})
    else:
        errors.print(f"[bold red]Error:[/] {_escaped(redact(text))}", soft_wrap=True)
    raise typer.Exit(code)


def _escaped(text: str) -> str:
    return text.replace("[", "\\[")


@contextmanager
def told(*, as_json: bool) -> Iterator[None]:
    """Turn errors into a sentence and an exit code: 2 for wrong use, 1 for what the server or a run said."""
    try:
        yield
    except (ConfigurationError, InputError, UploadError) as error:
        fail(str(error), WRONG_USE, as_json=as_json)
    except DifyError as error:
        fail(str(error), REFUSED, as_json=as_json)
    except OSError as error:
        fail(f"{error.filename or ''} {error.strerror or error}".strip(), WRONG_USE, as_json=as_json)
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None

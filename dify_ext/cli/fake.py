"""`dify-ext fake`: a fake Dify to try things on, or a proxy that records a real one."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dify_ext.cli.options import AsJson
from dify_ext.cli.output import Output
from dify_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_ext.testing import FakeDify


def needs_testing(error: ModuleNotFoundError) -> ConfigurationError:
    """What to say where a package of the extra `testing` is missing."""
    return ConfigurationError(f"This needs {error.name}: pip install 'dify-ext[testing]'")


def fake(
    port: Annotated[int, typer.Option("--port", "-p", help="The port on this machine; 0: a free one.")] = 5001,
    pace: Annotated[float, typer.Option("--pace", help="Seconds between the events of a stream.", min=0)] = 0.03,
    version: Annotated[str | None, typer.Option("--version", help="The Dify version it imitates.")] = None,
    proxy: Annotated[
        str | None, typer.Option("--proxy", help="Pass everything on to this Dify instead.", metavar="URL")
    ] = None,
    into: Annotated[
        Path | None, typer.Option("--into", help="With --proxy: the folder that gets recordings, without secrets.")
    ] = None,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """Run a fake Dify on this machine until Ctrl-C; or stand before a real one, check and record it."""
    output = Output(as_json=as_json)
    if into is not None and proxy is None:
        raise ConfigurationError("--into records what --proxy passes on: give both.")
    try:
        if proxy is None:
            _fake(output, port, pace, version)
        else:
            _proxy(output, port, proxy, into)
    except ModuleNotFoundError as error:
        raise needs_testing(error) from None


def _fake(output: Output, port: int, pace: float, version: str | None) -> None:
    from dify_ext.testing import FakeDify  # noqa: PLC0415 - of another extra
    from dify_ext.testing.replies import NEWEST  # noqa: PLC0415

    try:
        dify = FakeDify(pace=pace, port=port, version=version or NEWEST)
    except ValueError as error:
        raise ConfigurationError(f"{error}") from None
    with _until_interrupted() as over, dify:
        output.line("server", _keys(dify))
        for name, value in _keys(dify).items():
            output.text(f"export {name}={value}")
        output.note("The fake Dify runs; its keys are no secrets. Ctrl-C ends it.")
        over.wait()


def _keys(dify: FakeDify) -> dict[str, Any]:
    """The variables that clients read, and those of the other kinds of app."""
    return {
        "DIFY_BASE_URL": dify.base_url,
        "DIFY_API_KEY": dify.app_key,
        "DIFY_KNOWLEDGE_KEY": dify.knowledge_key,
        "DIFY_WORKFLOW_KEY": dify.workflow_key,
        "DIFY_CHAT_KEY": dify.chat_key,
        "DIFY_AGENT_KEY": dify.agent_key,
        "DIFY_COMPLETION_KEY": dify.completion_key,
    }


def _proxy(output: Output, port: int, url: str, into: Path | None) -> None:
    from dify_ext.testing.proxy import proxy  # noqa: PLC0415 - of another extra

    def tell(text: str) -> None:
        output.line("told", {"text": text})
        output.note(text)

    with _until_interrupted() as over, proxy(url, into, port=port, tell=tell) as running:
        output.line("server", {"DIFY_BASE_URL": running.base_url})
        output.text(f"export DIFY_BASE_URL={running.base_url}")
        output.note("The proxy runs; Ctrl-C ends it.")
        over.wait()
    counts = {name: len(getattr(running, name)) for name in ("files", "findings", "problems")}
    output.line("result", counts)
    output.note(f"{counts['files']} recordings, {counts['findings']} findings, {counts['problems']} problems.")


@contextmanager
def _until_interrupted() -> Iterator[threading.Event]:
    """An event that Ctrl-C or a request to end sets: for a server that is how it ends well."""
    over = threading.Event()
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: over.set()) for number in numbers]
    try:
        yield over
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)

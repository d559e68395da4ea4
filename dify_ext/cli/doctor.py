"""`dify-ext doctor`: whether the server, the keys and this library fit together."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import typer
from attrs import frozen

from dify_ext import AppClient, DifyError, KnowledgeClient
from dify_ext.cli import output
from dify_ext.cli.output import REFUSED, line
from dify_ext.contract.contract import default_spec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NO_KEY = "app-none"  # the probe of the root takes none


@frozen
class Check:
    """One thing that was looked at.

    Attributes:
        ok: Whether it is fine; None where it could not be looked at.
        said: What was found.
        advice: What to do about it.
    """

    name: str
    ok: bool | None
    said: str
    advice: str = ""


def doctor(base_url: str | None, *, as_json: bool) -> None:
    """Look at everything, and end with 1 where something is wrong."""
    checks = []
    for check in _checks(base_url):
        checks.append(check)
        if as_json:
            line(check)
        else:
            mark = {True: "[green]✓[/]", False: "[red]✗[/]", None: "[yellow]-[/]"}[check.ok]
            output.console.print(f"{mark} [bold]{check.name}[/]: {check.said}", soft_wrap=True)
            if check.advice:
                output.console.print(f"    {check.advice}", soft_wrap=True)
    if any(check.ok is False for check in checks):
        raise typer.Exit(REFUSED)


def _checks(base_url: str | None) -> Iterator[Check]:
    url = base_url or os.environ.get("DIFY_BASE_URL", "")
    if not url:
        yield Check("server", ok=False, said="no URL", advice="Set DIFY_BASE_URL to the server's URL with /v1.")
        return
    server = _tried("server", lambda: _server(url))
    yield server
    if server.ok is not True:
        return
    yield _version(server.said.rpartition(" ")[2])
    for check in (_app, _limits, _knowledge):
        yield check(url)


def _tried(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, ok=True, said=look())
    except DifyError as error:
        said, _, advice = str(error).partition(". ")
        return Check(name, ok=False, said=said, advice=advice)


def _server(url: str) -> str:
    with AppClient(NO_KEY, url, "doctor") as app:
        return f"{app.base_url} is Dify {app.server.get_info().server_version}"


def _version(version: str) -> Check:
    proven: list[str] = json.loads(default_spec().read_bytes())["info"]["x-recorded-versions"]
    if version in proven:
        return Check("version", ok=True, said=f"this library was proven against recordings of {version}")
    said = f"{version} was never recorded; {' and '.join(proven)} were"
    return Check("version", ok=None, said=said, advice="What both share works. Report what does not.")


def _app(url: str) -> Check:
    if not os.environ.get("DIFY_API_KEY"):
        return Check("app key", ok=None, said="not given", advice="Set DIFY_API_KEY to look at an app.")
    return _tried("app key", lambda: _told(url, lambda app: _kind(app.info.get())))


def _kind(info: Any) -> str:
    return f"works: the app {info.name!r} is of the kind {info.mode}"


def _limits(url: str) -> Check:
    if not os.environ.get("DIFY_API_KEY"):
        return Check("limits", ok=None, said="need the app key")
    return _tried("limits", lambda: _told(url, lambda app: _sizes(app.info.get_parameters())))


def _sizes(parameters: Any) -> str:
    limits = parameters.system_parameters.to_dict()
    return ", ".join(f"{name.removesuffix('_limit').replace('_', ' ')} {value}" for name, value in limits.items())


def _told(url: str, look: Callable[[AppClient], str]) -> str:
    with AppClient(base_url=url, user="doctor") as app:
        return look(app)


def _knowledge(url: str) -> Check:
    if not os.environ.get("DIFY_KNOWLEDGE_KEY"):
        return Check("knowledge key", ok=None, said="not given", advice="Set DIFY_KNOWLEDGE_KEY to look at knowledge.")

    def look() -> str:
        with KnowledgeClient(base_url=url) as kb:
            return f"works: {kb.datasets.list(limit=1).total} knowledge bases"

    return _tried("knowledge key", look)

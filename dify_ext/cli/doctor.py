"""`dify-ext doctor`: what works between here and a Dify, and what to do about the rest."""

from __future__ import annotations

import json
import os
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Literal

import typer
from attrs import asdict, define, field, frozen
from rich.text import Text

import dify_ext
from dify_ext.app import AppClient
from dify_ext.cli.options import AppKey, AsJson, BaseUrl, KnowledgeKey, User, user_name
from dify_ext.cli.output import Output, clean
from dify_ext.contract.contract import default_spec
from dify_ext.errors import ConfigurationError, DifyError
from dify_ext.inputs import form_fields
from dify_ext.knowledge import KnowledgeClient

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_api.models import SystemParameters

Verdict = Literal["ok", "look", "problem"]
_MARKS: Final = {"ok": ("✔", "green"), "look": ("!", "yellow"), "problem": ("✘", "red")}


@frozen
class Check:
    """One thing that was looked at.

    Attributes:
        verdict: `ok`; `look`: it works, but mind it; `problem`.
        found: What was found.
        advice: What to do; empty where nothing is to be done.
    """

    name: str
    verdict: Verdict
    found: str
    advice: str = ""


def doctor(
    base_url: BaseUrl = None,
    api_key: AppKey = None,
    knowledge_key: KnowledgeKey = None,
    user: User = None,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """Look at what works: the server, its version, the keys, the app and its limits; reads only."""
    visit = Visit(Output(as_json=as_json))
    url = base_url or os.environ.get("DIFY_BASE_URL", "")
    app_key = api_key or os.environ.get("DIFY_API_KEY", "")
    knowledge = knowledge_key or os.environ.get("DIFY_KNOWLEDGE_KEY", "")
    if not url:
        raise ConfigurationError("Which Dify? Give --base-url or set DIFY_BASE_URL, such as https://api.dify.ai/v1.")
    if visit.server(url):
        visit.app(url, app_key, user_name(user))
        visit.knowledge(url, knowledge)
    visit.end(no_key=not (app_key or knowledge))


def proven_versions() -> list[str]:
    """The versions of Dify whose recordings prove the spec, the oldest first."""
    versions: list[str] = json.loads(default_spec().read_bytes())["info"]["x-recorded-versions"]
    return sorted(versions, key=_numbers)


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


@define
class Visit:
    """One look at a Dify: tells each check as soon as it is known."""

    output: Output
    checks: list[Check] = field(factory=list)

    def tell(self, name: str, verdict: Verdict, found: str, advice: str = "") -> None:
        """Note a check and print it."""
        check = Check(name, verdict, found, advice)
        self.checks.append(check)
        self.output.line("check", asdict(check))
        mark, style = _MARKS[verdict]
        self.output.show(Text.assemble((mark, style), f" {name:<14} ", clean(found)))
        if advice:
            self.output.show(Text(f"  {'→':<15} {clean(advice)}", style))

    @contextmanager
    def _telling(self, name: str, advice: str = "") -> Iterator[None]:
        try:
            yield
        except DifyError as error:
            self.tell(name, "problem", f"{error}", advice)

    def server(self, url: str) -> bool:
        """Whether the server can be reached."""
        with self._telling("server", "A Dify's base URL ends in /v1, such as https://api.dify.ai/v1."):
            # The probe takes no key, but a client does.
            with AppClient("none", url, "none") as client:
                info = client.server.get_info()
            self.tell("server", "ok", f"{client.base_url} answers")
            self._version(info.server_version)
            return True
        return False

    def _version(self, version: str) -> None:
        proven = proven_versions()
        if version in proven:
            self.tell("version", "ok", f"Dify {version}: this library is proven against recordings of it")
            return
        listed = " and ".join(proven)
        where = "newer than all" if _numbers(version) > _numbers(proven[-1]) else "none"
        self.tell(
            "version",
            "look",
            f"Dify {version} is {where} of the versions this library is proven against: {listed}",
            "Most will work. From a checkout, `./scripts/test --live` tells operation by operation.",
        )

    def app(self, url: str, key: str, user: str) -> None:
        """Whether the app's key works, what the app is, and what it takes."""
        if not key:
            self.tell("app key", "look", "there is none", "For apps give --api-key or set DIFY_API_KEY (app-…).")
            return
        with self._telling("app key"), AppClient(key, url, user) as client:
            info = client.info.get()
            self.tell("app key", "ok", f"opens {info.name!r}, of the kind {info.mode}")
            parameters = client.info.get_parameters()
            fields = [f"{name}{'*' if field.required is True else ''}" for name, (_, field) in form_fields(parameters)]
            self.tell("its variables", "ok", ", ".join(fields) + " (* required)" if fields else "none")
            self.tell("its limits", "ok", _limits(parameters.system_parameters))

    def knowledge(self, url: str, key: str) -> None:
        """Whether the knowledge key works."""
        if not key:
            advice = "For knowledge give --knowledge-key or set DIFY_KNOWLEDGE_KEY (dataset-…)."
            self.tell("knowledge key", "look", "there is none", advice)
            return
        with self._telling("knowledge key"), KnowledgeClient(key, url) as client:
            total = client.datasets.list(limit=1).total
            self.tell("knowledge key", "ok", f"opens {total} knowledge base{'' if total == 1 else 's'}")

    def end(self, *, no_key: bool) -> None:
        """Sum up.

        Raises:
            ConfigurationError: No key was given.
            Exit: There are problems.
        """
        problems = sum(each.verdict == "problem" for each in self.checks)
        self.output.line("result", {"problems": problems, "library": dify_ext.__version__})
        if problems:
            self.output.note(f"{problems} problem{'s' if problems > 1 else ''}.", "red")
            raise typer.Exit(1)
        if no_key:
            raise ConfigurationError("Without a key there is nothing to ask.")
        self.output.note("All is well.", "green")


def _limits(limits: SystemParameters) -> str:
    sizes = {
        "image": limits.image_file_size_limit,
        "audio": limits.audio_file_size_limit,
        "video": limits.video_file_size_limit,
        "other file": limits.file_size_limit,
    }
    listed = ", ".join(f"{kind} {size} MB" for kind, size in sizes.items())
    return f"{listed}; {limits.workflow_file_upload_limit} files a run"

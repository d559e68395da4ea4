"""The options that commands share, and the clients they make."""

from __future__ import annotations

import os
from typing import Annotated, Final

import typer

from dify_ext.app import AppClient
from dify_ext.errors import ConfigurationError
from dify_ext.knowledge import KnowledgeClient

AS_JSON: Final = "dify_ext.as_json"
DEFAULT_USER: Final = "dify-ext"


def _remember(context: typer.Context, value: bool) -> bool:  # noqa: FBT001 - typer calls it so
    context.meta[AS_JSON] = value  # an error is told as a line of JSON, too
    return value


BaseUrl = Annotated[
    str | None, typer.Option("--base-url", help="The server's URL up to /v1. Else DIFY_BASE_URL.", metavar="URL")
]
AppKey = Annotated[str | None, typer.Option("--api-key", help="The app's key, app-…. Else DIFY_API_KEY.")]
KnowledgeKey = Annotated[
    str | None, typer.Option("--knowledge-key", help="The knowledge key, dataset-…. Else DIFY_KNOWLEDGE_KEY.")
]
User = Annotated[str | None, typer.Option("--user", help=f"The end user. Else DIFY_USER, else {DEFAULT_USER}.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print lines of JSON.", callback=_remember)]
Inputs = Annotated[
    list[str] | None,
    typer.Option("--input", "-i", help="A variable as name=value; of a file variable the path.", metavar="NAME=VALUE"),
]


def setting(value: str | None, option: str, variable: str) -> str:
    """A setting from its option, else from the environment.

    Raises:
        ConfigurationError: It is in neither.
    """
    found = (os.environ.get(variable, "") if value is None else value).strip()
    if not found:
        raise ConfigurationError(f"Give {option} or set {variable}.")
    return found


def user_name(user: str | None) -> str:
    """The end user that commands speak for."""
    return user or os.environ.get("DIFY_USER") or DEFAULT_USER


def app_client(base_url: str | None, api_key: str | None, user: str | None) -> AppClient:
    """The client of the app that the options or the environment name."""
    return AppClient(
        setting(api_key, "--api-key", "DIFY_API_KEY"),
        setting(base_url, "--base-url", "DIFY_BASE_URL"),
        user_name(user),
    )


def knowledge_client(base_url: str | None, key: str | None) -> KnowledgeClient:
    """The client of the knowledge that the options or the environment name."""
    return KnowledgeClient(
        setting(key, "--knowledge-key", "DIFY_KNOWLEDGE_KEY"),
        setting(base_url, "--base-url", "DIFY_BASE_URL"),
    )

"""`dify-ext run`: run a workflow and watch its nodes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dify_ext.cli.chat import stop, summary
from dify_ext.cli.forms import fill
from dify_ext.cli.nodes import watching
from dify_ext.cli.options import AppKey, AsJson, BaseUrl, Inputs, User, app_client
from dify_ext.cli.output import Output
from dify_ext.cli.values import inputs_for, json_object, pairs, read_object
from dify_ext.result import raise_for_failed

if TYPE_CHECKING:
    from dify_ext.app import AppClient
    from dify_ext.result import StreamResult
    from dify_ext.stream import Stream


def run(
    inputs: Inputs = None,
    inputs_json: Annotated[
        str | None, typer.Option("--inputs", help="Variables as a JSON object.", metavar="JSON")
    ] = None,
    file: Annotated[Path | None, typer.Option("--file", "-f", help="A file with variables as a JSON object.")] = None,
    base_url: BaseUrl = None,
    api_key: AppKey = None,
    user: User = None,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """Run a workflow, watch its nodes, and print what it puts out.

    Variables come from the file, then from --inputs, then from -i; what comes later wins.
    """
    output = Output(as_json=as_json)
    given = read_object(file) if file else {}
    given |= json_object(inputs_json, "--inputs") if inputs_json else {}
    with app_client(base_url, api_key, user) as app:
        result = _run(app, inputs_for(app, given, pairs(inputs or ())), output)
    output.line("result", summary(result))
    raise_for_failed(result)
    if result.status == "paused":
        raise typer.Exit(1)
    output.text(_told(result.outputs or {}))


def _run(app: AppClient, inputs: dict[str, Any], output: Output) -> StreamResult:
    stream: Stream[Any] = app.stream_workflow(inputs, reopen=3)
    result = _watched(stream, output)
    while result.status == "paused" and fill(app, result.forms, output):
        stream = app.reopen_workflow(stream, continue_on_pause=True)
        result = _watched(stream, output)
    return result


def _watched(stream: Stream[Any], output: Output) -> StreamResult:
    try:
        with stream, watching(output) as show:
            for _ in stream:
                show(stream.snapshot)
            result = stream.final()
            show(result)
            return result
    except KeyboardInterrupt:
        stop(stream, output)
        raise


def _told(outputs: dict[str, Any]) -> str:
    """Outputs as text: a single text as it is, all else as JSON."""
    if len(outputs) == 1 and isinstance(text := next(iter(outputs.values())), str):
        return text
    return json.dumps(outputs, indent=2, ensure_ascii=False)

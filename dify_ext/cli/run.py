"""`dify-ext run`: a workflow with its nodes as they run."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import typer
from rich.live import Live
from rich.prompt import Prompt
from rich.text import Text
from rich.tree import Tree

from dify_ext.cli import output
from dify_ext.cli.output import INTERRUPTED, REFUSED, errors, line

if TYPE_CHECKING:
    from pathlib import Path

    from dify_api.models import HumanInputFormDefinition

    from dify_ext import AppClient
    from dify_ext.result import StreamResult
    from dify_ext.stream import Stream

MARKS = {"running": "…", "succeeded": "✓", "failed": "✗", "exception": "!", "paused": "⏸", "retry": "↻"}
COLOURS = {"running": "yellow", "succeeded": "green", "failed": "red", "exception": "red", "paused": "cyan"}
WAITING = "paused"


def inputs_of(pairs: list[str], text: str | None, file: Path | None) -> dict[str, Any]:
    """The inputs that flags, a JSON text and a file give; flags win.

    Raises:
        BadParameter: One of them is not what it should be.
    """
    found: dict[str, Any] = {}
    for source in (file.read_text("utf-8") if file else None, text):
        if source is not None:
            found |= _object(source)
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign:
            raise typer.BadParameter(f"{pair!r} is no input: write name=value.")
        found[name] = _value(value)
    return found


def _object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise typer.BadParameter(f"The inputs are not JSON: {error}.") from error
    if not isinstance(value, dict):
        raise typer.BadParameter("The inputs must be a JSON object.")
    return value


def _value(text: str) -> Any:
    """A number, true, false, a list or an object where it is one; else the text as it is."""
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return text if isinstance(value, str) else value


def tree(result: StreamResult) -> Tree:
    """The nodes of a run with their states and times."""
    root = Tree(Text(f"run {result.workflow_run_id or ''} {result.status}", style="bold"))
    for node in result.nodes:
        seconds = getattr(node.data, "elapsed_time", None)
        took = f" {seconds:.2f} s" if isinstance(seconds, int | float) else ""
        told = Text(f"{MARKS.get(node.status, '?')} {node.title}", style=COLOURS.get(node.status, ""))
        told.append(took, style="dim")
        branch = root.add(told)
        if node.error:
            branch.add(Text(node.error, style="red"))
    return root


def run(app: AppClient, inputs: dict[str, Any], *, as_json: bool) -> None:
    """Run a workflow to its end, asking for what its forms want."""
    result = _follow(app.stream_workflow(inputs), as_json=as_json)
    while result.status == WAITING and sys.stdin.isatty() and not as_json:
        for form in result.forms:
            _fill(app, form)
        result = _follow(app.reopen_workflow(str(result.workflow_run_id)), as_json=as_json)
    if as_json:
        line({"result": {"status": result.status, "outputs": result.outputs, "run": result.workflow_run_id}})
    elif result.status == WAITING:
        tokens = ", ".join(str(form.form_token) for form in result.forms)
        errors.print(f"The run waits for a person: fill in the form {tokens} and open the run again.")
    elif isinstance(result.outputs, dict):
        output.console.print_json(json.dumps(result.outputs, ensure_ascii=False))
    if result.status not in {"succeeded", "partial-succeeded"}:
        if result.error and not as_json:
            errors.print(f"[bold red]{result.status}:[/] {result.error}")
        raise typer.Exit(REFUSED)


def _follow(stream: Stream, *, as_json: bool) -> StreamResult:  # type: ignore[type-arg] # of whatever events
    with stream:
        try:
            if as_json:
                for event in stream:
                    line(event)
            elif output.console.is_terminal:
                with Live(console=output.console, refresh_per_second=12) as live:
                    for _ in stream:
                        live.update(tree(stream.snapshot))
            else:
                for _ in stream:
                    pass
                output.console.print(tree(stream.snapshot))
        except KeyboardInterrupt:
            if stream.task_id is not None:
                stream.stop()
            errors.print("[dim](stopped)[/]")
            raise typer.Exit(INTERRUPTED) from None
        return stream.snapshot


def _fill(app: AppClient, form: HumanInputFormDefinition) -> None:
    token = str(form.form_token)
    wanted = app.human_input.get_form(token)
    output.console.print(str(wanted.form_content))
    values = {str(each.output_variable_name): Prompt.ask(str(each.output_variable_name)) for each in wanted.inputs}
    actions = [str(each.id) for each in wanted.user_actions]
    action = Prompt.ask("What now?", choices=actions, default=actions[0])
    app.human_input.submit_form(token, inputs=values, action=action)

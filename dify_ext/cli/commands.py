"""The commands of `dify-ext`, with their options."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated, Optional

import typer
from rich.progress import Progress
from rich.table import Table

from dify_ext import AppClient, KnowledgeClient
from dify_ext.cli import chat as chatting
from dify_ext.cli import doctor as examining
from dify_ext.cli import knowledge, output
from dify_ext.cli import run as running
from dify_ext.cli.output import WRONG_USE, fail, line, told

HELP = """A Dify server from the command line.

Settings come from DIFY_BASE_URL, DIFY_API_KEY, DIFY_KNOWLEDGE_KEY and DIFY_USER; keys are taken from nowhere else.
Exit codes: 0 done, 1 the server or a run said no, 2 wrong use or settings, 130 interrupted.
"""
app = typer.Typer(help=HELP, no_args_is_help=True, pretty_exceptions_enable=False, add_completion=False)
conversations = typer.Typer(help="List, rename and delete conversations.", no_args_is_help=True)
app.add_typer(conversations, name="conversations")

Json = Annotated[bool, typer.Option("--json", help="Lines of JSON instead of text.")]
Url = Annotated[Optional[str], typer.Option("--base-url", help="Instead of DIFY_BASE_URL.")]
User = Annotated[str, typer.Option("--user", envvar="DIFY_USER", help="The end user.")]
DEFAULT_USER = "dify-ext"


@app.command()
def chat(
    question: Annotated[str | None, typer.Argument(help="Ask this alone. Without: talk, or what is piped in.")] = None,
    conversation: Annotated[Optional[str], typer.Option(help="The conversation to go on with.")] = None,
    file: Annotated[list[Path], typer.Option(help="A file to go with the question; may be repeated.")] = [],
    base_url: Url = None,
    user: User = DEFAULT_USER,
    as_json: Json = False,
) -> None:
    """Talk to an app; the answer appears as it is made."""
    with told(as_json=as_json), AppClient(base_url=base_url, user=user) as client:
        chatting.chat(client, question, conversation_id=conversation, files=file, as_json=as_json)


@app.command()
def run(
    given: Annotated[list[str], typer.Option("--input", "-i", help="An input, name=value; may be repeated.")] = [],
    text: Annotated[Optional[str], typer.Option("--inputs", help="All inputs as a JSON object.")] = None,
    file: Annotated[Optional[Path], typer.Option(help="A file with the inputs as JSON.")] = None,
    base_url: Url = None,
    user: User = DEFAULT_USER,
    as_json: Json = False,
) -> None:
    """Run a workflow and watch its nodes."""
    with told(as_json=as_json):
        inputs = running.inputs_of(given, text, file)
        with AppClient(base_url=base_url, user=user) as client:
            running.run(client, inputs, as_json=as_json)


@app.command()
def upload(
    files: Annotated[list[Path], typer.Argument(help="Files to upload.")],
    base_url: Url = None,
    user: User = DEFAULT_USER,
    as_json: Json = False,
) -> None:
    """Upload files for questions and runs; their ids come back."""
    with told(as_json=as_json), AppClient(base_url=base_url, user=user) as client:
        for file in files:
            with ExitStack() as stack:
                on_progress = None
                if output.console.is_terminal and not as_json:
                    on_progress = stack.enter_context(bar(file.name))
                stored = client.upload_file(
                    file,
                    on_progress=on_progress,
                )
            if as_json:
                line(stored)
            else:
                output.console.print(f"{stored.id} {stored.name} ({stored.size} bytes)", soft_wrap=True)


@app.command()
def ingest(
    dataset_id: Annotated[str, typer.Argument(help="The knowledge base.")],
    folder: Annotated[Path, typer.Argument(help="A folder or a file.")],
    include: Annotated[list[str], typer.Option(help="Only files that match; may be repeated.")] = ["*"],
    exclude: Annotated[list[str], typer.Option(help="Not files that match; may be repeated.")] = [],
    concurrency: Annotated[int, typer.Option(help="Uploads at the same time.")] = 4,
    shard: Annotated[str, typer.Option(help="i/n: only the i-th of n parts, for n machines.")] = "1/1",
    dry_run: Annotated[bool, typer.Option(help="Only say what would be done.")] = False,
    wait: Annotated[bool, typer.Option(help="Wait until all is indexed.")] = True,
    journal: Annotated[Optional[Path], typer.Option(help="Default: .dify-ingest.db in the folder.")] = None,
    log: Annotated[Optional[Path], typer.Option(help="A file that gets each result as a line of JSON.")] = None,
    base_url: Url = None,
    as_json: Json = False,
) -> None:
    """Bring a folder into a knowledge base; killed, it goes on where it was."""
    with told(as_json=as_json), KnowledgeClient(base_url=base_url) as kb:
        knowledge.ingest(
            kb,
            dataset_id,
            folder,
            as_json=as_json,
            include=include,
            exclude=exclude,
            concurrency=concurrency,
            shard=shard,
            dry_run=dry_run,
            wait=wait,
            journal=journal,
            log=log,
        )


@app.command()
def retrieve(
    dataset_id: Annotated[str, typer.Argument(help="The knowledge base.")],
    query: Annotated[str, typer.Argument(help="What to look for.")],
    top_k: Annotated[Optional[int], typer.Option(help="At most so many chunks.")] = None,
    base_url: Url = None,
    as_json: Json = False,
) -> None:
    """Search a knowledge base."""
    with told(as_json=as_json), KnowledgeClient(base_url=base_url) as kb:
        knowledge.retrieve(kb, dataset_id, query, top_k=top_k, as_json=as_json)


@conversations.command("list")
def list_conversations(base_url: Url = None, user: User = DEFAULT_USER, as_json: Json = False) -> None:
    """All conversations of the user, the last changed first."""
    from dify_api.api.conversations import list_conversations as listing  # noqa: PLC0415 - only this command lists

    with told(as_json=as_json), AppClient(base_url=base_url, user=user) as client:
        table = Table("id", "name")
        for each in client.pages(listing):
            if as_json:
                line(each)
            table.add_row(str(each.id), str(each.name))
        if not as_json:
            output.console.print(table if table.row_count else "There are none.")


@conversations.command()
def rename(
    conversation_id: str, name: str, base_url: Url = None, user: User = DEFAULT_USER, as_json: Json = False
) -> None:
    """Give a conversation a name."""
    with told(as_json=as_json), AppClient(base_url=base_url, user=user) as client:
        renamed = client.conversations.rename(conversation_id, name=name)
        if as_json:
            line(renamed)


@conversations.command()
def delete(conversation_id: str, base_url: Url = None, user: User = DEFAULT_USER, as_json: Json = False) -> None:
    """Delete a conversation."""
    with told(as_json=as_json), AppClient(base_url=base_url, user=user) as client:
        client.delete_conversation(conversation_id)
        if as_json:
            line({"deleted": conversation_id})


@app.command()
def fake(
    port: Annotated[int, typer.Option(help="The port on loopback. Default: a free one.")] = 0,
    pace: Annotated[float, typer.Option(help="Seconds between the events of a stream.")] = 0.03,
    version: Annotated[str, typer.Option(help="The Dify version to imitate.")] = "1.14.2",
    proxy: Annotated[str | None, typer.Option(help="Forward to this Dify instead, hold all against the spec.")] = None,
    into: Annotated[Optional[Path], typer.Option(help="With --proxy: a folder for recordings.")] = None,
    as_json: Json = False,
) -> None:
    """Run a fake Dify until Ctrl-C; its keys are printed."""
    try:
        from dify_ext.testing import FakeDify  # noqa: PLC0415 - it needs an extra
        from dify_ext.testing.proxy import proxy as forward  # noqa: PLC0415
    except ModuleNotFoundError:
        fail("The fake needs more packages: pip install 'dify-ext[testing]'", WRONG_USE, as_json=as_json)
    forwarding = None
    with told(as_json=as_json), ExitStack() as stack:
        if proxy is not None:
            forwarding = stack.enter_context(forward(proxy, into, port=port))
            shown = {"base_url": forwarding.base_url, "forwards_to": proxy}
        else:
            dify = stack.enter_context(FakeDify(pace, version=version, port=port))
            keys = ("app_key", "chat_key", "agent_key", "workflow_key", "completion_key", "knowledge_key")
            shown = {"base_url": dify.base_url, **{name: getattr(dify, name) for name in keys}}
        if as_json:
            line(shown)
        else:
            for name, value in shown.items():
                output.console.print(f"{name:15} {value}", soft_wrap=True)
        _until_interrupted()
    if forwarding is not None:
        for finding in forwarding.findings:
            output.console.print(str(finding), soft_wrap=True)


@contextmanager
def bar(name: str) -> Iterator[Callable[[int, int | None], None]]:
    """A bar that shows how much of a file was sent."""
    with Progress(console=output.console, transient=True) as progress:
        task = progress.add_task(name, total=None)
        yield lambda sent, total: progress.update(task, completed=sent, total=total)


def _until_interrupted() -> None:
    over = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: over.set())
    over.wait()


@app.command()
def doctor(base_url: Url = None, as_json: Json = False) -> None:
    """See whether the server, the keys and this library fit together."""
    with told(as_json=as_json):
        examining.doctor(base_url, as_json=as_json)


@app.command()
def demo(
    live: Annotated[bool, typer.Option(help="Ask the Dify of DIFY_BASE_URL and DIFY_API_KEY.")] = False,
    pace: Annotated[float, typer.Option(help="Seconds between the fake's events.")] = 0.03,
) -> None:
    """Run the main job from end to end, against a fake Dify."""
    from dify_ext.cli.demo import demonstrate  # noqa: PLC0415 - only this command shows it

    with told(as_json=False):
        demonstrate(live=live, pace=pace)

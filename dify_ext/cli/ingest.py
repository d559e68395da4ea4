"""`dify-ext ingest`: bring a folder of files into a knowledge base."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Self

import typer
from attrs import asdict
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from dify_ext.cli.options import AsJson, BaseUrl, KnowledgeKey, knowledge_client
from dify_ext.cli.output import Output
from dify_ext.cli.retrieve import Knowledge, dataset_id
from dify_ext.files import sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_ext.ingest import IngestResult, IngestSummary


def ingest(
    knowledge: Knowledge,
    files: Annotated[list[Path], typer.Argument(help="A folder, or files.")],
    include: Annotated[
        list[str] | None, typer.Option("--include", help="Only files of this pattern, such as *.md.")
    ] = None,
    exclude: Annotated[list[str] | None, typer.Option("--exclude", help="Not files of this pattern.")] = None,
    shard: Annotated[str, typer.Option("--shard", help="Only the i-th of n parts of it.", metavar="I/N")] = "1/1",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,  # noqa: FBT002
    concurrency: Annotated[int, typer.Option("--concurrency", help="Uploads at the same time.", min=1)] = 4,
    wait: Annotated[bool, typer.Option("--wait/--no-wait", help="Wait until all is indexed.")] = True,  # noqa: FBT002
    timeout: Annotated[float, typer.Option("--timeout", help="Seconds to wait for that.", min=0)] = 3600,
    journal: Annotated[
        Path | None, typer.Option("--journal", help="Where to remember what was done. Else .dify-ingest.db there.")
    ] = None,
    log: Annotated[Path | None, typer.Option("--log", help="A file that gets each result as a line of JSON.")] = None,
    base_url: BaseUrl = None,
    knowledge_key: KnowledgeKey = None,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """Bring files into a knowledge base; unchanged ones are left alone, and a killed run goes on where it was."""
    output = Output(as_json=as_json)
    named: Path | list[Path] = files[0] if len(files) == 1 else files
    chosen = tuple(include or ("*",)), tuple(exclude or ())
    total = sum(1 for _ in sources(named, include=chosen[0], exclude=chosen[1], shard=shard)[1])
    with knowledge_client(base_url, knowledge_key) as client, _resumable(output), Bars(output, total) as bars:
        summary = client.ingest(
            dataset_id(client, knowledge),
            named,
            include=chosen[0],
            exclude=chosen[1],
            concurrency=concurrency,
            shard=shard,
            dry_run=dry_run,
            wait=wait and not dry_run,
            timeout=timeout,
            journal=journal,
            log=log,
            on_result=bars.result,
            on_indexing=bars.indexing,
        )
    _sum_up(output, summary, None if dry_run else bars.waiting)


@contextmanager
def _resumable(output: Output) -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        output.note("Interrupted: run it again, and it goes on where it was.", "yellow")
        raise


class Bars:
    """What is told while an ingest runs: two bars on a terminal, lines of JSON, or failures alone.

    Args:
        output: Where.
        total: How many files there are.

    Attributes:
        waiting: How many documents are not indexed yet, as far as it was told.
    """

    def __init__(self, output: Output, total: int) -> None:
        self._output = output
        columns = (TextColumn("{task.description:<8}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        self._progress = Progress(*columns, console=output.err, disable=not output.live_err)
        self._upload = self._progress.add_task("Upload", total=total)
        self._index = self._progress.add_task("Index", total=None, visible=False)
        self.waiting = 0

    def __enter__(self) -> Self:
        """Show them."""
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Leave them as they are."""
        self._progress.stop()

    def result(self, result: IngestResult) -> None:
        """Take what came of a file."""
        self._output.line("file", asdict(result))
        if result.error:
            self._output.note(f"{result.path}: {result.error}", "red")
        elif result.outcome.startswith("would"):
            self._output.text(f"{result.outcome}  {result.path}")
        if result.outcome != "failed" or result.document_id is None:  # else: sent, but not indexed
            self._progress.advance(self._upload)

    def indexing(self, done: int, total: int) -> None:
        """Take how many documents are indexed."""
        self.waiting = total - done
        self._progress.update(self._index, completed=done, total=total, visible=True)


def _sum_up(output: Output, summary: IngestSummary, waiting: int | None) -> None:
    """Tell what came of all; of a dry run there is nothing to wait for."""
    counts = dict(summary.counts)
    indexed = {} if waiting is None else {"indexed": summary.indexed}
    output.line("result", {**counts, **indexed, **({"waiting": waiting} if waiting else {})})
    told = [f"{count} {outcome}" for outcome, count in {**counts, **indexed}.items()]
    output.text(", ".join(told) if counts else "No file matches.")
    if waiting:
        output.note(f"{waiting} are not indexed yet; Dify goes on. Run it again to wait for them.", "yellow")
    if waiting or not summary.ok:
        raise typer.Exit(1)

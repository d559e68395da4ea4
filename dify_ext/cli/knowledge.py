"""`dify-ext ingest` and `dify-ext retrieve`."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from dify_ext.cli import output
from dify_ext.cli.output import REFUSED, errors, line

if TYPE_CHECKING:
    from pathlib import Path

    from dify_ext import IngestResult, KnowledgeClient


def ingest(kb: KnowledgeClient, dataset_id: str, folder: Path, *, as_json: bool, **options: Any) -> None:
    """Bring a folder in, with bars for what is sent and what is indexed."""
    shows = output.console.is_terminal and not as_json
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=output.console) if shows else nullcontext() as progress:
        sending = progress.add_task("files", total=None) if progress else None
        indexing = progress.add_task("indexed", total=None, visible=False) if progress else None

        def on_result(result: IngestResult) -> None:
            if as_json:
                line(result)
            elif progress is not None and sending is not None:
                progress.advance(sending)
            else:
                output.console.print(f"{result.outcome} {result.path}{f': {result.error}' if result.error else ''}")

        def on_indexing(done: int, total: int) -> None:
            if progress is not None and indexing is not None:
                progress.update(indexing, completed=done, total=total, visible=True)

        summary = kb.ingest(dataset_id, folder, on_result=on_result, on_indexing=on_indexing, **options)
    if as_json:
        line({"summary": {**summary.counts, "indexed": summary.indexed}})
    else:
        counts = ", ".join(f"{count} {outcome}" for outcome, count in sorted(summary.counts.items())) or "no files"
        output.console.print(f"[bold]{counts}[/]; {summary.indexed} indexed")
        for failure in summary.failures if shows else ():
            errors.print(f"[red]{failure.path}[/]: {failure.error}", soft_wrap=True)
    if not summary.ok:
        raise typer.Exit(REFUSED)


def retrieve(kb: KnowledgeClient, dataset_id: str, query: str, *, top_k: int | None, as_json: bool) -> None:
    """Search, and show what was found with its scores."""
    records = kb.retrieve(dataset_id, query, top_k=top_k).records
    if as_json:
        for record in records:
            line(record)
        return
    table = Table("score", "document", "text")
    for record in records:
        score = f"{record.score:.3f}" if isinstance(record.score, int | float) else ""
        table.add_row(score, str(record.segment.document.name), str(record.segment.content))
    output.console.print(table if records else "Nothing was found.")

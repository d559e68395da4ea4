"""`dify-ext retrieve`: search a knowledge base."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Final

import typer
from dify_api.api.datasets import list_datasets
from dify_api.models import RetrievalSettingsSearchMethod
from rich.table import Table

from dify_ext.cli.options import AsJson, BaseUrl, KnowledgeKey, knowledge_client
from dify_ext.cli.output import Output, clean
from dify_ext.errors import ConfigurationError

if TYPE_CHECKING:
    from dify_ext.knowledge import KnowledgeClient

Knowledge = Annotated[str, typer.Argument(help="The knowledge base: its id or its name.", metavar="KNOWLEDGE")]
_ID: Final = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_PAGE: Final = 100


def dataset_id(client: KnowledgeClient, name_or_id: str) -> str:
    """The id of a knowledge base that is named by its id or its name.

    Raises:
        ConfigurationError: No knowledge base has that name, or several have.
    """
    if _ID.fullmatch(name_or_id):
        return name_or_id
    listed = client.pages(list_datasets, keyword=name_or_id, limit=_PAGE)
    found = [each.id for each in listed if each.name == name_or_id]
    if len(found) != 1:
        others = ", ".join(each.name for each in client.datasets.list(limit=10).data) or "none"
        many = "Several knowledge bases are" if found else "No knowledge base is"
        raise ConfigurationError(f"{many} called {name_or_id!r}: give an id, or another name. There are: {others}.")
    return found[0]


def retrieve(
    knowledge: Knowledge,
    query: Annotated[str, typer.Argument(help="What to look for; at most 250 characters.")],
    top_k: Annotated[int | None, typer.Option("--top-k", "-k", help="At most so many chunks.", min=1)] = None,
    min_score: Annotated[
        float | None, typer.Option("--min-score", help="Only chunks with at least this score.", min=0, max=1)
    ] = None,
    method: Annotated[
        RetrievalSettingsSearchMethod | None, typer.Option("--method", help="How. Else as the knowledge base has it.")
    ] = None,
    base_url: BaseUrl = None,
    knowledge_key: KnowledgeKey = None,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """Search a knowledge base: a table of chunks with their scores."""
    output = Output(as_json=as_json)
    with knowledge_client(base_url, knowledge_key) as client:
        found = client.retrieve(
            dataset_id(client, knowledge), query, top_k=top_k, score_threshold=min_score, method=method
        )
    table = Table("Score", "Document", "Chunk", "Text", show_lines=output.live_out)
    for record in found.records:
        output.line("record", record.to_dict())
        score = "" if record.score is None else f"{record.score:.3f}"
        chunk = record.segment
        table.add_row(score, clean(str(chunk.document.name)), f"{chunk.position}", clean(chunk.content))
    if found.records:
        output.show(table)
    else:
        output.note("Nothing was found.")

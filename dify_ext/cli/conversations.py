"""`dify-ext conversations`: list, rename and delete them."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice
from typing import Annotated, Final

import typer
from dify_api.api.conversations import list_conversations
from rich.table import Table

from dify_ext.cli.options import AppKey, AsJson, BaseUrl, User, app_client
from dify_ext.cli.output import Output, clean
from dify_ext.errors import ConfigurationError

PAGE: Final = 100

conversations = typer.Typer(help="List, rename and delete the conversations of an end user.", no_args_is_help=True)
ConversationId = Annotated[str, typer.Argument(help="The id of the conversation.")]


@conversations.command("list")
def list_them(
    limit: Annotated[int, typer.Option("--limit", "-n", help="At most so many.", min=1)] = 20,
    base_url: BaseUrl = None,
    api_key: AppKey = None,
    user: User = None,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """List conversations, the last changed first."""
    output = Output(as_json=as_json)
    table = Table("Id", "Changed", "Name")
    table.columns[0].no_wrap = True
    with app_client(base_url, api_key, user) as app:
        for each in islice(app.pages(list_conversations, limit=min(limit, PAGE)), limit):
            output.line("conversation", each.to_dict())
            changed = datetime.fromtimestamp(each.updated_at or each.created_at or 0, UTC).astimezone()
            table.add_row(each.id, f"{changed:%Y-%m-%d %H:%M}", clean(each.name))
    if table.row_count:
        output.show(table)
    else:
        output.note("There are none.")


@conversations.command()
def rename(
    conversation: ConversationId,
    name: Annotated[str | None, typer.Argument(help="Its new name; without one the app's model finds one.")] = None,
    base_url: BaseUrl = None,
    api_key: AppKey = None,
    user: User = None,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """Give a conversation a name."""
    output = Output(as_json=as_json)
    with app_client(base_url, api_key, user) as app:
        if name is None:
            renamed = app.conversations.rename(conversation, auto_generate=True)
        else:
            renamed = app.conversations.rename(conversation, name=name)
    output.line("conversation", renamed.to_dict())
    output.text(f"{renamed.id}  {renamed.name}")


@conversations.command()
def delete(
    ids: Annotated[list[str], typer.Argument(help="The ids of the conversations.", metavar="CONVERSATION...")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask; needed without a terminal.")] = False,  # noqa: FBT002
    base_url: BaseUrl = None,
    api_key: AppKey = None,
    user: User = None,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """Delete conversations."""
    output = Output(as_json=as_json)
    if not yes and not output.asks:
        raise ConfigurationError("Nobody can be asked here: give --yes to delete.")
    if not yes and input(f"Delete {len(ids)} conversation(s)? [y/N] ").strip().lower() not in {"y", "yes"}:
        raise typer.Exit(2)
    with app_client(base_url, api_key, user) as app:
        for each in ids:
            app.delete_conversation(each)
            output.line("deleted", {"id": each})
            output.text(f"{each} deleted")

"""`dify-ext upload`: upload files for questions and runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from dify_ext.cli.options import AppKey, AsJson, BaseUrl, User, app_client
from dify_ext.cli.output import Output, clean


def upload(
    files: Annotated[list[Path], typer.Argument(help="The files.")],
    base_url: BaseUrl = None,
    api_key: AppKey = None,
    user: User = None,
    as_json: AsJson = False,  # noqa: FBT002 - an option
) -> None:
    """Upload files, and print the id of each."""
    output = Output(as_json=as_json)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with (
        app_client(base_url, api_key, user) as app,
        Progress(*columns, console=output.err, disable=not output.live_err) as progress,
    ):
        for path in files:
            task = progress.add_task(clean(path.name), total=None)
            uploaded = app.upload_file(
                path,
                on_progress=lambda sent, total, task=task: progress.update(task, completed=sent, total=total),  # type: ignore[misc]
            )
            output.line("file", uploaded.to_dict())
            output.text(f"{uploaded.id}  {uploaded.name}  {uploaded.mime_type}  {uploaded.size} bytes")

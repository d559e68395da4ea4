"""The command line `dify-ext`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; without the packages that it needs, say how to get them."""
    try:
        from dify_ext.cli.commands import app  # noqa: PLC0415 - it may be missing what it needs
    except ModuleNotFoundError as error:
        if error.name not in {"typer", "rich", "click"}:
            raise
        print("The command line needs more packages: pip install 'dify-ext[cli]'", file=sys.stderr)  # noqa: T201
        sys.exit(2)
    app()

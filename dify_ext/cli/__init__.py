"""The command line `dify-ext`, of the extra `cli`.

Exit codes: 0 fine; 1 the server or a run said no; 2 wrong use or settings; 130 interrupted.
"""

from __future__ import annotations

import sys
from io import TextIOWrapper


def main() -> None:
    """Run the command that the arguments name."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # an answer may hold what this terminal cannot show
    try:
        from dify_ext.cli.commands import app  # noqa: PLC0415 - typer and rich may be missing
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in {"typer", "rich"}:
            raise
        sys.stderr.write(f"dify-ext needs {missing}: pip install 'dify-ext[cli]'\n")
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    app()

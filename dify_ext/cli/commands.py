"""All commands, and how their failures become exit codes."""

from __future__ import annotations

import errno
from typing import Any, Final

import typer
from typer.core import TyperGroup

from dify_ext.cli.chat import chat
from dify_ext.cli.conversations import conversations
from dify_ext.cli.demo import demo
from dify_ext.cli.doctor import doctor
from dify_ext.cli.fake import fake
from dify_ext.cli.ingest import ingest
from dify_ext.cli.options import AS_JSON
from dify_ext.cli.output import Output
from dify_ext.cli.retrieve import retrieve
from dify_ext.cli.run import run
from dify_ext.cli.upload import upload
from dify_ext.errors import ConfigurationError, DifyError, InputError, UploadError, redact

UsageError: Final[Any] = typer.BadParameter.__mro__[1]  # typer keeps it to itself
SAID_NO: Final = 1
WRONG_USE: Final = 2


class Commands(TyperGroup):
    """The commands; an error is told in a sentence, or as a line of JSON."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was named."""
        try:
            return super().invoke(ctx)
        except DifyError as error:
            wrong_use = isinstance(error, ConfigurationError | InputError | UploadError)
            _tell(ctx, error)
            raise typer.Exit(WRONG_USE if wrong_use else SAID_NO) from None
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise
            _tell(ctx, error)
            raise typer.Exit(WRONG_USE) from None
        except UsageError as error:
            error.message = redact(error.message)  # a key that was given in the wrong place
            raise


def _tell(context: Any, error: Exception) -> None:
    output = Output(as_json=context.meta.get(AS_JSON, False))
    told = {name: getattr(error, name, None) for name in ("status", "code", "server_version", "trace_id")}
    message = redact(f"{error}")
    output.line("error", {"error": type(error).__name__, "message": message, **told})
    output.note(message, "red")


app = typer.Typer(
    cls=Commands,
    help="Talk to a Dify: ask its apps, run its workflows, fill its knowledge.",
    epilog="Exit codes: 0 fine; 1 the server or a run said no; 2 wrong use or settings; 130 interrupted.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,  # they show the values of variables, and keys among them
)
for command in (chat, run, upload, ingest, retrieve, fake, doctor, demo):
    app.command()(command)
app.add_typer(conversations, name="conversations")

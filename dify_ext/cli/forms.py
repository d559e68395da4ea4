"""The forms that a run waits for, asked for on the terminal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from rich.markdown import Markdown

from dify_ext.bodies import input_file
from dify_ext.cli.output import clean
from dify_ext.errors import DifyError
from dify_ext.result import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dify_api.models import FormInput, HumanInputFormDefinition

    from dify_ext.app import AppClient
    from dify_ext.cli.output import Output

_FIELD: Final = re.compile(r"\{\{#\$output\.([^#]+)#\}\}")


def fill(app: AppClient, forms: Iterable[HumanInputFormDefinition], output: Output) -> bool:
    """Show the forms of a paused run, ask for what goes in, and submit them.

    Returns:
        Whether all are submitted; False where nobody can be asked, or a form is for another channel.
    """
    done = []
    for form in forms:
        output.line("form", form.to_dict())
        content = _FIELD.sub(r"`[\1]`", form.form_content)
        output.show(Markdown(clean(f"**{form.node_title}** waits for a person:\n\n{content}")))
        token = form.form_token
        if not token:
            output.note("This form is filled in elsewhere, such as by mail.")
        elif output.asks:
            done.append(_submitted(app, form, token, output))
            continue
        else:
            output.note("Nobody can be asked here: run the command on a terminal, or submit the form through the API.")
        done.append(False)
    return bool(done) and all(done)


def _submitted(app: AppClient, form: HumanInputFormDefinition, token: str, output: Output) -> bool:
    inputs = {each.output_variable_name: _asked(app, each, output) for each in form.inputs}
    action = form.actions[0].id
    if len(form.actions) > 1:
        titles = [each.title for each in form.actions]
        chosen = _choice("Action", titles, titles[0], output)
        action = next(each.id for each in form.actions if each.title == chosen)
    app.human_input.submit_form(token, inputs=inputs, action=action)
    return True


def _asked(app: AppClient, field: FormInput, output: Output) -> Any:
    name = field.output_variable_name
    preset = text_of(field.default or None, "value")
    if options := getattr(field.option_source or None, "value", None):
        return _choice(name, options, preset or options[0], output)
    if field.type_ not in {"file", "file-list"}:
        return _line(name, preset)
    files = []
    while path := _line(f"{name} (path of a file, empty: no more)", ""):
        try:
            files.append(input_file(app.upload_file(path)).to_dict())
        except DifyError as error:
            output.note(f"{error}", "red")
            continue
        if field.type_ == "file":
            return files[0]
    return files


def _choice(name: str, options: Sequence[str], preset: str, output: Output) -> str:
    while True:
        numbered = ", ".join(f"{number} {clean(option)}" for number, option in enumerate(options, 1))
        text = _line(f"{name} ({numbered})", preset)
        if text in options:
            return text
        if text.isdigit() and 1 <= int(text) <= len(options):
            return options[int(text) - 1]
        output.note(f"{text!r} is none of them.", "yellow")


def _line(name: str, preset: str) -> str:
    try:
        return input(f"{clean(name)}{f' [{clean(preset)}]' if preset else ''}: ").strip() or preset
    except EOFError:
        raise KeyboardInterrupt from None

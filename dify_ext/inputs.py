"""Whether inputs fit an app's form, before anything is sent: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dify_api import models

from dify_ext.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from dify_api.models import AppParameters, UserInputField

_FILES: Final = (models.UploadedFile, models.InputFile, dict)


def check_inputs(parameters: AppParameters, inputs: Mapping[str, Any]) -> None:
    """Hold inputs against the form of an app.

    Args:
        parameters: What `get_parameters` answered.
        inputs: Values by variable.

    Raises:
        InputError: A variable is missing, unknown or wrong; it names all of them in `.problems`.
    """
    fields = dict(form_fields(parameters))
    problems = {name: "the app has no such variable" for name in inputs if name not in fields}
    for name, (kind, field) in fields.items():
        value = inputs.get(name)
        if value is None or value == "":
            if field.required is True:
                problems[name] = "it is required"
        elif problem := _CHECKS.get(kind, _anything)(field, value):
            problems[name] = problem
    if problems:
        raise InputError(problems)


def form_fields(parameters: AppParameters) -> Iterator[tuple[str, tuple[str, UserInputField]]]:
    """Each variable with the kind of its control, unknown kinds included."""
    for item in parameters.user_input_form or []:
        for kind, value in item.to_dict().items():
            if isinstance(value, dict):
                field = models.UserInputField.from_dict(value)
                yield str(field.variable), (kind, field)


def _anything(_field: UserInputField, _value: Any) -> str | None:
    return None


def _text(field: UserInputField, value: Any) -> str | None:
    if not isinstance(value, str):
        return f"it must be text, not {type(value).__name__}"
    limit = field.max_length
    return f"it has {len(value)} characters, {limit} are allowed" if _exceeds(len(value), limit) else None


def _select(field: UserInputField, value: Any) -> str | None:
    options = field.options if isinstance(field.options, list) else []
    return None if value in options else f"{value!r} is none of {', '.join(map(repr, options))}"


def _number(_field: UserInputField, value: Any) -> str | None:
    return None if isinstance(value, int | float) and not isinstance(value, bool) else "it must be a number"


def _checkbox(_field: UserInputField, value: Any) -> str | None:
    return None if isinstance(value, bool) else "it must be true or false"


def _file(_field: UserInputField, value: Any) -> str | None:
    return None if isinstance(value, _FILES) else "it must be a file: what `upload_file` returned, or an `InputFile`"


def _file_list(field: UserInputField, value: Any) -> str | None:
    if not isinstance(value, list | tuple) or not all(isinstance(item, _FILES) for item in value):
        return "it must be a list of files: what `upload_file` returned, or `InputFile`s"
    return (
        f"it has {len(value)} files, {field.max_length} are allowed" if _exceeds(len(value), field.max_length) else None
    )


def _exceeds(size: int, limit: object) -> bool:
    return isinstance(limit, int) and 0 < limit < size


_CHECKS: Final[dict[str, Callable[[UserInputField, Any], str | None]]] = {
    "text-input": _text,
    "paragraph": _text,
    "select": _select,
    "number": _number,
    "checkbox": _checkbox,
    "file": _file,
    "file-list": _file_list,
}

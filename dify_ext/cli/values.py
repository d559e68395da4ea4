"""Inputs from the command line, made into what an app's form takes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dify_ext.errors import ConfigurationError, InputError
from dify_ext.inputs import check_inputs, form_fields

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from dify_ext.app import AppClient


def pairs(given: Iterable[str]) -> dict[str, list[str]]:
    """The values of `name=value` by name.

    Raises:
        ConfigurationError: One is no such pair.
    """
    found: dict[str, list[str]] = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals or not name:
            raise ConfigurationError(f"{each!r} is no input: write name=value.")
        found.setdefault(name, []).append(value)
    return found


def json_object(text: str, source: str) -> dict[str, Any]:
    """The object that a text of JSON holds.

    Raises:
        ConfigurationError: It is no JSON, or no object.
    """
    try:
        value = json.loads(text)
    except ValueError as error:
        raise ConfigurationError(f"{source} is no JSON: {error}.") from None
    if not isinstance(value, dict):
        raise ConfigurationError(f'{source} is no JSON object: write {{"name": value}}.')
    return value


def read_object(file: Path) -> dict[str, Any]:
    """The JSON object in a file."""
    try:
        return json_object(file.read_text(encoding="utf-8"), f"{file}")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{file} cannot be read: {error}.") from None


def inputs_for(app: AppClient, given: dict[str, Any], flags: dict[str, list[str]]) -> dict[str, Any]:
    """Inputs as the app's form takes them: numbers, switches and JSON read from flags, files uploaded.

    Args:
        app: The app; it is asked for its form, which costs a request.
        given: Values as JSON has them.
        flags: Values as text.

    Raises:
        InputError: They do not fit; nothing was uploaded or run.
    """
    parameters = app.info.get_parameters()
    kinds = {name: kind for name, (kind, _) in form_fields(parameters)}
    values = given | {name: _read(name, kinds.get(name, ""), texts) for name, texts in flags.items()}
    files = {name for name in values if kinds.get(name) in {"file", "file-list"}}
    stand_ins: dict[str, Any] = {name: {} if kinds[name] == "file" else [{}] for name in files}
    check_inputs(parameters, values | stand_ins)
    return values | {name: _uploaded(app, values[name]) for name in files}


def _read(name: str, kind: str, texts: list[str]) -> Any:
    if kind == "file-list":
        return texts
    try:
        return _READERS.get(kind, str)(texts[-1])
    except (ValueError, KeyError):
        raise InputError({name: f"{texts[-1]!r} is no {kind}"}) from None


def _number(text: str) -> float:
    return int(text) if text.lstrip("-").isdigit() else float(text)


def _switch(text: str) -> bool:
    return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}[text.lower()]


_READERS: dict[str, Any] = {"number": _number, "checkbox": _switch, "json_object": json.loads}


def _uploaded(app: AppClient, value: Any) -> Any:
    if isinstance(value, list):
        return [_uploaded(app, each) for each in value]
    return app.upload_file(value) if isinstance(value, str) else value

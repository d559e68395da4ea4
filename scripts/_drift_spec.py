"""Our spec against another OpenAPI document of the same API, whatever its conventions."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import yaml

from dify_ext.contract import Document, SpecError
from dify_ext.contract.compat import OPERATION, REQUEST, Change, compare
from dify_ext.contract.differences import NOBODY, READERS, SENDERS, Difference, Report
from dify_ext.contract.document import target_of
from dify_ext.contract.findings import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LARGEST = 64 * 1024 * 1024  # bytes
NAMES = frozenset({"operationId", "tags"})  # each document has its own
PROMISE = "no longer required"


class _Loader(yaml.SafeLoader):
    """YAML as JSON has it: a date stays text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rules if tag != "tag:yaml.org,2002:timestamp"]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def compare_spec(ours: Path, theirs: str) -> Report:
    """Read a file or URL and hold our spec against it.

    Raises:
        SpecError: It cannot be read, or is not an OpenAPI document that makes sense.
    """
    old = Document.load(ours)
    name = _shown(theirs)
    try:
        new = Document(_plain(_decode(_read(theirs))))
        _check_references(new)
        changes = compare(old, new)
    except SpecError as error:
        raise SpecError(f"{name}: {error}") from error
    except RecursionError:
        raise SpecError(f"{name}: a schema contains itself without end") from None
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise SpecError(f"{name}: not a well-formed OpenAPI document ({shorten(str(error), 80)})") from error
    return _report(old, changes, (ours.name, name))


def _shown(source: str) -> str:
    """The name without what may be secret in a URL."""
    if not _is_url(source):
        return source
    scheme, _, rest = source.partition("://")
    return f"{scheme}://{re.split('[?#]', rest)[0].rpartition('@')[2]}"


def _is_url(source: str) -> bool:
    return source.startswith(("http://", "https://"))


def _read(source: str) -> bytes:
    if _is_url(source):
        return _fetch(source)
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise SpecError(f"{error.strerror}") from error


def _fetch(url: str) -> bytes:
    try:
        with httpx.stream("GET", url, timeout=30, follow_redirects=True) as reply:
            if reply.status_code != httpx.codes.OK:
                raise SpecError(f"the server answered {reply.status_code}")
            body = b""
            for chunk in reply.iter_bytes():
                body += chunk
                if len(body) > LARGEST:
                    raise SpecError(f"larger than {LARGEST} bytes")
            return body
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise SpecError(f"cannot be fetched ({type(error).__name__})") from error


def _decode(body: bytes) -> Any:
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SpecError("not UTF-8 text") from error
    try:
        return json.loads(text)
    except ValueError:
        pass
    try:
        return yaml.load(text, Loader=_Loader)  # noqa: S506 - a SafeLoader
    except yaml.YAMLError as error:
        raise SpecError(f"neither JSON nor YAML: {shorten(str(error), 120)}") from error


def _plain(root: Any) -> Any:
    """The document with its keys as text and, if it is OpenAPI 3.1, in the words of 3.0."""
    root = _text_keys(root)
    if isinstance(root, dict) and str(root.get("openapi", "")).startswith("3.1"):
        return {**_as_30(root), "openapi": "3.0.3"}
    return root


def _text_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name): _text_keys(member) for name, member in value.items()}
    return [_text_keys(item) for item in value] if isinstance(value, list) else value


def _as_30(value: Any, *, names: bool = False) -> Any:
    """The same in OpenAPI 3.0: types in lists, const, and null as a branch are said with nullable and enum.

    Args:
        value: Any part of the document.
        names: True where the members of an object are named by its author, and no keywords.
    """
    if isinstance(value, list):
        return [_as_30(item) for item in value]
    if not isinstance(value, dict):
        return value
    if names:
        return {name: _as_30({} if member is True else member) for name, member in value.items()}
    return _schema_as_30(
        {
            name: member
            if name in {"example", "examples", "default", "enum"}
            else _as_30(member, names=name in _NAMING)
            for name, member in value.items()
        }
    )


_NAMING = frozenset({"properties", "schemas", "patternProperties", "$defs"})


def _schema_as_30(schema: dict[str, Any]) -> dict[str, Any]:
    types = schema.get("type")
    if isinstance(types, list):
        schema = _with_types(schema, [each for each in types if each != "null"], nullable="null" in types)
    if "const" in schema:
        schema = {**schema, "enum": [schema["const"]]}
    for word in ("oneOf", "anyOf"):
        branches = schema.get(word)
        if isinstance(branches, list) and {"type": "null"} in branches:
            kept = [each for each in branches if each != {"type": "null"}]
            rest = {name: member for name, member in schema.items() if name != word}
            joined = [*schema.get("allOf", ()), *kept]  # a choice of one is no choice
            schema = rest | ({"allOf": joined} if len(kept) == 1 else {word: kept}) | {"nullable": True}
    return schema


def _with_types(schema: dict[str, Any], types: list[str], *, nullable: bool) -> dict[str, Any]:
    rest = {name: member for name, member in schema.items() if name != "type"}
    kind = {"type": types[0]} if len(types) == 1 else {"anyOf": [{"type": each} for each in types]}
    return rest | kind | ({"nullable": True} if nullable else {})


def _check_references(document: Document) -> None:
    for reference in set(_references(document.root)):
        document.follow(target_of(reference))


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for member in value.values():
            yield from _references(member)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)


def _report(old: Document, changes: list[Change], names: tuple[str, str]) -> Report:
    alone = {change.operation for change in changes if change.direction == OPERATION and not change.field}
    compared = {each.name: f"{each.method} {each.path}" for each in old.operations if each.name not in alone}
    kept = [change for change in changes if not _is_convention(change)]
    differences = [
        *(_difference(change) for change in kept if change.what != PROMISE or change.direction == REQUEST),
        *_promises(change for change in kept if change.what == PROMISE and change.direction != REQUEST),
    ]
    notes = (f"Read as if {names[0]} were the old document and {names[1]} the new one.",)
    if not compared:
        raise SpecError(f"it shares no operation with {names[0]}: is it an API of Dify, with paths below /v1?")
    return Report(*names, compared, tuple(sorted(differences, key=lambda each: each.rank)), notes=notes)


def _is_convention(change: Change) -> bool:
    """Whether a change is one of names that never travel: of operations, tags and key schemes."""
    renamed_key = change.field == "security" and not re.search(r"\bnone\b", change.what)
    return change.direction == OPERATION and (change.field in NAMES or renamed_key)


def _difference(change: Change) -> Difference:
    breaks = READERS if change.direction == "response" else SENDERS
    if not change.breaking or re.match(r"format (None is now|.* is now None)", change.what):
        breaks = NOBODY  # a format names what a text means; what travels is the same
    what = {"removed": "the operation is only in ours", "added": "the operation is only in theirs"}.get(change.what)
    words = change.what.replace(" removed", " only in ours").replace(" added", " only in theirs")
    return Difference(change.operation, change.direction, change.field, what or words, breaks)


def _promises(changes: Iterable[Change]) -> Iterator[Difference]:
    """Say once for each object which members the other document does not promise."""
    owners: dict[tuple[str, str, str], list[str]] = {}
    for change in changes:
        owner, _, name = change.field.rpartition("/")
        owners.setdefault((change.operation, change.direction, owner.strip()), []).append(name)
    for (operation, direction, owner), members in owners.items():
        yield Difference(operation, direction, owner, f"does not promise {', '.join(sorted(members))}", READERS)

"""An OpenAPI 3.0 document: loading, references, operations, and which operation a request belongs to."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from dify_ext.contract.findings import pointer, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

METHODS: Final = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


class SpecError(Exception):
    """A document that cannot be used as a spec, with the place and the reason."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One declared parameter; ``place`` is its JSON pointer."""

    name: str
    location: str
    required: bool
    schema_place: str
    place: str


@dataclass(frozen=True)
class Operation:
    """One operation of the document; ``place`` is its JSON pointer."""

    method: str
    path: str
    place: str
    members: Mapping[str, Any]
    parameters: tuple[Parameter, ...]

    @property
    def name(self) -> str:
        """Return the operationId, or ``METHOD /path`` without one."""
        return str(self.members.get("operationId") or f"{self.method} {self.path}")

    @cached_property
    def segments(self) -> tuple[str, ...]:
        """Return the path's segments."""
        return tuple(self.path.split("/"))

    @cached_property
    def rank(self) -> tuple[bool, ...]:
        """Return the sort key by which literal segments beat templated ones, left to right."""
        return tuple("{" in segment for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Match:
    """An operation, and what its path parameters hold."""

    operation: Operation
    path_params: Mapping[str, str]


class Document:
    """A loaded document with its operations.

    Args:
        root: The decoded document. It is read, never changed.

    Raises:
        SpecError: It is not an OpenAPI 3.0 document.
    """

    def __init__(self, root: object) -> None:
        if not isinstance(root, dict) or not isinstance(root.get("paths"), dict):
            raise SpecError("not an OpenAPI document: it has no object of paths")
        version = str(root.get("openapi", ""))
        if not version.startswith("3.0"):
            raise SpecError(f"not an OpenAPI 3.0 document: it says openapi {version or '(nothing)'}")
        self.root: dict[str, Any] = root
        self._followed: dict[str, tuple[str, Any]] = {}
        self.operations: tuple[Operation, ...] = tuple(self._operations())

    @classmethod
    def load(cls, file: Path) -> Document:
        """Read a document from a JSON file.

        Raises:
            SpecError: The file cannot be read or is no OpenAPI 3.0 document.
        """
        try:
            return cls(json.loads(file.read_bytes()))
        except OSError as error:
            raise SpecError(f"{file}: {error.strerror}") from error
        except (ValueError, SpecError) as error:
            raise SpecError(f"{file}: {error}") from error

    def at(self, place: str) -> Any:
        """Return what stands at a JSON pointer.

        Raises:
            SpecError: Nothing stands there.
        """
        here: Any = self.root
        for token in tokens_of(place):
            try:
                here = here[int(token)] if isinstance(here, list) else here[token]
            except (KeyError, IndexError, TypeError, ValueError):
                raise SpecError(f"the spec's reference #{place} leads nowhere") from None
        return here

    def follow(self, place: str) -> tuple[str, Any]:
        """Return the pointer and value at a place, through any chain of ``$ref``.

        Raises:
            SpecError: A reference leads nowhere, outside the document, or in a circle.
        """
        if place not in self._followed:
            self._followed[place] = self._follow(place)
        return self._followed[place]

    def _follow(self, place: str) -> tuple[str, Any]:
        seen: set[str] = set()
        value = self.at(place)
        while isinstance(value, dict) and isinstance(value.get("$ref"), str):
            if place in seen:
                raise SpecError(f"the spec's reference #{place} leads in a circle")
            seen.add(place)
            place = target_of(value["$ref"])
            value = self.at(place)
        return place, value

    def match(self, method: str, path: str) -> Match | None:
        """Return the operation a request belongs to; HEAD belongs to its GET.

        Args:
            method: Any case.
            path: Below the base URL, percent-encoded, without the query.
        """
        wanted = "GET" if method.upper() == "HEAD" else method.upper()
        segments = path.split("/")
        for operation in self._by_shape.get((wanted, len(segments)), ()):
            values = _bind(operation.segments, segments)
            if values is not None:
                return Match(operation, values)
        return None

    def knows_path(self, path: str) -> bool:
        """Return whether any method is declared for a path."""
        return any(self.match(method, path) for method in METHODS)

    @cached_property
    def _by_shape(self) -> dict[tuple[str, int], list[Operation]]:
        table: dict[tuple[str, int], list[Operation]] = {}
        for operation in sorted(self.operations, key=lambda each: each.rank):
            table.setdefault((operation.method, len(operation.segments)), []).append(operation)
        return table

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.root["paths"].items():
            if not isinstance(item, dict):
                raise SpecError(f"#{pointer('paths', path)} is not an object")
            for method in METHODS:
                members = item.get(method)
                if isinstance(members, dict):
                    place = pointer("paths", path, method)
                    yield Operation(method.upper(), path, place, members, self._parameters(path, method))

    def _parameters(self, path: str, method: str) -> tuple[Parameter, ...]:
        found: dict[tuple[str, str], Parameter] = {}
        for owner in (("paths", path), ("paths", path, method)):
            listed = self.at(pointer(*owner)).get("parameters") or []
            for index in range(len(listed)):
                place, value = self.follow(pointer(*owner, "parameters", index))
                if not isinstance(value, dict) or not {"name", "in"} <= value.keys():
                    raise SpecError(f"#{place} is not a parameter: it needs name and in")
                found[value["name"], value["in"]] = Parameter(
                    value["name"], value["in"], bool(value.get("required")), place + "/schema", place
                )
        return tuple(found.values())


def target_of(reference: str) -> str:
    """Return the pointer of a local reference.

    Raises:
        SpecError: The reference leads outside the document.
    """
    if not reference.startswith("#/"):
        raise SpecError(f"the spec's reference {reference!r} leads outside the document: bundle it first")
    return unquote(reference[1:])


def _bind(template: tuple[str, ...], segments: list[str]) -> dict[str, str] | None:
    values: dict[str, str] = {}
    for wanted, given in zip(template, segments, strict=True):
        if "{" not in wanted:
            if wanted != unquote(given):
                return None
        elif not given or not (found := _pattern(wanted).fullmatch(given)):
            return None
        else:
            values |= {name: unquote(value) for name, value in zip(_names(wanted), found.groups(), strict=True)}
    return values


def _names(segment: str) -> list[str]:
    return re.findall(r"\{([^}]*)\}", segment)


def _pattern(segment: str) -> re.Pattern[str]:
    literal = [re.escape(text) for text in re.split(r"\{[^}]*\}", segment)]
    return re.compile("(.+?)".join(literal))

"""Bundles the hand-written OpenAPI documents into one, and says in a sentence what does not fit together."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

METHODS = ("get", "put", "post", "delete", "patch")
SHARED = "common.yaml"
_COMPONENT = re.compile(r"#/components/[A-Za-z0-9_-]+/[A-Za-z0-9_.-]+")


class SpecError(Exception):
    """The documents do not make one spec; the message says where and what to do."""


class _Loader(yaml.SafeLoader):
    """YAML as JSON understands it: keys are strings, none twice, `no` and `2024-01-01` are text."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in resolvers if tag.rpartition(":")[2] not in {"bool", "timestamp"}]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002
        seen: set[str] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise SpecError(f"{_place(key)}: {key.value!r} stands there twice; keep one.")
            if key.tag == "tag:yaml.org,2002:int":
                key.tag = "tag:yaml.org,2002:str"
            seen.add(key.value)
        return super().construct_mapping(node, deep)


_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"true|false"), list("tf"))


def _place(node: yaml.Node) -> str:
    return f"{Path(node.start_mark.name).name}, line {node.start_mark.line + 1}"


def bundle(source: Path) -> dict[str, Any]:
    """Join the documents of a folder into one that refers only to itself, in the order they are written in.

    Raises:
        SpecError: A name twice, a reference to nothing or to another document than the shared one.
    """
    documents = _load(source)
    result = _head(documents)
    components: dict[str, dict[str, Any]] = {}
    for name, document in documents.items():
        for path, item in document.get("paths", {}).items():
            _add_path(result["paths"], path, _path_item(item, name, documents), name)
        for kind, named in document.get("components", {}).items():
            _add_components(components.setdefault(kind, {}), kind, named, name)
    result["components"] = components
    _relocate(result, documents)
    _check_references(result)
    _check_operation_ids(result)
    return result


def _load(source: Path) -> dict[str, dict[str, Any]]:
    documents = {}
    for path in sorted(source.glob("*.yaml"), key=lambda path: (path.name != SHARED, path.name)):
        with path.open(encoding="utf-8") as file:
            try:
                document = yaml.load(file, _Loader)  # noqa: S506 - a SafeLoader
            except yaml.YAMLError as error:
                raise SpecError(f"{path.name} is not YAML: {' '.join(str(error).split())}") from None
        if isinstance(document, dict) and "openapi" in document:
            documents[path.name] = document
    if not documents:
        raise SpecError(f"No OpenAPI document stands in {source}: name the folder with --source.")
    return documents


def _head(documents: dict[str, dict[str, Any]]) -> dict[str, Any]:
    first = next(iter(documents.values()))
    head = {key: value for key, value in first.items() if key not in {"paths", "components", "tags"}}
    tags = {tag["name"]: tag for document in documents.values() for tag in document.get("tags", [])}
    return {**head, "tags": list(tags.values()), "paths": {}}


def _path_item(item: Any, name: str, documents: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The operations of a path; one that is a reference is replaced by what it refers to."""
    if "$ref" not in item:
        return dict(item)
    target, _, pointer = item["$ref"].partition("#/")
    found: Any = documents.get(target or name)
    for part in pointer.split("/"):
        found = found.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(found, dict) else None
    if found is None:
        raise SpecError(f"{name} refers to {item['$ref']}, which is not there.")
    return dict(found)


def _add_path(paths: dict[str, Any], path: str, item: dict[str, Any], name: str) -> None:
    there = paths.setdefault(path, {})
    if twice := there.keys() & item.keys():
        raise SpecError(f"{name}: {min(twice).upper()} {path} stands in another document too; keep one.")
    there.update(item)


def _add_components(there: dict[str, Any], kind: str, named: dict[str, Any], name: str) -> None:
    if twice := there.keys() & named.keys():
        raise SpecError(f"{name}: components/{kind}/{min(twice)} is defined in another document too; rename one.")
    there.update(named)


def _relocate(result: dict[str, Any], documents: dict[str, dict[str, Any]]) -> None:
    for node, where in walk(result):
        mapping = node.get("mapping") if "propertyName" in node else None
        for holder, name in [(node, "$ref"), *((mapping, name) for name in mapping or ())]:
            reference = holder.get(name)
            if not isinstance(reference, str):
                continue
            document, _, pointer = reference.partition("#")
            if document and (document != SHARED or document not in documents):
                raise SpecError(f"{where} refers to {reference}: only {SHARED}#/components/… may be referred to.")
            holder[name] = f"#{pointer}"


def _check_references(result: dict[str, Any]) -> None:
    targets = {f"#/components/{kind}/{name}" for kind, named in result["components"].items() for name in named}
    for node, where in walk(result):
        references = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        mapping = node.get("mapping")
        if "propertyName" in node and isinstance(mapping, dict):
            references += mapping.values()
        for reference in references:
            if not _COMPONENT.fullmatch(reference) or reference not in targets:
                raise SpecError(f"{where} refers to {reference}, which is not there.")


def _check_operation_ids(result: dict[str, Any]) -> None:
    seen: dict[str, str] = {}
    for path, method, operation in operations(result):
        where = f"{method.upper()} {path}"
        name = operation.get("operationId")
        if not name:
            raise SpecError(f"{where} has no operationId; give it one in snake_case.")
        if name in seen:
            raise SpecError(f"{where} has the operationId {name} of {seen[name]}; rename one.")
        seen[name] = where


def operations(spec: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    """Every operation of a spec as (path, method in lower case, operation)."""
    return [
        (path, method, item[method]) for path, item in spec["paths"].items() for method in METHODS if method in item
    ]


def walk(node: Any, where: str = "#") -> list[tuple[dict[str, Any], str]]:
    """Every object inside a JSON value, with its place."""
    if isinstance(node, list):
        return [found for index, item in enumerate(node) for found in walk(item, f"{where}/{index}")]
    if not isinstance(node, dict):
        return []
    inner = [found for key, item in node.items() for found in walk(item, f"{where}/{str(key).replace('/', '~1')}")]
    return [(node, where), *inner]

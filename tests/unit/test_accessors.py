"""Every operation of the spec is reached through its accessor, with the right key, and nothing else is."""

from __future__ import annotations

import asyncio
import inspect
import json
from pathlib import Path
from typing import Any

import pytest
from dify_api.types import AppRequest, KnowledgeRequest, PublicRequest
from operations import modules

import dify_ext

SPEC = json.loads((Path(__file__).parents[2] / "openapi" / "dify.json").read_bytes())
OPERATIONS = {
    operation["operationId"]: operation
    for item in SPEC["paths"].values()
    for method, operation in item.items()
    if method in {"get", "post", "put", "patch", "delete"}
}
KEYS = {"appKey": AppRequest, "knowledgeKey": KnowledgeRequest}
CLIENTS: dict[str, tuple[Any, set[type]]] = {
    "AppClient": (dify_ext.AppClient, {AppRequest, PublicRequest}),
    "AsyncAppClient": (dify_ext.AsyncAppClient, {AppRequest, PublicRequest}),
    "KnowledgeClient": (dify_ext.KnowledgeClient, {KnowledgeRequest, PublicRequest}),
    "AsyncKnowledgeClient": (dify_ext.AsyncKnowledgeClient, {KnowledgeRequest, PublicRequest}),
}


def kind_of(operation: dict[str, Any]) -> type:
    return KEYS[next(iter(operation["security"][0]))] if operation.get("security") else PublicRequest


def dummy(method: Any) -> dict[str, Any]:
    """Arguments for what a method requires."""
    parameters = inspect.signature(method).parameters.values()
    return {each.name: "x" for each in parameters if each.default is inspect.Parameter.empty}


def reached(client: Any) -> dict[str, type]:
    """Each operation that a client's accessors ask for, with the kind of request they make."""
    found: dict[str, type] = {}

    def call(operation: Any, *args: Any, **kwargs: Any) -> Any:
        request = operation.build_request(*args, **kwargs)
        assert (request.method, operation.OPERATION_ID in found) == (operation.METHOD, False)
        found[operation.OPERATION_ID] = type(request)
        return asyncio.sleep(0) if "Async" in type(client).__name__ else None

    client.call = client.stream = call
    for tag in SPEC["tags"]:
        accessor = getattr(client, tag["name"], None)
        methods = [name for name in dir(accessor) if not name.startswith("_")] if accessor else []
        for name in methods:
            made = getattr(accessor, name)(**dummy(getattr(accessor, name)))
            if inspect.iscoroutine(made):
                asyncio.run(made)
    return found


def test_the_spec_has_all_89_operations_and_each_has_its_module() -> None:
    assert len(OPERATIONS) == 89
    assert set(modules()) == set(OPERATIONS)
    for name, module in modules().items():
        assert OPERATIONS[name]["x-dify-since"] == module.SINCE


@pytest.mark.parametrize("name", CLIENTS)
def test_a_client_reaches_exactly_the_operations_of_its_key(name: str) -> None:
    cls, kinds = CLIENTS[name]
    user = ("ada",) if "App" in name else ()
    client = cls("key", "http://127.0.0.1:9/v1", *user)
    expected = {one: kind for one, spec in OPERATIONS.items() if (kind := kind_of(spec)) in kinds}
    assert reached(client) == expected


def test_both_surfaces_of_a_client_are_the_same() -> None:
    for sync, asynchronous in (
        (dify_ext.AppClient, dify_ext.AsyncAppClient),
        (dify_ext.KnowledgeClient, dify_ext.AsyncKnowledgeClient),
    ):
        names = {name for name in dir(sync) if not name.startswith("_")}
        assert names == {name for name in dir(asynchronous) if not name.startswith("_")}
        for name in names - {"call", "stream"}:
            one, other = getattr(sync, name), getattr(asynchronous, name)
            if inspect.isfunction(one):
                assert list(inspect.signature(one).parameters) == list(inspect.signature(other).parameters), name


def test_every_accessor_says_what_it_does() -> None:
    client = dify_ext.AppClient("key", "http://127.0.0.1:9/v1", "ada")
    assert "Give a conversation a name" in client.conversations.rename.__doc__
    assert "user: The end user" in client.conversations.rename.__doc__

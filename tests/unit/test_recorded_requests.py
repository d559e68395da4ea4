"""Every request without files that Dify took can be built with the generated functions, as it was recorded."""

from __future__ import annotations

import inspect
import re
from typing import Any
from urllib.parse import quote

import pytest
from dify_api import models
from dify_api.types import UNSET
from operations import modules
from recorded import Exchange, exchanges


def accepted() -> list[Exchange]:
    return [
        exchange
        for exchange in exchanges()
        if exchange.status < 300
        and exchange.operation in modules()
        and exchange.request["method"] == modules()[exchange.operation].METHOD
        and "multipart" not in exchange.request
    ]


def body_model(operation: Any) -> Any:
    hint = inspect.signature(operation.build_request).parameters["body"].annotation
    return getattr(models, str(hint).partition(" ")[0])


def arguments(exchange: Exchange) -> dict[str, Any]:
    """The recorded request as the arguments of its operation's `build_request`."""
    operation = modules()[exchange.operation]
    names = inspect.signature(operation.build_request).parameters
    given: dict[str, Any] = dict(exchange.request.get("path_params") or {})
    given = dict(zip(re.findall(r"{(\w+)}", operation.PATH), given.values(), strict=True))
    given |= {name: value for name, value in (exchange.request.get("query") or {}).items() if name in names}
    if "body" in names:
        given["body"] = body_of(operation, exchange)
    return given


def body_of(operation: Any, exchange: Exchange) -> Any:
    return body_model(operation).from_dict(exchange.request["json"]) if "json" in exchange.request else UNSET


ACCEPTED = accepted()


def test_there_are_many_accepted_requests() -> None:
    assert len(ACCEPTED) > 500


@pytest.mark.parametrize("exchange", ACCEPTED, ids=lambda exchange: exchange.name)
def test_an_accepted_request_is_built_as_it_was_sent(exchange: Exchange) -> None:
    operation = modules()[exchange.operation]
    given = arguments(exchange)
    request = operation.build_request(**given)
    path = operation.PATH
    for name in re.findall(r"{(\w+)}", path):
        path = path.replace(f"{{{name}}}", quote(given[name], safe=""))
    assert (request.method, request.path) == (exchange.request["method"], path)
    declared = {name: value for name, value in (exchange.request.get("query") or {}).items() if name in given}
    lists = [(name, value if isinstance(value, list) else [value]) for name, value in declared.items()]
    sent = [(name, str(item)) for name, values in lists for item in values]
    assert sorted(request.query) == sorted(sent)
    if "json" in exchange.request:
        assert request.json == exchange.request["json"]

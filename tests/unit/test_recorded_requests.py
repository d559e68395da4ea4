"""Every request that Dify took can be built with the generated functions, as it was recorded."""

from __future__ import annotations

import inspect
import re
from base64 import b64decode
from typing import Any
from urllib.parse import quote

import pytest
from dify_api import models
from dify_api.types import UNSET, File
from operations import modules
from recorded import Exchange, exchanges
from werkzeug import Request

from dify_ext.multipart import MultipartPlan, plan_multipart


def accepted() -> list[Exchange]:
    return [
        exchange
        for exchange in exchanges()
        if exchange.status < 300
        and exchange.operation in modules()
        and exchange.request["method"] == modules()[exchange.operation].METHOD
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


TWO_FILES = "two_parts_same_field"  # Dify takes the first of two files; the generated form holds one
ACCEPTED = [exchange for exchange in accepted() if "multipart" not in exchange.request]
UPLOADS = [exchange for exchange in accepted() if "multipart" in exchange.request and exchange.case != TWO_FILES]


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


def content_of(file: dict[str, Any]) -> bytes:
    return b64decode(file["base64"]) if "base64" in file else str(file["text"]).encode()


def form_of(exchange: Exchange) -> dict[str, Any]:
    """The recorded form as the members of its body."""
    form = exchange.request["multipart"]
    files = {file["field"]: File(content_of(file), file["filename"], file["content_type"]) for file in form["files"]}
    return form["fields"] | files


def sent(plan: MultipartPlan) -> Request:
    """The body as a server reads it that others wrote."""
    content = b"".join(plan)
    assert plan.content_length == len(content)
    return Request.from_values(method="POST", data=content, content_type=plan.content_type)


def test_there_are_accepted_uploads_of_every_operation_that_takes_files() -> None:
    takes_files = {name for name, operation in modules().items() if "form=" in inspect.getsource(operation)}
    assert {exchange.operation for exchange in UPLOADS} == takes_files
    assert len(UPLOADS) > 40


@pytest.mark.parametrize("exchange", UPLOADS, ids=lambda exchange: exchange.name)
def test_an_accepted_upload_is_built_part_by_part_as_it_was_sent(exchange: Exchange) -> None:
    operation, recorded = modules()[exchange.operation], exchange.request
    body = body_model(operation).from_dict(form_of(exchange))
    request = operation.build_request(**recorded["path_params"], body=body)
    path = recorded["path_template"].format(**recorded["path_params"])
    assert (request.method, request.path) == (recorded["method"], path)
    assert request.form is not None
    with sent(plan_multipart(request.form)) as got:
        files = [(name, each.filename, each.content_type, each.read()) for name, each in got.files.items(multi=True)]
    assert got.form.to_dict() == recorded["multipart"]["fields"]
    assert files == [
        (each["field"], each["filename"], each["content_type"], content_of(each))
        for each in recorded["multipart"]["files"]
    ]

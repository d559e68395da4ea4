"""Our spec is compared with any other OpenAPI document, operation by operation, whatever its conventions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from contracts import spec
from drifts import differences, run
from pytest_httpserver import HTTPServer

from dify_ext.contract.differences import NOBODY, READERS, SENDERS


def save(folder: Path, root: dict[str, Any], name: str = "other.json") -> Path:
    file = folder / name
    dump = json.dumps if name.endswith("json") else yaml.safe_dump
    file.write_text(dump(root), "utf-8")
    return file


def test_our_spec_does_not_differ_from_itself_in_json_or_yaml(tmp_path: Path) -> None:
    for name in ("other.json", "other.yaml"):
        result = run(save(tmp_path, spec(), name))
        assert (result.returncode, result.stderr) == (0, "")
        assert "89 operations compared, 0 differences" in result.stdout


def test_another_spec_is_compared_operation_by_operation(tmp_path: Path) -> None:
    root = spec()
    del root["paths"]["/meta"]
    schemas = root["components"]["schemas"]
    schemas["ChatRequest"]["required"].append("conversation_id")
    del schemas["Conversation"]["properties"]["status"]
    schemas["Conversation"]["required"].remove("status")
    schemas["Conversation"]["properties"]["mood"] = {"type": "string"}
    result = run(save(tmp_path, root), "--json")
    found = {(each.operation, each.breaks, each.what) for each in differences(result)}
    assert result.returncode == 1
    assert ("get_meta", SENDERS, "the operation is only in ours") in found
    assert ("send_chat_message", SENDERS, "now required") in found
    assert ("rename_conversation", READERS, "member only in ours") in found
    assert ("rename_conversation", NOBODY, "optional member only in theirs") in found


def test_conventions_of_another_document_are_no_differences(tmp_path: Path) -> None:
    root = spec()
    for item in root["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                operation["operationId"] = operation["operationId"].title().replace("_", "")
                operation["tags"] = ["Everything"]
                operation["security"] = [{"Key": []} for _ in operation["security"]]
    root["components"]["securitySchemes"] = {"Key": {"type": "http", "scheme": "bearer"}}
    assert "0 differences" in run(save(tmp_path, root)).stdout


def as_31(value: Any) -> Any:
    if isinstance(value, list):
        return [as_31(item) for item in value]
    if not isinstance(value, dict):
        return value
    result = {name: as_31(member) for name, member in value.items() if name != "nullable"}
    if value.get("nullable") is True and isinstance(value.get("type"), str):
        result["type"] = [value["type"], "null"]
    elif value.get("nullable") is True:
        result = {"anyOf": [result, {"type": "null"}]}
    if isinstance(value.get("enum"), list) and len(value["enum"]) == 1:
        result["const"] = result.pop("enum")[0]
    return result


def test_openapi_31_says_the_same_in_its_own_words(tmp_path: Path) -> None:
    root = as_31(spec()) | {"openapi": "3.1.0"}
    result = run(save(tmp_path, root))
    assert (result.returncode, result.stderr) == (0, "")
    assert "0 differences" in result.stdout


BROKEN: list[tuple[str, str]] = [
    ("", "not an OpenAPI document"),
    ("<html>", "not an OpenAPI document"),
    ("a: [", "neither JSON nor YAML"),
    ('{"swagger": "2.0", "paths": {}}', "not an OpenAPI 3.0 document"),
    ('{"openapi": "3.0.0", "paths": {"/info": 1}}', "not an object"),
    ('{"openapi": "3.0.0", "paths": {"/info": {"get": {"responses": 7}}}}', "well-formed"),
    ('{"openapi": "3.0.0", "paths": {"/info": {"get": {"parameters": [{"$ref": "#/nowhere"}]}}}}', "leads nowhere"),
    ('{"openapi": "3.0.0", "paths": {"/info": {"get": {}}}, "x": {"$ref": "other.yaml#/x"}}', "outside the document"),
    ('{"openapi": "3.0.0", "paths": {"/info": {"get": {}}}, "x": {"$ref": "#/x"}}', "circle"),
    ('{"openapi": "3.0.0", "paths": {"/pets": {"get": {}}}}', "shares no operation"),
]


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_a_broken_document_is_a_clear_error(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "other.yaml"
    file.write_text(text, "utf-8")
    result = run(file)
    assert (result.returncode, result.stdout) == (2, "")
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_a_document_that_is_not_there_is_a_clear_error(tmp_path: Path) -> None:
    assert run(tmp_path / "nothing.json").returncode == 2
    for url in ("http://ada:c2VjcmV0@127.0.0.1:9/openapi.json?key=c2VjcmV0", "http://[", "http://a b/"):
        result = run(url)
        assert (result.returncode, "cannot be fetched" in result.stderr) == (2, True)
        assert "c2VjcmV0" not in result.stderr


@pytest.mark.slow
def test_a_document_is_read_from_a_url(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/openapi.yaml").respond_with_data(yaml.safe_dump(spec()))
    result = run(httpserver.url_for("/openapi.yaml"))
    assert (result.returncode, result.stderr) == (0, "")
    result = run(httpserver.url_for("/other.yaml"))
    assert (result.returncode, "answered 500" in result.stderr) == (2, True)

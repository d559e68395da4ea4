"""The engine finds each kind of fault, says where it is, and bears any file."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import dify_ext.contract
from dify_ext.contract import Contract, Document, Exchange, Finding, read_exchange
from dify_ext.contract.findings import tokens_of

SPEC: dict[str, Any] = json.loads((Path(__file__).parent / "small_spec.json").read_text("utf-8"))
KEY = {"authorization": "Bearer app-***"}


@pytest.fixture
def contract() -> Contract:
    return Contract(Document(SPEC))


def exchange(
    method: str = "GET",
    path: str = "/things/{id}",
    *,
    status: int = 200,
    reply: Any = ...,
    text: str | None = None,
    media: str = "application/json",
    version: str = "1.14.2",
    **request: Any,
) -> Exchange:
    """A recording in the shared format, as the engine reads it."""
    response: dict[str, Any] = {"status": status, "headers": [["Content-Type", media]]}
    if text is not None:
        response["text"] = text
    elif reply is not ...:
        response["json"] = reply
    sent = {"method": method, "path_template": path, "path_params": {"id": "7"}, "query": {}, "headers": KEY, **request}
    return read_exchange({"case": "x", "dify_version": version, "request": sent, "response": response}, "x.json")


def thing(**members: Any) -> dict[str, Any]:
    return {"id": "7", "size": 1, "owner": None, "extra": {"anything": [1]}, **members}


def found(contract: Contract, *args: Any, **kwargs: Any) -> list[tuple[str, str]]:
    return [(each.rule, each.field) for each in contract.check_exchange(exchange(*args, **kwargs))]


def send(contract: Contract, *, status: int = 200, **request: Any) -> list[tuple[str, str]]:
    return found(contract, "POST", "/things", status=status, reply=thing() if status == 200 else {}, **request)


def body(value: Any) -> dict[str, Any]:
    return {"json": value, "headers": {**KEY, "content-type": "application/json"}}


def form(fields: dict[str, str], files: list[dict[str, str]]) -> dict[str, Any]:
    headers = {**KEY, "content-type": "multipart/form-data; boundary=x"}
    return {"multipart": {"fields": fields, "files": files}, "headers": headers}


def stream(*events: str) -> dict[str, Any]:
    return {"text": "".join(f"{event}\n\n" for event in events), "media": "text/event-stream; charset=utf-8"}


# --- which operation ---------------------------------------------------------------------------------------------


def test_a_literal_segment_beats_a_templated_one(contract: Contract) -> None:
    matched = [contract.match("GET", path) for path in ("/things/special", "/things/other", "/things/a%20b")]
    assert [each and each.operation.name for each in matched] == ["get_special", "get_thing", "get_thing"]
    assert matched[2] is not None
    assert matched[2].path_params == {"id": "a b"}


def test_an_operation_the_spec_lacks_is_found_unless_the_server_lacks_it_too(contract: Contract) -> None:
    assert found(contract, path="/nowhere", reply={}) == [("operation-unknown", "")]
    assert found(contract, path="/nowhere", status=404, reply={}) == []


def test_head_is_its_get_without_a_body(contract: Contract) -> None:
    assert found(contract, "HEAD", text="") == []


def test_an_operation_younger_than_the_server_may_be_absent_and_nothing_else(contract: Contract) -> None:
    young = {"path": "/young", "version": "1.9.2"}
    assert found(contract, status=404, text="<html>", media="text/html", **young) == []
    assert found(contract, reply=thing(), **young) == [("since-wrong", "")]


# --- responses ---------------------------------------------------------------------------------------------------


def test_a_conforming_exchange_has_no_finding(contract: Contract) -> None:
    assert found(contract, reply=thing(owner={"name": "x"}, note=None)) == []


def test_an_undocumented_status_is_found_and_a_range_covers_its_statuses(contract: Contract) -> None:
    assert found(contract, status=418, reply={}) == [("status-undocumented", "response 418")]
    assert found(contract, status=503, reply={"message": "x"}) == []


def test_an_undocumented_media_type_is_found_and_parameters_do_not_matter(contract: Contract) -> None:
    assert found(contract, text="x", media="text/plain") == [("media-type-undocumented", "response 200 text/plain")]
    assert found(contract, reply=thing(), media="Application/JSON; charset=utf-8") == []


def test_a_value_of_the_wrong_type_is_found_where_it_stands(contract: Contract) -> None:
    (finding,) = contract.check_exchange(exchange(reply=thing(parts=[{"n": 1}, {"n": "two"}])))
    assert (finding.rule, finding.field) == ("body-schema", "response 200 application/json /parts/*/n")
    assert (finding.recording, finding.place) == ("x.json", "/response/json/parts/1/n")
    assert finding.spec_place == "/components/schemas/Part/properties/n"


@pytest.mark.parametrize("member", ["size", "id"])
def test_null_is_found_where_it_may_not_be(contract: Contract, member: str) -> None:
    assert found(contract, reply=thing(**{member: None})) == [
        ("body-schema", f"response 200 application/json /{member}")
    ]


def test_a_missing_member_is_found(contract: Contract) -> None:
    assert found(contract, reply={"id": "7"}) == [("body-schema", "response 200 application/json")] * 2


def test_an_undeclared_member_is_found_at_any_depth_but_not_in_free_form(contract: Contract) -> None:
    reply = thing(new=1, owner={"name": "x", "age": 2}, extra={"new": 1})
    assert sorted(found(contract, reply=reply)) == [
        ("undeclared-field", "response 200 application/json /new"),
        ("undeclared-field", "response 200 application/json /owner/age"),
    ]


def test_a_composition_is_closed_as_a_whole(contract: Contract) -> None:
    assert found(contract, path="/things/special", reply=thing(special=True)) == []
    undeclared = [("undeclared-field", "response 200 application/json /new")]
    assert found(contract, path="/things/special", reply=thing(special=True, new=1)) == undeclared


def test_a_204_must_be_empty(contract: Contract) -> None:
    gone = {"method": "DELETE", "status": 204, **body({"user": "u"})}
    assert found(contract, text="", **gone) == []
    assert found(contract, text="204", **gone) == [("body-not-empty", "response 204")]


def test_an_empty_or_broken_json_body_is_found(contract: Contract) -> None:
    assert found(contract, text="") == [("body-empty", "response 200 application/json")]
    assert found(contract, text="{") == [("body-unreadable", "response 200 application/json")]


# --- events ------------------------------------------------------------------------------------------------------


def test_each_event_is_judged_by_its_name(contract: Contract) -> None:
    good, wrong = 'data: {"event": "word", "text": "a"}', 'data: {"event": "word", "text": 1}'
    events = stream("event: ping", good, wrong, 'data: {"event": "end", "text": "a"}')
    assert found(contract, path="/stream", **events) == [
        ("event-schema", "response 200 text/event-stream word /text"),
        ("undeclared-field", "response 200 text/event-stream end /text"),
    ]


def test_an_event_the_spec_lacks_is_found(contract: Contract) -> None:
    events = stream('data: {"event": "shout"}', "data: [1]", "data: no JSON")
    rules = [rule for rule, _ in found(contract, path="/stream", **events)]
    assert rules == ["event-unknown", "event-unreadable", "event-unreadable"]


def test_line_separators_of_unicode_do_not_cut_an_event(contract: Contract) -> None:
    assert found(contract, path="/stream", **stream('data: {"event": "word", "text": "a\u2028b\u0085c"}')) == []


def test_what_the_spec_does_not_describe_is_found() -> None:
    vague = json.loads(json.dumps(SPEC))
    del vague["components"]["responses"]["Error"]["content"]["application/json"]["schema"]
    content = vague["paths"]["/stream"]["get"]["responses"]["200"]["content"]
    content["text/event-stream"]["schema"] = {"type": "string"}
    contract = Contract(Document(vague))
    assert found(contract, status=404, reply={"a": 1}) == [("body-undescribed", "response 404 application/json")]
    events = stream('data: {"event": "word", "text": "a"}')
    assert found(contract, path="/stream", **events) == [("events-undescribed", "response 200 text/event-stream")]


# --- requests ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        (body({"name": "x"}), None),
        (body({}), "request application/json"),
        (body({"name": ""}), "request application/json /name"),
        (body({"name": "x", "kind": "odd"}), "request application/json /kind"),
        ({"headers": KEY}, "request body"),
        ({"raw_body": "{", "headers": {**KEY, "content-type": "application/json"}}, "request application/json"),
        ({"raw_body": "x", "headers": {**KEY, "content-type": "text/plain"}}, "request text/plain"),
        ({**body({"name": "x"}), "query": {"limit": "101"}}, "request query limit"),
        ({**body({"name": "x"}), "query": {"limit": "x"}}, "request query limit"),
        ({**body({"name": "x"}), "query": {"limit": ["1", "2"]}}, "request query limit"),
        ({**body({"name": "x"}), "query": {"tags": ["a", "b"], "deep": True}}, None),
        ({**body({"name": "x"}), "headers": {"content-type": "application/json"}}, "request key"),
        (
            {**body({"name": "x"}), "headers": {**body(0)["headers"], "authorization": "Bearer dataset-x"}},
            "request key",
        ),
    ],
)
def test_an_accepted_request_must_fit_the_spec_and_a_refused_one_must_not(
    contract: Contract, request_: dict[str, Any], field: str | None
) -> None:
    faults = [("request-invalid", field)] if field else []
    assert send(contract, **request_) == faults
    assert send(contract, status=400, **request_) == ([] if field else [("request-not-refused", "request")])


@pytest.mark.parametrize(
    ("request_", "faults"),
    [
        (form({"data": '{"name": "x"}'}, [{"field": "file", "filename": "a.txt"}]), []),
        (
            form({"data": "{"}, [{"field": "file", "filename": "a.txt"}]),
            [("request-invalid", "multipart/form-data /data")],
        ),
        (form({"data": "{}"}, [{"field": "file"}]), [("request-invalid", "multipart/form-data /data")]),
        (form({"file": "text"}, []), [("request-invalid", "multipart/form-data /file")]),
        (
            form({}, [{"field": "file"}, {"field": "other"}]),
            [("request-undeclared", "multipart/form-data /other"), ("request-invalid", "multipart/form-data /other")],
        ),
    ],
)
def test_a_form_is_held_against_its_schema(
    contract: Contract, request_: dict[str, Any], faults: list[tuple[str, str]]
) -> None:
    uploaded = found(contract, "PUT", status=200, reply=thing(), **request_)
    assert uploaded == [(rule, f"request {field}") for rule, field in faults]


def test_a_multipart_body_is_read_from_its_bytes(contract: Contract) -> None:
    raw = '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\nContent-Type: a/b\r\n\r\nx\r\n--b--\r\n'
    headers = {**KEY, "content-type": "multipart/form-data; boundary=b"}
    assert found(contract, "PUT", reply=thing(), raw_body=raw, headers=headers) == []


def test_what_an_accepted_request_sends_undeclared_is_told_apart(contract: Contract) -> None:
    request = {**body({"name": "x", "nmae": "y"}), "query": {"page": "1"}}
    assert sorted(send(contract, **request)) == [
        ("request-undeclared", "request application/json /nmae"),
        ("request-undeclared", "request query page"),
    ]


# --- findings lead to their places -------------------------------------------------------------------------------


def test_every_place_of_a_finding_exists(contract: Contract) -> None:
    reply = thing(size="x", new=1, parts=[{"n": None}])
    for finding in contract.check_exchange(exchange(reply=reply, query={"page": "1"})):
        contract.document.at(finding.spec_place)
        assert tokens_of(finding.place)[0] in {"request", "response"}


# --- the package -------------------------------------------------------------------------------------------------


def test_the_engine_needs_no_pytest() -> None:
    folder = Path(dify_ext.contract.__file__).parent
    for file in folder.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [name for name in names if name.split(".")[0] in {"pytest", "httpx"}], file


def test_without_jsonschema_rs_one_sentence_says_what_to_install() -> None:
    code = "import sys; sys.modules['jsonschema_rs'] = None; import dify_ext.contract"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "pip install 'dify-ext[testing]'" in done.stderr


def test_a_finding_is_a_frozen_value() -> None:
    assert Finding("a", "b", "c", "d") == Finding("a", "b", "c", "d")
    assert len({Finding("a", "b", "c", "d"), Finding("a", "b", "c", "d")}) == 1

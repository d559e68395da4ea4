"""How a fake Dify takes a request: its route, its key, its body, and whether the spec allows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from dify_ext.contract.content import read_content
from dify_ext.contract.contract import is_before
from dify_ext.contract.recording import Request as SpecRequest
from dify_ext.contract.request import RULE, key_schemes
from dify_ext.testing.answers import Refused, RefusedAsRecorded, RefusedWithBody, invalid
from dify_ext.testing.replies import OLD
from dify_ext.testing.state import DEFAULT_USER, App, Call, ReceivedFile, ReceivedRequest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkzeug import Request

    from dify_ext.contract import Contract
    from dify_ext.contract.document import Match, Operation
    from dify_ext.contract.findings import Finding
    from dify_ext.testing.state import World

PREFIX: Final = "/v1"
# Dify's routes take only UUIDs for all other parameters of a path; what is none has no route.
_FREE: Final = frozenset(
    {"task_id", "workflow_run_id", "workflow_id", "batch", "form_token", "action", "model_type", "node_id"}
)
_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_FORM: Final = "multipart/form-data"
_NO_ROUTE: Final = "get_info/trailing_slash"
_NO_JSON: Final = "delete_conversation/error_no_body"
_NOT_UNDERSTOOD: Final = "The browser (or proxy) sent a request that this server could not understand."


def route(contract: Contract, world: World, method: str, path: str) -> Match:
    """The operation of a request, and its path parameters.

    Raises:
        Refused: The imitated version has no such route.
    """
    wanted = "GET" if method == "HEAD" else method
    below = (path.removeprefix(PREFIX) or "/") if path.startswith((PREFIX + "/", "/")) else path
    match = contract.match(wanted, below)
    if match is None:
        others = [each for each in ("GET", "POST", "PUT", "PATCH", "DELETE") if contract.match(each, below)]
        raise RefusedAsRecorded(world.recorded("get_info/error_405_method" if others else _NO_ROUTE))
    routed = all(name in _FREE or _UUID.fullmatch(value) for name, value in match.path_params.items())
    if not routed or is_before(world.version, match.operation.members.get("x-dify-since")):
        raise RefusedAsRecorded(world.recorded(_NO_ROUTE))
    return match


def authorised(contract: Contract, world: World, operation: Operation, header: str | None, knowledge_key: str) -> App:
    """The app of a key, or an empty one for the knowledge key and where none is needed.

    Raises:
        Refused: The key is missing, unknown, or of the other kind.
    """
    schemes = key_schemes(contract.document, operation)
    if not schemes:
        return App("", "")
    scheme, _, key = (header or "").partition(" ")
    if scheme.lower() != "bearer" or not key:
        raise RefusedAsRecorded(world.recorded("get_info/error_401_no_auth"))
    if schemes == ["knowledgeKey"] and key == knowledge_key:
        return App("", "")
    if schemes == ["appKey"] and key in world.apps:
        return world.apps[key]
    raise RefusedAsRecorded(world.recorded("get_info/error_401_wrong_key_type"))


def received(request: Request, match: Match, path: str) -> ReceivedRequest:
    """A request as it arrived, read to its end."""
    request.get_data(cache=True)
    files = {
        name: ReceivedFile(file.filename or "", file.content_type or "", file.read())
        for name, file in request.files.items()
    }
    for file in request.files.values():
        file.close()
    return ReceivedRequest(
        match.operation.name,
        request.method,
        path.removeprefix(PREFIX),
        match.path_params,
        request.args.to_dict(),
        request.args.to_dict(flat=False),
        {name: value for name, value in request.headers if name.lower() != "authorization"},
        request.get_json(silent=True),
        request.form.to_dict(),
        files,
    )


def call_of(contract: Contract, world: World, request: ReceivedRequest, match: Match, app: App, body: bytes) -> Call:
    """A request that may be answered.

    Raises:
        Refused: It breaks the spec, or the app is of another kind; in Dify's words.
    """
    content = match.operation.members.get("requestBody", {}).get("content", {})
    reads_user = "application/json" in content and _reads_user(contract, match.operation)
    members = _members(world, request, content, reads_user=reads_user)
    user = str((members if content else request.query).get("user") or "")
    _check_kind(world, match.operation, app)
    query = tuple((name, value) for name, values in request.query_lists.items() for value in values)
    path = match.operation.path
    for name, value in match.path_params.items():
        path = path.replace(f"{{{name}}}", value)
    read = read_content(request.headers.get("Content-Type"), body)
    broken = [
        each
        for each in contract.check_request(SpecRequest(request.method, path, query, (), read))
        if each.rule == RULE and each.field != "request key" and _is_told(each, content)
    ]
    if broken:
        raise refusal(world, match.operation, broken)
    if user and app.key:
        app.end_user_id(user)
    return Call(request, app, members, user or DEFAULT_USER)


def _reads_user(contract: Contract, operation: Operation) -> bool:
    place = f"{operation.place}/requestBody/content/application~1json/schema"
    return "user" in contract.document.follow(place)[1].get("properties", {})


def _members(world: World, request: ReceivedRequest, content: Mapping[str, Any], *, reads_user: bool) -> dict[str, Any]:
    if _FORM in content:
        return dict(request.form)
    if not content:
        return {}
    if request.headers.get("Content-Type", "").partition(";")[0].strip().lower() != "application/json":
        raise RefusedAsRecorded(world.recorded(_NO_JSON))
    if request.json is None:
        raise Refused("bad_request", _NOT_UNDERSTOOD)
    if not isinstance(request.json, dict) and not reads_user:
        raise invalid("1 validation error\n  Input should be a valid dictionary or object to extract fields from")
    if not isinstance(request.json, dict):
        raise RefusedWithBody({"message": "Internal Server Error", "code": "unknown", "status": 500}, 500)
    return request.json


def _check_kind(world: World, operation: Operation, app: App) -> None:
    kinds = operation.members.get("x-app-kinds")
    if not kinds or app.kind in kinds:
        return
    if "workflow" in kinds:
        raise RefusedAsRecorded(world.recorded("run_workflow/error_400_not_workflow_app"))
    if kinds == ["completion"]:
        raise RefusedAsRecorded(world.recorded("send_completion_message/error_400_wrong_app"))
    if operation.members.get("tags") != ["audio"]:
        raise RefusedAsRecorded(world.recorded("send_chat_message/error_400_not_chat_app_workflow"))


def _is_told(finding: Finding, content: Mapping[str, Any]) -> bool:
    """Whether the spec's finding is what Dify tells; of forms it looks at the files first."""
    return _FORM not in content or "/fields/" in finding.place or "/query/" in finding.place


def refusal(world: World, operation: Operation, broken: list[Finding]) -> Refused:
    """How Dify says that a request is wrong."""
    fields = {_name(each): each.message for each in broken}
    if operation.name == "set_annotation_reply" and "action" in fields:
        return RefusedAsRecorded(world.recorded("set_annotation_reply/error_bad_action"))
    if any('"user"' in each.message or _name(each) == "user" for each in broken):
        return invalid("Arg user must be provided.")
    if world.version == OLD:
        return RefusedWithBody({"errors": fields, "message": "Input payload validation failed"})
    lines = "\n".join(f"{name}\n  {message}" for name, message in fields.items())
    said = f"{len(fields)} validation error{'s' * (len(fields) > 1)} for {operation.name}\n{lines}"
    if operation.name == "create_segments":
        return RefusedWithBody({"error": said})
    codes = {"update_document_status": "invalid_action", "get_document": "invalid_metadata"}
    return Refused(codes.get(operation.name, "invalid_param"), said)


def _name(finding: Finding) -> str:
    missing = re.match(r'"([^"]+)" is a required property', finding.message)
    place = ".".join(finding.place.split("/")[3:])
    return ".".join(filter(None, [place, missing[1] if missing else ""])) or finding.field

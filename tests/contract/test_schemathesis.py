"""A second opinion: schemathesis agrees with the engine on every recording, and finds nothing wrong with the fake."""

from __future__ import annotations

import json
import random
import re
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, ClassVar

import httpx
import pytest
import schemathesis
from attrs import frozen
from contracts import contract, recorded, spec
from hypothesis.internal.conjecture import providers
from recorded import exchanges
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.engine import Status, events, from_schema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from dify_ext.contract import Finding
from dify_ext.testing import FakeDify
from dify_ext.testing.answers import Answer, reply

CHECKS: list[Any] = [
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
NOT_BODIES = {"HEAD", "OPTIONS"}


# --- recordings ----------------------------------------------------------------------------------------------------


def test_schemathesis_judges_every_recorded_reply_as_the_engine_does() -> None:
    schema = schemathesis.openapi.from_dict(spec(), config=SchemathesisConfig.from_dict({}))
    raw = {each.name: each for each in exchanges()}
    verdicts: Counter[tuple[bool, bool]] = Counter()
    for exchange in recorded():
        assert not isinstance(exchange, Finding)
        match = contract().match(exchange.request.method, exchange.request.path)
        if match is None or exchange.request.method in NOT_BODIES:
            continue
        found = bool(contract().check_response(exchange.request, exchange.response))
        case = schema[match.operation.path][match.operation.method].Case(path_parameters=dict(match.path_params))
        refused = fails(case, response_of(raw[exchange.source.removesuffix(".json")]))
        assert refused == found, exchange.source
        verdicts[refused, found] += 1
    assert verdicts[False, False] > 1600
    assert verdicts[True, True] > 40


def response_of(exchange: Any) -> httpx.Response:
    unsent = {"content-encoding", "content-length", "transfer-encoding"}  # the body is kept decoded
    headers = [(name, value) for name, value in exchange.response["headers"] if name.lower() not in unsent]
    request = httpx.Request(exchange.request["method"], "http://127.0.0.1/v1")
    made = httpx.Response(exchange.status, headers=headers, content=exchange.content, request=request)
    made.elapsed = timedelta(0)
    return made


def fails(case: Any, response: httpx.Response) -> bool:
    try:
        case.validate_response(response, checks=CHECKS)
    except (Failure, FailureGroup):
        return True
    return False


# --- the fake ------------------------------------------------------------------------------------------------------


@frozen
class Found:
    """What schemathesis says of a reply of the fake."""

    operation: str
    check: str
    said: str
    path: str
    body: Any
    status: int
    media_type: str
    content: bytes


KEYS = {
    "advanced-chat": FakeDify.app_key,
    "chat": FakeDify.chat_key,
    "agent-chat": FakeDify.agent_key,
    "workflow": FakeDify.workflow_key,
    "completion": FakeDify.completion_key,
}
# What Dify itself does, as recordings show; the fake does the same.
AS_RECORDED: dict[str, Callable[[Found], bool]] = {
    "an id that is no UUID has no route: 404 as HTML": lambda found: (
        (found.status, found.media_type) == (404, "text/html") and not all_uuids(found)
    ),
    "no version has POST /chats/create": lambda found: found.operation == "POST /chats/create",
    "a body that is no object, where `user` is read from it, is 500 unknown": lambda found: (
        is_unknown(found) and not isinstance(found.body, dict)
    ),
    "an unknown action of annotation replies is 500 unknown": lambda found: (
        is_unknown(found) and "annotation-reply" in found.path
    ),
    "the id of a run that is no UUID is 500 unknown": lambda found: (
        is_unknown(found) and "{workflow_run_id}" in found.operation
    ),
    "the knowledge base of a tag's binding must be there too": lambda found: (
        found.check == "ensure_resource_availability"
        and found.operation.startswith("POST /datasets/tags/")
        and b"Dataset not found." in found.content
    ),
    "the user of a form may be anything": lambda found: (
        found.check == "negative_data_rejection" and "body - user" in found.said
    ),
}
# unsupported_method wants an Allow header, which Dify's 405 has not; positive_data_acceptance takes no account of
# what is stored: an upload that does not exist, an e-mail that nobody has.
LEFT_OUT = ("unsupported_method", "positive_data_acceptance", "allow_header_conformance")


def all_uuids(found: Found) -> bool:
    template = found.operation.partition(" ")[2].split("/")
    free = {"{task_id}", "{batch}", "{form_token}", "{action}", "{model_type}", "{node_id}", "{workflow_id}"}
    pairs = zip(template, found.path.split("/"), strict=False)
    return all(UUID.fullmatch(value) for name, value in pairs if name.startswith("{") and name not in free)


def is_unknown(found: Found) -> bool:
    return found.status == 500 and b'"code": "unknown"' in found.content.replace(b'":"', b'": "')


def fuzz(dify: FakeDify, phase: str, examples: int, operations: str | None = None) -> tuple[list[Found], Counter[int]]:
    """Run one phase; what was found, and how often each status came."""
    config = {
        "base-url": dify.base_url,
        "seed": 1,
        "continue-on-failure": True,
        "generation": {"deterministic": True, "max-examples": examples, "no-shrink": True, "database": "none"},
        "phases": {name: {"enabled": name == phase} for name in ("examples", "coverage", "fuzzing", "stateful")},
        "checks": {name: {"enabled": False} for name in LEFT_OUT},
        "suppress-health-check": ["all"],
    }
    schema = schemathesis.openapi.from_dict(spec(), config=SchemathesisConfig.from_dict(config))
    if operations:
        schema = schema.include(path_regex=operations)

    @schema.auth(refresh_interval=None)
    class Keys:
        def get(self, case: Any, _context: Any) -> str:
            raw = case.operation.definition.raw
            kind = (raw.get("x-app-kinds") or ["advanced-chat"])[0]
            schemes = [name for each in raw["security"] for name in each]
            return {"appKey": KEYS[kind], "knowledgeKey": FakeDify.knowledge_key}.get("".join(schemes), "")

        def set(self, case: Any, data: str, _context: Any) -> None:
            case.headers = {**(case.headers or {}), **({"Authorization": f"Bearer {data}"} if data else {})}

    found, statuses = [], Counter[int]()
    for event in from_schema(schema).execute():
        assert not isinstance(event, events.FatalError | events.NonFatalError), event
        if isinstance(event, events.ScenarioFinished):
            found += failures(event)
            statuses.update(each.response.status_code for each in event.recorder.interactions.values() if each.response)
    return found, statuses


def failures(event: events.ScenarioFinished) -> Iterator[Found]:
    for case_id, checks in event.recorder.checks.items():
        case = event.recorder.cases[case_id].value
        interaction = event.recorder.interactions[case_id]
        for check in checks:
            if check.status == Status.FAILURE and interaction.response is not None:
                assert check.failure_info is not None
                kind = interaction.response.headers.get("content-type", [""])[0]
                yield Found(
                    case.operation.label,
                    check.name,
                    check.failure_info.failure.message,
                    httpx.URL(interaction.request.uri).raw_path.decode().removeprefix("/v1"),
                    case.body,
                    interaction.response.status_code,
                    kind.partition(";")[0],
                    interaction.response.content,
                )


def unexplained(found: list[Found]) -> list[Found]:
    return [each for each in found if not any(explains(each) for explains in AS_RECORDED.values())]


@pytest.fixture
def repeatable(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What is tried next depends on new ids, and on constants that hypothesis finds in modules loaded so far."""
    source = random.Random(1)  # noqa: S311 - nothing secret
    monkeypatch.setattr(uuid, "uuid4", lambda: uuid.UUID(int=source.getrandbits(128), version=4))
    none = providers.Constants()
    monkeypatch.setattr(providers, "_get_local_constants", lambda: none)
    providers.CONSTANTS_CACHE.cache.clear()
    yield
    providers.CONSTANTS_CACHE.cache.clear()


@pytest.mark.slow
@pytest.mark.usefixtures("repeatable")
@pytest.mark.parametrize(("phase", "examples"), [("coverage", 1), ("fuzzing", 12), ("stateful", 80)])
def test_the_fake_bears_everything_and_answers_only_what_the_spec_has(
    fake_dify: FakeDify, phase: str, examples: int
) -> None:
    found, statuses = fuzz(fake_dify, phase, examples)
    assert unexplained(found) == []
    assert sum(statuses[each] for each in (200, 201, 204)) > 100
    assert sum(statuses.values()) > 500


@pytest.mark.usefixtures("repeatable")
def test_what_dify_itself_does_wrong_is_explained_one_by_one(fake_dify: FakeDify) -> None:
    found, _ = fuzz(fake_dify, "coverage", 1, "chat|audio|annotation-reply|workflows/run/")
    used = {reason for reason, explains in AS_RECORDED.items() if any(explains(each) for each in found)}
    elsewhere = ("HTML", "the id of a run", "binding")  # what the other phases come upon
    assert used >= {reason for reason in AS_RECORDED if not any(each in reason for each in elsewhere)}


class Broken(FakeDify):
    """A fake in which one operation is answered wrongly."""

    operation: ClassVar[str]

    def break_(self, operation: str, change: Callable[[Answer], Answer], *, act: bool = True) -> None:
        right = self._handlers[operation]
        nothing = reply({})

        def wrong(world: Any, call: Any) -> Answer:
            return change(right(world, call) if act else nothing)

        self._handlers = {**self._handlers, operation: wrong}


def without(name: str) -> Callable[[Answer], Answer]:
    def change(answer: Answer) -> Answer:
        body = json.loads(answer.content)
        del body[name]
        return reply(body, answer.status)

    return change


def raising(_answer: Answer) -> Answer:
    raise ZeroDivisionError


BREAKS = {
    "a wrong status": ("create_tag", lambda answer: reply(json.loads(answer.content), 202), "status_code_conformance"),
    "a missing field": ("get_info", without("mode"), "response_schema_conformance"),
    "a wrong media type": ("get_site", lambda answer: Answer(200, answer.content, "text/plain"), "content_type"),
    "a null where none may be": ("create_dataset", lambda _: reply({"id": None}), "response_schema_conformance"),
    "an unknown error": ("list_tags", lambda _: reply([], 418), "status_code_conformance"),
}


@pytest.mark.slow
@pytest.mark.usefixtures("repeatable")
@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_fake_is_noticed(name: str) -> None:
    operation, change, check = BREAKS[name]
    path = next(each.path for each in contract().document.operations if each.name == operation)
    with Broken() as dify:
        dify.break_(operation, change)
        found, _ = fuzz(dify, "fuzzing", 5, f"^{re.escape(path)}$")
    assert any(check in each.check for each in unexplained(found))


@pytest.mark.slow
@pytest.mark.usefixtures("repeatable")
def test_a_thing_that_is_still_there_after_its_deletion_is_noticed() -> None:
    with Broken() as dify:
        dify.break_("delete_dataset", lambda _: Answer(204), act=False)
        found, _ = fuzz(dify, "stateful", 80, r"^/datasets(/\{dataset_id\})?$")
    assert "use_after_free" in {each.check for each in unexplained(found)}


@pytest.mark.slow
@pytest.mark.usefixtures("repeatable")
def test_a_mistake_of_the_fake_itself_is_a_server_error_and_is_raised() -> None:
    dify = Broken()
    dify.break_("get_meta", raising)
    dify.__enter__()
    found, _ = fuzz(dify, "fuzzing", 2, "^/meta$")
    assert "not_a_server_error" in {each.check for each in unexplained(found)}
    with pytest.raises(ZeroDivisionError):
        dify.__exit__(None, None, None)

"""A second opinion on what was read: schemathesis, with the ids that were read as its only examples."""

from __future__ import annotations

import copy
import logging
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
import schemathesis
from contracts import contract, spec
from reads import READS
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import from_schema
from schemathesis.engine.events import FatalError, NonFatalError, ScenarioFinished
from settings import Settings
from verdicts import Difference, Ledger

from dify_ext.contract.capture import Capture, exchange_of

CHECKS = ("not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance")


def test_schemathesis_agrees_on_what_was_read(settings: Settings, ledger: Ledger, pytestconfig: pytest.Config) -> None:
    by_key: dict[str, list[Capture]] = {}
    for capture in ledger.captures:
        if capture.method == "GET" and capture.status == 200:
            by_key.setdefault(capture.key, []).append(capture)
    if not by_key:
        pytest.skip("nothing was read that could be read again")
    tried: list[str] = []
    found: list[str] = []
    for key, captures in by_key.items():
        rate = pytestconfig.getoption("--rate")
        for operation, problems in _second_opinion(settings.base_url, key, captures, rate):
            tried.append(operation)
            for problem in problems:
                ledger.differ(operation, Difference("", "schemathesis", problem, breaks=True))
                found.append(f"{operation}: {problem}")
    assert found == []
    if not tried:
        pytest.skip("nothing was read that has a parameter")


def _second_opinion(
    base_url: str, key: str, captures: Iterable[Capture], rate: float
) -> Iterator[tuple[str, list[str]]]:
    paths = _with_examples(base_url, captures)
    checks = {"enabled": False} | {name: {"enabled": True} for name in CHECKS}
    phases = {name: {"enabled": name == "examples"} for name in ("examples", "coverage", "fuzzing", "stateful")}
    config = SchemathesisConfig.from_dict(
        {
            "base-url": base_url,
            "headers": {"Authorization": f"Bearer {key}"},
            "workers": 1,
            "rate-limit": f"{max(1, round(rate))}/s",
            "checks": checks,
            "phases": phases,
        }
    )
    logging.getLogger("pyrate_limiter").setLevel(logging.ERROR)
    schema = schemathesis.openapi.from_dict(spec() | {"paths": paths}, config=config)
    for event in from_schema(schema).execute():
        if isinstance(event, ScenarioFinished) and event.recorder.interactions:
            yield _judged(event)
        elif isinstance(event, NonFatalError):
            yield event.label, [f"{type(event.value).__name__}: {event.value}"]
        elif isinstance(event, FatalError):
            raise event.exception


def _judged(event: ScenarioFinished) -> tuple[str, list[str]]:
    method, path = event.recorder.label.split(" ", 1)
    operation = next(each.name for each in contract().document.operations if (each.method, each.path) == (method, path))
    checks = [check for made in event.recorder.checks.values() for check in made]
    return operation, [str(each.failure_info.failure) for each in checks if each.failure_info]


def _with_examples(base_url: str, captures: Iterable[Capture]) -> dict[str, Any]:
    """The paths of the spec that were read, with what was sent as the one example of each parameter."""
    paths: dict[str, Any] = {}
    root = spec()
    base_path = "/" + base_url.split("/", 3)[3] if base_url.count("/") > 2 else ""
    for capture in captures:
        exchange = exchange_of(capture, contract(), base_path)
        match = contract().match("GET", exchange.request.path)
        if match is None or match.operation.name not in READS or match.operation.path in paths:
            continue
        operation = copy.deepcopy(root["paths"][match.operation.path]["get"])
        sent = dict(match.path_params) | dict(exchange.request.query)
        shared = root["paths"][match.operation.path].get("parameters", [])
        resolved = [_resolved(root, each) for each in (*shared, *operation.get("parameters", []))]
        operation["parameters"] = [
            each | {"example": _typed(each, sent[each["name"]])} for each in resolved if each["name"] in sent
        ]
        paths[match.operation.path] = {"get": operation}
    return paths


def _resolved(root: dict[str, Any], parameter: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in parameter:
        return parameter
    return root["components"]["parameters"][parameter["$ref"].rpartition("/")[2]]


def _typed(parameter: dict[str, Any], text: str) -> Any:
    kind = parameter.get("schema", {}).get("type")
    return int(text) if kind == "integer" else text == "true" if kind == "boolean" else text

"""The bundled spec, the recordings and known drift, as the contract tests read them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import httpx

from dify_ext.contract import Contract, Document, Exchange, Finding, read_folder
from dify_ext.contract.content import read_content
from dify_ext.contract.drift import Drift
from dify_ext.contract.recording import Request, Response
from dify_ext.contract.verdict import Verdict, judge_complete

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "openapi" / "dify.json"
RECORDINGS = ROOT / "tests" / "recordings"
DRIFT = ROOT / "openapi" / "known_drift.toml"
NOT_OBSERVED = ROOT / "openapi" / "not_observed.toml"


def spec() -> dict[str, Any]:
    """A copy of the bundle that may be changed."""
    return json.loads(SPEC.read_text("utf-8"))


@cache
def contract() -> Contract:
    return Contract.load(SPEC)


@cache
def drift() -> Drift:
    return Drift.load(DRIFT)


@cache
def recorded() -> tuple[Exchange | Finding, ...]:
    return tuple(read_folder(RECORDINGS))


@cache
def verdict() -> Verdict:
    """The verdict of all levels on all recordings."""
    return judge_complete(contract(), recorded(), drift(), NOT_OBSERVED)


def judged(root: dict[str, Any]) -> list[Finding]:
    """What all levels find on a changed spec."""
    changed = Contract(Document(root))
    return list(judge_complete(changed, recorded(), drift(), NOT_OBSERVED).findings)


def findings_of(spec: Contract, method: str, path: str, response: httpx.Response) -> list[str]:
    """How a live response breaks the spec, known drift apart."""
    content = read_content(response.headers.get("content-type"), response.content)
    reply = Response(response.status_code, tuple(response.headers.items()), content)
    exchange = Exchange(Request(method, path), reply, version=response.headers["X-Version"], template=path)
    found = spec.check_response(exchange.request, reply)
    return [str(each) for each in found if drift().explain(exchange, each) is None]

"""Every readable operation of a live Dify called once, and its reply held against the spec."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

from dify_ext.contract import Contract, Exchange, Finding, Operation, Request, Response, SpecError, read_content
from dify_ext.contract.content import is_json
from dify_ext.contract.contract import ABSENT, is_before
from dify_ext.contract.differences import NOBODY, READERS, SENDERS, Difference, Report
from dify_ext.contract.drift import Drift
from dify_ext.contract.findings import group
from dify_ext.contract.request import key_schemes
from dify_ext.contract.verdict import DRIFT_FILE, beside

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

TIMEOUT = 30  # seconds
LARGEST = 8 * 1024 * 1024  # bytes read of a reply; a preview may be a film
UNTOLD = {
    "list_suggested_questions": "it asks a model, which costs tokens",
    "stream_workflow_events": "it holds a connection open as long as the run goes on",
}
# Which list tells an id: the operation, then the members that lead to it.
SOURCES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "conversation_id": (("list_conversations", ("data", "id")),),
    "message_id": (("list_messages", ("data", "id")),),
    "file_id": (("list_messages", ("data", "message_files", "upload_file_id")),),
    "end_user_id": (
        ("list_feedbacks", ("data", "from_end_user_id")),
        ("list_workflow_logs", ("data", "created_by_end_user", "id")),
    ),
    "workflow_run_id": (("list_workflow_logs", ("data", "workflow_run", "id")),),
    "dataset_id": (("list_datasets", ("data", "id")),),
    "document_id": (("list_documents", ("data", "id")),),
    "segment_id": (("list_segments", ("data", "id")),),
}
FIXED = {"model_type": "text-embedding"}
ROOMY = "document_count"  # a dataset with documents is worth more than an empty one


@dataclass
class _Tour:
    """The calls made so far, and what they told."""

    contract: Contract
    drift: Drift
    client: httpx.Client
    keys: Mapping[str, str]
    user: str
    version: str = ""
    known: dict[str, str] = field(default_factory=lambda: dict(FIXED))
    replies: dict[str, Exchange] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)

    def run(self) -> None:
        """Call what can be called, until no reply tells a new id."""
        waiting = [each for each in self.contract.document.operations if each.method == "GET"]
        waiting.sort(key=lambda each: each.path != "/")  # the root tells the version
        while ready := [each for each in waiting if each.name in UNTOLD or not self._unknown(each)]:
            for operation in ready:
                waiting.remove(operation)
                reason = self._refusal(operation)
                if reason:
                    self.skipped[operation.name] = reason
                else:
                    self._call(operation)
        for operation in waiting:
            names = ", ".join(self._unknown(operation))
            reason = self._refusal(operation)
            self.skipped[operation.name] = reason or f"no list of this server told a value for {names}"

    def _unknown(self, operation: Operation) -> list[str]:
        wanted = [each.name for each in operation.parameters if each.required and each.name != "user"]
        return [name for name in wanted if name not in self.known]

    def _refusal(self, operation: Operation) -> str:
        since = operation.members.get("x-dify-since")
        if operation.name in UNTOLD:
            return UNTOLD[operation.name]
        if is_before(self.version, since):
            return f"it came with Dify {since}; this is {self.version}"
        missing = [name for name in key_names(self.contract, operation) if not self.keys.get(name)]
        return f"{missing[0]} is not set" if missing else ""

    def _call(self, operation: Operation) -> None:
        path = re.sub(r"\{([^}]*)\}", lambda found: quote(self.known[found[1]], safe=""), operation.path)
        query = [
            (each.name, self.known[each.name])
            for each in operation.parameters
            if each.location == "query" and each.required
        ]
        if self.user and any(each.name == "user" for each in operation.parameters):
            query.append(("user", self.user))
        headers = [("Authorization", f"Bearer {self.keys[name]}") for name in key_names(self.contract, operation)]
        try:
            reply = self._get(path, query, headers)
        except httpx.HTTPError as error:
            if not self.replies:
                raise SpecError(f"{self.client.base_url.host} cannot be asked: {type(error).__name__}") from error
            self.skipped[operation.name] = f"no reply: {type(error).__name__}"
            return
        request = Request("GET", path, tuple(query))
        exchange = Exchange(request, reply, version=self.version, template=operation.path)
        self.replies[operation.name] = exchange
        self._learn(operation.name, reply)

    def _get(self, path: str, query: list[tuple[str, str]], headers: list[tuple[str, str]]) -> Response:
        with self.client.stream("GET", path, params=httpx.QueryParams(query), headers=headers) as reply:
            body = b""
            for chunk in reply.iter_bytes():
                body += chunk
                if len(body) > LARGEST:
                    break
        pairs = tuple(reply.headers.multi_items())
        return Response(reply.status_code, pairs, read_content(reply.headers.get("content-type"), body))

    def _learn(self, name: str, reply: Response) -> None:
        told = dict(reply.headers)
        self.version = self.version or told.get("x-version", "")
        for parameter, sources in SOURCES.items():
            for source, path in sources:
                if source == name and parameter not in self.known:
                    value = next(_values(reply.content.json, path), None)
                    self.known |= {parameter: value} if value else {}

    def report(self) -> Report:
        """Return what the replies say of the spec."""
        differences: list[Difference] = []
        compared: dict[str, str] = {}
        skipped = dict(self.skipped)
        explained = 0
        for operation in self.contract.document.operations:
            exchange = self.replies.get(operation.name)
            if exchange is None:
                continue
            found = self.contract.check_exchange(exchange)
            news = [each for each in found if not self.drift.explain(exchange, each)]
            explained += len(found) - len(news)
            if _is_missing(exchange.response):
                differences.append(_no_route(operation, exchange.response))
            elif not news and exchange.response.status >= httpx.codes.BAD_REQUEST:
                skipped[operation.name] = f"answered {_said(exchange.response)}, as the spec allows"
                continue
            else:
                differences += _differences(news)
            compared[operation.name] = f"GET {operation.path}"
        notes = [f"Dify {self.version or '(it does not tell its version)'}, {len(self.replies)} calls, reads only."]
        if explained:
            notes.append(f"{explained} more are known drift, of {DRIFT_FILE}.")
        name = self.client.base_url.host
        ordered = tuple(sorted(differences, key=lambda each: each.rank))
        return Report("spec", name, compared, ordered, tuple(sorted(skipped.items())), tuple(notes))


def key_names(contract: Contract, operation: Operation) -> list[str]:
    """The environment variables of the keys an operation takes: one, or none."""
    schemes = key_schemes(contract.document, operation)
    return ["DIFY_KNOWLEDGE_KEY" if "knowledgeKey" in schemes else "DIFY_API_KEY"] if schemes else []


def _values(value: Any, path: tuple[str, ...]) -> Iterator[str]:
    if isinstance(value, list):
        items = sorted(value, key=lambda item: -_size(item))
        for item in items:
            yield from _values(item, path)
    elif path and isinstance(value, dict):
        yield from _values(value.get(path[0]), path[1:])
    elif not path and isinstance(value, str) and value:
        yield value


def _size(item: Any) -> int:
    size = item.get(ROOMY) if isinstance(item, dict) else 0
    return size if isinstance(size, int) else 0


def _is_missing(response: Response) -> bool:
    return response.status in ABSENT and (
        response.status != httpx.codes.NOT_FOUND or not is_json(response.content.media_type)
    )


def _no_route(operation: Operation, response: Response) -> Difference:
    what = "this server has no such operation"
    return Difference(operation.name, "operation", str(response.status), what, SENDERS)


def _said(response: Response) -> str:
    body = response.content.json
    return f"{response.status} {body.get('code', '') if isinstance(body, dict) else ''}".strip()


def _differences(findings: list[Finding]) -> Iterator[Difference]:
    for each in group(findings):
        breaks = {"undeclared-field": NOBODY, "event-unknown": NOBODY, "request-not-refused": SENDERS}
        seen = f"{len(each.findings)} times" if len(each.findings) > 1 else ""
        victim = breaks.get(each.rule, READERS)
        yield Difference(each.operation, each.rule, each.field, each.findings[0].message, victim, seen=seen)


def _is_url(text: str) -> bool:
    try:
        return httpx.URL(text).scheme in {"http", "https"} and bool(httpx.URL(text).host)
    except httpx.InvalidURL:
        return False


def compare_live(spec: Path) -> Report:
    """Ask the server of the environment.

    Raises:
        SpecError: The environment lacks what is needed, the server cannot be reached or refuses every key.
    """
    base = os.environ.get("DIFY_BASE_URL", "")
    keys = {name: os.environ.get(name, "") for name in ("DIFY_API_KEY", "DIFY_KNOWLEDGE_KEY")}
    if not _is_url(base):
        raise SpecError("--live needs DIFY_BASE_URL in the environment, such as https://your.dify/v1")
    for name, key in keys.items():
        if not re.fullmatch(r"[!-~]*", key):
            raise SpecError(f"{name} is no key: it holds a space or a letter that no header can carry")
    if not any(keys.values()):
        raise SpecError("--live needs DIFY_API_KEY or DIFY_KNOWLEDGE_KEY in the environment, or both")
    drift_file = beside(spec, DRIFT_FILE)
    drift = Drift.load(drift_file) if drift_file else Drift()
    with httpx.Client(base_url=base, timeout=TIMEOUT, trust_env=False) as client:
        tour = _Tour(Contract.load(spec), drift, client, keys, os.environ.get("DIFY_USER", ""))
        tour.run()
    replies = [each.response for name, each in tour.replies.items() if name != "get_server_info"]
    statuses = {each.status for each in replies if not _is_missing(each)}
    if statuses == {httpx.codes.UNAUTHORIZED}:
        raise SpecError("the server refuses every key (401): check DIFY_API_KEY and DIFY_KNOWLEDGE_KEY")
    return tour.report()

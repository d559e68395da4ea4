"""The contract: a spec, and whether exchanges conform to it."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dify_ext.contract.document import Document, Match, Operation, SpecError
from dify_ext.contract.findings import Finding, shorten
from dify_ext.contract.request import RULE, check_request
from dify_ext.contract.response import check_response
from dify_ext.contract.schemas import Schemas

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dify_ext.contract.recording import Exchange, Request, Response

ABSENT: Final = frozenset({404, 405})  # how a server answers what it has not
BAD_REQUEST: Final = 400


def default_spec() -> Path:
    """Return the bundled spec: of the installed package, or of the source tree.

    Raises:
        SpecError: Neither is there.
    """
    packaged = Path(str(files("dify_ext"))) / "openapi.json"
    source = Path(__file__).parents[2] / "openapi" / "dify.json"
    for file in (packaged, source):
        if file.is_file():
            return file
    raise SpecError(f"there is no bundled spec at {source}: run ./scripts/generate, or name one with --spec")


class Contract:
    """A spec that exchanges can be held against.

    Args:
        document: The spec.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.schemas = Schemas(document)

    @classmethod
    def load(cls, file: Path | None = None) -> Contract:
        """Read a spec.

        Args:
            file: An OpenAPI 3.0 document as JSON; the bundled one by default.

        Raises:
            SpecError: It cannot be used, with the reason.
        """
        return cls(Document.load(file or default_spec()))

    def match(self, method: str, path: str) -> Match | None:
        """Return the operation of a request and its path parameters, or None.

        Args:
            method: Any case.
            path: Below the base URL, percent-encoded, without the query.
        """
        return self.document.match(method, path)

    def check_request(self, request: Request) -> list[Finding]:
        """Return every way in which a request breaks the spec, undeclared members included."""
        match = self.match(request.method, request.path)
        if match is None:
            return [_unknown(f"{request.method} {request.path}")]
        return list(check_request(self.document, self.schemas, match, request))

    def check_response(self, request: Request, response: Response) -> list[Finding]:
        """Return every way in which the response to a request breaks the spec."""
        match = self.match(request.method, request.path)
        if match is None:
            return [_unknown(f"{request.method} {request.path}")]
        head = request.method == "HEAD"
        return list(check_response(self.document, self.schemas, match, response, head=head))

    def check_exchange(self, exchange: Exchange) -> list[Finding]:
        """Return every way in which an exchange breaks the spec.

        The response must conform. The request must conform when Dify accepted it, and must break the
        spec when Dify refused it with 400. A path or method the spec lacks must be unknown to Dify too.
        """
        match = self.match(exchange.request.method, exchange.request.path)
        if match is None:
            name = f"{exchange.request.method} {exchange.template or exchange.request.path}"
            found = [] if exchange.response.status in ABSENT else [_unknown(name)]
        elif is_before(exchange.version, match.operation.members.get("x-dify-since")):
            found = list(_too_young(match.operation, exchange))
        else:
            found = self.check_response(exchange.request, exchange.response)
            found += judge_request(match.operation, exchange, self.check_request(exchange.request))
        return [each.of(exchange.source) for each in found]

    def check_all(self, exchanges: Iterable[Exchange]) -> Iterator[Finding]:
        """Yield every finding of many exchanges."""
        for exchange in exchanges:
            yield from self.check_exchange(exchange)


def judge_request(operation: Operation, exchange: Exchange, broken: list[Finding]) -> list[Finding]:
    """Return what a request's findings mean in the light of Dify's answer.

    Args:
        operation: The operation.
        exchange: The exchange.
        broken: What ``check_request`` found.
    """
    status = exchange.response.status
    invalid = [finding for finding in broken if finding.rule == RULE]
    if status < BAD_REQUEST:
        keyless = not exchange.request.headers  # an exchange recorded without its headers
        return [finding for finding in broken if not (keyless and finding.field == "request key")]
    if status == BAD_REQUEST and not invalid:
        said = shorten(_message_of(exchange.response), 120)
        return [
            Finding(
                "request-not-refused",
                operation.name,
                "request",
                f"Dify refuses, the spec accepts: {said}",
                place="/request",
                spec_place=operation.place,
            )
        ]
    return []


def _message_of(response: Response) -> str:
    body = response.content.json
    return str(body.get("message") or body.get("error") or body) if isinstance(body, dict) else ""


def is_before(version: str, since: object) -> bool:
    """Return whether a Dify version is older than the one something came with; False if either is unknown."""
    if not version or not isinstance(since, str):
        return False
    return _numbers(version) < _numbers(since)


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def _too_young(operation: Operation, exchange: Exchange) -> Iterator[Finding]:
    if exchange.response.status not in ABSENT:
        since = operation.members["x-dify-since"]
        yield Finding(
            "since-wrong",
            operation.name,
            "",
            f"{exchange.version} has it, the spec says since {since}",
            place="/response/status",
            spec_place=operation.place + "/x-dify-since",
        )


def _unknown(name: str) -> Finding:
    return Finding(
        "operation-unknown", name, "", "the spec has no such operation", place="/request", spec_place="/paths"
    )

"""Which mutants of the spec the contract tests notice, and by what."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from _mutants import Length, Mutant, World
from _mutants_operations import OPERATION_OPERATORS
from _mutants_schemas import SCHEMA_OPERATORS

from dify_ext.contract import Contract, Document, Exchange, SpecError, read_folder
from dify_ext.contract.contract import ABSENT
from dify_ext.contract.coverage import check_coverage, declared_cells, load_not_observed
from dify_ext.contract.drift import Drift
from dify_ext.contract.findings import Finding, tokens_of
from dify_ext.contract.lint import lint
from dify_ext.contract.observation import Observation, observe
from dify_ext.contract.tightness import check_tightness
from dify_ext.contract.verdict import DRIFT_FILE, NOT_OBSERVED_FILE, beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

OPERATORS = (*SCHEMA_OPERATORS, *OPERATION_OPERATORS)


@dataclass(frozen=True)
class Outcome:
    """A mutant and the rule that noticed it; None where it survived."""

    mutant: Mutant
    killer: str | None


class Suite:
    """The contract tests over a spec and its recordings, ready to judge mutants one by one.

    Args:
        spec: The bundled spec.
        recordings: Folder of all recordings.
    """

    def __init__(self, spec: Path, recordings: Path) -> None:
        self.text = spec.read_text("utf-8")
        self.contract = Contract(Document(json.loads(self.text)))
        self.exchanges = [each for each in read_folder(recordings) if isinstance(each, Exchange)]
        drift, listed = beside(spec, DRIFT_FILE), beside(spec, NOT_OBSERVED_FILE)
        self.drift = Drift.load(drift) if drift else Drift()
        self.listed = load_not_observed(listed) if listed else ()
        self.by_operation = self._by_operation()
        self.users = self._users()
        self.known = set(self._found(self.contract, self.exchanges)) | set(self._lint(self.contract.document))
        self.observation = observe(self.contract.document, self.contract.schemas, self.exchanges)
        self.known |= {_key(each) for each in self._unseen(self.contract.document, self.observation)}

    def world(self) -> World:
        """What the operators choose their sites by."""
        called = frozenset(name for name in self.by_operation if name)
        accepted = {
            name
            for name, exchanges in self.by_operation.items()
            if any(each.response.status < 400 for each in exchanges)
        }
        return World(
            self.contract.document,
            self.observation,
            called,
            frozenset(accepted),
            self._older(),
            _sent(self, refused=False),
            _sent(self, refused=True),
        )

    def _older(self) -> frozenset[str]:
        """Operations that a server of the oldest recorded version answered other than as absent."""
        oldest = min(
            (each.version for each in self.exchanges if each.version), key=lambda text: text.split(".")[1].zfill(3)
        )
        return frozenset(
            name
            for name, exchanges in self.by_operation.items()
            if any(each.version == oldest and each.response.status not in ABSENT for each in exchanges)
        )

    def judge(self, mutant: Mutant) -> str | None:
        """The first rule that notices a mutant, or None."""
        root = json.loads(self.text)
        try:
            mutant.change(root)
            contract = Contract(Document(root))
            exchanges = [each for name in self._touched(mutant.place) for each in self.by_operation[name]]
            for key in self._found(contract, exchanges):
                if key not in self.known:
                    return key[0]
            for key in self._lint(contract.document):
                if key not in self.known:
                    return f"lint: {key[0]}"
            return self._loose(mutant, contract, exchanges)
        except SpecError:
            return "unusable spec"

    def _loose(self, mutant: Mutant, contract: Contract, exchanges: list[Exchange]) -> str | None:
        seen = observe(contract.document, contract.schemas, exchanges)
        scope = _scope(mutant.place)
        for finding in check_tightness(contract.document, seen):
            if finding.spec_place.startswith(scope) and _key(finding) not in self.known:
                return finding.rule
        touched = self._touched(mutant.place)
        listed = tuple(replace(each, operations=tuple(touched & set(each.operations))) for each in self.listed)
        cells = [cell for cell in declared_cells(contract.document) if cell.operation in touched]
        for finding in check_coverage(cells, seen.cells, listed):
            if _key(finding) not in self.known:
                return finding.rule
        return None

    def _found(self, contract: Contract, exchanges: Iterable[Exchange]) -> Iterator[tuple[str, ...]]:
        for exchange in exchanges:
            for finding in contract.check_exchange(exchange):
                if self.drift.explain(exchange, finding) is None:
                    yield _key(finding)

    def _lint(self, document: Document) -> Iterator[tuple[str, ...]]:
        yield from (_key(finding) for finding in lint(document.root))

    def _unseen(self, document: Document, seen: Observation) -> Iterator[Finding]:
        yield from check_tightness(document, seen)
        yield from check_coverage(list(declared_cells(document)), seen.cells, self.listed)

    def _by_operation(self) -> dict[str, list[Exchange]]:
        found: dict[str, list[Exchange]] = defaultdict(list)
        for each in self.exchanges:
            match = self.contract.match(each.request.method, each.request.path)
            found[match.operation.name if match else ""].append(each)
        for exchanges in found.values():
            exchanges.sort(key=lambda each: each.response.status)
        return found

    def _users(self) -> dict[str, set[str]]:
        """For each component, the operations that reach it."""
        users: dict[str, set[str]] = defaultdict(set)
        document = self.contract.document
        for operation in document.operations:
            for place in _reached(document, operation.place):
                users[_scope(place)].add(operation.name)
        return users

    def _touched(self, place: str) -> set[str]:
        """The operations that a change at a place can concern."""
        if not place.startswith("/paths"):
            return self.users[_scope(place)]
        path = tokens_of(place)[1]
        return {each.name for each in self.contract.document.operations if each.path == path}


def _reached(document: Document, place: str) -> set[str]:
    """Everything an operation refers to, through responses, parameters and schemas."""
    found: set[str] = set()
    waiting = [document.at(place)]
    while waiting:
        here = waiting.pop()
        if isinstance(here, list):
            waiting += here
        elif isinstance(here, dict):
            waiting += [value for key, value in here.items() if key != "mapping"]
            target = here.get("$ref")
            if isinstance(target, str) and target[1:] not in found:
                found.add(target[1:])
                waiting.append(document.at(target[1:]))
    return found


def _scope(place: str) -> str:
    tokens = tokens_of(place)
    return "/" + "/".join(token.replace("~", "~0").replace("/", "~1") for token in tokens[:3])


def _key(finding: Finding) -> tuple[str, ...]:
    return (finding.rule, finding.operation, finding.field, finding.message, finding.recording)


class _Sent(Observation):
    """Keeps what requests sent to each place: scalars as they are, a list as its length."""

    def __init__(self, contract: Contract) -> None:
        super().__init__(contract.document, contract.schemas)
        self.values: dict[str, set[Any]] = defaultdict(set)

    def walk(self, place: str, value: Any) -> None:
        super().walk(place, value)
        kept = Length(len(value)) if isinstance(value, list) else value
        if not isinstance(kept, dict):
            self.values[self._document.follow(place)[0]].add(kept)


def _sent(suite: Suite, *, refused: bool) -> dict[str, set[Any]]:
    """What accepted requests sent to each place, or what those did that Dify refused with 400."""
    tally = _Sent(suite.contract)
    for each in suite.exchanges:
        match = suite.contract.match(each.request.method, each.request.path)
        fits = each.response.status == 400 if refused else each.response.status < 400
        if match and fits:
            tally.add_request(match, each)
    return tally.values


def choose(world: World, count: int, seed: int) -> list[Mutant]:
    """Choose mutants: every operator in turn gives one, at sites in an order that the seed fixes."""
    rng = random.Random(seed)  # noqa: S311 - reproducible, no secret
    queues = []
    for operator in OPERATORS:
        mutants = list(operator(world))
        rng.shuffle(mutants)
        queues.append(mutants)
    chosen: list[Mutant] = []
    while len(chosen) < count and any(queues):
        for queue in queues:
            if queue and len(chosen) < count:
                chosen.append(queue.pop())
    return chosen


def judge_slice(
    spec: Path, recordings: Path, count: int, seed: int, first: int, step: int
) -> list[tuple[int, str | None]]:
    """Judge every step-th of the chosen mutants; each worker loads everything once and chooses the same."""
    suite = Suite(spec, recordings)
    chosen = choose(suite.world(), count, seed)
    return [(index, suite.judge(chosen[index])) for index in range(first, len(chosen), step)]


def witnessed(outcomes: list[Outcome]) -> list[Outcome]:
    """Those whose site a recording shows."""
    return [each for each in outcomes if each.mutant.witnessed]


def score(outcomes: list[Outcome]) -> float:
    """The share that was noticed."""
    return sum(each.killer is not None for each in outcomes) / max(len(outcomes), 1)

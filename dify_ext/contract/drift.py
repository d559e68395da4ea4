"""Known drift: where Dify breaks its own rules, and which refusals no schema can foresee."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final

from dify_ext.contract.document import SpecError
from dify_ext.contract.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from dify_ext.contract.recording import Exchange, Response

_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DRIFT_MEMBERS: Final = {"malformed_id", "operations", "versions", "recordings", "findings", "fields", "reason"}
_REFUSAL_MEMBERS: Final = {"operations", "versions", "recordings", "codes", "messages", "reason"}


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One reason to expect a finding.

    Args:
        patterns: For each member of the entry what it must match: ``operations``, ``versions``,
            ``recordings``, ``findings``, ``fields``, and the ``codes`` and ``messages`` of a refusal.
        reason: Why this is so.
        name: Where the entry stands, for messages about it.
        malformed_id: Only exchanges with an id in the path that is no UUID.
    """

    patterns: Mapping[str, tuple[str, ...]]
    reason: str
    name: str
    malformed_id: bool = False

    def covers(self, exchange: Exchange, finding: Finding) -> bool:
        """Return whether the entry explains a finding of an exchange."""
        code, message = refusal(exchange.response)
        texts = {
            "operations": finding.operation,
            "versions": exchange.version,
            "recordings": exchange.case,
            "findings": finding.rule,
            "fields": finding.field,
            "codes": code,
            "messages": message,
        }
        fits = all(_any(patterns, texts[member]) for member, patterns in self.patterns.items())
        return fits and (not self.malformed_id or _has_malformed_id(exchange))


@dataclass(frozen=True, slots=True)
class Drift:
    """The entries of a file: ``[[drift]]`` and ``[[unexpressible]]``."""

    drift: tuple[Entry, ...] = ()
    unexpressible: tuple[Entry, ...] = ()

    @classmethod
    def load(cls, file: Path) -> Drift:
        """Read a file of known drift.

        Raises:
            SpecError: It is not TOML of that form, with the reason.
        """
        try:
            data = tomllib.loads(file.read_text("utf-8"))
        except OSError as error:
            raise SpecError(f"{file}: {error.strerror}") from error
        except ValueError as error:
            raise SpecError(f"{file}: {error}") from error
        return cls(
            tuple(_entries(file, data, "drift", _DRIFT_MEMBERS)),
            tuple(_entries(file, data, "unexpressible", _REFUSAL_MEMBERS)),
        )

    def explain(self, exchange: Exchange, finding: Finding) -> Entry | None:
        """Return the entry that explains a finding, or None where it is news."""
        entries = self.unexpressible if finding.rule == "request-not-refused" else self.drift
        return next((entry for entry in entries if entry.covers(exchange, finding)), None)

    def unneeded(self, used: set[Entry]) -> list[Finding]:
        """Return a finding for each entry that explained nothing."""
        return [
            Finding("drift-unneeded", "known drift", entry.name, f"no recording needs this entry: {entry.reason}")
            for entry in (*self.drift, *self.unexpressible)
            if entry not in used
        ]


def refusal(response: Response) -> tuple[str, str]:
    """Return the code and the message (on one line) of an error reply, in any of the shapes Dify sends."""
    body = response.content.json
    if not isinstance(body, dict):
        return "", response.content.text or ""
    errors = body.get("errors")
    details = " ".join(map(str, errors.values())) if isinstance(errors, dict) else ""
    message = " ".join(str(body[name]) for name in ("message", "error") if body.get(name))
    return str(body.get("code") or ""), " ".join(f"{message} {details}".split())


def _has_malformed_id(exchange: Exchange) -> bool:
    pairs = zip(exchange.template.split("/"), exchange.request.path.split("/"), strict=False)
    return any(name.endswith("_id}") and not _UUID.fullmatch(value) for name, value in pairs)


def _any(patterns: tuple[str, ...], text: str) -> bool:
    return any(fnmatchcase(text, pattern) for pattern in patterns)


def _entries(file: Path, data: Mapping[str, Any], kind: str, known: set[str]) -> Iterator[Entry]:
    entries = data.get(kind, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise SpecError(f"{file.name}: {kind} is not a list of tables [[{kind}]]")
    for index, raw in enumerate(entries, 1):
        name = f"{file.name} [[{kind}]] {index}"
        unknown = raw.keys() - known
        if unknown or not str(raw.get("reason", "")).strip():
            fault = f"unknown {', '.join(sorted(unknown))}" if unknown else "no reason"
            raise SpecError(f"{name}: {fault}")
        patterns = {key: _patterns(value) for key, value in raw.items() if key not in {"reason", "malformed_id"}}
        yield Entry(patterns, str(raw["reason"]), name, malformed_id=bool(raw.get("malformed_id")))


def _patterns(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else (str(value),)

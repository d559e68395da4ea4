"""What a check has to say: findings, and how they are grouped for a reader."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where an exchange and the spec disagree.

    Args:
        rule: Which promise is broken, for example ``undeclared-field``.
        operation: operationId, or ``METHOD /path`` where the spec has no such operation.
        field: Where in the message, list positions as ``*``: ``response 200 /data/*/id``.
        message: What is wrong, in one line.
        recording: File of the exchange; empty for a live exchange or a finding on the spec itself.
        place: JSON pointer into the recording.
        spec_place: JSON pointer into the spec.
    """

    rule: str
    operation: str
    field: str
    message: str
    recording: str = ""
    place: str = ""
    spec_place: str = ""

    def of(self, recording: str) -> Finding:
        """Return the same finding, attributed to the recording it was met in."""
        return replace(self, recording=recording)

    def renamed(self, rule: str) -> Finding:
        """Return the same finding under another rule."""
        return replace(self, rule=rule)

    def as_dict(self) -> dict[str, str]:
        """Return the finding as plain JSON members."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one rule on one field of one operation."""

    operation: str
    field: str
    rule: str
    findings: tuple[Finding, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the group as plain JSON members."""
        members = [finding.as_dict() for finding in self.findings]
        return {"operation": self.operation, "field": self.field, "rule": self.rule, "findings": members}


def group(findings: Iterable[Finding]) -> list[Group]:
    """Group findings by operation, field and rule, in that order."""
    grouped: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        grouped.setdefault((finding.operation, finding.field, finding.rule), []).append(finding)
    return [Group(*key, tuple(members)) for key, members in sorted(grouped.items())]


def render(findings: Iterable[Finding], examples: int = 2) -> Iterator[str]:
    """Yield the lines of a report a person reads.

    Args:
        findings: What was found, in any order.
        examples: How many recordings to name for each group.
    """
    operation = None
    for each in group(findings):
        if each.operation != operation:
            operation = each.operation
            yield operation or "(files)"
        first = each.findings[0]
        yield f"  {each.field or '(whole)'}: {each.rule} ({len(each.findings)} times): {first.message}"
        if first.spec_place:
            yield f"      spec       #{first.spec_place}"
        for finding in _examples(each, examples):
            if finding.recording:
                other = "" if finding.message == first.message else f": {finding.message}"
                yield f"      recording  {finding.recording}#{finding.place}{other}"


def _examples(of: Group, count: int) -> list[Finding]:
    """The first findings, and the first of every other message."""
    firsts = {finding.message: finding for finding in reversed(of.findings)}
    return [each for at, each in enumerate(of.findings) if at < count or each is firsts[each.message]][: 5 * count]


def pointer(*tokens: object) -> str:
    """Return a JSON pointer made of its tokens."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def tokens_of(place: str) -> list[str]:
    """Return the tokens of a JSON pointer."""
    return [token.replace("~1", "/").replace("~0", "~") for token in place.split("/")[1:]]


def field_path(path: Iterable[str | int]) -> str:
    """Return a path inside a message with list positions as ``*``, so that equal faults group."""
    return pointer(*("*" if isinstance(token, int) else token for token in path))


def shorten(text: str, limit: int = 200) -> str:
    """Cut a message that quotes a whole document, and keep it on one line."""
    line = re.sub(r"\s+", " ", text).strip()
    return line if len(line) <= limit else f"{line[: limit * 2 // 3]} … {line[-limit // 4 :]}"

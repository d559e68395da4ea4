"""Is the spec as tight as what was seen? What it declares and no exchange shows, and where it is looser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from dify_ext.contract.findings import Finding, pointer, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_ext.contract.document import Document
    from dify_ext.contract.observation import Observation, Seen


def check_tightness(document: Document, observation: Observation) -> Iterator[Finding]:
    """Yield every place where the spec says more than the exchanges show.

    ``x-observed: false`` stands on a member, parameter or request body that no exchange shows.
    ``x-unseen`` lists what a place allows and never had: ``null``, ``absent`` (an optional member that
    is always there), ``items`` (an array that is always empty), ``fraction`` (a number that is always
    whole), ``text`` (a text parameter that is always a number), ``many`` (a list parameter that is always
    of one), or a value of an enum or of ``x-known-values``. Each that was seen after all is a finding too.
    """
    for place, seen in observation.seen.items():
        schema = document.at(place)
        yield from _check_members(place, schema, seen)
        yield from _check_kinds(place, schema, seen)
        yield from _check_values(place, schema, seen)
    yield from _check_texts(document, observation)
    yield from _check_sent(document, observation)


def _check_members(place: str, schema: dict[str, Any], seen: Seen) -> Iterator[Finding]:
    required = schema.get("required", ())
    for name, member in schema.get("properties", {}).items():
        member_place = place + pointer("properties", name)
        count, expected = seen.members.get(name, 0), member.get("x-observed") is not False
        if not count and expected:
            yield _finding("never-seen", member_place, f"not in any of {seen.objects} objects")
        if count and not expected:
            yield _finding("seen-after-all", member_place, f"in {count} objects, though x-observed is false")
        if not count or name in required:
            continue
        always = count == seen.objects
        yield from _loose(member_place, member, "absent", never=always, text="optional, but always present")


def _check_texts(document: Document, observation: Observation) -> Iterator[Finding]:
    """Parameters travel as text, which a looser type takes as well: judge them by what was sent."""
    for operation in document.operations:
        for parameter in operation.parameters:
            place, schema = document.follow(parameter.schema_place)
            seen = observation.seen.get(place)
            if seen is None:
                continue
            if schema.get("type") == "string":
                whole = all(re.fullmatch(r"-?\d+|true|false", value) for value in seen.values)
                text = "text, but always a number or a truth value"
                yield from _loose(place, schema, "text", never=whole, text=text)
            if schema.get("type") == "array":
                yield from _loose(place, schema, "many", never=seen.most < 2, text="a list, but always of one")  # noqa: PLR2004


def _check_kinds(place: str, schema: dict[str, Any], seen: Seen) -> Iterator[Finding]:
    if schema.get("nullable") is True:
        yield from _loose(place, schema, "null", never="null" not in seen.kinds, text="nullable, but never null")
    if schema.get("type") == "number":
        yield from _loose(
            place,
            schema,
            "fraction",
            never="fraction" not in seen.kinds and "integer" in seen.kinds,
            text="a number, but always whole",
        )
    if schema.get("type") == "array":
        yield from _loose(
            place,
            schema,
            "items",
            never="item" not in seen.kinds and "array" in seen.kinds,
            text="an array, but always empty",
        )


def _check_values(place: str, schema: dict[str, Any], seen: Seen) -> Iterator[Finding]:
    values = schema.get("enum") or schema.get("x-known-values") or ()
    for value in filter(None, values):
        yield from _loose(
            place,
            schema,
            str(value),
            never=value not in seen.values and "string" in seen.kinds,
            text=f"the value {value!r} was never seen",
        )
    if "x-known-values" in schema:
        for value in sorted(seen.values - set(schema["x-known-values"])):
            yield _finding("value-unknown", place, f"{value!r} was seen, and is not among x-known-values")


def _loose(place: str, schema: dict[str, Any], what: str, *, never: bool, text: str) -> Iterator[Finding]:
    expected = what in ["null" if word is None else str(word) for word in schema.get("x-unseen", ())]
    if never and not expected:
        yield _finding("looser-than-seen", place, f"{text} (x-unseen: {what})")
    if expected and not never:
        yield _finding("seen-after-all", place, f"x-unseen lists {what}, which was seen")


def _check_sent(document: Document, observation: Observation) -> Iterator[Finding]:
    for operation in document.operations:
        places = [each.place for each in operation.parameters if each.location != "header"]
        if "requestBody" in operation.members:
            body, _ = document.follow(operation.place + "/requestBody")
            content = document.at(body).get("content") or {}
            places += [body + pointer("content", media, "schema") for media in content]
        for place in places:
            owner = document.at(place.removesuffix("/schema"))
            sent, expected = place in observation.sent, owner.get("x-observed") is not False
            if sent != expected:
                rule = "never-seen" if expected else "seen-after-all"
                yield _finding(rule, place, f"sent by {'an' if sent else 'no'} accepted request")


def _finding(rule: str, place: str, message: str) -> Finding:
    tokens = tokens_of(place)
    depth = 3 if tokens[0] == "components" else min(len(tokens), 3)
    return Finding(
        rule,
        "/".join(tokens[1 if tokens[0] == "components" else 0 : depth]),
        "/" + "/".join(tokens[depth:]),
        message,
        spec_place=place,
    )

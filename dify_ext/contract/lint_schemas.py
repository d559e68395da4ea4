"""The spec's conventions for schemas: what the generator trips over, and what readers must bear."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, Final

from dify_ext.contract.document import Document, SpecError, target_of
from dify_ext.contract.findings import Finding, pointer, tokens_of
from dify_ext.contract.sites import Site, directions, sites

SCALARS: Final = frozenset({"string", "integer", "number", "boolean"})
FREE_FORM: Final = "/components/schemas/JsonObject"
_VERSION: Final = re.compile(r"\d+(\.\d+)+")
_FORMATS: Final = frozenset({"int32", "int64", "float", "double", "binary"})
_BOUNDS: Final = ("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "pattern")
_SAME: Final = ("user", "trace_session_id")  # members that mean the same in every request
_LIMITS: Final = (("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems"))


def _finding(rule: str, site: Site, message: str) -> Finding:
    tokens = tokens_of(site.place)
    start = 2 if tokens[0] == "components" else 1
    return Finding(
        rule,
        " ".join(tokens[start : start + 1]),
        "/".join(tokens[start + 1 :]),
        message,
        spec_place=site.place,
    )


def no_titles(document: Document) -> Iterator[Finding]:
    """No schema has a title, which would rename the generated class."""
    yield from (_finding("no-title", site, "has a title") for site in sites(document) if "title" in site.schema)


def no_defaults(document: Document) -> Iterator[Finding]:
    """No schema has a default, which the generated client would always send."""
    yield from (_finding("no-default", site, "has a default") for site in sites(document) if "default" in site.schema)


def references(document: Document) -> Iterator[Finding]:
    """A reference leads somewhere and stands alone: what stands beside it is dropped."""
    for site in sites(document):
        if "$ref" in site.schema:
            if len(site.schema) > 1:
                yield _finding("ref-alone", site, f"{sorted(site.schema.keys() - {'$ref'})} beside a $ref")
            try:
                document.at(target_of(site.schema["$ref"]))
            except SpecError as error:
                yield _finding("ref-target", site, str(error))


def nullables(document: Document) -> Iterator[Finding]:
    """``nullable`` stands on a plain scalar, an array or an ``allOf`` wrapper; never on an inline enum."""
    for site in sites(document):
        schema = site.schema
        if schema.get("nullable") is True:
            plain = schema.get("type") in SCALARS | {"array"} and "enum" not in schema
            wrapper = "allOf" in schema and "type" not in schema
            if not (plain or wrapper or "oneOf" in schema):
                yield _finding("nullable-place", site, "nullable on neither a scalar nor an allOf wrapper")


def items_are_named(document: Document) -> Iterator[Finding]:
    """An object inside an array, a union or another object is a named component."""
    for site in sites(document):
        inline = site.schema.get("type") == "object" or "properties" in site.schema
        if inline and site.role not in {"component", "body", "parameter"}:
            yield _finding("named-items", site, "an inline object: make it a component")
        if site.schema.get("type") == "array" and "items" not in site.schema:
            yield _finding("named-items", site, "an array without items")


def shadowing(document: Document) -> Iterator[Finding]:
    """No component has the name of one of its own members, which the generator would shadow."""
    for site in sites(document):
        if site.role == "component":
            name = _snake(tokens_of(site.place)[-1])
            if name in site.schema.get("properties", {}):
                yield _finding("shadowed-name", site, f"has a member {name}")


def enums(document: Document) -> Iterator[Finding]:
    """Enums stand only in requests; in replies ``x-known-values`` lists what was seen and binds nobody."""
    _, received = directions(document)
    tags = _event_tags(document)
    for site in sites(document):
        if "enum" in site.schema and site.place in received and site.place not in tags:
            yield _finding("enum-in-reply", site, "an enum in a reply: use x-known-values")
        if "x-known-values" in site.schema and site.schema.get("type") != "string":
            yield _finding("enum-in-reply", site, "x-known-values on something that is not a string")


def free_form(document: Document) -> Iterator[Finding]:
    """Free form goes through the one component JsonObject."""
    for site in sites(document):
        if site.place == FREE_FORM:
            continue
        schema = site.schema
        loose = schema.get("type") == "object" and not schema.keys() & {
            "properties",
            "additionalProperties",
            "allOf",
        }
        if loose or schema.get("additionalProperties") in (True, {}):
            yield _finding("free-form", site, "free form that is not JsonObject")


def unions(document: Document) -> Iterator[Finding]:
    """An event union names all its variants in its mapping, each by the one value its ``event`` can have."""
    for site in sites(document):
        if "discriminator" in site.schema:
            yield from _check_union(document, site)


def _check_union(document: Document, site: Site) -> Iterator[Finding]:
    tag = site.schema["discriminator"].get("propertyName", "")
    mapping = site.schema["discriminator"].get("mapping", {})
    variants = [branch.get("$ref") for branch in site.schema.get("oneOf", ())]
    if not variants or None in variants:
        yield _finding("union-shape", site, "a tagged union that is not a oneOf of components")
    if sorted(map(str, variants)) != sorted(mapping.values()):
        yield _finding("union-mapping", site, "the mapping and the oneOf do not name the same components")
    for name, reference in mapping.items():
        schema = document.follow(target_of(reference))[1]
        values = schema.get("properties", {}).get(tag, {}).get("enum")
        if values != [name] or tag not in schema.get("required", ()):
            yield _finding("union-mapping", site, f"{reference} does not require {tag} to be {name!r}")


def _event_tags(document: Document) -> set[str]:
    tags: set[str] = set()
    for site in sites(document):
        tag = site.schema.get("discriminator", {}).get("propertyName")
        for branch in site.schema.get("oneOf", ()) if tag else ():
            if "$ref" in branch:
                tags.add(document.follow(target_of(branch["$ref"]))[0] + pointer("properties", tag))
    return tags


def plain_ids(document: Document) -> Iterator[Finding]:
    """Ids are plain strings, times are int64 epoch seconds or ISO text, prices are strings."""
    for site in sites(document):
        name, schema = tokens_of(site.place)[-1], site.schema
        if schema.get("format", "binary") not in _FORMATS:
            yield _finding("plain-ids", site, f"format {schema['format']}: ids and times are plain strings")
        if site.role != "properties":
            continue
        kind = schema.get("type")
        if name.endswith("_at") and (kind, schema.get("format")) not in {
            ("integer", "int64"),
            ("number", "double"),
            ("string", None),
        }:
            yield _finding("plain-times", site, "a time that is neither epoch seconds (int64, double) nor text")
        if re.search(r"(^|_)price(_|$)", name) and kind != "string":
            yield _finding("plain-prices", site, "a price that is not a string")
        if (name == "id" or name.endswith("_id")) and kind not in {"string", None}:
            yield _finding("plain-ids", site, "an id that is not a string")


def coherent(document: Document) -> Iterator[Finding]:
    """What is required is declared, limits are in order, patterns compile, types are types."""
    for site in sites(document):
        schema = site.schema
        missing = set(schema.get("required") or ()) - _member_names(document, site.place)
        if missing and site.role != "parameter":
            yield _finding("coherent", site, f"requires {sorted(missing)}, which it does not declare")
        for low, high in _LIMITS:
            if low in schema and high in schema and schema[low] > schema[high]:
                yield _finding("coherent", site, f"{low} is above {high}")
        if schema.get("type", "object") not in SCALARS | {"array", "object"}:
            yield _finding("coherent", site, f"type {schema['type']!r}")


def _member_names(document: Document, place: str) -> set[str]:
    place, schema = document.follow(place)
    names = set(schema.get("properties", {}))
    for word in ("allOf", "oneOf", "anyOf"):
        for index in range(len(schema.get(word, ()))):
            names |= _member_names(document, f"{place}/{word}/{index}")
    return names


def all_used(document: Document) -> Iterator[Finding]:
    """Every component is used."""
    sent, received = directions(document)
    for site in sites(document):
        if site.role == "component" and site.place not in sent | received:
            yield _finding("unused", site, "no operation reaches this component")


def observation_marks(document: Document) -> Iterator[Finding]:
    """The annotations about versions and observation have the form their readers expect."""
    members: list[tuple[Site, dict[str, Any]]] = [(site, site.schema) for site in sites(document)]
    members += [(Site(each.place, {}, ""), dict(each.members)) for each in document.operations]
    for site, schema in members:
        for word in ("x-dify-since", "x-dify-until"):
            if word in schema and not _VERSION.fullmatch(str(schema[word])):
                yield _finding("annotations", site, f"{word} is {schema[word]!r}, not a version")
        if schema.get("x-observed", False) is not False:
            yield _finding("annotations", site, "x-observed can only be false")
        for word in ("x-unseen", "x-known-values"):
            if word in schema and (not isinstance(schema[word], list) or not schema[word]):
                yield _finding("annotations", site, f"{word} is not a list")


def typed(document: Document) -> Iterator[Finding]:
    """Every schema says what it is: a type, a reference, or a composition."""
    for site in sites(document):
        if not site.schema.keys() & {"type", "$ref", "allOf", "oneOf", "anyOf"}:
            yield _finding("typed", site, "says no type")


def limits_in_replies(document: Document) -> Iterator[Finding]:
    """Only requests have limits; a reply beyond one must not break a reader."""
    sent, received = directions(document)
    only_received = received - sent
    for site in sites(document):
        if site.place in only_received and not site.schema.keys().isdisjoint(_BOUNDS):
            yield _finding("limit-in-reply", site, "a limit on what only replies hold")


def same_everywhere(document: Document) -> Iterator[Finding]:
    """The members that mean the same in every request have the same limits there."""
    sent, _ = directions(document)
    for name in _SAME:
        found = [site for site in sites(document) if site.place in sent and _name(document, site) == name]
        for bound in _BOUNDS:
            values = Counter(site.schema[bound] for site in found if bound in site.schema)
            common = values.most_common(1)[0][0] if values else None
            odd = (site for site in found if site.schema.get(bound, common) != common)
            yield from (_finding("same-everywhere", site, f"{bound} is {common} elsewhere") for site in odd)
        for site in found:
            if "maxLength" not in site.schema:
                yield _finding("same-everywhere", site, f"{name} without its maxLength")


def _name(document: Document, site: Site) -> str:
    if site.role == "parameter":
        return str(document.at(site.place.rpartition("/")[0]).get("name"))
    return tokens_of(site.place)[-1] if site.role == "properties" else ""


def unseen_marks(document: Document) -> Iterator[Finding]:
    """``x-unseen`` names what its schema allows: null, absent, items, fraction, text, many, or a listed value."""
    for site in sites(document):
        listed = {"null" if word is None else str(word) for word in site.schema.get("x-unseen") or ()}
        if wrong := sorted(listed - _allowances(document, site)):
            yield _finding("annotations", site, f"x-unseen names {wrong}, which the schema does not allow")


def _allowances(document: Document, site: Site) -> set[str]:
    schema = site.schema
    allowed = {str(value) for word in ("enum", "x-known-values") for value in schema.get(word) or ()}
    allowed |= {"null"} if schema.get("nullable") else set()
    allowed |= {"number": {"fraction"}, "array": {"items", "many"}, "string": {"text"}}.get(
        str(schema.get("type")), set()
    )
    if site.role == "properties":
        owner = document.at(site.place.rpartition("/properties/")[0])
        required = tokens_of(site.place)[-1] in owner.get("required", ())
        allowed |= set() if required else {"absent"}
    return allowed


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


Rule = Callable[[Document], Iterator[Finding]]

SCHEMA_RULES: Final[tuple[Rule, ...]] = (
    *(no_titles, no_defaults, references, nullables, items_are_named, shadowing, enums, free_form, unions),
    *(plain_ids, coherent, all_used, observation_marks, unseen_marks, typed, limits_in_replies, same_everywhere),
)

"""Operators that change schemas: members, types, nullability, enums, constraints, annotations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from _mutants import Mutant, Operator, World, drop_at, edit, merge, rekey, set_at

from dify_ext.contract.findings import pointer, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_ext.contract.sites import Site

OTHER = {"string": "integer", "integer": "string", "number": "string", "boolean": "string", "array": "object"}
BOUNDS = ("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems")


def _members(world: World) -> Iterator[tuple[Site, str, dict[str, Any]]]:
    for site in world.sites:
        for name, member in site.schema.get("properties", {}).items():
            if site.role != "body":  # the wrapper of a stream is not a schema of its own
                yield site, name, member


def _of_members(operator: str, world: World, found: Iterator[tuple[Site, str, Any, str]]) -> Iterator[Mutant]:
    for site, name, change, evidence in found:
        place = site.place + pointer("properties", name)
        yield Mutant(operator, place, f"{operator} {name}", change, world.shows(place), evidence)


def drop_member(world: World) -> Iterator[Mutant]:
    def change(site: Site, name: str) -> Any:
        def action(schema: dict[str, Any]) -> None:
            del schema["properties"][name]
            schema["required"] = [each for each in schema.get("required", ()) if each != name]

        return edit(site.place, action)

    found = ((site, name, change(site, name), f"an object that has {name}") for site, name, _ in _members(world))
    yield from _of_members("drop member", world, found)


def rename_member(world: World) -> Iterator[Mutant]:
    def change(site: Site, name: str) -> Any:
        def action(schema: dict[str, Any]) -> None:
            rekey("/properties", name, f"{name}_zz")(schema)
            schema["required"] = [f"{name}_zz" if each == name else each for each in schema.get("required", ())]

        return edit(site.place, action)

    found = ((site, name, change(site, name), f"an object that has {name}") for site, name, _ in _members(world))
    yield from _of_members("rename member", world, found)


def require_member(world: World) -> Iterator[Mutant]:
    found = (
        (site, name, _required(site, name, wanted=True), f"an object without {name}")
        for site, name, _ in _members(world)
        if name not in site.schema.get("required", ())
    )
    yield from _of_members("require member", world, found)


def relax_member(world: World) -> Iterator[Mutant]:
    found = (
        (site, name, _required(site, name, wanted=False), f"a request refused for want of {name}, or a reply")
        for site, name, _ in _members(world)
        if name in site.schema.get("required", ())
    )
    yield from _of_members("relax member", world, found)


def _required(site: Site, name: str, *, wanted: bool) -> Any:
    def action(schema: dict[str, Any]) -> None:
        others = [each for each in schema.get("required", ()) if each != name]
        schema["required"] = [*others, name] if wanted else others

    return edit(site.place, action)


def add_required_member(world: World) -> Iterator[Mutant]:
    for site in world.sites:
        if "properties" in site.schema and site.role == "component":
            yield _added(world, site, "add required member", [*site.schema.get("required", ()), "zz_new"])


def add_optional_member(world: World) -> Iterator[Mutant]:
    for site in world.sites:
        if "properties" in site.schema and site.role == "component":
            yield _added(world, site, "add optional member", list(site.schema.get("required", ())))


def _added(world: World, site: Site, operator: str, required: list[str]) -> Mutant:
    properties = {**site.schema["properties"], "zz_new": {"type": "string"}}
    change = edit(site.place, merge(properties=properties, required=required or ...))
    return Mutant(operator, site.place, operator, change, world.shows_object(site.place), "any such object")


def make_nullable(world: World) -> Iterator[Mutant]:
    for site in _values(world):
        schema = {"allOf": [site.schema]} if "$ref" in site.schema else site.schema
        if schema.get("nullable") is not True:
            change = set_at(site.place, {**schema, "nullable": True})
            yield _on(world, "make nullable", site, change, "a value there, never null")


def drop_nullable(world: World) -> Iterator[Mutant]:
    for site in world.sites:
        if site.schema.get("nullable") is True:
            yield _on(world, "drop nullable", site, drop_at(site.place + "/nullable"), "a null there", "null")


def change_type(world: World) -> Iterator[Mutant]:
    for site in _values(world):
        if (kind := site.schema.get("type")) in OTHER:
            change = edit(site.place, merge(type=OTHER[kind], format=..., items=..., enum=...))
            yield _on(world, "change type", site, change, f"a {kind} there")


def widen_integer(world: World) -> Iterator[Mutant]:
    for site in _values(world):
        if site.schema.get("type") == "integer":
            change = edit(site.place, merge(type="number", format=...))
            yield _on(world, "widen integer", site, change, "a whole number there", "integer")


def narrow_number(world: World) -> Iterator[Mutant]:
    for site in _values(world):
        if site.schema.get("type") == "number":
            change = edit(site.place, merge(type="integer"))
            yield _on(world, "narrow number", site, change, "a fraction there", "fraction")


def forget_type(world: World) -> Iterator[Mutant]:
    for site in _values(world):
        if "type" in site.schema:
            yield _on(world, "forget type", site, set_at(site.place, {}), "a value there, of one type")


def wrap_in_array(world: World) -> Iterator[Mutant]:
    for site in _values(world):
        change = set_at(site.place, {"type": "array", "items": site.schema})
        yield _on(world, "wrap in array", site, change, "a value there")


def unwrap_array(world: World) -> Iterator[Mutant]:
    for site in world.sites:
        if site.schema.get("type") == "array" and "items" in site.schema:
            yield _on(world, "unwrap array", site, set_at(site.place, site.schema["items"]), "a list there")


def change_items(world: World) -> Iterator[Mutant]:
    for site in world.sites:
        if "items" in site.schema:
            other = "string" if site.schema["items"].get("type") != "string" else "integer"
            change = set_at(site.place + "/items", {"type": other})
            yield Mutant(
                "change items",
                site.place,
                "change items",
                change,
                world.shows(site.place + "/items"),
                "a list with an item there",
            )


def change_reference(world: World) -> Iterator[Mutant]:
    names = list(world.document.root["components"]["schemas"])
    for site in world.sites:
        if "$ref" in site.schema and site.role != "oneOf":
            name = tokens_of(site.schema["$ref"][1:])[-1]
            other = names[(names.index(name) + 7) % len(names)]
            change = set_at(site.place + "/$ref", f"#/components/schemas/{other}")
            yield _on(world, "change reference", site, change, f"a {name} there")


def make_free_form(world: World) -> Iterator[Mutant]:
    for site in world.sites:
        if site.role == "component" and "properties" in site.schema:
            change = set_at(site.place, {"type": "object", "additionalProperties": True})
            yield _on(world, "make free-form", site, change, "such an object")


def drop_enum(world: World) -> Iterator[Mutant]:
    for site in _enums(world):
        yield _refusing(world, "drop enum", site, "enum", "a request refused for another value")


def drop_enum_value(world: World) -> Iterator[Mutant]:
    for site, word in _listed(world):
        if len(site.schema[word]) > 1:
            for value in site.schema[word]:
                change = edit(site.place + "/" + word, lambda values, value=value: values.remove(value))
                yield _valued(world, "drop value", site, str(value), change)


def add_enum_value(world: World) -> Iterator[Mutant]:
    for site, word in _listed(world):
        change = edit(site.place + "/" + word, lambda values: values.append("zz_new"))
        yield _on(world, "add value", site, change, "a value there")


def bind_known_values(world: World) -> Iterator[Mutant]:
    for site in world.sites:
        if "x-known-values" in site.schema:
            change = set_at(site.place + "/enum", site.schema["x-known-values"])
            yield _on(world, "bind known values", site, change, "a value there")


def _valued(world: World, operator: str, site: Site, value: str, change: Any) -> Mutant:
    place = world.document.follow(site.place)[0]
    shown = value in world.observation.seen[place].values if place in world.observation.seen else False
    return Mutant(operator, site.place, f"{operator} {value}", change, shown, f"the value {value} there")


def _enums(world: World) -> Iterator[Site]:
    yield from (site for site in world.sites if len(site.schema.get("enum", ())) > 1)


def _listed(world: World) -> Iterator[tuple[Site, str]]:
    for site in world.sites:
        for word in ("enum", "x-known-values"):
            if word in site.schema:
                yield site, word


def loosen_bound(world: World) -> Iterator[Mutant]:
    yield from _bounded(world, "loosen bound", outward=True)


def tighten_bound(world: World) -> Iterator[Mutant]:
    yield from _bounded(world, "tighten bound", outward=False)


def _bounded(world: World, operator: str, *, outward: bool) -> Iterator[Mutant]:
    for site in world.sites:
        for word in BOUNDS:
            if word not in site.schema:
                continue
            bound = site.schema[word]
            step = 1 if word.startswith("max") == outward else -1
            edge = bound + step if outward else bound
            shown = edge in world.sizes(site.place, word, refused=outward)
            change = set_at(f"{site.place}/{word}", max(bound + step, 0))
            if bound + step >= 0:
                yield Mutant(operator, site.place, f"{operator} {word}", change, shown, f"a value of {edge} there")


def drop_bound(world: World) -> Iterator[Mutant]:
    for site in world.sites:
        for word in BOUNDS:
            if word in site.schema:
                bound, lengths = site.schema[word], world.sizes(site.place, word, refused=True)
                beyond = any(length > bound if word.startswith("max") else length < bound for length in lengths)
                yield Mutant(
                    "drop bound",
                    site.place,
                    f"drop {word}",
                    drop_at(f"{site.place}/{word}"),
                    beyond,
                    f"a request refused for a value beyond {bound}",
                )


def drop_pattern(world: World) -> Iterator[Mutant]:
    for site in world.sites:
        if "pattern" in site.schema:
            yield _refusing(world, "drop pattern", site, "pattern", "a request refused for its form")


def add_bound(world: World) -> Iterator[Mutant]:
    for site in _values(world):
        if site.schema.get("type") == "string" and "enum" not in site.schema:
            yield _on(world, "add bound", site, set_at(site.place + "/maxLength", 0), "a text there, not empty")


def add_uuid_format(world: World) -> Iterator[Mutant]:
    yield from _formatted(world, "uuid")


def add_time_format(world: World) -> Iterator[Mutant]:
    yield from _formatted(world, "date-time")


def _formatted(world: World, form: str) -> Iterator[Mutant]:
    for site in _values(world):
        if site.schema.get("type") == "string" and not site.schema.keys() & {"format", "enum"}:
            change = set_at(site.place + "/format", form)
            yield _on(world, f"add format {form}", site, change, "a text there of another form")


def hide_member(world: World) -> Iterator[Mutant]:
    found = (
        (site, name, set_at(site.place + pointer("properties", name, "x-observed"), value=False), f"{name}")
        for site, name, member in _members(world)
        if "x-observed" not in member and "$ref" not in member
    )
    yield from _of_members("claim not observed", world, found)


def add_default(world: World) -> Iterator[Mutant]:
    for site in _values(world):
        yield _on(world, "add default", site, set_at(site.place + "/default", "zz"), "(a rule of the lint)")


def _values(world: World) -> Iterator[Site]:
    """Sites that hold a value of their own: no wrappers, no event names."""
    for site in world.sites:
        tag = len(site.schema.get("enum", ())) == 1
        if site.role in {"properties", "items", "parameter", "additionalProperties"} and not tag and not _wraps(site):
            yield site


def _wraps(site: Site) -> bool:
    return "/content/text~1event-stream/" in site.place


def _on(world: World, operator: str, site: Site, change: Any, evidence: str, *kinds: str) -> Mutant:
    shown = world.shows_kind(site.place, *kinds) if kinds else world.shows_value(site.place)
    return Mutant(operator, site.place, operator, change, shown, evidence)


def _refusing(world: World, operator: str, site: Site, word: str, evidence: str) -> Mutant:
    """A mutant that drops a rule: a recording shows its site when Dify refused a value that breaks the rule."""
    schema, values = site.schema, world.refused_values.get(site.place, set())
    if word == "enum":
        shown = any(value not in schema["enum"] for value in values)
    else:
        shown = any(isinstance(value, str) and not re.search(schema["pattern"], value) for value in values)
    return Mutant(operator, site.place, operator, drop_at(f"{site.place}/{word}"), shown, evidence)


SCHEMA_OPERATORS: tuple[Operator, ...] = (
    *(drop_member, rename_member, require_member, relax_member, add_required_member, add_optional_member),
    *(make_nullable, drop_nullable, change_type, widen_integer, narrow_number, forget_type, wrap_in_array),
    *(unwrap_array, change_items, change_reference, make_free_form, drop_enum, drop_enum_value, add_enum_value),
    *(bind_known_values, loosen_bound, tighten_bound, drop_bound, drop_pattern, add_bound, add_uuid_format),
    *(add_time_format, hide_member, add_default),
)

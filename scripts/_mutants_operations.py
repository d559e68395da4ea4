"""Operators that change operations: paths, methods, keys, parameters, bodies, replies, events, dates."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from _mutants import Change, Mutant, Operator, World, at, drop_at, edit, merge, rekey, set_at

from dify_ext.contract.content import is_json
from dify_ext.contract.coverage import Cell, declared_cells, is_recorded
from dify_ext.contract.findings import pointer, tokens_of
from dify_ext.contract.response import EVENT_STREAM
from dify_ext.contract.stream import event_table, union_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_ext.contract.document import Operation, Parameter

METHODS = ("get", "post", "put", "patch", "delete")


def _on(world: World, operator: str, operation: Operation, change: Change, evidence: str) -> Mutant:
    return Mutant(operator, operation.place, operator, change, world.calls(operation), evidence)


def _in(world: World, operator: str, operation: Operation, change: Change, evidence: str) -> Mutant:
    return Mutant(operator, operation.place, operator, change, world.succeeds(operation), evidence)


def drop_operation(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        yield _in(world, "drop operation", each, drop_at(each.place), "a call of it")


def change_path(world: World) -> Iterator[Mutant]:
    for path in world.document.root["paths"]:
        calls = any(world.succeeds(each) for each in world.document.operations if each.path == path)
        change = rekey("/paths", path, path + "-zz")
        yield Mutant("change path", pointer("paths", path), "change path", change, calls, "a call of it")


def change_method(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        item = world.document.root["paths"][each.path]
        other = next(method for method in METHODS if method not in item)
        change = rekey(pointer("paths", each.path), each.method.lower(), other)
        yield _in(world, "change method", each, change, "a call of it")


def swap_key(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        if each.members.get("security"):
            other = "knowledgeKey" if "appKey" in each.members["security"][0] else "appKey"
            change = set_at(each.place + "/security", [{other: []}])
            yield _in(world, "swap key", each, change, "a call with its key")


def drop_key(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        if each.members.get("security"):
            yield _on(world, "drop key", each, set_at(each.place + "/security", []), "a call without a key")


def rename_operation(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        camel = "".join(word.title() for word in each.name.split("_"))
        yield _on(world, "rename operation", each, set_at(each.place + "/operationId", camel), "(a rule of the lint)")


def move_tag(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        change = edit(each.place + "/tags", lambda tags: tags.append("zz"))
        yield _on(world, "second tag", each, change, "(a rule of the lint)")


def undo_deprecation(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        if each.members.get("deprecated"):
            yield _on(world, "undo deprecation", each, drop_at(each.place + "/deprecated"), "(a rule of the lint)")


def postdate(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        if each.members.get("x-dify-since") == "1.9.2":
            change = set_at(each.place + "/x-dify-since", "1.14.2")
            shown = each.name in world.older
            evidence = "a call of it on the older version"
            yield Mutant("postdate operation", each.place, "postdate", change, shown, evidence)


def antedate(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        if each.members.get("x-dify-since", "1.9.2") != "1.9.2":
            change = set_at(each.place + "/x-dify-since", "1.9.2")
            yield _on(world, "antedate operation", each, change, "a call of it on the older version")


def _parameters(world: World) -> Iterator[tuple[Operation, Parameter, bool]]:
    for each in world.document.operations:
        for parameter in each.parameters:
            yield each, parameter, parameter.place in world.observation.sent


def drop_parameter(world: World) -> Iterator[Mutant]:
    for _, parameter, sent in _parameters(world):
        if parameter.place.startswith("/paths"):
            change = drop_at(parameter.place)
            yield Mutant("drop parameter", parameter.place, parameter.name, change, sent, "a call that sends it")


def rename_parameter(world: World) -> Iterator[Mutant]:
    for _, parameter, sent in _parameters(world):
        change = set_at(parameter.place + "/name", parameter.name + "_zz")
        yield Mutant("rename parameter", parameter.place, parameter.name, change, sent, "a call that sends it")


def move_parameter(world: World) -> Iterator[Mutant]:
    for _, parameter, sent in _parameters(world):
        other = "header" if parameter.location == "query" else "query"
        change = set_at(parameter.place + "/in", other)
        yield Mutant("move parameter", parameter.place, parameter.name, change, sent, "a call that sends it")


def flip_parameter(world: World) -> Iterator[Mutant]:
    for _, parameter, sent in _parameters(world):
        change = set_at(parameter.place + "/required", not parameter.required)
        evidence = "a call without it" + (", refused" if parameter.required else "")
        yield Mutant("flip required parameter", parameter.place, parameter.name, change, sent, evidence)


def add_parameter(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        new = {"name": "zz_new", "in": "query", "required": True, "description": "zz", "schema": {"type": "string"}}
        change = edit(each.place, lambda there, new=new: there.setdefault("parameters", []).append(new))
        yield _in(world, "add required parameter", each, change, "an accepted call of it")


def add_optional_parameter(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        new = {"name": "zz_new", "in": "query", "description": "zz", "schema": {"type": "string"}}
        change = edit(each.place, lambda there, new=new: there.setdefault("parameters", []).append(new))
        yield _on(world, "add optional parameter", each, change, "an accepted call of it")


def drop_body(world: World) -> Iterator[Mutant]:
    for each in _with_body(world):
        yield _in(world, "drop body", each, drop_at(each.place + "/requestBody"), "a call with a body")


def flip_body(world: World) -> Iterator[Mutant]:
    for each in _with_body(world):
        required = bool(each.members["requestBody"].get("required"))
        change = set_at(each.place + "/requestBody/required", not required)
        yield _in(world, "flip required body", each, change, "a call without a body")


def change_body_type(world: World) -> Iterator[Mutant]:
    for each in _with_body(world):
        for media in each.members["requestBody"]["content"]:
            other = "multipart/form-data" if is_json(media) else "application/json"
            change = rekey(each.place + "/requestBody/content", media, other)
            yield _in(world, "change body type", each, change, "an accepted call of it")


def _with_body(world: World) -> Iterator[Operation]:
    yield from (each for each in world.document.operations if "requestBody" in each.members)


def _responses(world: World) -> Iterator[tuple[Operation, str, bool]]:
    for each in world.document.operations:
        for status in each.members["responses"]:
            shown = any(name == each.name and seen == status for name, seen, _, _ in world.observation.cells)
            yield each, status, shown


def drop_status(world: World) -> Iterator[Mutant]:
    for each, status, shown in _responses(world):
        place = each.place + pointer("responses", status)
        yield Mutant("drop status", place, f"drop {status}", drop_at(place), shown, f"a reply with {status}")


def change_status(world: World) -> Iterator[Mutant]:
    for each, status, shown in _responses(world):
        other = next(new for new in ("201", "202", "203") if new not in each.members["responses"])
        if status.startswith("2"):
            change = rekey(each.place + "/responses", status, other)
            place = each.place + pointer("responses", status)
            yield Mutant("change status", place, f"{status} to {other}", change, shown, f"a reply with {status}")


def add_status(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        for new in ("402", "409", "202"):
            if new not in each.members["responses"]:
                like = next(iter(each.members["responses"].values())) if new == "202" else _error(world)
                change = set_at(each.place + pointer("responses", new), like)
                yield _on(world, f"add status {new}", each, change, "any call of it")
                break


def _error(world: World) -> dict[str, Any]:
    return {"$ref": "#/components/responses/" + next(iter(world.document.root["components"]["responses"]))}


def _media(world: World) -> Iterator[tuple[Operation, str, str, str, bool]]:
    for each, status, _ in _responses(world):
        place, response = world.document.follow(each.place + pointer("responses", status))
        for media in response.get("content", {}) if place.startswith("/paths") else ():
            shown = is_recorded(Cell(each.name, status, media), world.observation.cells)
            yield each, status, media, place + "/content", shown


def drop_media(world: World) -> Iterator[Mutant]:
    for _, status, media, place, shown in _media(world):
        change = drop_at(place + pointer(media))
        yield Mutant("drop media type", place, f"drop {media} of {status}", change, shown, f"a reply in {media}")


def change_media(world: World) -> Iterator[Mutant]:
    for _, status, media, place, shown in _media(world):
        change = rekey(place, media, "application/xml")
        yield Mutant("change media type", place, f"{media} of {status}", change, shown, f"a reply in {media}")


def add_media(world: World) -> Iterator[Mutant]:
    for each, status, _ in _responses(world):
        place, response = world.document.follow(each.place + pointer("responses", status))
        if place.startswith("/paths") and "content" in response:
            change = set_at(place + pointer("content", "text/csv"), {"schema": {"type": "string"}})
            yield Mutant("add media type", place, "add text/csv", change, world.calls(each), "any reply of it")


def fill_empty_reply(world: World) -> Iterator[Mutant]:
    for each, status, shown in _responses(world):
        if status == "204":
            place = each.place + "/responses/204"
            body = {"application/json": {"schema": {"$ref": "#/components/schemas/SimpleResult"}}}
            yield Mutant(
                "fill empty reply", place, "204 with content", set_at(place + "/content", body), shown, "a 204"
            )


def _unions(world: World) -> Iterator[tuple[str, str, dict[str, str]]]:
    for site in world.sites:
        if "discriminator" in site.schema:
            tag, table = event_table(world.document, site.place)
            yield site.place, tag, table


def _event_shown(world: World, union: str, name: str) -> bool:
    return any(
        event == name and union in _unions_of(world, operation) for operation, _, _, event in world.observation.cells
    )


def _unions_of(world: World, name: str) -> set[str]:
    found: set[str] = set()
    for operation in world.document.operations:
        if operation.name == name:
            for cell in declared_cells(world.document):
                if cell.operation == name and cell.media == EVENT_STREAM:
                    schema = operation.place + pointer("responses", cell.status, "content", cell.media, "schema")
                    found.add(union_place(world.document, schema) or "")
    return found


def drop_event(world: World) -> Iterator[Mutant]:
    for union, tag, table in _unions(world):
        for name in table:
            reference = at(world.document.root, union)["discriminator"]["mapping"][name]

            def action(there: dict[str, Any], name: str = name, reference: str = reference) -> None:
                del there["discriminator"]["mapping"][name]
                there["oneOf"].remove({"$ref": reference})

            shown = _event_shown(world, union, name)
            yield Mutant("drop event", union, f"drop {tag} {name}", edit(union, action), shown, f"a {name} event")


def swap_events(world: World) -> Iterator[Mutant]:
    for union, _, table in _unions(world):
        names = list(table)
        for first, second in itertools.pairwise(names):
            shown = _event_shown(world, union, first) or _event_shown(world, union, second)
            change = edit(union + "/discriminator/mapping", _swap(first, second))
            yield Mutant("swap events", union, f"swap {first} and {second}", change, shown, f"a {first} event")


def _swap(first: str, second: str) -> Any:
    def action(mapping: dict[str, Any]) -> None:
        mapping[first], mapping[second] = mapping[second], mapping[first]

    return action


def rename_event(world: World) -> Iterator[Mutant]:
    for site in world.sites:
        if site.role != "component":
            continue
        names = [member.get("enum", []) for tag, member in site.schema.get("properties", {}).items() if tag == "event"]
        for (name,) in (name for name in names if len(name) == 1):
            yield Mutant(
                "rename event",
                site.place,
                f"rename {name}",
                _renamed(world, site.place, name),
                world.shows(site.place),
                f"a {name} event",
            )


def _renamed(world: World, place: str, name: str) -> Change:
    unions = [union for union, _, table in _unions(world) if table.get(name) == place]

    def change(root: dict[str, Any]) -> None:
        at(root, place)["properties"]["event"]["enum"] = [name + "_zz"]
        for union in unions:
            rekey(union + "/discriminator/mapping", name, name + "_zz")(root)

    return change


def add_event(world: World) -> Iterator[Mutant]:
    for union, _, table in _unions(world):
        for name in list(table)[:4]:
            component = tokens_of(table[name])[-1]

            def change(root: dict[str, Any], union: str = union, component: str = component) -> None:
                schemas = root["components"]["schemas"]
                members = {**schemas[component]["properties"], "event": {"type": "string", "enum": ["zz_new"]}}
                schemas["ZzNewEvent"] = {**schemas[component], "properties": members}
                at(root, union)["oneOf"].append({"$ref": "#/components/schemas/ZzNewEvent"})
                at(root, union)["discriminator"]["mapping"]["zz_new"] = "#/components/schemas/ZzNewEvent"

            yield Mutant("add event", union, f"add zz_new like {name}", change, witnessed=True, evidence="any stream")


def change_union(world: World) -> Iterator[Mutant]:
    unions = [union for union, _, _ in _unions(world)]
    for each, status, media, place, shown in _media(world):
        if media == EVENT_STREAM:
            schema = place + pointer(media, "schema")
            there = union_place(world.document, schema)
            other = next(union for union in unions if union != there)
            change = set_at(schema + "/properties/data/contentSchema/$ref", "#" + other)
            yield Mutant("change event union", place, f"{each.name} {status}", change, shown, "its streams")


def swap_method_order(world: World) -> Iterator[Mutant]:
    """The stream before JSON: a convention of the spec that the generator relies on."""
    for each, _, media, place, shown in _media(world):
        if media == EVENT_STREAM and len(at(world.document.root, place)) > 1:

            def action(content: dict[str, Any]) -> None:
                first = next(iter(content))
                content[first] = content.pop(first)

            yield Mutant("stream first", place, each.name, edit(place, action), shown, "(a rule of the lint)")


def drop_description(world: World) -> Iterator[Mutant]:
    for each in world.document.operations:
        yield _on(world, "drop description", each, edit(each.place, merge(description=...)), "(a rule of the lint)")


OPERATION_OPERATORS: tuple[Operator, ...] = (
    *(drop_operation, change_path, change_method, swap_key, drop_key, rename_operation, move_tag, undo_deprecation),
    *(postdate, antedate, drop_parameter, rename_parameter, move_parameter, flip_parameter, add_parameter),
    *(add_optional_parameter, drop_body, flip_body, change_body_type, drop_status, change_status, add_status),
    *(drop_media, change_media, add_media, fill_empty_reply, drop_event, swap_events, rename_event, add_event),
    *(change_union, swap_method_order, drop_description),
)

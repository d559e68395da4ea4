"""Runs openapi-python-client over a bundled spec, with our templates and the facts they ask for."""

from __future__ import annotations

import keyword
import re
from contextlib import redirect_stdout
from copy import deepcopy
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from _bundle import SpecError, operations
from attrs import frozen
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty, UnionProperty
from openapi_python_client.parser.properties.list_property import ListProperty

if TYPE_CHECKING:
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

TEMPLATES = Path(__file__).resolve().parents[1] / "openapi" / "templates"
KEYS = {"appKey": "App", "knowledgeKey": "Knowledge"}
PUBLIC_TYPES = (
    *(f"{a}{key}Caller" for key in ("App", "Knowledge", "Public") for a in ("", "Async")),
    *("EventStream", "AsyncEventStream", "File", "Unset"),
)
STREAM = "text/event-stream"
_EXTENSION_CONSTANTS = {
    "x-stream-only-app-kinds": "STREAM_ONLY_APP_KINDS",
    "x-dify-since": "SINCE",
    "x-pagination": "PAGINATION",
}


def generate(spec: dict[str, Any], output: Path) -> None:
    """Generate the package; raises SpecError for anything the generator so much as warns of."""
    file = ConfigFile(literal_enums=True, post_hooks=[], package_name_override="dify_api")
    config = Config.from_sources(file, MetaType.NONE, Path("dify.json"), "utf-8", overwrite=True, output_path=output)
    data = GeneratorData.from_dict(view(spec), config=config)
    if isinstance(data, GeneratorError):
        raise SpecError(f"{data.header}: {data.detail}")
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.filters.update(safe_doc=_safe_doc, uses=_uses, read=read, reads_models=_reads_models)
    project.env.globals.update(_facts(spec))
    with redirect_stdout(StringIO()):
        errors = project.build()
    if errors:
        raise SpecError("\n".join(f"{error.header}: {error.detail}" for error in errors))
    events = project.env.get_template("events.py.jinja").render()
    (output / "events.py").write_text(events, encoding="utf-8")
    (output / "py.typed").touch()
    for forced in ("client.py", "errors.py"):  # the generator writes these whatever the templates say
        (output / forced).unlink()


def _safe_doc(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', "'''").strip()


def _uses(code: str, name: str) -> bool:
    """Whether code names something, outside the back-ticks of its docstrings."""
    return re.search(rf"(?<![\w.`]){name}(?!\w)", code) is not None


def read(prop: PropertyProtocol, value: str) -> str:
    """Code that makes models of the JSON objects in a value; the value itself where it holds none.

    Raises:
        SpecError: The value may hold objects of two kinds, which no reader can tell apart.
    """
    kinds = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    readers = [_read_one(kind, value) for kind in kinds]
    found = [reader for reader in readers if reader is not None]
    if len({kind for kind, _ in found}) < len(found):
        names = ", ".join(kind.get_type_string(no_optional=True).as_unembedded_code() for kind in kinds)
        raise SpecError(f"{_plain(prop.name)} may be {names}: make one open object of them, with optional members.")
    code = value
    for kind, made in found:
        # Most lists are empty, and going over an empty one costs more than asking.
        filled = f"{value} and " if kind == "list" else ""
        code = f"{made} if {filled}type({value}) is {kind} else {code}"
    return code


def _read_one(prop: PropertyProtocol, value: str) -> tuple[str, str] | None:
    """The JSON kind that holds models, and the code that makes them."""
    if isinstance(prop, ModelProperty) and prop.class_info.name != "JsonObject":
        return "dict", f"{prop.class_info.name}.from_dict({value})"
    if isinstance(prop, ListProperty) and _reads_models(prop.inner_property):
        return "list", f"[{read(prop.inner_property, 'item')} for item in {value}]"
    return None


def _reads_models(prop: PropertyProtocol) -> bool:
    return read(prop, "value") != "value"


def view(spec: dict[str, Any]) -> dict[str, Any]:
    """The spec as the generator can take it: successes only, no streams, no unions of events."""
    seen: dict[str, Any] = deepcopy(spec)
    schemas = seen["components"]["schemas"]
    for name in event_unions(spec):
        del schemas[name]
    for name, schema in schemas.items():
        event = schema.get("properties", {}).get("event")
        if isinstance(event, dict) and len(event.get("enum", [])) == 1:
            schema["properties"]["event"] = {"type": "string"}
        schemas[name] = schema
    for _, _, operation in operations(seen):
        operation["responses"] = {
            status: _response_view(_resolved(seen, response))
            for status, response in operation["responses"].items()
            if status.startswith("2")
        }
    seen["components"].pop("responses", None)
    return seen


def _response_view(response: dict[str, Any]) -> dict[str, Any]:
    content = response.get("content", {})
    schema = content.get("application/json", {}).get("schema")
    if schema is not None:
        return {"description": response["description"], "content": {"application/json": {"schema": schema}}}
    return {"description": response["description"]}


def _resolved(spec: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        found: Any = spec
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        node = found
    return node


def event_unions(spec: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Every union of events: event name → model name."""
    return {
        name: {event: ref.rpartition("/")[2] for event, ref in schema["discriminator"]["mapping"].items()}
        for name, schema in spec["components"]["schemas"].items()
        if name.endswith("StreamEvent")
    }


@frozen
class Fact:
    """What the templates ask about one operation beyond what the generator tells them."""

    path: str
    path_expression: str
    key: str
    summary: str
    description: str
    deprecated: bool
    accessor: str
    kind: str
    model: str
    returns: str
    may_be_empty: bool
    stream: str | None
    stream_parser: str
    constants: dict[str, str]
    parameters: dict[str, str]

    def parameter(self, name: Any) -> str:
        return _safe_doc(self.parameters.get(_plain(name)) or "As the spec has it.")

    @staticmethod
    def field(prop: PropertyProtocol) -> str:
        text = getattr(prop, "description", None)
        return _safe_doc(" ".join(_plain(text).split())) if text else "As the model has it."


def _plain(text: Any) -> str:
    return str(text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else text)


def _facts(spec: dict[str, Any]) -> dict[str, Any]:
    facts = {op["operationId"]: _fact(spec, path, op) for path, _, op in operations(spec)}
    unions = event_unions(spec)
    return {
        "facts": facts,
        "tags": {tag["name"]: tag["description"] for tag in spec["tags"]},
        "tag_keys": {op["tags"][0]: facts[op["operationId"]].key for _, _, op in operations(spec)},
        "event_unions": unions,
        "unions": sorted(unions),
        "public_types": PUBLIC_TYPES,
        "event_models": sorted({model for mapping in unions.values() for model in mapping.values()}),
    }


def _fact(spec: dict[str, Any], path: str, operation: dict[str, Any]) -> Fact:
    kind, model, returns, empty, stream = _result(spec, operation)
    security = operation.get("security") or []
    parameters = [_resolved(spec, parameter) for parameter in operation.get("parameters", [])]
    return Fact(
        path=path,
        path_expression=re.sub(r"{(\w+)}", r"{segment('\1', \1)}", path),
        key=KEYS[next(iter(security[0]))] if security else "Public",
        summary=operation["summary"],
        description=operation.get("description", ""),
        deprecated=operation.get("deprecated", False),
        accessor=accessor(operation["operationId"], operation["tags"][0]),
        kind=kind,
        model=model,
        returns=returns,
        may_be_empty=empty,
        stream=stream,
        stream_parser=f"parse_{_snake(stream)}" if stream else "",
        constants={
            name: repr(tuple(operation[key]) if isinstance(operation[key], list) else operation[key]).replace("'", '"')
            for key, name in _EXTENSION_CONSTANTS.items()
            if key in operation
        },
        parameters={parameter["name"]: " ".join(parameter.get("description", "").split()) for parameter in parameters},
    )


def _snake(name: str | None) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name or "").lower()


def accessor(operation_id: str, tag: str) -> str:
    """The operation's method on its tag's accessor: its name without the words of the tag."""
    words = {word for part in tag.split("_") for word in (part, part.removesuffix("s"))}
    name = "_".join(
        word for word in operation_id.split("_") if word not in words and word.removesuffix("s") not in words
    )
    if not name or keyword.iskeyword(name):
        raise SpecError(f"{operation_id} has no words left beside those of its tag {tag}: rename one.")
    return name


def _result(spec: dict[str, Any], operation: dict[str, Any]) -> tuple[str, str, str, bool, str | None]:
    """What a success holds: (kind, model, Python type, whether it may be empty, event union)."""
    kind, model, returns, empty, stream = "empty", "", "None", False, None
    for status, reference in operation["responses"].items():
        if not status.startswith("2"):
            continue
        content = _resolved(spec, reference).get("content", {})
        if STREAM in content:
            data = content[STREAM]["schema"]["properties"]["data"]
            stream = data["contentSchema"]["$ref"].rpartition("/")[2]
        if "application/json" in content and content.keys() - {"application/json", STREAM}:
            empty = True  # a null in place of a file
        if content.keys() - {"application/json", STREAM}:
            kind, returns = "bytes", "bytes"
        elif "application/json" in content:
            kind, model, returns = _json_result(spec, content["application/json"]["schema"])
        elif stream:
            kind, returns = "stream", "NoReturn"
        else:
            empty = True
    if empty and kind not in {"empty", "stream"}:
        returns += " | None"
    return kind, model, returns, empty, stream


def _json_result(spec: dict[str, Any], schema: dict[str, Any]) -> tuple[str, str, str]:
    model = schema["$ref"].rpartition("/")[2]
    resolved = _resolved(spec, schema)
    if model == "JsonObject":
        return "json_object", model, "JsonObject"
    if resolved.get("type") == "array":
        item = resolved["items"]["$ref"].rpartition("/")[2]
        return "list", item, f"list[{item}]"
    return "object", model, model

"""One call with dify-oapi, which knows the knowledge API: `knowledge.py BASE_URL KEY CALL`; prints JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from dify_oapi.client import Client
from dify_oapi.core.model.request_option import RequestOption

MODELS = "dify_oapi.api.knowledge_base.v1.model"
KNOWLEDGE = Client.builder().domain(sys.argv[1].removesuffix("/v1")).build().knowledge_base.v1
OPTION = RequestOption.builder().api_key(sys.argv[2]).build()


def made(name: str, /, **members: Any) -> Any:
    """One of its models: for each there is a builder with a method for each member."""
    builder = getattr(import_module(f"{MODELS}.{name}"), "".join(map(str.capitalize, name.split("_")))).builder()
    for member, value in members.items():
        getattr(builder, member)(value)
    return builder.build()


def dataset(name: str = "Notes") -> Any:
    body = made("create_dataset_request_body", name=name, permission="only_me", indexing_technique="economy")
    return KNOWLEDGE.dataset.create(made("create_dataset_request", request_body=body), OPTION)


def document(dataset_id: str, text: str = "Fern grows.\n\nMoss waits.") -> Any:
    rule = made("document_request_process_rule", mode="automatic")
    body = made(
        "create_document_by_text_request_body",
        name="plants.txt",
        text=text,
        indexing_technique="economy",
        process_rule=rule,
    )
    request = made("create_document_by_text_request", dataset_id=dataset_id, request_body=body)
    return KNOWLEDGE.document.create_by_text(request, OPTION)


def indexed(dataset_id: str, batch: str) -> list[str]:
    """The states of a document until it is indexed."""
    request = made("index_status_request", dataset=dataset_id, batch=batch)
    states: list[str] = []
    while not states or (states[-1] != "completed" and len(states) < 20):
        states.append(KNOWLEDGE.document.indexing_status(request, OPTION).data[0].indexing_status)
    return states


def deleted(delete: Callable[[Any, Any], Any], request: Any) -> bool:
    """Whether it takes a deletion for done; what it cannot read it raises."""
    try:
        return bool(delete(request, OPTION).success)
    except TypeError:
        return False


def datasets() -> object:
    created = [dataset(name) for name in ("One", "Two")]
    listed = KNOWLEDGE.dataset.list(made("list_dataset_request", page=1, limit=20), OPTION)
    gone = deleted(KNOWLEDGE.dataset.delete, made("delete_dataset_request", dataset_id=created[0].id))
    left = KNOWLEDGE.dataset.list(made("list_dataset_request", page=1, limit=20), OPTION)
    return [sorted(each.name for each in listed.data), gone, [each.name for each in left.data]]


def documents() -> object:
    base = dataset()
    created = document(base.id)
    states = indexed(base.id, created.batch)
    listing = made("list_document_request", dataset_id=base.id, page=1, limit=20)
    listed = KNOWLEDGE.document.list(listing, OPTION)
    removal = made("delete_document_request", dataset_id=base.id, document_id=created.document.id)
    gone = deleted(KNOWLEDGE.document.delete, removal)
    left = KNOWLEDGE.document.list(listing, OPTION)
    shown = [[each.name, each.indexing_status] for each in listed.data]
    return [created.document.indexing_status, states[-1], shown, gone, left.total]


def found() -> object:
    base = dataset()
    created = document(base.id)
    indexed(base.id, created.batch)
    listing = made("list_segment_request", dataset_id=base.id, document_id=created.document.id)
    segments = KNOWLEDGE.segment.list(listing, OPTION)
    body = made("hit_test_request_body", query="fern")
    hits = KNOWLEDGE.dataset.hit_test(made("hit_test_request", dataset_id=base.id, request_body=body), OPTION)
    return [[each.content for each in segments.data], [each.segment.content for each in hits.records]]


def refused() -> object:
    dataset()
    again = dataset()
    return [again.success, again.code, again.raw.status_code]


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[3]]()))  # noqa: T201

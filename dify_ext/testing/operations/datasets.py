"""Knowledge bases: made, changed, searched; their tags and metadata fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from dify_ext.testing.answers import Answer, Refused, invalid, not_found, numbered_page, reply, success
from dify_ext.testing.knowledge import Dataset, Segment, Tag
from dify_ext.testing.replies import OLD, new_id
from dify_ext.testing.state import now

if TYPE_CHECKING:
    from dify_ext.testing.knowledge import Document
    from dify_ext.testing.state import Call, World

_LONGEST_QUERY: Final = 250
_MODEL_TYPES: Final = {
    "text-embedding": "ok_text-embedding",
    "embeddings": "ok_text-embedding",
    "rerank": "ok_rerank",
    "reranking": "ok_rerank",
    "llm": "ok_llm",
    "text-generation": "ok_llm",
    "tts": "ok_tts",
    "speech2text": None,
    "moderation": None,
}


def dataset_of(world: World, call: Call) -> Dataset:
    """The knowledge base of the path.

    Raises:
        Refused: There is none.
    """
    return _existing(world, call.id("dataset_id"))


def _existing(world: World, dataset_id: str) -> Dataset:
    found = world.knowledge.datasets.get(dataset_id.lower())
    if found is None:
        raise not_found("Dataset not found.")
    return found


def deleted(world: World) -> Answer:
    """The empty reply to a deletion; older versions say 204 in a body."""
    return reply(204) if world.version == OLD else Answer(204)


def _item(world: World, dataset: Dataset, *, available: bool | None = True) -> dict[str, Any]:
    documents = list(dataset.documents.values())
    return dataset.item | {
        "embedding_available": available,
        "document_count": len(documents),
        "word_count": dataset.words,
        "total_documents": len(documents),
        "total_available_documents": sum(each.display_status == "available" for each in documents),
        "tags": [
            {"id": each, "name": world.knowledge.tags[each].name, "type": "knowledge"}
            for each in dataset.tags
            if each in world.knowledge.tags
        ],
        "doc_metadata": [{key: each[key] for key in ("id", "name", "type")} for each in dataset.fields.values()],
        "built_in_field_enabled": dataset.built_in,
    }


def create_dataset(world: World, call: Call) -> Answer:
    """Make an empty knowledge base."""
    if world.knowledge.named(call.body["name"]):
        said = "The dataset name already exists. Please modify your dataset name."
        raise Refused("dataset_name_duplicate", said, 409)
    external = call.body.get("provider") == "external"
    shape = world.shape("create_dataset/ok_external" if external else "create_dataset/ok_minimal")
    given = {key: value for key in _SETTINGS if (value := call.body.get(key)) is not None}
    item = shape | given | {"id": new_id(), "created_at": now(), "updated_at": now()}
    item["retrieval_model_dict"] |= call.body.get("retrieval_model") or {}
    dataset = Dataset(item["id"], item)
    world.knowledge.datasets[dataset.id] = dataset
    return reply(_item(world, dataset, available=None))


_SETTINGS: Final = (
    "name",
    "description",
    "indexing_technique",
    "permission",
    "embedding_model",
    "embedding_model_provider",
)


def list_datasets(world: World, call: Call) -> Answer:
    """A page of the knowledge bases, the newest first."""
    keyword = call.request.query.get("keyword", "").lower()
    tags = set(call.request.query_lists.get("tag_ids", ()))
    found = [
        each
        for each in reversed(world.knowledge.datasets.values())
        if keyword in each.item["name"].lower() and (not tags or tags & set(each.tags))
    ]
    return reply(numbered_page(call.request, found, lambda each: _item(world, each)))


def get_dataset(world: World, call: Call) -> Answer:
    """One knowledge base."""
    return reply(_item(world, dataset_of(world, call)))


def update_dataset(world: World, call: Call) -> Answer:
    """Change settings of a knowledge base."""
    dataset = dataset_of(world, call)
    other = world.knowledge.named(call.body.get("name") or "")
    if other is not None and other is not dataset:
        raise invalid("Dataset name already exists")
    given = {key: value for key in _SETTINGS if (value := call.body.get(key)) is not None}
    dataset.item |= given | {"updated_at": now()}
    dataset.item["retrieval_model_dict"] |= call.body.get("retrieval_model") or {}
    members = [each["user_id"] for each in call.body.get("partial_member_list") or ()]
    return reply(_item(world, dataset, available=None) | {"partial_member_list": members})


def delete_dataset(world: World, call: Call) -> Answer:
    """Delete a knowledge base with all that is in it."""
    del world.knowledge.datasets[dataset_of(world, call).id]
    return deleted(world)


# --- retrieval -----------------------------------------------------------------------------------------------------


def retrieve_dataset(world: World, call: Call) -> Answer:
    """The segments that share most words with a query."""
    dataset, query = dataset_of(world, call), str(call.body.get("query") or "")
    if not query and not call.body.get("attachment_ids"):
        raise invalid("Query or attachment_ids is required")
    if len(query) > _LONGEST_QUERY:
        raise invalid("Query is required and cannot exceed 250 characters")
    model = dataset.item["retrieval_model_dict"] | (call.body.get("retrieval_model") or {})
    threshold = model.get("score_threshold") if model.get("score_threshold_enabled") else None
    found = [
        (_score(query, segment), document, segment)
        for document in dataset.documents.values()
        if document.display_status == "available"
        for segment in document.segments.values()
        if segment.enabled
    ]
    found = [each for each in found if each[0] > 0 and each[0] >= (threshold or 0)]
    found.sort(key=lambda each: -each[0])
    records = [_record(world, *each) for each in found[: int(model.get("top_k") or 2)]]
    return reply({"query": {"content": query}, "records": records})


hit_test_dataset = retrieve_dataset


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def _score(query: str, segment: Segment) -> float:
    words = _words(query)
    return round(len(words & _words(f"{segment.content} {segment.answer or ''}")) / len(words), 4) if words else 0.0


def _record(world: World, score: float, document: Document, segment: Segment) -> dict[str, Any]:
    shape: dict[str, Any] = world.shape("retrieve_dataset/ok_keyword_economy")["records"][0]
    told = segment_item(world, document, segment)
    shown = {key: told[key] for key in shape["segment"].keys() & told.keys()} | {"sign_content": None}
    about = shape["segment"]["document"] | {"id": document.id, "name": document.name}
    children = [
        {"id": each.id, "content": each.content, "position": each.position, "score": score}
        for each in segment.child_chunks.values()
    ]
    return shape | {
        "segment": shape["segment"] | shown | {"document": about},
        "child_chunks": children,
        "score": score,
    }


def segment_item(world: World, document: Document, segment: Segment) -> dict[str, Any]:
    """A segment as Dify shows it."""
    shape: dict[str, Any] = world.shape("list_segments/ok_limit_1")["data"][0]
    moment = segment.created_at
    told = shape | {
        "id": segment.id,
        "position": segment.position,
        "document_id": document.id,
        "content": segment.content,
        "sign_content": segment.content,
        "answer": segment.answer,
        "word_count": len(segment.content) + len(segment.answer or ""),
        "keywords": segment.keywords,
        "enabled": segment.enabled,
        "disabled_at": None if segment.enabled else moment,
        "disabled_by": None if segment.enabled else shape["created_by"],
        "updated_by": shape["created_by"] if segment.updated else None,
        "child_chunks": [child_item(segment, each) for each in segment.child_chunks.values()],
        **dict.fromkeys(("created_at", "updated_at", "indexing_at", "completed_at"), moment),
    }
    return told | ({"summary": segment.summary} if "summary" in shape else {})


def child_item(segment: Segment, chunk: Any) -> dict[str, Any]:
    """A child chunk as Dify shows it."""
    return {
        "id": chunk.id,
        "segment_id": segment.id,
        "content": chunk.content,
        "position": chunk.position,
        "word_count": len(chunk.content),
        "type": chunk.type,
        "created_at": segment.created_at,
        "updated_at": segment.created_at,
    }


# --- tags ----------------------------------------------------------------------------------------------------------


def _tag_item(world: World, tag: Tag) -> dict[str, Any]:
    bound = sum(tag.id in each.tags for each in world.knowledge.datasets.values())
    return {"id": tag.id, "name": tag.name, "type": "knowledge", "binding_count": str(bound)}


def _tag(world: World, call: Call) -> Tag:
    found = world.knowledge.tags.get(call.body["tag_id"])
    if found is None:
        raise not_found("Tag not found.")
    return found


def _check_tag_name(world: World, name: str) -> None:
    if any(each.name == name for each in world.knowledge.tags.values()):
        raise invalid("Tag name already exists")


def list_tags(world: World, _call: Call) -> Answer:
    """Every tag."""
    return reply([_tag_item(world, each) for each in world.knowledge.tags.values()])


def create_tag(world: World, call: Call) -> Answer:
    """Make a tag."""
    _check_tag_name(world, call.body["name"])
    tag = Tag(new_id(), call.body["name"])
    world.knowledge.tags[tag.id] = tag
    return reply(_tag_item(world, tag))


def update_tag(world: World, call: Call) -> Answer:
    """Rename a tag."""
    tag = _tag(world, call)
    if tag.name != call.body["name"]:
        _check_tag_name(world, call.body["name"])
    tag.name = call.body["name"]
    return reply(_tag_item(world, tag))


def delete_tag(world: World, call: Call) -> Answer:
    """Delete a tag, also from what it is bound to."""
    tag = _tag(world, call)
    del world.knowledge.tags[tag.id]
    for dataset in world.knowledge.datasets.values():
        dataset.tags.pop(tag.id, None)
    return deleted(world)


def bind_tags(world: World, call: Call) -> Answer:
    """Bind tags to a knowledge base; one that does not exist is bound too, and shown nowhere."""
    dataset = _existing(world, call.body["target_id"])
    dataset.tags.update(dict.fromkeys(call.body["tag_ids"]))
    return deleted(world)


def unbind_tags(world: World, call: Call) -> Answer:
    """Take tags from a knowledge base."""
    dataset = _existing(world, call.body["target_id"])
    tags: list[str] = call.body.get("tag_ids") or [str(call.body.get("tag_id") or "")]
    if not tags[0]:
        raise invalid("Value error, Tag IDs is required")
    for tag in tags:
        dataset.tags.pop(tag, None)
    return deleted(world)


def list_tags_of_dataset(world: World, call: Call) -> Answer:
    """The tags of a knowledge base."""
    tags = [world.knowledge.tags[each] for each in dataset_of(world, call).tags if each in world.knowledge.tags]
    return reply({"data": [{"id": each.id, "name": each.name} for each in tags], "total": len(tags)})


# --- metadata ------------------------------------------------------------------------------------------------------


def list_metadata_fields(world: World, call: Call) -> Answer:
    """The metadata fields of a knowledge base."""
    dataset = dataset_of(world, call)
    used = [field for document in dataset.documents.values() for field in document.metadata]
    fields = [each | {"count": used.count(each["id"])} for each in dataset.fields.values()]
    return reply({"doc_metadata": fields, "built_in_field_enabled": dataset.built_in})


def create_metadata_field(world: World, call: Call) -> Answer:
    """Make a metadata field."""
    dataset = dataset_of(world, call)
    _check_field_name(dataset, call.body["name"])
    item = {"id": new_id(), "type": call.body["type"], "name": call.body["name"]}
    dataset.fields[item["id"]] = item
    return reply(item, 201)


def _check_field_name(dataset: Dataset, name: str) -> None:
    if any(each["name"] == name for each in dataset.fields.values()):
        raise invalid("Metadata name already exists.")


def update_metadata_field(world: World, call: Call) -> Answer:
    """Rename a metadata field; for one that does not exist Dify fails to describe it."""
    dataset = dataset_of(world, call)
    item = dataset.fields.get(call.id("metadata_id"))
    if item is None and world.version == OLD:
        return reply(dict.fromkeys(("id", "type", "name")))
    if item is None:
        raise invalid("1 validation error for DatasetMetadataResponse\n  Input should be a valid dictionary")
    if item["name"] != call.body["name"]:
        _check_field_name(dataset, call.body["name"])
    item["name"] = call.body["name"]
    return reply(item)


def delete_metadata_field(world: World, call: Call) -> Answer:
    """Delete a metadata field with its values; Dify says the same where there is none."""
    dataset = dataset_of(world, call)
    dataset.fields.pop(call.id("metadata_id"), None)
    for document in dataset.documents.values():
        document.metadata.pop(call.id("metadata_id"), None)
    return deleted(world)


def list_builtin_metadata_fields(world: World, call: Call) -> Answer:
    """The fields that every document has."""
    dataset_of(world, call)
    return reply(world.shape("list_builtin_metadata_fields/ok"))


def set_builtin_metadata(world: World, call: Call) -> Answer:
    """Turn those on or off; any other action changes nothing, and is called a success."""
    dataset, action = dataset_of(world, call), call.id("action")
    if action in {"enable", "disable"}:
        dataset.built_in = action == "enable"
    return success()


def list_models(world: World, call: Call) -> Answer:
    """The recorded models of a type."""
    kind = call.id("model_type")
    if kind not in _MODEL_TYPES:
        raise invalid(f"'{kind}' is not a valid ModelType")
    name = _MODEL_TYPES[kind]
    return reply(world.shape(f"list_models/{name}") if name else {"data": []})

"""Knowledge pipelines: their files, data sources and runs, in the shape of the recorded ones."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from dify_ext.testing.answers import EVENT_STREAM, Answer, Refused, invalid, reply
from dify_ext.testing.operations.apps import extension_of, limit_of
from dify_ext.testing.operations.datasets import dataset_of
from dify_ext.testing.operations.runs import stream
from dify_ext.testing.replies import Ids, blocking_reply, event_of, new_id, stream_frames

if TYPE_CHECKING:
    from dify_ext.testing.knowledge import Dataset
    from dify_ext.testing.state import Call, World

_DRAFT: Final = "run_pipeline/draft_streaming"


def upload_pipeline_file(world: World, call: Call) -> Answer:
    """Store a file for a pipeline."""
    files = call.request.files
    if "file" not in files:
        raise Refused("no_file_uploaded", "Please upload your file.")
    if len(files) > 1:
        raise Refused("too_many_files", "Only one file is allowed.")
    file = files["file"]
    if not file.media_type or not file.filename or len(file.content) > limit_of(world, file.filename):
        raise invalid("")
    item = world.shape("upload_pipeline_file/ok") | {
        "id": new_id(),
        "name": file.filename,
        "size": len(file.content),
        "extension": extension_of(file.filename),
        "mime_type": file.media_type,
        "created_at": datetime.now(UTC).replace(tzinfo=None).isoformat(),
    }
    world.knowledge.pipeline_files[item["id"]] = item
    return reply(item, 201)


def list_pipeline_datasource_plugins(world: World, call: Call) -> Answer:
    """The recorded data sources."""
    dataset_of(world, call)
    return reply(world.shape("list_pipeline_datasource_plugins/ok_published"))


def run_pipeline_datasource_node(world: World, call: Call) -> Answer:
    """What a data source gives, as a stream."""
    dataset_of(world, call)
    nodes = world.shape("list_pipeline_datasource_plugins/ok_published")
    known = any(each["node_id"] == call.id("node_id") for each in nodes)
    name = "ok_online_document" if known else "unknown_node"
    frames = world.recorded(f"run_pipeline_datasource_node/{name}").frames()
    return Answer(media_type=EVENT_STREAM, frames=[event_of(frame) or frame for frame in frames])


def run_pipeline(world: World, call: Call) -> Answer:
    """Make documents of what a data source gave; of a draft only show what would come out."""
    dataset, body = dataset_of(world, call), call.body
    if dataset.item["runtime_mode"] != "rag_pipeline":
        raise invalid("Pipeline not found")
    if body["is_published"]:
        return reply(_published(world, dataset, body["datasource_info_list"], body["datasource_type"]))
    ids = Ids("", "", new_id(), new_id())
    if body["response_mode"] == "streaming":
        return stream(call, ids.task_id, stream_frames(world.recorded(_DRAFT), ids, None, None))
    return reply(blocking_reply(world.recorded("run_workflow/blocking_ok"), ids, None, None))


def _published(world: World, dataset: Dataset, sources: list[dict[str, Any]], kind: str) -> dict[str, Any]:
    shape = world.shape("run_pipeline/ok_local_file_blocking")
    about = {"id": dataset.id, "name": dataset.item["name"], "description": dataset.item["description"]}
    made = []
    for source in sources:
        name = str(source.get("name") or source.get("title") or "document")
        made.append((source, dataset.add(name, name.encode(), "text/plain", "text_model", {"mode": "automatic"})))
    batch = made[0][1].batch if made else shape["batch"]
    for _, document in made:
        document.batch = batch
    items = [
        shape["documents"][0]
        | {"id": document.id, "position": document.position, "name": document.name}
        | {"data_source_info": source, "data_source_type": kind}
        for source, document in made
    ]
    for _, document in made:
        world.scripts.index(document)
    return {"batch": batch, "dataset": shape["dataset"] | about, "documents": items}

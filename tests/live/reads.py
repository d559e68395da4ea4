"""One call for each operation that only reads; ids come from the lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from lab import Lab, NotTriedError

T = TypeVar("T")

READS: dict[str, Callable[[Lab], object]] = {}
NO_READ = {
    "list_suggested_questions": "asks a model, which costs tokens: say --write --tokens",
    "get_annotation_reply_status": "needs a job of set_annotation_reply, which changes an app's settings",
    "get_human_input_form": "needs the token of a run that waits for a person",
    "get_document_indexing_status": "needs the batch of a document, which only its creation tells: say --write",
}


def read(operation: str) -> Callable[[Callable[[Lab], object]], Callable[[Lab], object]]:
    def add(function: Callable[[Lab], object]) -> Callable[[Lab], object]:
        READS[operation] = function
        return function

    return add


def first(found: Sequence[T], what: str) -> T:
    if not found:
        raise NotTriedError(f"there is no {what} to read")
    return found[0]


def simple(operation: str, call: Callable[[Any], object]) -> None:
    READS[operation] = lambda lab: call(lab.app_for(operation))


def of_knowledge(operation: str, call: Callable[..., object], *places: Callable[[Lab], Any]) -> None:
    READS[operation] = lambda lab: call(lab.knowledge, *(place(lab) for place in places))


simple("get_server_info", lambda app: app.server.get_info())
simple("get_info", lambda app: app.info.get())
simple("get_parameters", lambda app: app.info.get_parameters())
simple("get_meta", lambda app: app.info.get_meta())
simple("get_site", lambda app: app.info.get_site())
simple("list_conversations", lambda app: app.conversations.list(limit=1))
simple("list_feedbacks", lambda app: app.messages.list_feedbacks(limit=1))
simple("list_annotations", lambda app: app.annotations.list(limit=1))
simple("list_workflow_logs", lambda app: app.workflows.list_logs(limit=1))


def conversation_id(lab: Lab) -> str:
    app = lab.app_for("list_conversations")
    found = lab.once("conversation", lambda: app.conversations.list(limit=1).data)
    return first(found, f"conversation of the end user {lab.user} (DIFY_USER names another)").id


def messages(lab: Lab) -> Any:
    place = conversation_id(lab)
    app = lab.app_for("list_messages")
    return lab.once("messages", lambda: app.messages.list(conversation_id=place, limit=20).data)


@read("list_messages")
def list_messages(lab: Lab) -> object:
    return messages(lab)


@read("list_conversation_variables")
def list_conversation_variables(lab: Lab) -> object:
    app = lab.app_for("list_conversation_variables")
    return app.conversations.list_variables(conversation_id(lab), limit=1)


@read("preview_file")
def preview_file(lab: Lab) -> object:
    files = [file for message in messages(lab) for file in message.message_files or ()]
    file = first([each for each in files if each.upload_file_id], "message with a file")
    return lab.app_for("preview_file").files.preview(str(file.upload_file_id))


def logs(lab: Lab) -> Any:
    app = lab.app_for("list_workflow_logs")
    return lab.once("logs", lambda: app.workflows.list_logs(limit=20).data)


@read("get_end_user")
def get_end_user(lab: Lab) -> object:
    users = [each.created_by_end_user for each in logs(lab) if each.created_by_end_user]
    user = first(users, "workflow run of an end user")
    return lab.app_for("list_workflow_logs").end_users.get(user.id)


@read("get_workflow_run")
def get_workflow_run(lab: Lab) -> object:
    run = first([each.workflow_run for each in logs(lab) if each.workflow_run], "workflow run")
    return lab.app_for("list_workflow_logs").workflows.get_run(run.id)


@read("stream_workflow_events")
def stream_workflow_events(lab: Lab) -> object:
    ours = [
        each.workflow_run
        for each in logs(lab)
        if each.workflow_run
        and each.workflow_run.finished_at
        and each.created_by_end_user
        and each.created_by_end_user.session_id == lab.user
    ]
    run = first(ours, f"workflow run of the end user {lab.user} that ended (DIFY_USER names another)")
    with lab.app_for("list_workflow_logs").reopen_workflow(run.id) as stream:
        return list(stream)


def dataset_id(lab: Lab) -> str:
    found = lab.once("datasets", lambda: lab.knowledge.datasets.list(limit=100).data)
    return first(sorted(found, key=lambda each: -(each.document_count or 0)), "knowledge base").id


def document_id(lab: Lab) -> str:
    place = dataset_id(lab)
    found = lab.once("documents", lambda: lab.knowledge.documents.list(place, limit=100).data)
    return first([each for each in found if each.indexing_status == "completed"], "document that is indexed").id


def segment_id(lab: Lab) -> str:
    place = (dataset_id(lab), document_id(lab))
    found = lab.once("segments", lambda: lab.knowledge.segments.list(*place, limit=1).data)
    return first(found, "segment").id


def pipeline_id(lab: Lab) -> str:
    dataset_id(lab)
    found = [each for each in lab.once("datasets", list) if getattr(each, "pipeline_id", None)]
    return first(found, "knowledge base made by a pipeline").id


of_knowledge("list_datasets", lambda kb: kb.datasets.list(limit=1))
of_knowledge("get_dataset", lambda kb, d: kb.datasets.get(d), dataset_id)
of_knowledge("list_documents", lambda kb, d: kb.documents.list(d, limit=1), dataset_id)
of_knowledge("get_document", lambda kb, *ids: kb.documents.get(*ids), dataset_id, document_id)
of_knowledge("download_document", lambda kb, *ids: kb.documents.download(*ids), dataset_id, document_id)
of_knowledge("list_segments", lambda kb, *ids: kb.segments.list(*ids, limit=1), dataset_id, document_id)
of_knowledge("get_segment", lambda kb, *ids: kb.segments.get(*ids), dataset_id, document_id, segment_id)
of_knowledge("list_child_chunks", lambda kb, *ids: kb.child_chunks.list(*ids), dataset_id, document_id, segment_id)
of_knowledge("list_metadata_fields", lambda kb, d: kb.metadata.list_fields(d), dataset_id)
of_knowledge("list_builtin_metadata_fields", lambda kb, d: kb.metadata.list_builtin_fields(d), dataset_id)
of_knowledge("list_tags", lambda kb: kb.tags.list())
of_knowledge("list_tags_of_dataset", lambda kb, d: kb.tags.list_of_dataset(d), dataset_id)
of_knowledge("list_models", lambda kb: kb.models.list("text-embedding"))
of_knowledge(
    "list_pipeline_datasource_plugins",
    lambda kb, d: kb.pipeline.list_datasource_plugins(d, is_published=True),
    pipeline_id,
)

"""What the live tests do on a server: each scenario makes things of its own, uses them and deletes them."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from attrs import frozen
from dify_api.models import DocumentMetadataChange, MetadataValue, NewSegment, SegmentChange
from dify_api.types import File
from lab import TEXT, Lab, document_settings

from dify_ext import AppClient

F = TypeVar("F", bound=Callable[[Lab], None])
PNG = b64decode(  # one pixel
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=="
)
DATA = '{"indexing_technique": "economy", "process_rule": {"mode": "automatic"}}'
NEW_DATA = '{"process_rule": {"mode": "automatic"}}'


@frozen
class Scenario:
    """One scenario, and the operations it tries."""

    name: str
    run: Callable[[Lab], None]
    operations: tuple[str, ...]
    tokens: bool = False


SCENARIOS: list[Scenario] = []


def scenario(*operations: str, tokens: bool = False) -> Callable[[F], F]:
    def add(function: F) -> F:
        SCENARIOS.append(Scenario(function.__name__, function, operations, tokens))
        return function

    return add


NEVER = {
    "create_chat": "Dify's document has it, no Dify does",
    "set_annotation_reply": "changes the settings of an app that is not ours",
    "get_annotation_reply_status": "needs a job of set_annotation_reply",
    "get_human_input_form": "needs a run that waits for a person",
    "submit_human_input_form": "needs a run that waits for a person",
    "run_pipeline": "costs tokens, and needs a pipeline that the API cannot make",
    "run_pipeline_datasource_node": "costs tokens, and needs a pipeline that the API cannot make",
    "upload_pipeline_file": "the API cannot delete what it uploads",
    "transcribe_audio": "costs tokens of a speech model",
    "synthesize_audio": "costs tokens of a speech model",
    "run_workflow_version": "would cost the tokens of a second run",
}


@scenario("create_dataset", "get_dataset", "update_dataset", "list_datasets", "delete_dataset")
def datasets(lab: Lab) -> None:
    with lab.dataset() as made:
        lab.knowledge.datasets.get(made.id)
        lab.knowledge.datasets.update(made.id, name=f"{made.name}-2", description="Made by a test of dify-ext.")
        lab.knowledge.datasets.list(keyword=made.name, limit=1)


@scenario(
    "create_document_by_text",
    "get_document_indexing_status",
    "list_documents",
    "get_document",
    "update_document_by_text",
    "update_document_status",
    "retrieve_dataset",
    "hit_test_dataset",
    "delete_document",
)
def documents(lab: Lab) -> None:
    documents = lab.knowledge.documents
    with lab.document() as (dataset_id, document_id):
        documents.list(dataset_id, limit=1)
        documents.get(dataset_id, document_id)
        with lab.may_be_refused():
            lab.knowledge.datasets.retrieve(dataset_id, query="fox")
        with lab.may_be_refused():
            lab.knowledge.datasets.hit_test(dataset_id, query="fox")
        for action in ("disable", "enable"):
            with lab.may_be_refused():  # Dify refuses for some seconds after an earlier change
                documents.update_status(dataset_id, action, document_ids=[document_id])
        updated = documents.update_by_text(dataset_id, document_id, name=lab.new_name(), text=TEXT)
        lab.wait_until_indexed(dataset_id, updated)
        documents.delete(dataset_id, document_id)


@scenario(
    "create_document_by_file",
    "update_document",
    "update_document_by_file",
    "download_document",
    "download_documents_zip",
)
def files_as_documents(lab: Lab) -> None:
    documents = lab.knowledge.documents
    with lab.dataset() as dataset:
        made = documents.create_by_file(dataset.id, file=_text_file(), data=DATA)
        lab.wait_until_indexed(dataset.id, made)
        with lab.may_be_refused():
            documents.download(dataset.id, made.document.id)
        with lab.may_be_refused():
            documents.download_zip(dataset.id, document_ids=[made.document.id])
        updated = documents.update_by_file(dataset.id, made.document.id, file=_text_file(), data=NEW_DATA)
        lab.wait_until_indexed(dataset.id, updated)
        with lab.may_be_refused():  # younger than Dify 1.9.2
            documents.update(dataset.id, made.document.id, file=_text_file(), data=NEW_DATA)


@scenario(
    "create_document_by_text_legacy",
    "create_document_by_file_legacy",
    "update_document_by_text_legacy",
    "update_document_by_file_legacy",
)
def deprecated_spellings(lab: Lab) -> None:
    documents = lab.knowledge.documents
    with lab.dataset() as dataset:
        by_text = documents.create_by_text_legacy(dataset.id, name=lab.new_name(), text=TEXT, **document_settings())
        lab.wait_until_indexed(dataset.id, by_text)
        documents.update_by_text_legacy(dataset.id, by_text.document.id, name=lab.new_name(), text=TEXT)
        by_file = documents.create_by_file_legacy(dataset.id, file=_text_file(), data=DATA)
        lab.wait_until_indexed(dataset.id, by_file)
        documents.update_by_file_legacy(dataset.id, by_file.document.id, file=_text_file(), data=NEW_DATA)


@scenario("create_segments", "list_segments", "get_segment", "update_segment", "delete_segment")
def segments(lab: Lab) -> None:
    with lab.document() as place:
        made = lab.knowledge.segments.create(*place, segments=[NewSegment("A segment.", keywords=["segment"])]).data[0]
        lab.knowledge.segments.list(*place, limit=1)
        lab.knowledge.segments.get(*place, made.id)
        lab.knowledge.segments.update(
            *place, made.id, segment=SegmentChange("A changed segment.", keywords=["changed"])
        )
        lab.knowledge.segments.delete(*place, made.id)


@scenario("create_child_chunk", "list_child_chunks", "update_child_chunk", "delete_child_chunk")
def child_chunks(lab: Lab) -> None:
    chunks = lab.knowledge.child_chunks
    with lab.document() as place:
        segment = lab.knowledge.segments.create(*place, segments=[NewSegment("A segment with chunks.")]).data[0]
        made = chunks.create(*place, segment.id, content="A chunk.").data
        chunks.list(*place, segment.id, limit=1)
        chunks.update(*place, segment.id, made.id, content="A changed chunk.")
        chunks.delete(*place, segment.id, made.id)


@scenario(
    "create_metadata_field",
    "list_metadata_fields",
    "update_metadata_field",
    "update_documents_metadata",
    "list_builtin_metadata_fields",
    "set_builtin_metadata",
    "delete_metadata_field",
)
def metadata(lab: Lab) -> None:
    metadata = lab.knowledge.metadata
    with lab.document() as (dataset_id, document_id):
        made = metadata.create_field(dataset_id, type_="string", name="writer")
        value = MetadataValue(made.id, "writer", "Ada")
        change = DocumentMetadataChange(document_id, [value])
        lab.knowledge.documents.update_metadata(dataset_id, operation_data=[change])
        metadata.list_fields(dataset_id)
        metadata.update_field(dataset_id, made.id, name="author")
        metadata.list_builtin_fields(dataset_id)
        metadata.set_builtin(dataset_id, "enable")
        metadata.set_builtin(dataset_id, "disable")
        metadata.delete_field(dataset_id, made.id)


@scenario("create_tag", "list_tags", "update_tag", "bind_tags", "list_tags_of_dataset", "unbind_tags", "delete_tag")
def tags(lab: Lab) -> None:
    with lab.dataset() as dataset, lab.tag() as tag:
        lab.knowledge.tags.list()
        lab.knowledge.tags.update(tag_id=tag.id, name=f"{tag.name}-2")
        lab.knowledge.tags.bind(tag_ids=[tag.id], target_id=dataset.id)
        lab.knowledge.tags.list_of_dataset(dataset.id)
        lab.knowledge.tags.unbind(tag_id=tag.id, target_id=dataset.id)


@scenario("create_annotation", "list_annotations", "update_annotation", "delete_annotation")
def annotations(lab: Lab) -> None:
    with lab.annotation() as made:
        app = lab.app_for("create_annotation")
        app.annotations.list(keyword=str(made.question), limit=1)
        app.annotations.update(made.id, question=f"{made.question}-2", answer="Another answer of a test.")


@scenario("upload_file", "get_end_user")
def uploads(lab: Lab) -> None:
    """The API cannot delete an upload: one picture of 70 bytes stays."""
    made = lab.any_app.upload_file(PNG, filename="dify-ext-test.png", media_type="image/png")
    with lab.may_be_refused():  # younger than Dify 1.9.2
        lab.any_app.end_users.get(str(made.created_by))


@scenario(
    "send_chat_message",
    "stop_chat_message",
    "list_conversations",
    "list_messages",
    "send_message_feedback",
    "list_feedbacks",
    "list_suggested_questions",
    "rename_conversation",
    "list_conversation_variables",
    "update_conversation_variable",
    "delete_conversation",
    "preview_file",
    tokens=True,
)
def chat(lab: Lab) -> None:
    lab.need_tokens()
    app = lab.app_for("send_chat_message")
    with lab.conversation(app) as made:
        uploaded = app.upload_file(PNG, filename="dify-ext-test.png", media_type="image/png")
        with app.stream_chat("Say OK.", inputs=_inputs(app, "OK"), files=[uploaded]) as stream:
            answer = stream.final()
        conversation_id = str(answer.conversation_id)
        made(conversation_id)
        app.chat_messages.stop(str(answer.task_id))
        with lab.may_be_refused():  # an app that takes no files leaves it out of the message
            app.files.preview(uploaded.id)
        _use_conversation(lab, app, conversation_id, str(answer.message_id))


def _use_conversation(lab: Lab, app: AppClient, conversation_id: str, message_id: str) -> None:
    app.conversations.list(limit=1)
    app.messages.list(conversation_id=conversation_id, limit=1)
    app.messages.send_feedback(message_id, rating="like")
    app.messages.list_feedbacks(limit=1)
    with lab.may_be_refused():  # off in most apps
        app.messages.list_suggested_questions(message_id)
    app.conversations.rename(conversation_id, name=lab.new_name())
    variables = app.conversations.list_variables(conversation_id).data
    for variable in variables[:1]:
        if variable.value_type == "string":
            app.conversations.update_variable(conversation_id, variable.id, value="changed by a test")


@scenario(
    "run_workflow",
    "stop_workflow_task",
    "get_workflow_run",
    "list_workflow_logs",
    "stream_workflow_events",
    tokens=True,
)
def workflow(lab: Lab) -> None:
    lab.need_tokens()
    app = lab.app_for("run_workflow")
    with app.stream_workflow(_inputs(app, "OK")) as stream:
        run = stream.final()
    app.workflows.stop_task(str(run.task_id))
    app.workflows.get_run(str(run.workflow_run_id))
    logs = app.workflows.list_logs(limit=1).data
    with lab.may_be_refused():  # younger than Dify 1.9.2
        with app.reopen_workflow(str(run.workflow_run_id)) as stream:
            stream.final()
        app.end_users.get(str(logs[0].created_by_end_user.id))


@scenario("send_completion_message", "stop_completion_message", tokens=True)
def completion(lab: Lab) -> None:
    lab.need_tokens()
    app = lab.app_for("send_completion_message")
    answer = app.completion_messages.send(inputs=_inputs(app, "Say OK."))
    app.completion_messages.stop(str(answer.task_id))


def _inputs(app: AppClient, text: str) -> dict[str, object]:
    """Something for each variable of an app's form that is not a file."""
    values: dict[str, object] = {}
    for field in app.info.get_parameters().user_input_form:
        for kind, settings in (field if isinstance(field, dict) else field.to_dict()).items():
            if kind in {"text-input", "paragraph"}:
                values[settings["variable"]] = text
            elif kind == "number":
                values[settings["variable"]] = 1
            elif kind == "select" and settings.get("options"):
                values[settings["variable"]] = settings["options"][0]
    return values


def _text_file() -> File:
    return File(f"# A test\n\n{TEXT}\n".encode(), "dify-ext-test.md", "text/markdown")


@contextmanager
def closing(lab: Lab) -> Iterator[Lab]:
    """Clean up whatever happens."""
    try:
        yield lab
    finally:
        lab.close()

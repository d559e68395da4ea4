"""What the fake remembers: through the clients, what was made is there, and what was deleted is gone."""

from __future__ import annotations

import io
import json
import threading
import zipfile
from typing import Any

import pytest
from conftest import Driver
from dify_api import models
from dify_api.types import File

import dify_ext
from dify_ext import AppClient, KnowledgeClient, NotFoundError
from dify_ext.testing import FakeDify


@pytest.fixture
def app(fake_dify: FakeDify) -> AppClient:
    return AppClient(fake_dify.app_key, fake_dify.base_url, "ada")


@pytest.fixture
def kb(fake_dify: FakeDify) -> KnowledgeClient:
    return KnowledgeClient(fake_dify.knowledge_key, fake_dify.base_url)


def dataset(kb: KnowledgeClient, name: str = "kb") -> str:
    return str(kb.datasets.create(name=name, indexing_technique="economy").id)


def text(
    kb: KnowledgeClient, dataset_id: str, name: str = "a.txt", content: str = "Alpha.\n\nBeta.", **more: Any
) -> Any:
    return kb.documents.create_by_text(dataset_id, name=name, text=content, indexing_technique="economy", **more)


def index(kb: KnowledgeClient, dataset_id: str, batch: str) -> list[str]:
    """Ask until it is indexed; the states on the way."""
    seen = []
    for _ in range(10):
        progress = kb.documents.get_indexing_status(dataset_id, batch).data[0]
        seen.append(progress.indexing_status)
        if seen[-1] in {"completed", "error"}:
            break
    return seen


# --- apps ----------------------------------------------------------------------------------------------------------


def test_messages_are_found_in_their_conversation_and_feedback_in_the_messages(
    fake_dify: FakeDify, app: AppClient
) -> None:
    fake_dify.on_chat(answer="Hello!")
    first = app.chat("Hi")
    app.chat("Again", conversation_id=first.conversation_id)
    app.messages.send_feedback(first.message_id, rating="like", content="fine")
    page = app.messages.list(conversation_id=first.conversation_id)
    assert [(each.query, each.answer) for each in page.data] == [("Hi", "Hello!"), ("Again", "Hello!")]
    assert page.data[0].feedback.rating == "like"
    given = app.messages.list_feedbacks().data[0]
    assert (given.message_id, given.rating, given.content) == (first.message_id, "like", "fine")
    user = app.end_users.get(given.from_end_user_id)
    assert user.session_id == "ada"


def test_conversations_are_renamed_sorted_and_another_users_are_not_seen(app: AppClient) -> None:
    ids = [app.chat(f"q{number}").conversation_id for number in range(3)]
    app.conversations.rename(ids[0], name="first")
    assert app.conversations.list(limit=2, sort_by="created_at").has_more is True
    names = [each.name for each in app.conversations.list().data]
    assert sorted(names) == ["first", "q1", "q2"]
    assert app.conversations.list(user="bob").data == []


def test_variables_keep_their_types(app: AppClient) -> None:
    conversation = app.chat("Hi").conversation_id
    variables = {each.name: each for each in app.conversations.list_variables(conversation).data}
    changed = app.conversations.update_variable(conversation, variables["count"].id, value=41)
    assert changed.value == "41"
    with pytest.raises(dify_ext.BadRequestError, match="expects number"):
        app.conversations.update_variable(conversation, variables["count"].id, value="many")


def test_an_uploaded_file_is_its_users_and_can_be_seen_once_it_was_sent(fake_dify: FakeDify, app: AppClient) -> None:
    file = app.upload_file(b"\x89PNG", filename="a.png", media_type="image/png")
    with pytest.raises(NotFoundError):
        app.files.preview(file.id)
    answer = app.chat("Look", files=[file])
    assert app.files.preview(file.id) == b"\x89PNG"
    (message,) = app.messages.list(conversation_id=answer.conversation_id).data
    shown = [(each.filename, each.type_, each.size, each.upload_file_id) for each in message.message_files]
    assert shown == [("a.png", "image", 4, file.id)]
    with (
        AppClient(fake_dify.app_key, fake_dify.base_url, "bob") as other,
        pytest.raises(dify_ext.BadRequestError, match="Invalid upload file"),
    ):
        other.chat("Look", files=[file])


def test_annotations_are_made_changed_found_and_deleted(app: AppClient) -> None:
    made = app.annotations.create(question="q", answer="a")
    app.annotations.update(made.id, question="why", answer="because")
    assert [each.answer for each in app.annotations.list(keyword="why").data] == ["because"]
    app.annotations.delete(made.id)
    assert app.annotations.list().total == 0
    job = app.annotations.set_reply(
        "enable", score_threshold=0.9, embedding_provider_name="p", embedding_model_name="m"
    )
    states = [app.annotations.get_reply_status("enable", job.job_id).job_status for _ in range(2)]
    assert states == ["waiting", "completed"]


def test_a_run_is_found_again_and_in_the_logs(fake_dify: FakeDify) -> None:
    with AppClient(fake_dify.workflow_key, fake_dify.base_url, "ada") as app:
        fake_dify.on_workflow(outputs={"n": 1})
        run = app.run_workflow({"text": "x"})
        fake_dify.on_workflow(error="It broke.")
        failed = app.run_workflow({"text": "y"})
        assert (failed.data.status, failed.data.error) == ("failed", "It broke.")
        again = app.workflows.get_run(run.workflow_run_id)
        assert (again.status, again.outputs) == (
            "succeeded",
            {"n": 1},
        )
        logs = app.workflows.list_logs(status="failed")
        assert [each.workflow_run.error for each in logs.data] == ["It broke."]


def test_a_run_waits_for_its_form_and_goes_on_with_what_was_filled_in(driver: Driver, fake_dify: FakeDify) -> None:
    fake_dify.on_workflow(pause=True)
    app = driver.app(fake_dify, fake_dify.workflow_key)

    def run(stream: Any) -> Any:
        return driver.run(stream.final())

    paused = driver.within(app.stream_workflow({"text": "x"}), run)
    token = paused.forms[0].form_token
    form = driver.run(app.human_input.get_form(token))
    assert [action.id for action in form.user_actions] == ["approve", "reject"]
    with pytest.raises(dify_ext.BadRequestError, match="Invalid action"):
        driver.run(app.human_input.submit_form(token, inputs={"comment": "c", "choice": "red"}, action="zap"))
    driver.run(app.human_input.submit_form(token, inputs={"comment": "c", "choice": "red"}, action="approve"))
    resumed = driver.within(app.reopen_workflow(paused.workflow_run_id), run)
    assert resumed.outputs == {"comment": "c", "choice": "red"}
    with pytest.raises(dify_ext.DifyError) as caught:
        driver.run(app.human_input.get_form(token))
    assert caught.value.status == 412
    later = driver.within(app.reopen_workflow(paused.workflow_run_id), run)
    assert later.outputs == resumed.outputs


@pytest.mark.parametrize("kind", ["app_key", "chat_key", "workflow_key"])
def test_a_stopped_stream_ends_early(kind: str) -> None:
    read = threading.Semaphore(0)

    def wait(_seconds: float) -> None:
        assert read.acquire(timeout=10)

    with FakeDify(pace=1, sleep=wait) as dify, AppClient(getattr(dify, kind), dify.base_url, "ada") as app:
        dify.on_chat(answer="one two three four five six")
        stream = app.stream_workflow({"text": "x"}) if kind == "workflow_key" else app.stream_chat("Hi")
        with stream:
            events = iter(stream)
            read.release(4)
            for _ in range(2):
                next(events)
            stream.stop()
            read.release(1000)
            rest = list(events)
        assert len(rest) < 8
        if kind != "chat_key":
            assert stream.snapshot.status == "stopped"


# --- knowledge -----------------------------------------------------------------------------------------------------


def test_a_document_is_indexed_step_by_step_and_then_found(kb: KnowledgeClient) -> None:
    kb_id = dataset(kb)
    made = text(kb, kb_id)
    assert made.document.indexing_status == "waiting"
    assert index(kb, kb_id, made.batch) == ["waiting", "parsing", "splitting", "indexing", "completed"]
    assert [each.content for each in kb.segments.list(kb_id, made.document.id).data] == ["Alpha.", "Beta."]
    records = kb.datasets.retrieve(kb_id, query="beta").records
    assert [(each.segment.content, each.score) for each in records] == [("Beta.", 1.0)]


def test_indexing_fails_with_the_reason_that_was_said(fake_dify: FakeDify, kb: KnowledgeClient) -> None:
    fake_dify.on_indexing(error="No model.", name="bad.txt")
    kb_id = dataset(kb)
    made = text(kb, kb_id, "bad.txt")
    assert index(kb, kb_id, made.batch)[-1] == "error"
    assert kb.documents.get_indexing_status(kb_id, made.batch).data[0].error == "No model."
    assert index(kb, kb_id, text(kb, kb_id, "good.txt").batch)[-1] == "completed"


def test_indexing_can_be_over_at_once(fake_dify: FakeDify, kb: KnowledgeClient) -> None:
    fake_dify.on_indexing(at_once=True, error="No model.", name="bad.txt")
    kb_id = dataset(kb)
    made = text(kb, kb_id)
    assert index(kb, kb_id, made.batch) == ["completed"]
    assert len(kb.segments.list(kb_id, made.document.id).data) == 2
    assert index(kb, kb_id, text(kb, kb_id, "bad.txt").batch) == ["error"]


def test_a_file_is_kept_and_can_be_downloaded(kb: KnowledgeClient) -> None:
    kb_id = dataset(kb)
    form = json.dumps({"indexing_technique": "economy", "process_rule": {"mode": "automatic"}})
    content = b"# Title\n\nText."
    made = kb.documents.create_by_file(kb_id, file=File(content, "a.md", "text/markdown"), data=form)
    archive = kb.documents.download_zip(kb_id, document_ids=[made.document.id])
    assert zipfile.ZipFile(io.BytesIO(archive)).read("a.md") == content
    assert "/files/" in kb.documents.download(kb_id, made.document.id).url
    with pytest.raises(dify_ext.BadRequestError):
        kb.documents.create_by_file(kb_id, file=File(b"MZ", "a.exe", "application/x"), data=form)


def test_what_is_deleted_is_gone_at_every_level(kb: KnowledgeClient) -> None:
    kb_id = dataset(kb)
    made = text(kb, kb_id, doc_form="hierarchical_model")
    index(kb, kb_id, made.batch)
    document = made.document.id
    segment = kb.segments.list(kb_id, document).data[0].id
    chunk = kb.child_chunks.create(kb_id, document, segment, content="c").data
    chunk = kb.child_chunks.update(kb_id, document, segment, chunk.id, content="d").data
    assert chunk.content == "d"
    kb.child_chunks.delete(kb_id, document, segment, chunk.id)
    assert chunk.id not in [each.id for each in kb.child_chunks.list(kb_id, document, segment).data]
    kb.segments.delete(kb_id, document, segment)
    with pytest.raises(NotFoundError, match="Segment"):
        kb.segments.get(kb_id, document, segment)
    kb.documents.delete(kb_id, document)
    with pytest.raises(NotFoundError, match="Document"):
        kb.documents.get(kb_id, document)
    kb.datasets.delete(kb_id)
    with pytest.raises(NotFoundError, match="Dataset"):
        kb.datasets.get(kb_id)


def test_an_archived_document_cannot_be_changed_or_deleted(kb: KnowledgeClient) -> None:
    kb_id = dataset(kb)
    made = text(kb, kb_id)
    index(kb, kb_id, made.batch)
    kb.documents.update_status(kb_id, "archive", document_ids=[made.document.id])
    with pytest.raises(dify_ext.PermissionDeniedError, match="archived"):
        kb.documents.delete(kb_id, made.document.id)
    with pytest.raises(dify_ext.BadRequestError, match="not available"):
        kb.documents.update_by_text(kb_id, made.document.id, name="a.txt", text="New.")
    assert kb.datasets.retrieve(kb_id, query="alpha").records == []


def test_a_replaced_document_is_indexed_anew(kb: KnowledgeClient) -> None:
    kb_id = dataset(kb)
    made = text(kb, kb_id)
    index(kb, kb_id, made.batch)
    again = kb.documents.update_by_text(kb_id, made.document.id, name="b.txt", text="Gamma.")
    assert (again.document.id, again.batch != made.batch) == (made.document.id, True)
    assert index(kb, kb_id, again.batch)[-1] == "completed"
    assert [each.content for each in kb.segments.list(kb_id, made.document.id).data] == ["Gamma."]


def test_segments_are_added_changed_disabled_and_found(kb: KnowledgeClient) -> None:
    kb_id = dataset(kb)
    made = text(kb, kb_id)
    with pytest.raises(NotFoundError, match="not completed"):
        kb.segments.create(kb_id, made.document.id, segments=[models.NewSegment(content="x")])
    index(kb, kb_id, made.batch)
    added = kb.segments.create(kb_id, made.document.id, segments=[models.NewSegment(content="Delta.")]).data[0]
    off = models.SegmentChange(enabled=False)
    kb.segments.update(kb_id, made.document.id, added.id, segment=off)
    assert kb.datasets.retrieve(kb_id, query="delta").records == []
    with pytest.raises(dify_ext.BadRequestError, match="disabled segment"):
        kb.segments.update(kb_id, made.document.id, added.id, segment=models.SegmentChange(content="x"))


def test_metadata_fields_tags_and_names_are_kept(kb: KnowledgeClient) -> None:
    kb_id = dataset(kb)
    made = text(kb, kb_id)
    field = kb.metadata.create_field(kb_id, type_="string", name="author")
    value = models.DocumentMetadataChange.from_dict(
        {"document_id": made.document.id, "metadata_list": [{"id": field.id, "name": "author", "value": "ada"}]}
    )
    kb.documents.update_metadata(kb_id, operation_data=[value])
    shown = kb.documents.get(kb_id, made.document.id).doc_metadata
    assert [(each.name, each.value) for each in shown] == [("author", "ada")]
    assert kb.metadata.list_fields(kb_id).doc_metadata[0].count == 1
    tag = kb.tags.create(name="t")
    kb.tags.bind(tag_ids=[tag.id], target_id=kb_id)
    assert [each.name for each in kb.datasets.list(tag_ids=[tag.id]).data] == ["kb"]
    assert [each.binding_count for each in kb.tags.list()] == ["1"]
    kb.tags.delete(tag_id=tag.id)
    assert kb.tags.list_of_dataset(kb_id).data == []
    with pytest.raises(dify_ext.ConflictError):
        dataset(kb)


def test_pages_hold_at_most_a_hundred_and_claim_more_as_dify_does(kb: KnowledgeClient) -> None:
    for number in range(101):
        kb.datasets.create(name=f"kb{number}")
    page = kb.datasets.list(limit=200)
    assert (len(page.data), page.has_more, page.limit, page.total) == (100, False, 200, 101)
    last = kb.datasets.list(limit=100, page=2)
    assert (len(last.data), last.has_more) == (1, False)


def test_a_pipeline_takes_files_and_makes_documents(fake_dify: FakeDify, kb: KnowledgeClient) -> None:
    kb_id = fake_dify.add_pipeline()
    file = kb.pipeline.upload_file(file=File(b"text", "p.txt", "text/plain"))
    ran = kb.pipeline.run(
        kb_id,
        inputs={},
        datasource_type="local_file",
        datasource_info_list=[{"related_id": file.id, "name": "p.txt"}],
        start_node_id="dsfile",
        is_published=True,
        response_mode="blocking",
    )
    assert [each.name for each in ran.documents] == ["p.txt"]

"""Documents, which get indexed, and their segments and child chunks."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING, Any, Final

from dify_ext.testing.answers import (
    Answer,
    Refused,
    invalid,
    not_found,
    numbered_page,
    reply,
    success,
)
from dify_ext.testing.knowledge import STEPS, new_batch
from dify_ext.testing.operations.apps import extension_of, limit_of, sent_file
from dify_ext.testing.operations.datasets import dataset_of, deleted
from dify_ext.testing.replies import OLD
from dify_ext.testing.state import now

if TYPE_CHECKING:
    from dify_ext.testing.knowledge import Dataset, Document
    from dify_ext.testing.state import Call, ReceivedFile, World

_TEXT: Final = ("txt", "markdown", "md", "mdx", "html", "htm", "vtt", "properties", "csv", "xml")
_OFFICE: Final = ("pdf", "xlsx", "xls", "doc", "docx", "eml", "msg", "pptx", "ppt", "epub")
TAKEN: Final = frozenset((*_TEXT, *_OFFICE))
_ACTIONS: Final = ["enable", "disable", "archive", "un_archive"]


def document_of(world: World, call: Call) -> Document:
    """The document of the path.

    Raises:
        Refused: There is none, or its knowledge base is none.
    """
    found = dataset_of(world, call).documents.get(call.id("document_id").lower())
    if found is None:
        raise not_found("Document not found.")
    return found


# --- making and changing -------------------------------------------------------------------------------------------


def create_document_by_text(world: World, call: Call) -> Answer:
    """Add a text."""
    dataset = dataset_of(world, call)
    _check_vendor(dataset)
    if not call.body.get("indexing_technique"):
        raise invalid("1 validation error for KnowledgeConfig\nindexing_technique\n  Field required")
    return _created(world, dataset, call.body, call.body["name"], call.body["text"].encode(), "text/plain")


create_document_by_text_legacy = create_document_by_text


def create_document_by_file(world: World, call: Call) -> Answer:
    """Add a file."""
    dataset, data = dataset_of(world, call), _data(call)
    file = sent_file(call)
    _check_vendor(dataset)
    technique = data.get("indexing_technique") or dataset.item["indexing_technique"]
    if not technique:
        raise invalid("indexing_technique is required.")
    if not data.get("process_rule") and not dataset.documents:
        raise invalid("process_rule is required.")
    if extension_of(file.filename) not in TAKEN or len(file.content) > limit_of(world, file.filename):
        raise invalid("")
    settings = data | {"indexing_technique": technique}
    return _created(world, dataset, settings, file.filename, file.content, file.media_type)


create_document_by_file_legacy = create_document_by_file


def _check_vendor(dataset: Dataset) -> None:
    if dataset.item["provider"] == "external":
        raise invalid("External datasets are not supported.")


def _data(call: Call) -> dict[str, Any]:
    try:
        data = json.loads(call.request.form.get("data", "{}"))
    except ValueError as error:
        raise invalid(str(error)) from None
    return data if isinstance(data, dict) else {}


def _created(
    world: World, dataset: Dataset, settings: dict[str, Any], name: str, content: bytes, media_type: str
) -> Answer:
    form = settings.get("doc_form") or "text_model"
    dataset.item["indexing_technique"] = dataset.item["indexing_technique"] or settings["indexing_technique"]
    dataset.item["doc_form"] = dataset.item["doc_form"] or form
    dataset.item["data_source_type"] = "upload_file"
    document = dataset.add(name, content, media_type, form, settings.get("process_rule") or {"mode": "automatic"})
    return _begun(world, dataset, document)


def update_document_by_text(world: World, call: Call) -> Answer:
    """Give a document another text."""
    dataset, document, body = dataset_of(world, call), document_of(world, call), call.body
    if body.get("text") is not None and not body.get("name"):
        raise invalid("Value error, name is required when text is provided")
    if body.get("text") is None and not body.get("process_rule"):
        raise invalid("Data source or Process rule is required")
    content = document.content if body.get("text") is None else body["text"].encode()
    return _updated(world, dataset, document, body, body.get("name") or document.name, content, "text/plain")


update_document_by_text_legacy = update_document_by_text


def update_document(world: World, call: Call) -> Answer:
    """Give a document another file."""
    dataset, document, data = dataset_of(world, call), document_of(world, call), _data(call)
    if "file" not in call.request.files:
        if not data.get("process_rule"):
            raise invalid("Data source or Process rule is required")
        name, content, media_type = document.name, document.content, document.media_type
    else:
        file = sent_file(call)
        _check_document(world, file)
        name, content, media_type = data.get("name") or file.filename, file.content, file.media_type
    return _updated(world, dataset, document, data, name, content, media_type)


update_document_by_file = update_document_by_file_legacy = update_document


def _check_document(world: World, file: ReceivedFile) -> None:
    if extension_of(file.filename) not in TAKEN:
        raise Refused("unsupported_file_type", "File type not allowed.", 415)
    if len(file.content) > limit_of(world, file.filename):
        raise Refused("file_too_large", "", 413)


def _updated(
    world: World,
    dataset: Dataset,
    document: Document,
    settings: dict[str, Any],
    name: str,
    content: bytes,
    media_type: str,
) -> Answer:
    if document.display_status != "available":
        raise invalid("Document is not available")
    document.replace(name, content, media_type)
    document.batch = new_batch()
    document.form = settings.get("doc_form") or "text_model"
    document.rule = settings.get("process_rule") or document.rule
    return _begun(world, dataset, document)


def _begun(world: World, dataset: Dataset, document: Document) -> Answer:
    told = document_item(world, dataset, document)
    world.scripts.index(document)
    return reply({"document": told, "batch": document.batch})


# --- reading -------------------------------------------------------------------------------------------------------


def document_item(world: World, dataset: Dataset, document: Document) -> dict[str, Any]:
    """A document as lists show it."""
    shape: dict[str, Any] = world.shape("create_document_by_text/ok_economy")["document"]
    detail = shape["data_source_detail_dict"]["upload_file"] | _file(document)
    words = sum(len(each.content) for each in document.segments.values())
    return shape | {
        "id": document.id,
        "position": document.position,
        "data_source_info": {"upload_file_id": document.file_id},
        "data_source_detail_dict": {"upload_file": detail},
        "name": document.name,
        "created_at": document.created_at,
        "tokens": words // 5 if document.completed else None,
        "indexing_status": document.status,
        "error": document.error if document.status == "error" else None,
        "enabled": document.enabled,
        "disabled_at": None if document.enabled else document.created_at,
        "disabled_by": None if document.enabled else shape["created_by"],
        "archived": document.archived,
        "display_status": document.display_status,
        "word_count": words if document.step > 1 else None,
        "doc_form": document.form,
        "doc_metadata": _metadata(dataset, document),
    }


def _file(document: Document) -> dict[str, Any]:
    return {
        "id": document.file_id,
        "name": document.name,
        "size": len(document.content),
        "extension": extension_of(document.name),
        "mime_type": document.media_type,
        "created_at": float(document.created_at),
    }


def _metadata(dataset: Dataset, document: Document) -> list[dict[str, Any]]:
    own = [
        {"id": key, "name": dataset.fields[key]["name"], "type": dataset.fields[key]["type"], "value": value}
        for key, value in document.metadata.items()
        if key in dataset.fields
    ]
    if not dataset.built_in:
        return own
    values = {
        "document_name": ("string", document.name),
        "uploader": ("string", "Lab"),
        "upload_date": ("time", str(float(document.created_at))),
        "last_update_date": ("time", str(float(document.created_at))),
        "source": ("string", "file_upload"),
    }
    return own + [
        {"id": "built-in", "name": name, "type": kind, "value": value} for name, (kind, value) in values.items()
    ]


def list_documents(world: World, call: Call) -> Answer:
    """A page of the documents, the newest first."""
    dataset, query = dataset_of(world, call), call.request.query
    keyword, status = query.get("keyword", ""), query.get("status", "")
    found = [each for each in dataset.newest_first() if keyword.lower() in each.name.lower()]
    if status in {"queuing", "indexing", "error", "available", "disabled", "archived", "paused"}:
        found = [each for each in found if each.display_status == status]
    answer = reply(numbered_page(call.request, found, lambda each: document_item(world, dataset, each)))
    for document in found:
        document.advance()
    return answer


def get_document(world: World, call: Call) -> Answer:
    """One document with what is known of it."""
    wanted = call.request.query.get("metadata") or "all"
    dataset, document = dataset_of(world, call), document_of(world, call)
    if wanted not in {"all", "only", "without"}:
        raise Refused("invalid_metadata", f"Invalid metadata value: {wanted}")
    metadata = {"doc_type": None, "doc_metadata": _metadata(dataset, document) or None}
    if wanted == "only":
        return reply({"id": document.id} | metadata)
    detail = _detail(world, dataset, document)
    document.advance()
    if wanted == "without":
        return reply({key: value for key, value in detail.items() if key not in metadata})
    return reply(detail | metadata)


def _detail(world: World, dataset: Dataset, document: Document) -> dict[str, Any]:
    shape: dict[str, Any] = world.shape("get_document/ok")
    item, count = document_item(world, dataset, document), len(document.segments)
    words = sum(len(each.content) for each in document.segments.values())
    moment = document.created_at if document.completed else None
    source = shape["data_source_info"]["upload_file"] | _file(document)
    return (
        {key: item.get(key, value) for key, value in shape.items()}
        | {"data_source_info": {"upload_file": source}, "segment_count": count}
        | {"average_segment_length": words // count if count else 0, "hit_count": 0}
        | {"completed_at": moment, "updated_at": document.created_at}
        | {"document_process_rule": shape["document_process_rule"] | {"dataset_id": dataset.id}}
    )


def get_document_indexing_status(world: World, call: Call) -> Answer:
    """How far a batch is; each time it is asked for, it goes on by one step."""
    documents = [each for each in dataset_of(world, call).documents.values() if each.batch == call.id("batch")]
    if not documents:
        raise not_found("Documents not found.")
    shape = world.shape("get_document_indexing_status/ok_in_progress")["data"][0]
    answer = reply({"data": [_progress(shape, each) for each in documents]})
    for document in documents:
        document.advance()
    return answer


def _progress(shape: dict[str, Any], document: Document) -> dict[str, Any]:
    reached = {"processing_started_at": 1, "parsing_completed_at": 2, "cleaning_completed_at": 2}
    reached |= {"splitting_completed_at": 3, "completed_at": len(STEPS) - 1}
    failed = document.status == "error"
    done = len(document.segments)
    return shape | {
        "id": document.id,
        "indexing_status": document.status,
        "error": document.error if failed else None,
        "stopped_at": document.created_at if failed else None,
        "completed_segments": done,
        "total_segments": done,
        **{
            name: document.created_at if document.step >= step and not (failed and step > 1) else None
            for name, step in reached.items()
        },
    }


def delete_document(world: World, call: Call) -> Answer:
    """Delete a document."""
    document = document_of(world, call)
    if document.archived:
        raise Refused("archived_document_immutable", "The archived document is not editable.", 403)
    del dataset_of(world, call).documents[document.id]
    return deleted(world)


def download_document(world: World, call: Call) -> Answer:
    """Where the file of a document can be fetched, for a while and without a key."""
    document = document_of(world, call)
    host = call.request.headers.get("Host", "127.0.0.1")
    url = f"http://{host}/files/{document.file_id}/file-preview?timestamp={now()}&nonce=0&sign=fake&as_attachment=true"
    return reply({"url": url})


def download_documents_zip(world: World, call: Call) -> Answer:
    """The files of documents in one archive."""
    dataset, content = dataset_of(world, call), io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for document_id in dict.fromkeys(call.body["document_ids"]):
            if document_id not in dataset.documents:
                raise not_found("Document not found.")
            document = dataset.documents[document_id]
            taken = document.name in archive.namelist()
            archive.writestr(f"{document_id} {document.name}" if taken else document.name, document.content)
    return Answer(200, content.getvalue(), "application/zip")


def update_document_status(world: World, call: Call) -> Answer:
    """Enable, disable, archive; ids that are not here are passed over."""
    dataset, action = dataset_of(world, call), call.id("action")
    if action not in _ACTIONS:
        raise Refused("invalid_action", f"Invalid action: {action}. Must be one of {_ACTIONS}")
    for document_id in call.body.get("document_ids") or ():
        document = dataset.documents.get(document_id)
        if document is None:
            continue
        if not document.completed and action in {"enable", "disable"}:
            raise Refused("invalid_action", f"Document:{document.name} is being indexed, please try again later.")
        if action in {"enable", "disable"}:
            document.enabled = action == "enable"
        else:
            document.archived = action == "archive"
    return success()


def update_documents_metadata(world: World, call: Call) -> Answer:
    """Set the metadata of documents."""
    dataset = dataset_of(world, call)
    for operation in call.body["operation_data"]:
        document = dataset.documents.get(operation["document_id"])
        if document is None and world.version == OLD:
            continue
        if document is None:
            raise invalid("Document not found.")
        if not operation.get("partial_update"):
            document.metadata.clear()
        document.metadata |= {each["id"]: each.get("value") for each in operation["metadata_list"]}
    return success()

"""Documents of a knowledge base: added, replaced, waited for. Flows, for clients of either kind."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

from dify_api import models
from dify_api.api.datasets import get_dataset, retrieve_dataset
from dify_api.api.documents import (
    create_document_by_file,
    create_document_by_text,
    get_document_indexing_status,
    update_document,
    update_document_by_file,
    update_document_by_text,
    update_document_status,
)
from dify_api.types import UNSET, File

from dify_ext.errors import ConfigurationError, NotFoundError
from dify_ext.flows import ask, wait
from dify_ext.polling import DocumentState, IndexingProgress, IndexingWait
from dify_ext.rules import ChunkRules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dify_api.models import (
        DocumentReply,
        IndexingTechnique,
        MetadataFilter,
        RerankingSettings,
        RetrievalSettings,
        RetrievalSettingsSearchMethod,
        RetrieveReply,
        UpdateDocumentStatusAction,
    )
    from dify_api.types import Unset

    from dify_ext.flows import Flow

    OnProgress = Callable[[IndexingProgress], object]

T = TypeVar("T")
WAIT: float = 600.0  # seconds


def technique_of(dataset_id: str) -> Flow[IndexingTechnique]:
    """How a knowledge base indexes.

    Raises:
        ConfigurationError: It does not say: it has no document yet.
    """
    dataset = yield from ask(get_dataset, dataset_id)
    technique = dataset.indexing_technique
    if not technique:
        raise ConfigurationError(
            f"The knowledge base {dataset_id} does not say how it indexes: give indexing_technique='high_quality' or "
            "'economy' with its first document."
        )
    return technique  # type: ignore[return-value] # a reply's text may be any; this one goes back to where it came from


def add_text(
    dataset_id: str, name: str, text: str, rules: ChunkRules | None, technique: IndexingTechnique | None
) -> Flow[DocumentReply]:
    """Add a text."""
    technique = technique or (yield from technique_of(dataset_id))
    rules = rules or ChunkRules()
    body = models.CreateDocumentByTextRequest(
        name=name,
        text=text,
        indexing_technique=technique,
        doc_form=rules.doc_form,
        doc_language=rules.language,
        process_rule=rules.process_rule,
    )
    return (yield from ask(create_document_by_text, dataset_id, body=body))


def add_file(
    dataset_id: str, file: File, rules: ChunkRules | None, technique: IndexingTechnique | None
) -> Flow[DocumentReply]:
    """Add a file."""
    technique = technique or (yield from technique_of(dataset_id))
    body = models.CreateDocumentByFileRequest(file=file, data=_settings(rules, technique))
    return (yield from ask(create_document_by_file, dataset_id, body=body))


def _settings(rules: ChunkRules | None, technique: IndexingTechnique) -> str:
    chosen = rules or ChunkRules()
    settings = models.DocumentFileSettings(
        indexing_technique=technique,
        process_rule=chosen.process_rule,
        doc_form=chosen.doc_form,
        doc_language=chosen.language,
    )
    return json.dumps(settings.to_dict(), ensure_ascii=False)


def replace_text(
    dataset_id: str, document_id: str, name: str, text: str, rules: ChunkRules | None
) -> Flow[DocumentReply]:
    """Give a document another text."""
    rules = rules or ChunkRules()
    body = models.UpdateDocumentByTextRequest(
        name=name,
        text=text,
        process_rule=rules.process_rule,
        doc_form=rules.doc_form,
        doc_language=rules.language,
    )
    return (yield from ask(update_document_by_text, dataset_id, document_id, body=body))


def replace_file(dataset_id: str, document_id: str, file: File, rules: ChunkRules | None) -> Flow[DocumentReply]:
    """Give a document another file; servers before 1.14.2 have another route for it."""
    rules = rules or ChunkRules()
    settings = {"process_rule": rules.process_rule.to_dict(), "doc_form": rules.doc_form}
    body = models.UpdateDocumentByFileRequest(file=file, data=json.dumps(settings, ensure_ascii=False))
    try:
        return (yield from ask(update_document, dataset_id, document_id, body=body))
    except NotFoundError as error:
        if error.code is not None:
            raise
    return (yield from ask(update_document_by_file, dataset_id, document_id, body=body))


def wait_until_indexed(
    dataset_id: str, batches: Iterable[str], waiting: IndexingWait, on_progress: OnProgress | None
) -> Flow[IndexingProgress]:
    """Ask until every document of every batch is indexed."""
    pending = dict.fromkeys(batches, ())
    known: dict[str, tuple[DocumentState, ...]] = {}
    while True:
        for batch in pending:
            told = yield from ask(get_document_indexing_status, dataset_id, batch)
            known[batch] = tuple(DocumentState.of(each) for each in told.data)
        progress = IndexingProgress(tuple(each for states in known.values() for each in states))
        if on_progress is not None:
            on_progress(progress)
        seconds = waiting.pause(progress.documents)
        if seconds is None:
            return progress
        pending = {batch: () for batch in pending if not IndexingProgress(known[batch]).over}
        yield from wait(seconds)


def then_wait(
    dataset_id: str, adding: Flow[DocumentReply], waiting: IndexingWait, on_progress: OnProgress | None
) -> Flow[models.Document]:
    """Add a document and wait until it is indexed; the document as it was told when it was added."""
    added = yield from adding
    yield from wait_until_indexed(dataset_id, [added.batch], waiting, on_progress)
    return added.document


def set_status(dataset_id: str, action: UpdateDocumentStatusAction, document_ids: Iterable[str]) -> Flow[None]:
    """Enable, disable, archive or restore documents."""
    body = models.UpdateDocumentStatusRequest(document_ids=list(document_ids))
    yield from ask(update_document_status, dataset_id, action, body=body)


def retrieve(
    dataset_id: str,
    query: str,
    *,
    method: RetrievalSettingsSearchMethod | None,
    top_k: int | None,
    score_threshold: float | None,
    reranking: RerankingSettings | None,
    filters: MetadataFilter | None,
) -> Flow[RetrieveReply]:
    """Search a knowledge base; what is not said stays as the knowledge base has it."""
    settings: RetrievalSettings | Unset = UNSET
    if any(each is not None for each in (method, top_k, score_threshold, reranking, filters)):
        dataset = yield from ask(get_dataset, dataset_id)
        # Dify takes all settings of a search or none: what is left out would be lost.
        settings = models.RetrievalSettings.from_dict(dataset.retrieval_model_dict.to_dict())
        settings.search_method = method or settings.search_method
        settings.top_k = settings.top_k if top_k is None else top_k
        if score_threshold is not None:
            settings.score_threshold, settings.score_threshold_enabled = score_threshold, True
        if reranking is not None:
            settings.reranking_model, settings.reranking_enable = reranking, True
            settings.reranking_mode = "reranking_model"
        settings.metadata_filtering_conditions = UNSET if filters is None else filters
    body = models.RetrieveRequest(query=query, retrieval_model=settings)
    return (yield from ask(retrieve_dataset, dataset_id, body=body))

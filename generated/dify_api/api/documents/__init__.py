# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Documents of a knowledge base."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    create_document_by_file,
    create_document_by_file_legacy,
    create_document_by_text,
    create_document_by_text_legacy,
    delete_document,
    download_document,
    download_documents_zip,
    get_document,
    get_document_indexing_status,
    list_documents,
    update_document,
    update_document_by_file,
    update_document_by_file_legacy,
    update_document_by_text,
    update_document_by_text_legacy,
    update_document_status,
    update_documents_metadata,
)

if TYPE_CHECKING:
    from ...models.doc_form import DocForm
    from ...models.document_detail import DocumentDetail
    from ...models.document_metadata_change import DocumentMetadataChange
    from ...models.document_page import DocumentPage
    from ...models.document_reply import DocumentReply
    from ...models.download_url import DownloadUrl
    from ...models.get_document_metadata import GetDocumentMetadata
    from ...models.indexing_status_list import IndexingStatusList
    from ...models.indexing_technique import IndexingTechnique
    from ...models.process_rule import ProcessRule
    from ...models.retrieval_settings import RetrievalSettings
    from ...models.simple_result import SimpleResult
    from ...models.update_document_status_action import UpdateDocumentStatusAction
    from ...types import AsyncKnowledgeCaller, File, KnowledgeCaller, Unset


class Documents:
    """Documents of a knowledge base."""

    def __init__(self, client: KnowledgeCaller) -> None:
        self._client = client

    def create_by_text(
        self,
        dataset_id: str,
        *,
        name: str,
        text: str,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        doc_form: DocForm | Unset = UNSET,
        doc_language: str | Unset = UNSET,
        process_rule: None | ProcessRule | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        embedding_model: None | str | Unset = UNSET,
        embedding_model_provider: None | str | Unset = UNSET,
        original_document_id: None | str | Unset = UNSET,
    ) -> DocumentReply:
        """Add a text as a document.

        Knowledge key. Indexing goes on after the reply: ask `get_document_indexing_status` with its `batch`. A knowledge base without an indexing technique needs `indexing_technique`. On the hosted edition, limits of requests and space are 403 `forbidden`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            name: As the model has it.
            text: As the model has it.
            indexing_technique: How documents are indexed; set by the first document where it is left out.
            doc_form: Plain chunks, chunks with parts, or questions with answers.
            doc_language: Server default: English.
            process_rule: As the model has it.
            retrieval_model: As the model has it.
            embedding_model: As the model has it.
            embedding_model_provider: As the model has it.
            original_document_id: The document to replace.
        """
        return self._client.call(
            create_document_by_text,
            dataset_id,
            body=models.CreateDocumentByTextRequest(
                name=name,
                text=text,
                indexing_technique=indexing_technique,
                doc_form=doc_form,
                doc_language=doc_language,
                process_rule=process_rule,
                retrieval_model=retrieval_model,
                embedding_model=embedding_model,
                embedding_model_provider=embedding_model_provider,
                original_document_id=original_document_id,
            ),
        )

    def create_by_text_legacy(
        self,
        dataset_id: str,
        *,
        name: str,
        text: str,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        doc_form: DocForm | Unset = UNSET,
        doc_language: str | Unset = UNSET,
        process_rule: None | ProcessRule | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        embedding_model: None | str | Unset = UNSET,
        embedding_model_provider: None | str | Unset = UNSET,
        original_document_id: None | str | Unset = UNSET,
    ) -> DocumentReply:
        """Add a text as a document. Deprecated.

        Knowledge key. The old spelling of `create_document_by_text`. On the hosted edition, limits of requests and space are 403 `forbidden`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            name: As the model has it.
            text: As the model has it.
            indexing_technique: How documents are indexed; set by the first document where it is left out.
            doc_form: Plain chunks, chunks with parts, or questions with answers.
            doc_language: Server default: English.
            process_rule: As the model has it.
            retrieval_model: As the model has it.
            embedding_model: As the model has it.
            embedding_model_provider: As the model has it.
            original_document_id: The document to replace.
        """
        return self._client.call(
            create_document_by_text_legacy,
            dataset_id,
            body=models.CreateDocumentByTextRequest(
                name=name,
                text=text,
                indexing_technique=indexing_technique,
                doc_form=doc_form,
                doc_language=doc_language,
                process_rule=process_rule,
                retrieval_model=retrieval_model,
                embedding_model=embedding_model,
                embedding_model_provider=embedding_model_provider,
                original_document_id=original_document_id,
            ),
        )

    def create_by_file(
        self,
        dataset_id: str,
        *,
        file: File,
        data: str | Unset = UNSET,
    ) -> DocumentReply:
        """Add a file as a document.

        Knowledge key. A file that is too large or of a type that is not taken is 400 `invalid_param` with an empty message.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            file: As the model has it.
            data: JSON text of `DocumentFileSettings`.
        """
        return self._client.call(
            create_document_by_file,
            dataset_id,
            body=models.CreateDocumentByFileRequest(
                file=file,
                data=data,
            ),
        )

    def create_by_file_legacy(
        self,
        dataset_id: str,
        *,
        file: File,
        data: str | Unset = UNSET,
    ) -> DocumentReply:
        """Add a file as a document. Deprecated.

        Knowledge key. The old spelling of `create_document_by_file`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            file: As the model has it.
            data: JSON text of `DocumentFileSettings`.
        """
        return self._client.call(
            create_document_by_file_legacy,
            dataset_id,
            body=models.CreateDocumentByFileRequest(
                file=file,
                data=data,
            ),
        )

    def list(
        self,
        dataset_id: str,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        status: str | Unset = UNSET,
    ) -> DocumentPage:
        """List the documents of a knowledge base, the newest first.

        Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the page is full, so an exactly full last page is followed by an empty one. Prefer `total`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            page: Page to read, from 1. Server default: 1.
            limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
            keyword: Part of the text to look for.
            status: Display status; since 1.14.2, an unknown one is ignored.
        """
        return self._client.call(
            list_documents,
            dataset_id,
            page=page,
            limit=limit,
            keyword=keyword,
            status=status,
        )

    def get(
        self,
        dataset_id: str,
        document_id: str,
        *,
        metadata: GetDocumentMetadata | Unset = UNSET,
    ) -> DocumentDetail:
        """Get a document with its rules.

        Knowledge key. `metadata=only` tells id, type and metadata, `without` all the rest; another value is 400 `invalid_metadata`. Neither `batch` nor `word_count` is told here.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            metadata: What to tell: `all`, `only` the metadata, or all `without` it. Server default: all.
        """
        return self._client.call(
            get_document,
            dataset_id,
            document_id,
            metadata=metadata,
        )

    def delete(
        self,
        dataset_id: str,
        document_id: str,
    ) -> None:
        """Delete a document.

        Knowledge key. One that is being indexed may be 400 `document_indexing`; an archived one is 403. 1.9.2 answers 200 with the body `204`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
        """
        return self._client.call(
            delete_document,
            dataset_id,
            document_id,
        )

    def update(
        self,
        dataset_id: str,
        document_id: str,
        *,
        file: File | Unset = UNSET,
        data: str | Unset = UNSET,
    ) -> DocumentReply:
        """Replace a document by a file.

        Knowledge key. Too large is 413 and a wrong type 415, both with an empty message.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            file: As the model has it.
            data: JSON text of `DocumentFileChange`.
        """
        return self._client.call(
            update_document,
            dataset_id,
            document_id,
            body=models.UpdateDocumentByFileRequest(
                file=file,
                data=data,
            ),
        )

    def update_by_text(
        self,
        dataset_id: str,
        document_id: str,
        *,
        name: str | Unset = UNSET,
        text: str | Unset = UNSET,
        process_rule: None | ProcessRule | Unset = UNSET,
        doc_form: DocForm | Unset = UNSET,
        doc_language: str | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
    ) -> DocumentReply:
        """Replace a document by a text.

        Knowledge key. Left out, `doc_form` counts as `text_model` and `doc_language` as `English`, whatever the document has.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            name: Needed with `text`.
            text: As the model has it.
            process_rule: As the model has it.
            doc_form: Plain chunks, chunks with parts, or questions with answers.
            doc_language: Server default: English.
            retrieval_model: As the model has it.
        """
        return self._client.call(
            update_document_by_text,
            dataset_id,
            document_id,
            body=models.UpdateDocumentByTextRequest(
                name=name,
                text=text,
                process_rule=process_rule,
                doc_form=doc_form,
                doc_language=doc_language,
                retrieval_model=retrieval_model,
            ),
        )

    def update_by_text_legacy(
        self,
        dataset_id: str,
        document_id: str,
        *,
        name: str | Unset = UNSET,
        text: str | Unset = UNSET,
        process_rule: None | ProcessRule | Unset = UNSET,
        doc_form: DocForm | Unset = UNSET,
        doc_language: str | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
    ) -> DocumentReply:
        """Replace a document by a text. Deprecated.

        Knowledge key. The old spelling of `update_document_by_text`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            name: Needed with `text`.
            text: As the model has it.
            process_rule: As the model has it.
            doc_form: Plain chunks, chunks with parts, or questions with answers.
            doc_language: Server default: English.
            retrieval_model: As the model has it.
        """
        return self._client.call(
            update_document_by_text_legacy,
            dataset_id,
            document_id,
            body=models.UpdateDocumentByTextRequest(
                name=name,
                text=text,
                process_rule=process_rule,
                doc_form=doc_form,
                doc_language=doc_language,
                retrieval_model=retrieval_model,
            ),
        )

    def update_by_file(
        self,
        dataset_id: str,
        document_id: str,
        *,
        file: File | Unset = UNSET,
        data: str | Unset = UNSET,
    ) -> DocumentReply:
        """Replace a document by a file. Deprecated.

        Knowledge key. Use `update_document` where the server has it.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            file: As the model has it.
            data: JSON text of `DocumentFileChange`.
        """
        return self._client.call(
            update_document_by_file,
            dataset_id,
            document_id,
            body=models.UpdateDocumentByFileRequest(
                file=file,
                data=data,
            ),
        )

    def update_by_file_legacy(
        self,
        dataset_id: str,
        document_id: str,
        *,
        file: File | Unset = UNSET,
        data: str | Unset = UNSET,
    ) -> DocumentReply:
        """Replace a document by a file. Deprecated.

        Knowledge key. The old spelling of `update_document_by_file`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            file: As the model has it.
            data: JSON text of `DocumentFileChange`.
        """
        return self._client.call(
            update_document_by_file_legacy,
            dataset_id,
            document_id,
            body=models.UpdateDocumentByFileRequest(
                file=file,
                data=data,
            ),
        )

    def download(
        self,
        dataset_id: str,
        document_id: str,
    ) -> DownloadUrl:
        """Get an address to download a document from.

        Knowledge key. The address is signed and expires.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
        """
        return self._client.call(
            download_document,
            dataset_id,
            document_id,
        )

    def download_zip(
        self,
        dataset_id: str,
        *,
        document_ids: builtins.list[str],
    ) -> bytes:
        """Download documents as a ZIP.

        Knowledge key. At most 100 ids; one that does not exist makes it 404 for all of them.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_ids: As the model has it.
        """
        return self._client.call(
            download_documents_zip,
            dataset_id,
            body=models.DownloadDocumentsRequest(
                document_ids=document_ids,
            ),
        )

    def get_indexing_status(
        self,
        dataset_id: str,
        batch: str,
    ) -> IndexingStatusList:
        """Ask how far the documents of a batch are indexed.

        Knowledge key. All documents of the batch are told; `completed`, `error` and `paused` are ends. An unknown batch is 404.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            batch: The `batch` that adding documents answered.
        """
        return self._client.call(
            get_document_indexing_status,
            dataset_id,
            batch,
        )

    def update_status(
        self,
        dataset_id: str,
        action: UpdateDocumentStatusAction,
        *,
        document_ids: builtins.list[str] | Unset = UNSET,
    ) -> SimpleResult:
        """Enable, disable, archive or restore documents.

        Knowledge key. Without ids nothing happens, and it is a success. A document that is being indexed is 400 `invalid_action`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            action: What to do.
            document_ids: As the model has it.
        """
        return self._client.call(
            update_document_status,
            dataset_id,
            action,
            body=models.UpdateDocumentStatusRequest(
                document_ids=document_ids,
            ),
        )

    def update_metadata(
        self,
        dataset_id: str,
        *,
        operation_data: builtins.list[DocumentMetadataChange],
    ) -> SimpleResult:
        """Set the metadata of documents.

        Knowledge key. Without `partial_update` all metadata of a document is replaced; 1.9.2 always replaces.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            operation_data: As the model has it.
        """
        return self._client.call(
            update_documents_metadata,
            dataset_id,
            body=models.UpdateDocumentsMetadataRequest(
                operation_data=operation_data,
            ),
        )


class AsyncDocuments:
    """Documents of a knowledge base."""

    def __init__(self, client: AsyncKnowledgeCaller) -> None:
        self._client = client

    async def create_by_text(
        self,
        dataset_id: str,
        *,
        name: str,
        text: str,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        doc_form: DocForm | Unset = UNSET,
        doc_language: str | Unset = UNSET,
        process_rule: None | ProcessRule | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        embedding_model: None | str | Unset = UNSET,
        embedding_model_provider: None | str | Unset = UNSET,
        original_document_id: None | str | Unset = UNSET,
    ) -> DocumentReply:
        """Add a text as a document.

        Knowledge key. Indexing goes on after the reply: ask `get_document_indexing_status` with its `batch`. A knowledge base without an indexing technique needs `indexing_technique`. On the hosted edition, limits of requests and space are 403 `forbidden`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            name: As the model has it.
            text: As the model has it.
            indexing_technique: How documents are indexed; set by the first document where it is left out.
            doc_form: Plain chunks, chunks with parts, or questions with answers.
            doc_language: Server default: English.
            process_rule: As the model has it.
            retrieval_model: As the model has it.
            embedding_model: As the model has it.
            embedding_model_provider: As the model has it.
            original_document_id: The document to replace.
        """
        return await self._client.call(
            create_document_by_text,
            dataset_id,
            body=models.CreateDocumentByTextRequest(
                name=name,
                text=text,
                indexing_technique=indexing_technique,
                doc_form=doc_form,
                doc_language=doc_language,
                process_rule=process_rule,
                retrieval_model=retrieval_model,
                embedding_model=embedding_model,
                embedding_model_provider=embedding_model_provider,
                original_document_id=original_document_id,
            ),
        )

    async def create_by_text_legacy(
        self,
        dataset_id: str,
        *,
        name: str,
        text: str,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        doc_form: DocForm | Unset = UNSET,
        doc_language: str | Unset = UNSET,
        process_rule: None | ProcessRule | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        embedding_model: None | str | Unset = UNSET,
        embedding_model_provider: None | str | Unset = UNSET,
        original_document_id: None | str | Unset = UNSET,
    ) -> DocumentReply:
        """Add a text as a document. Deprecated.

        Knowledge key. The old spelling of `create_document_by_text`. On the hosted edition, limits of requests and space are 403 `forbidden`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            name: As the model has it.
            text: As the model has it.
            indexing_technique: How documents are indexed; set by the first document where it is left out.
            doc_form: Plain chunks, chunks with parts, or questions with answers.
            doc_language: Server default: English.
            process_rule: As the model has it.
            retrieval_model: As the model has it.
            embedding_model: As the model has it.
            embedding_model_provider: As the model has it.
            original_document_id: The document to replace.
        """
        return await self._client.call(
            create_document_by_text_legacy,
            dataset_id,
            body=models.CreateDocumentByTextRequest(
                name=name,
                text=text,
                indexing_technique=indexing_technique,
                doc_form=doc_form,
                doc_language=doc_language,
                process_rule=process_rule,
                retrieval_model=retrieval_model,
                embedding_model=embedding_model,
                embedding_model_provider=embedding_model_provider,
                original_document_id=original_document_id,
            ),
        )

    async def create_by_file(
        self,
        dataset_id: str,
        *,
        file: File,
        data: str | Unset = UNSET,
    ) -> DocumentReply:
        """Add a file as a document.

        Knowledge key. A file that is too large or of a type that is not taken is 400 `invalid_param` with an empty message.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            file: As the model has it.
            data: JSON text of `DocumentFileSettings`.
        """
        return await self._client.call(
            create_document_by_file,
            dataset_id,
            body=models.CreateDocumentByFileRequest(
                file=file,
                data=data,
            ),
        )

    async def create_by_file_legacy(
        self,
        dataset_id: str,
        *,
        file: File,
        data: str | Unset = UNSET,
    ) -> DocumentReply:
        """Add a file as a document. Deprecated.

        Knowledge key. The old spelling of `create_document_by_file`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            file: As the model has it.
            data: JSON text of `DocumentFileSettings`.
        """
        return await self._client.call(
            create_document_by_file_legacy,
            dataset_id,
            body=models.CreateDocumentByFileRequest(
                file=file,
                data=data,
            ),
        )

    async def list(
        self,
        dataset_id: str,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        status: str | Unset = UNSET,
    ) -> DocumentPage:
        """List the documents of a knowledge base, the newest first.

        Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the page is full, so an exactly full last page is followed by an empty one. Prefer `total`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            page: Page to read, from 1. Server default: 1.
            limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
            keyword: Part of the text to look for.
            status: Display status; since 1.14.2, an unknown one is ignored.
        """
        return await self._client.call(
            list_documents,
            dataset_id,
            page=page,
            limit=limit,
            keyword=keyword,
            status=status,
        )

    async def get(
        self,
        dataset_id: str,
        document_id: str,
        *,
        metadata: GetDocumentMetadata | Unset = UNSET,
    ) -> DocumentDetail:
        """Get a document with its rules.

        Knowledge key. `metadata=only` tells id, type and metadata, `without` all the rest; another value is 400 `invalid_metadata`. Neither `batch` nor `word_count` is told here.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            metadata: What to tell: `all`, `only` the metadata, or all `without` it. Server default: all.
        """
        return await self._client.call(
            get_document,
            dataset_id,
            document_id,
            metadata=metadata,
        )

    async def delete(
        self,
        dataset_id: str,
        document_id: str,
    ) -> None:
        """Delete a document.

        Knowledge key. One that is being indexed may be 400 `document_indexing`; an archived one is 403. 1.9.2 answers 200 with the body `204`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
        """
        return await self._client.call(
            delete_document,
            dataset_id,
            document_id,
        )

    async def update(
        self,
        dataset_id: str,
        document_id: str,
        *,
        file: File | Unset = UNSET,
        data: str | Unset = UNSET,
    ) -> DocumentReply:
        """Replace a document by a file.

        Knowledge key. Too large is 413 and a wrong type 415, both with an empty message.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            file: As the model has it.
            data: JSON text of `DocumentFileChange`.
        """
        return await self._client.call(
            update_document,
            dataset_id,
            document_id,
            body=models.UpdateDocumentByFileRequest(
                file=file,
                data=data,
            ),
        )

    async def update_by_text(
        self,
        dataset_id: str,
        document_id: str,
        *,
        name: str | Unset = UNSET,
        text: str | Unset = UNSET,
        process_rule: None | ProcessRule | Unset = UNSET,
        doc_form: DocForm | Unset = UNSET,
        doc_language: str | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
    ) -> DocumentReply:
        """Replace a document by a text.

        Knowledge key. Left out, `doc_form` counts as `text_model` and `doc_language` as `English`, whatever the document has.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            name: Needed with `text`.
            text: As the model has it.
            process_rule: As the model has it.
            doc_form: Plain chunks, chunks with parts, or questions with answers.
            doc_language: Server default: English.
            retrieval_model: As the model has it.
        """
        return await self._client.call(
            update_document_by_text,
            dataset_id,
            document_id,
            body=models.UpdateDocumentByTextRequest(
                name=name,
                text=text,
                process_rule=process_rule,
                doc_form=doc_form,
                doc_language=doc_language,
                retrieval_model=retrieval_model,
            ),
        )

    async def update_by_text_legacy(
        self,
        dataset_id: str,
        document_id: str,
        *,
        name: str | Unset = UNSET,
        text: str | Unset = UNSET,
        process_rule: None | ProcessRule | Unset = UNSET,
        doc_form: DocForm | Unset = UNSET,
        doc_language: str | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
    ) -> DocumentReply:
        """Replace a document by a text. Deprecated.

        Knowledge key. The old spelling of `update_document_by_text`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            name: Needed with `text`.
            text: As the model has it.
            process_rule: As the model has it.
            doc_form: Plain chunks, chunks with parts, or questions with answers.
            doc_language: Server default: English.
            retrieval_model: As the model has it.
        """
        return await self._client.call(
            update_document_by_text_legacy,
            dataset_id,
            document_id,
            body=models.UpdateDocumentByTextRequest(
                name=name,
                text=text,
                process_rule=process_rule,
                doc_form=doc_form,
                doc_language=doc_language,
                retrieval_model=retrieval_model,
            ),
        )

    async def update_by_file(
        self,
        dataset_id: str,
        document_id: str,
        *,
        file: File | Unset = UNSET,
        data: str | Unset = UNSET,
    ) -> DocumentReply:
        """Replace a document by a file. Deprecated.

        Knowledge key. Use `update_document` where the server has it.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            file: As the model has it.
            data: JSON text of `DocumentFileChange`.
        """
        return await self._client.call(
            update_document_by_file,
            dataset_id,
            document_id,
            body=models.UpdateDocumentByFileRequest(
                file=file,
                data=data,
            ),
        )

    async def update_by_file_legacy(
        self,
        dataset_id: str,
        document_id: str,
        *,
        file: File | Unset = UNSET,
        data: str | Unset = UNSET,
    ) -> DocumentReply:
        """Replace a document by a file. Deprecated.

        Knowledge key. The old spelling of `update_document_by_file`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
            file: As the model has it.
            data: JSON text of `DocumentFileChange`.
        """
        return await self._client.call(
            update_document_by_file_legacy,
            dataset_id,
            document_id,
            body=models.UpdateDocumentByFileRequest(
                file=file,
                data=data,
            ),
        )

    async def download(
        self,
        dataset_id: str,
        document_id: str,
    ) -> DownloadUrl:
        """Get an address to download a document from.

        Knowledge key. The address is signed and expires.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_id: Id of the document, a UUID.
        """
        return await self._client.call(
            download_document,
            dataset_id,
            document_id,
        )

    async def download_zip(
        self,
        dataset_id: str,
        *,
        document_ids: builtins.list[str],
    ) -> bytes:
        """Download documents as a ZIP.

        Knowledge key. At most 100 ids; one that does not exist makes it 404 for all of them.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            document_ids: As the model has it.
        """
        return await self._client.call(
            download_documents_zip,
            dataset_id,
            body=models.DownloadDocumentsRequest(
                document_ids=document_ids,
            ),
        )

    async def get_indexing_status(
        self,
        dataset_id: str,
        batch: str,
    ) -> IndexingStatusList:
        """Ask how far the documents of a batch are indexed.

        Knowledge key. All documents of the batch are told; `completed`, `error` and `paused` are ends. An unknown batch is 404.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            batch: The `batch` that adding documents answered.
        """
        return await self._client.call(
            get_document_indexing_status,
            dataset_id,
            batch,
        )

    async def update_status(
        self,
        dataset_id: str,
        action: UpdateDocumentStatusAction,
        *,
        document_ids: builtins.list[str] | Unset = UNSET,
    ) -> SimpleResult:
        """Enable, disable, archive or restore documents.

        Knowledge key. Without ids nothing happens, and it is a success. A document that is being indexed is 400 `invalid_action`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            action: What to do.
            document_ids: As the model has it.
        """
        return await self._client.call(
            update_document_status,
            dataset_id,
            action,
            body=models.UpdateDocumentStatusRequest(
                document_ids=document_ids,
            ),
        )

    async def update_metadata(
        self,
        dataset_id: str,
        *,
        operation_data: builtins.list[DocumentMetadataChange],
    ) -> SimpleResult:
        """Set the metadata of documents.

        Knowledge key. Without `partial_update` all metadata of a document is replaced; 1.9.2 always replaces.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            operation_data: As the model has it.
        """
        return await self._client.call(
            update_documents_metadata,
            dataset_id,
            body=models.UpdateDocumentsMetadataRequest(
                operation_data=operation_data,
            ),
        )

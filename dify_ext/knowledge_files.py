"""Files of knowledge bases, fetched again. Both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dify_api import models
from dify_api.api.documents import download_document, download_documents_zip

from dify_ext.client import AsyncClient, SyncClient, parsed, telling_age

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from dify_ext.download import OnProgress, Target


class KnowledgeFiles(SyncClient):
    """What `KnowledgeClient` does with files."""

    def download_document(
        self, dataset_id: str, document_id: str, target: Target, *, on_progress: OnProgress | None = None
    ) -> Path | None:
        """Fetch the file of a document.

        Args:
            dataset_id: The knowledge base.
            document_id: The document.
            target: A path, which is overwritten; a folder, which gets a new file of the server's name; or a binary
                file object. A file stands there only once it is whole.
            on_progress: Called with the bytes so far and all of them, where that is known.

        Returns:
            Where it is; None for a file object.

        Raises:
            NotFoundError: There is no such document, or this server (before 1.14.2) has no downloads.
            DownloadError: It did not come whole, or could not be written.
        """
        from dify_ext.download import Download, download, signed_request  # noqa: PLC0415

        to = Download(target, document_id, on_progress)
        with telling_age(download_document):
            reply = self.send(download_document.build_request(dataset_id, document_id))
            signed = parsed(download_document, reply)
        return download(self._open(download_document, signed_request(signed.url), "*/*"), to)

    def download_zip(
        self,
        dataset_id: str,
        document_ids: Iterable[str],
        target: Target,
        *,
        on_progress: OnProgress | None = None,
    ) -> Path | None:
        """Fetch the files of up to 100 documents in one archive; arguments as of `download_document`."""
        from dify_ext.download import Download, download  # noqa: PLC0415

        to = Download(target, f"{dataset_id}.zip", on_progress)
        body = models.DownloadDocumentsRequest(document_ids=list(document_ids))
        request = download_documents_zip.build_request(dataset_id, body=body)
        return download(self._open(download_documents_zip, request, "*/*"), to)


class AsyncKnowledgeFiles(AsyncClient):
    """`KnowledgeFiles` for asyncio."""

    async def download_document(
        self, dataset_id: str, document_id: str, target: Target, *, on_progress: OnProgress | None = None
    ) -> Path | None:
        """As `KnowledgeClient.download_document`."""
        from dify_ext.download import Download, download_async, signed_request  # noqa: PLC0415

        to = Download(target, document_id, on_progress)
        with telling_age(download_document):
            signed = parsed(
                download_document, await self.send(download_document.build_request(dataset_id, document_id))
            )
        return await download_async(await self._open(download_document, signed_request(signed.url), "*/*"), to)

    async def download_zip(
        self,
        dataset_id: str,
        document_ids: Iterable[str],
        target: Target,
        *,
        on_progress: OnProgress | None = None,
    ) -> Path | None:
        """As `KnowledgeClient.download_zip`."""
        from dify_ext.download import Download, download_async  # noqa: PLC0415

        to = Download(target, f"{dataset_id}.zip", on_progress)
        body = models.DownloadDocumentsRequest(document_ids=list(document_ids))
        request = download_documents_zip.build_request(dataset_id, body=body)
        return await download_async(await self._open(download_documents_zip, request, "*/*"), to)

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Knowledge bases, and searching them."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    create_dataset,
    delete_dataset,
    get_dataset,
    hit_test_dataset,
    list_datasets,
    retrieve_dataset,
    update_dataset,
)

if TYPE_CHECKING:
    from ...models.dataset import Dataset
    from ...models.dataset_member import DatasetMember
    from ...models.dataset_page import DatasetPage
    from ...models.dataset_permission import DatasetPermission
    from ...models.indexing_technique import IndexingTechnique
    from ...models.json_object import JsonObject
    from ...models.retrieval_settings import RetrievalSettings
    from ...models.retrieve_reply import RetrieveReply
    from ...types import AsyncKnowledgeCaller, KnowledgeCaller, Unset


class Datasets:
    """Knowledge bases, and searching them."""

    def __init__(self, client: KnowledgeCaller) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        include_all: bool | Unset = UNSET,
        tag_ids: builtins.list[str] | Unset = UNSET,
    ) -> DatasetPage:
        """List the knowledge bases of the workspace.

        Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the page is full, so an exactly full last page is followed by an empty one. Prefer `total`.

        Args:
            page: Page to read, from 1. Server default: 1.
            limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
            keyword: Part of the name.
            include_all: Also those that only others may see; for the key of an owner. Leave it out to say
                no: 1.9.2 knows only `true`.
            tag_ids: Ids of tags; repeat the parameter for more than one.
        """
        return self._client.call(
            list_datasets,
            page=page,
            limit=limit,
            keyword=keyword,
            include_all=include_all,
            tag_ids=tag_ids,
        )

    def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        permission: DatasetPermission | None | Unset = UNSET,
        provider: str | Unset = UNSET,
        external_knowledge_api_id: None | str | Unset = UNSET,
        external_knowledge_id: None | str | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        embedding_model: None | str | Unset = UNSET,
        embedding_model_provider: None | str | Unset = UNSET,
        summary_index_setting: JsonObject | None | Unset = UNSET,
    ) -> Dataset:
        """Create a knowledge base.

        Knowledge key. A name that is taken is 409. On the hosted edition, limits of requests and space are 403 `forbidden`.

        Args:
            name: As the model has it.
            description: As the model has it.
            indexing_technique: How documents are indexed; set by the first document where it is left out.
            permission: Who may use it. Server default: only_me.
            provider: `vendor`, or `external` for a knowledge base that lives elsewhere. Server default:
                vendor.
            external_knowledge_api_id: As the model has it.
            external_knowledge_id: As the model has it.
            retrieval_model: As the model has it.
            embedding_model: As the model has it.
            embedding_model_provider: As the model has it.
            summary_index_setting: As the model has it.
        """
        return self._client.call(
            create_dataset,
            body=models.CreateDatasetRequest(
                name=name,
                description=description,
                indexing_technique=indexing_technique,
                permission=permission,
                provider=provider,
                external_knowledge_api_id=external_knowledge_api_id,
                external_knowledge_id=external_knowledge_id,
                retrieval_model=retrieval_model,
                embedding_model=embedding_model,
                embedding_model_provider=embedding_model_provider,
                summary_index_setting=summary_index_setting,
            ),
        )

    def get(
        self,
        dataset_id: str,
    ) -> Dataset:
        """Get a knowledge base.

        Knowledge key. `partial_member_list` is there only where `permission` is `partial_members`. One that indexes economically always tells `keyword_search`. With API access switched off it is 403.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
        """
        return self._client.call(
            get_dataset,
            dataset_id,
        )

    def delete(
        self,
        dataset_id: str,
    ) -> None:
        """Delete a knowledge base with all its documents.

        Knowledge key. One that apps use is deleted too. 1.9.2 answers 200 with the body `204`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
        """
        return self._client.call(
            delete_dataset,
            dataset_id,
        )

    def update(
        self,
        dataset_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        permission: DatasetPermission | None | Unset = UNSET,
        embedding_model: None | str | Unset = UNSET,
        embedding_model_provider: None | str | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        partial_member_list: builtins.list[DatasetMember] | None | Unset = UNSET,
        external_retrieval_model: JsonObject | None | Unset = UNSET,
        external_knowledge_id: None | str | Unset = UNSET,
        external_knowledge_api_id: None | str | Unset = UNSET,
    ) -> Dataset:
        """Change a knowledge base.

        Knowledge key. Only what is sent is changed. A name that is taken is 400 here, not 409.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            name: As the model has it.
            description: As the model has it.
            indexing_technique: How documents are indexed; set by the first document where it is left out.
            permission: Who may use it. Server default: only_me.
            embedding_model: As the model has it.
            embedding_model_provider: As the model has it.
            retrieval_model: As the model has it.
            partial_member_list: Who may use it, with the permission `partial_members`.
            external_retrieval_model: As the model has it.
            external_knowledge_id: As the model has it.
            external_knowledge_api_id: As the model has it.
        """
        return self._client.call(
            update_dataset,
            dataset_id,
            body=models.UpdateDatasetRequest(
                name=name,
                description=description,
                indexing_technique=indexing_technique,
                permission=permission,
                embedding_model=embedding_model,
                embedding_model_provider=embedding_model_provider,
                retrieval_model=retrieval_model,
                partial_member_list=partial_member_list,
                external_retrieval_model=external_retrieval_model,
                external_knowledge_id=external_knowledge_id,
                external_knowledge_api_id=external_knowledge_api_id,
            ),
        )

    def retrieve(
        self,
        dataset_id: str,
        *,
        query: str,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        external_retrieval_model: JsonObject | None | Unset = UNSET,
        attachment_ids: builtins.list[str] | None | Unset = UNSET,
    ) -> RetrieveReply:
        """Search a knowledge base.

        Knowledge key. Without `retrieval_model` the one of the knowledge base is used. A query longer than 250 characters is refused.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            query: As the model has it.
            retrieval_model: As the model has it.
            external_retrieval_model: As the model has it.
            attachment_ids: As the model has it.
        """
        return self._client.call(
            retrieve_dataset,
            dataset_id,
            body=models.RetrieveRequest(
                query=query,
                retrieval_model=retrieval_model,
                external_retrieval_model=external_retrieval_model,
                attachment_ids=attachment_ids,
            ),
        )

    def hit_test(
        self,
        dataset_id: str,
        *,
        query: str,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        external_retrieval_model: JsonObject | None | Unset = UNSET,
        attachment_ids: builtins.list[str] | None | Unset = UNSET,
    ) -> RetrieveReply:
        """Search a knowledge base. Deprecated.

        Knowledge key. The old spelling of `retrieve_dataset`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            query: As the model has it.
            retrieval_model: As the model has it.
            external_retrieval_model: As the model has it.
            attachment_ids: As the model has it.
        """
        return self._client.call(
            hit_test_dataset,
            dataset_id,
            body=models.RetrieveRequest(
                query=query,
                retrieval_model=retrieval_model,
                external_retrieval_model=external_retrieval_model,
                attachment_ids=attachment_ids,
            ),
        )


class AsyncDatasets:
    """Knowledge bases, and searching them."""

    def __init__(self, client: AsyncKnowledgeCaller) -> None:
        self._client = client

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
        include_all: bool | Unset = UNSET,
        tag_ids: builtins.list[str] | Unset = UNSET,
    ) -> DatasetPage:
        """List the knowledge bases of the workspace.

        Knowledge key. A page never holds more than 100, though a larger `limit` is echoed; `has_more` only says that the page is full, so an exactly full last page is followed by an empty one. Prefer `total`.

        Args:
            page: Page to read, from 1. Server default: 1.
            limit: Items a page. More than 100 are cut to 100 without a word. Server default: 20.
            keyword: Part of the name.
            include_all: Also those that only others may see; for the key of an owner. Leave it out to say
                no: 1.9.2 knows only `true`.
            tag_ids: Ids of tags; repeat the parameter for more than one.
        """
        return await self._client.call(
            list_datasets,
            page=page,
            limit=limit,
            keyword=keyword,
            include_all=include_all,
            tag_ids=tag_ids,
        )

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        permission: DatasetPermission | None | Unset = UNSET,
        provider: str | Unset = UNSET,
        external_knowledge_api_id: None | str | Unset = UNSET,
        external_knowledge_id: None | str | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        embedding_model: None | str | Unset = UNSET,
        embedding_model_provider: None | str | Unset = UNSET,
        summary_index_setting: JsonObject | None | Unset = UNSET,
    ) -> Dataset:
        """Create a knowledge base.

        Knowledge key. A name that is taken is 409. On the hosted edition, limits of requests and space are 403 `forbidden`.

        Args:
            name: As the model has it.
            description: As the model has it.
            indexing_technique: How documents are indexed; set by the first document where it is left out.
            permission: Who may use it. Server default: only_me.
            provider: `vendor`, or `external` for a knowledge base that lives elsewhere. Server default:
                vendor.
            external_knowledge_api_id: As the model has it.
            external_knowledge_id: As the model has it.
            retrieval_model: As the model has it.
            embedding_model: As the model has it.
            embedding_model_provider: As the model has it.
            summary_index_setting: As the model has it.
        """
        return await self._client.call(
            create_dataset,
            body=models.CreateDatasetRequest(
                name=name,
                description=description,
                indexing_technique=indexing_technique,
                permission=permission,
                provider=provider,
                external_knowledge_api_id=external_knowledge_api_id,
                external_knowledge_id=external_knowledge_id,
                retrieval_model=retrieval_model,
                embedding_model=embedding_model,
                embedding_model_provider=embedding_model_provider,
                summary_index_setting=summary_index_setting,
            ),
        )

    async def get(
        self,
        dataset_id: str,
    ) -> Dataset:
        """Get a knowledge base.

        Knowledge key. `partial_member_list` is there only where `permission` is `partial_members`. One that indexes economically always tells `keyword_search`. With API access switched off it is 403.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
        """
        return await self._client.call(
            get_dataset,
            dataset_id,
        )

    async def delete(
        self,
        dataset_id: str,
    ) -> None:
        """Delete a knowledge base with all its documents.

        Knowledge key. One that apps use is deleted too. 1.9.2 answers 200 with the body `204`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
        """
        return await self._client.call(
            delete_dataset,
            dataset_id,
        )

    async def update(
        self,
        dataset_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        indexing_technique: IndexingTechnique | None | Unset = UNSET,
        permission: DatasetPermission | None | Unset = UNSET,
        embedding_model: None | str | Unset = UNSET,
        embedding_model_provider: None | str | Unset = UNSET,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        partial_member_list: builtins.list[DatasetMember] | None | Unset = UNSET,
        external_retrieval_model: JsonObject | None | Unset = UNSET,
        external_knowledge_id: None | str | Unset = UNSET,
        external_knowledge_api_id: None | str | Unset = UNSET,
    ) -> Dataset:
        """Change a knowledge base.

        Knowledge key. Only what is sent is changed. A name that is taken is 400 here, not 409.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            name: As the model has it.
            description: As the model has it.
            indexing_technique: How documents are indexed; set by the first document where it is left out.
            permission: Who may use it. Server default: only_me.
            embedding_model: As the model has it.
            embedding_model_provider: As the model has it.
            retrieval_model: As the model has it.
            partial_member_list: Who may use it, with the permission `partial_members`.
            external_retrieval_model: As the model has it.
            external_knowledge_id: As the model has it.
            external_knowledge_api_id: As the model has it.
        """
        return await self._client.call(
            update_dataset,
            dataset_id,
            body=models.UpdateDatasetRequest(
                name=name,
                description=description,
                indexing_technique=indexing_technique,
                permission=permission,
                embedding_model=embedding_model,
                embedding_model_provider=embedding_model_provider,
                retrieval_model=retrieval_model,
                partial_member_list=partial_member_list,
                external_retrieval_model=external_retrieval_model,
                external_knowledge_id=external_knowledge_id,
                external_knowledge_api_id=external_knowledge_api_id,
            ),
        )

    async def retrieve(
        self,
        dataset_id: str,
        *,
        query: str,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        external_retrieval_model: JsonObject | None | Unset = UNSET,
        attachment_ids: builtins.list[str] | None | Unset = UNSET,
    ) -> RetrieveReply:
        """Search a knowledge base.

        Knowledge key. Without `retrieval_model` the one of the knowledge base is used. A query longer than 250 characters is refused.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            query: As the model has it.
            retrieval_model: As the model has it.
            external_retrieval_model: As the model has it.
            attachment_ids: As the model has it.
        """
        return await self._client.call(
            retrieve_dataset,
            dataset_id,
            body=models.RetrieveRequest(
                query=query,
                retrieval_model=retrieval_model,
                external_retrieval_model=external_retrieval_model,
                attachment_ids=attachment_ids,
            ),
        )

    async def hit_test(
        self,
        dataset_id: str,
        *,
        query: str,
        retrieval_model: None | RetrievalSettings | Unset = UNSET,
        external_retrieval_model: JsonObject | None | Unset = UNSET,
        attachment_ids: builtins.list[str] | None | Unset = UNSET,
    ) -> RetrieveReply:
        """Search a knowledge base. Deprecated.

        Knowledge key. The old spelling of `retrieve_dataset`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            query: As the model has it.
            retrieval_model: As the model has it.
            external_retrieval_model: As the model has it.
            attachment_ids: As the model has it.
        """
        return await self._client.call(
            hit_test_dataset,
            dataset_id,
            body=models.RetrieveRequest(
                query=query,
                retrieval_model=retrieval_model,
                external_retrieval_model=external_retrieval_model,
                attachment_ids=attachment_ids,
            ),
        )

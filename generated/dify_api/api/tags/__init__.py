# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Tags of knowledge bases."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    bind_tags,
    create_tag,
    delete_tag,
    list_tags,
    list_tags_of_dataset,
    unbind_tags,
    update_tag,
)

if TYPE_CHECKING:
    from ...models.dataset_tag_list import DatasetTagList
    from ...models.tag import Tag
    from ...types import AsyncKnowledgeCaller, KnowledgeCaller, Unset


class Tags:
    """Tags of knowledge bases."""

    def __init__(self, client: KnowledgeCaller) -> None:
        self._client = client

    def list(
        self,
    ) -> builtins.list[Tag]:
        """List the tags of knowledge bases.

        Knowledge key. A bare list.
        """
        return self._client.call(
            list_tags,
        )

    def create(
        self,
        *,
        name: str,
    ) -> Tag:
        """Create a tag.

        Knowledge key. A name has 1 to 50 characters; one that is taken is 400. `binding_count` is a text.

        Args:
            name: As the model has it.
        """
        return self._client.call(
            create_tag,
            body=models.CreateTagRequest(
                name=name,
            ),
        )

    def delete(
        self,
        *,
        tag_id: str,
    ) -> None:
        """Delete a tag.

        Knowledge key. The id stands in the body; without a JSON body the answer is 415. 1.9.2 answers 200 with the body `204`.

        Args:
            tag_id: As the model has it.
        """
        return self._client.call(
            delete_tag,
            body=models.DeleteTagRequest(
                tag_id=tag_id,
            ),
        )

    def update(
        self,
        *,
        tag_id: str,
        name: str,
    ) -> Tag:
        """Rename a tag.

        Knowledge key. The id stands in the body. One that is no UUID is 500.

        Args:
            tag_id: As the model has it.
            name: As the model has it.
        """
        return self._client.call(
            update_tag,
            body=models.UpdateTagRequest(
                tag_id=tag_id,
                name=name,
            ),
        )

    def bind(
        self,
        *,
        tag_ids: builtins.list[str],
        target_id: str,
    ) -> None:
        """Give tags to a knowledge base.

        Knowledge key. 1.9.2 answers 200 with the body `204`.

        Args:
            tag_ids: As the model has it.
            target_id: Id of the knowledge base.
        """
        return self._client.call(
            bind_tags,
            body=models.BindTagsRequest(
                tag_ids=tag_ids,
                target_id=target_id,
            ),
        )

    def unbind(
        self,
        *,
        target_id: str,
        tag_ids: builtins.list[str] | Unset = UNSET,
        tag_id: str | Unset = UNSET,
    ) -> None:
        """Take tags from a knowledge base.

        Knowledge key. Send `tag_ids`; 1.9.2 only knows `tag_id`, and answers 200 with the body `204`.

        Args:
            target_id: Id of the knowledge base.
            tag_ids: As the model has it.
            tag_id: As the model has it.
        """
        return self._client.call(
            unbind_tags,
            body=models.UnbindTagsRequest(
                target_id=target_id,
                tag_ids=tag_ids,
                tag_id=tag_id,
            ),
        )

    def list_of_dataset(
        self,
        dataset_id: str,
    ) -> DatasetTagList:
        """List the tags of a knowledge base.

        Knowledge key. One page with all of them.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
        """
        return self._client.call(
            list_tags_of_dataset,
            dataset_id,
        )


class AsyncTags:
    """Tags of knowledge bases."""

    def __init__(self, client: AsyncKnowledgeCaller) -> None:
        self._client = client

    async def list(
        self,
    ) -> builtins.list[Tag]:
        """List the tags of knowledge bases.

        Knowledge key. A bare list.
        """
        return await self._client.call(
            list_tags,
        )

    async def create(
        self,
        *,
        name: str,
    ) -> Tag:
        """Create a tag.

        Knowledge key. A name has 1 to 50 characters; one that is taken is 400. `binding_count` is a text.

        Args:
            name: As the model has it.
        """
        return await self._client.call(
            create_tag,
            body=models.CreateTagRequest(
                name=name,
            ),
        )

    async def delete(
        self,
        *,
        tag_id: str,
    ) -> None:
        """Delete a tag.

        Knowledge key. The id stands in the body; without a JSON body the answer is 415. 1.9.2 answers 200 with the body `204`.

        Args:
            tag_id: As the model has it.
        """
        return await self._client.call(
            delete_tag,
            body=models.DeleteTagRequest(
                tag_id=tag_id,
            ),
        )

    async def update(
        self,
        *,
        tag_id: str,
        name: str,
    ) -> Tag:
        """Rename a tag.

        Knowledge key. The id stands in the body. One that is no UUID is 500.

        Args:
            tag_id: As the model has it.
            name: As the model has it.
        """
        return await self._client.call(
            update_tag,
            body=models.UpdateTagRequest(
                tag_id=tag_id,
                name=name,
            ),
        )

    async def bind(
        self,
        *,
        tag_ids: builtins.list[str],
        target_id: str,
    ) -> None:
        """Give tags to a knowledge base.

        Knowledge key. 1.9.2 answers 200 with the body `204`.

        Args:
            tag_ids: As the model has it.
            target_id: Id of the knowledge base.
        """
        return await self._client.call(
            bind_tags,
            body=models.BindTagsRequest(
                tag_ids=tag_ids,
                target_id=target_id,
            ),
        )

    async def unbind(
        self,
        *,
        target_id: str,
        tag_ids: builtins.list[str] | Unset = UNSET,
        tag_id: str | Unset = UNSET,
    ) -> None:
        """Take tags from a knowledge base.

        Knowledge key. Send `tag_ids`; 1.9.2 only knows `tag_id`, and answers 200 with the body `204`.

        Args:
            target_id: Id of the knowledge base.
            tag_ids: As the model has it.
            tag_id: As the model has it.
        """
        return await self._client.call(
            unbind_tags,
            body=models.UnbindTagsRequest(
                target_id=target_id,
                tag_ids=tag_ids,
                tag_id=tag_id,
            ),
        )

    async def list_of_dataset(
        self,
        dataset_id: str,
    ) -> DatasetTagList:
        """List the tags of a knowledge base.

        Knowledge key. One page with all of them.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
        """
        return await self._client.call(
            list_tags_of_dataset,
            dataset_id,
        )

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Fields that documents can be filtered by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models
from . import (
    create_metadata_field,
    delete_metadata_field,
    list_builtin_metadata_fields,
    list_metadata_fields,
    set_builtin_metadata,
    update_metadata_field,
)

if TYPE_CHECKING:
    from ...models.builtin_metadata_field_list import BuiltinMetadataFieldList
    from ...models.create_metadata_field_request_type import CreateMetadataFieldRequestType
    from ...models.metadata_field import MetadataField
    from ...models.metadata_field_list import MetadataFieldList
    from ...models.simple_result import SimpleResult
    from ...types import AsyncKnowledgeCaller, KnowledgeCaller


class Metadata:
    """Fields that documents can be filtered by."""

    def __init__(self, client: KnowledgeCaller) -> None:
        self._client = client

    def list_fields(
        self,
        dataset_id: str,
    ) -> MetadataFieldList:
        """List the metadata fields of a knowledge base.

        Knowledge key. Each comes with the number of documents that have a value for it.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
        """
        return self._client.call(
            list_metadata_fields,
            dataset_id,
        )

    def create_field(
        self,
        dataset_id: str,
        *,
        type_: CreateMetadataFieldRequestType,
        name: str,
    ) -> MetadataField:
        """Add a metadata field.

        Knowledge key. A field holds a `string`, a `number` or a `time`; its name has at most 255 characters, and one that is taken is 400.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            type_: As the model has it.
            name: As the model has it.
        """
        return self._client.call(
            create_metadata_field,
            dataset_id,
            body=models.CreateMetadataFieldRequest(
                type_=type_,
                name=name,
            ),
        )

    def delete_field(
        self,
        dataset_id: str,
        metadata_id: str,
    ) -> None:
        """Delete a metadata field.

        Knowledge key. An unknown field is a success too. 1.9.2 answers 200 with the body `204`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            metadata_id: Id of the metadata field, a UUID.
        """
        return self._client.call(
            delete_metadata_field,
            dataset_id,
            metadata_id,
        )

    def update_field(
        self,
        dataset_id: str,
        metadata_id: str,
        *,
        name: str,
    ) -> MetadataField:
        """Rename a metadata field.

        Knowledge key. An unknown field is 400; 1.9.2 answers it with nulls.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            metadata_id: Id of the metadata field, a UUID.
            name: As the model has it.
        """
        return self._client.call(
            update_metadata_field,
            dataset_id,
            metadata_id,
            body=models.UpdateMetadataFieldRequest(
                name=name,
            ),
        )

    def list_builtin_fields(
        self,
        dataset_id: str,
    ) -> BuiltinMetadataFieldList:
        """List the metadata fields that every document has.

        Knowledge key. Five, the same everywhere; `set_builtin_metadata` switches them on.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
        """
        return self._client.call(
            list_builtin_metadata_fields,
            dataset_id,
        )

    def set_builtin(
        self,
        dataset_id: str,
        action: str,
    ) -> SimpleResult:
        """Switch the built-in metadata fields on or off.

        Knowledge key. `enable` or `disable`; any other word does nothing and is a success.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            action: What to do.
        """
        return self._client.call(
            set_builtin_metadata,
            dataset_id,
            action,
        )


class AsyncMetadata:
    """Fields that documents can be filtered by."""

    def __init__(self, client: AsyncKnowledgeCaller) -> None:
        self._client = client

    async def list_fields(
        self,
        dataset_id: str,
    ) -> MetadataFieldList:
        """List the metadata fields of a knowledge base.

        Knowledge key. Each comes with the number of documents that have a value for it.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
        """
        return await self._client.call(
            list_metadata_fields,
            dataset_id,
        )

    async def create_field(
        self,
        dataset_id: str,
        *,
        type_: CreateMetadataFieldRequestType,
        name: str,
    ) -> MetadataField:
        """Add a metadata field.

        Knowledge key. A field holds a `string`, a `number` or a `time`; its name has at most 255 characters, and one that is taken is 400.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            type_: As the model has it.
            name: As the model has it.
        """
        return await self._client.call(
            create_metadata_field,
            dataset_id,
            body=models.CreateMetadataFieldRequest(
                type_=type_,
                name=name,
            ),
        )

    async def delete_field(
        self,
        dataset_id: str,
        metadata_id: str,
    ) -> None:
        """Delete a metadata field.

        Knowledge key. An unknown field is a success too. 1.9.2 answers 200 with the body `204`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            metadata_id: Id of the metadata field, a UUID.
        """
        return await self._client.call(
            delete_metadata_field,
            dataset_id,
            metadata_id,
        )

    async def update_field(
        self,
        dataset_id: str,
        metadata_id: str,
        *,
        name: str,
    ) -> MetadataField:
        """Rename a metadata field.

        Knowledge key. An unknown field is 400; 1.9.2 answers it with nulls.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            metadata_id: Id of the metadata field, a UUID.
            name: As the model has it.
        """
        return await self._client.call(
            update_metadata_field,
            dataset_id,
            metadata_id,
            body=models.UpdateMetadataFieldRequest(
                name=name,
            ),
        )

    async def list_builtin_fields(
        self,
        dataset_id: str,
    ) -> BuiltinMetadataFieldList:
        """List the metadata fields that every document has.

        Knowledge key. Five, the same everywhere; `set_builtin_metadata` switches them on.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
        """
        return await self._client.call(
            list_builtin_metadata_fields,
            dataset_id,
        )

    async def set_builtin(
        self,
        dataset_id: str,
        action: str,
    ) -> SimpleResult:
        """Switch the built-in metadata fields on or off.

        Knowledge key. `enable` or `disable`; any other word does nothing and is a success.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            action: What to do.
        """
        return await self._client.call(
            set_builtin_metadata,
            dataset_id,
            action,
        )

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Pipelines that fill a knowledge base."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    list_pipeline_datasource_plugins,
    run_pipeline,
    run_pipeline_datasource_node,
    upload_pipeline_file,
)

if TYPE_CHECKING:
    from ...events import DatasourceStreamEvent
    from ...models.datasource_plugin import DatasourcePlugin
    from ...models.json_object import JsonObject
    from ...models.pipeline_file import PipelineFile
    from ...models.pipeline_run_reply import PipelineRunReply
    from ...types import AsyncEventStream, AsyncKnowledgeCaller, EventStream, File, KnowledgeCaller, Unset


class Pipeline:
    """Pipelines that fill a knowledge base."""

    def __init__(self, client: KnowledgeCaller) -> None:
        self._client = client

    def upload_file(
        self,
        *,
        file: File,
    ) -> PipelineFile:
        """Upload a file for a pipeline.

        Knowledge key. Too large and a wrong type are 400 `invalid_param` with an empty message.

        Args:
            file: As the model has it.
        """
        return self._client.call(
            upload_pipeline_file,
            body=models.UploadPipelineFileRequest(
                file=file,
            ),
        )

    def list_datasource_plugins(
        self,
        dataset_id: str,
        *,
        is_published: bool | Unset = UNSET,
    ) -> builtins.list[DatasourcePlugin]:
        """List the datasource nodes of a pipeline.

        Knowledge key. A bare list.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            is_published: Whether the published pipeline is meant. 1.14.2 takes every word for true: leave
                it out. Server default: true.
        """
        return self._client.call(
            list_pipeline_datasource_plugins,
            dataset_id,
            is_published=is_published,
        )

    def run_datasource_node(
        self,
        dataset_id: str,
        node_id: str,
        *,
        inputs: JsonObject,
        datasource_type: str,
        is_published: bool,
        credential_id: None | str | Unset = UNSET,
    ) -> EventStream[DatasourceStreamEvent]:
        """Run a datasource node of a pipeline.

        Knowledge key. Always a stream; what goes wrong is a `datasource_error` event under status 200.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            node_id: Id of the node in the pipeline.
            inputs: Any JSON object; Dify does not fix its members.
            datasource_type: As the model has it.
            is_published: As the model has it.
            credential_id: As the model has it.
        """
        return self._client.stream(
            run_pipeline_datasource_node,
            dataset_id,
            node_id,
            body=models.RunDatasourceNodeRequest(
                inputs=inputs,
                datasource_type=datasource_type,
                is_published=is_published,
                credential_id=credential_id,
            ),
        )

    def run(
        self,
        dataset_id: str,
        *,
        inputs: JsonObject,
        datasource_type: str,
        datasource_info_list: builtins.list[JsonObject],
        start_node_id: str,
        is_published: bool,
        response_mode: str,
    ) -> PipelineRunReply:
        """Run a pipeline.

        Knowledge key. A published pipeline answers JSON whatever `response_mode` says; a draft answers like a workflow. Every failure is 500 `pipeline_run_error`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            inputs: Any JSON object; Dify does not fix its members.
            datasource_type: As the model has it.
            datasource_info_list: As the model has it.
            start_node_id: As the model has it.
            is_published: As the model has it.
            response_mode: `streaming`; anything else counts as blocking.
        """
        return self._client.call(
            run_pipeline,
            dataset_id,
            body=models.RunPipelineRequest(
                inputs=inputs,
                datasource_type=datasource_type,
                datasource_info_list=datasource_info_list,
                start_node_id=start_node_id,
                is_published=is_published,
                response_mode=response_mode,
            ),
        )


class AsyncPipeline:
    """Pipelines that fill a knowledge base."""

    def __init__(self, client: AsyncKnowledgeCaller) -> None:
        self._client = client

    async def upload_file(
        self,
        *,
        file: File,
    ) -> PipelineFile:
        """Upload a file for a pipeline.

        Knowledge key. Too large and a wrong type are 400 `invalid_param` with an empty message.

        Args:
            file: As the model has it.
        """
        return await self._client.call(
            upload_pipeline_file,
            body=models.UploadPipelineFileRequest(
                file=file,
            ),
        )

    async def list_datasource_plugins(
        self,
        dataset_id: str,
        *,
        is_published: bool | Unset = UNSET,
    ) -> builtins.list[DatasourcePlugin]:
        """List the datasource nodes of a pipeline.

        Knowledge key. A bare list.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            is_published: Whether the published pipeline is meant. 1.14.2 takes every word for true: leave
                it out. Server default: true.
        """
        return await self._client.call(
            list_pipeline_datasource_plugins,
            dataset_id,
            is_published=is_published,
        )

    def run_datasource_node(
        self,
        dataset_id: str,
        node_id: str,
        *,
        inputs: JsonObject,
        datasource_type: str,
        is_published: bool,
        credential_id: None | str | Unset = UNSET,
    ) -> AsyncEventStream[DatasourceStreamEvent]:
        """Run a datasource node of a pipeline.

        Knowledge key. Always a stream; what goes wrong is a `datasource_error` event under status 200.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            node_id: Id of the node in the pipeline.
            inputs: Any JSON object; Dify does not fix its members.
            datasource_type: As the model has it.
            is_published: As the model has it.
            credential_id: As the model has it.
        """
        return self._client.stream(
            run_pipeline_datasource_node,
            dataset_id,
            node_id,
            body=models.RunDatasourceNodeRequest(
                inputs=inputs,
                datasource_type=datasource_type,
                is_published=is_published,
                credential_id=credential_id,
            ),
        )

    async def run(
        self,
        dataset_id: str,
        *,
        inputs: JsonObject,
        datasource_type: str,
        datasource_info_list: builtins.list[JsonObject],
        start_node_id: str,
        is_published: bool,
        response_mode: str,
    ) -> PipelineRunReply:
        """Run a pipeline.

        Knowledge key. A published pipeline answers JSON whatever `response_mode` says; a draft answers like a workflow. Every failure is 500 `pipeline_run_error`.

        Args:
            dataset_id: Id of the knowledge base, a UUID.
            inputs: Any JSON object; Dify does not fix its members.
            datasource_type: As the model has it.
            datasource_info_list: As the model has it.
            start_node_id: As the model has it.
            is_published: As the model has it.
            response_mode: `streaming`; anything else counts as blocking.
        """
        return await self._client.call(
            run_pipeline,
            dataset_id,
            body=models.RunPipelineRequest(
                inputs=inputs,
                datasource_type=datasource_type,
                datasource_info_list=datasource_info_list,
                start_node_id=start_node_id,
                is_published=is_published,
                response_mode=response_mode,
            ),
        )

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Models for embedding and ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import (
    list_models,
)

if TYPE_CHECKING:
    from ...models.model_provider_list import ModelProviderList
    from ...types import AsyncKnowledgeCaller, KnowledgeCaller


class Models:
    """Models for embedding and ranking."""

    def __init__(self, client: KnowledgeCaller) -> None:
        self._client = client

    def list(
        self,
        model_type: str,
    ) -> ModelProviderList:
        """List the models of a kind that the workspace can use.

        Knowledge key. `model_type` is `text-embedding`, `rerank`, `llm`, `tts`, `speech2text` or `moderation`; another word is 400.

        Args:
            model_type: Kind of model: text-embedding, rerank, llm, tts, speech2text or moderation.
        """
        return self._client.call(
            list_models,
            model_type,
        )


class AsyncModels:
    """Models for embedding and ranking."""

    def __init__(self, client: AsyncKnowledgeCaller) -> None:
        self._client = client

    async def list(
        self,
        model_type: str,
    ) -> ModelProviderList:
        """List the models of a kind that the workspace can use.

        Knowledge key. `model_type` is `text-embedding`, `rerank`, `llm`, `tts`, `speech2text` or `moderation`; another word is 400.

        Args:
            model_type: Kind of model: text-embedding, rerank, llm, tts, speech2text or moderation.
        """
        return await self._client.call(
            list_models,
            model_type,
        )

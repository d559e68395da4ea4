# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the models of a kind that the workspace can use.

Knowledge key. `model_type` is `text-embedding`, `rerank`, `llm`, `tts`, `speech2text` or `moderation`; another word is 400.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.model_provider_list import ModelProviderList


OPERATION_ID: Final = "list_models"
METHOD: Final = "GET"
PATH: Final = "/workspaces/current/models/model-types/{model_type}"
SINCE: Final = "1.9.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    model_type: str,
) -> KnowledgeRequest:
    """Build the request of `GET /workspaces/current/models/model-types/{model_type}`.

    Args:
        model_type: Kind of model: text-embedding, rerank, llm, tts, speech2text or moderation.
    """
    return KnowledgeRequest(
        METHOD,
        f"/workspaces/current/models/model-types/{segment('model_type', model_type)}",
    )


def parse_response(body: object) -> ModelProviderList:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.ModelProviderList.from_dict(body)

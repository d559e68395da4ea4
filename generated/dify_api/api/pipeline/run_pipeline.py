# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Run a pipeline.

Knowledge key. A published pipeline answers JSON whatever `response_mode` says; a draft answers like a workflow. Every failure is 500 `pipeline_run_error`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...events import parse_pipeline_stream_event as parse_event
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.pipeline_run_reply import PipelineRunReply
    from ...models.run_pipeline_request import RunPipelineRequest


OPERATION_ID: Final = "run_pipeline"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/pipeline/run"
SINCE: Final = "1.14.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_event", "parse_response"]


def build_request(
    dataset_id: str,
    *,
    body: RunPipelineRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/pipeline/run`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/pipeline/run",
        json=write(body),
    )


def parse_response(body: object) -> PipelineRunReply:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.PipelineRunReply.from_dict(body)

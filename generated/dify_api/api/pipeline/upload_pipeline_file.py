# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Upload a file for a pipeline.

Knowledge key. Too large and a wrong type are 400 `invalid_param` with an empty message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import KnowledgeRequest, ParseError

if TYPE_CHECKING:
    from ...models.pipeline_file import PipelineFile
    from ...models.upload_pipeline_file_request import UploadPipelineFileRequest


OPERATION_ID: Final = "upload_pipeline_file"
METHOD: Final = "POST"
PATH: Final = "/datasets/pipeline/file-upload"
SINCE: Final = "1.14.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    *,
    body: UploadPipelineFileRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/pipeline/file-upload`.

    Args:
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        PATH,
        form=body.to_form(),
    )


def parse_response(body: object) -> PipelineFile:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.PipelineFile.from_dict(body)

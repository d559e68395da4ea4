# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Run a datasource node of a pipeline.

Knowledge key. Always a stream; what goes wrong is a `datasource_error` event under status 200.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...events import parse_datasource_stream_event as parse_event
from ...types import KnowledgeRequest, ParseError, segment, write

if TYPE_CHECKING:
    from typing import NoReturn

    from ...models.run_datasource_node_request import RunDatasourceNodeRequest


OPERATION_ID: Final = "run_pipeline_datasource_node"
METHOD: Final = "POST"
PATH: Final = "/datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run"
SINCE: Final = "1.14.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_event", "parse_response"]


def build_request(
    dataset_id: str,
    node_id: str,
    *,
    body: RunDatasourceNodeRequest,
) -> KnowledgeRequest:
    """Build the request of `POST /datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        node_id: Id of the node in the pipeline.
        body: The request's body.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/pipeline/datasource/nodes/{segment('node_id', node_id)}/run",
        json=write(body),
    )


def parse_response(body: object) -> NoReturn:
    """Read the body of a success."""
    raise ParseError("its body is a stream: open it with `stream`")

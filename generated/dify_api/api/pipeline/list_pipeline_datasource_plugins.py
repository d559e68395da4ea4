# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""List the datasource nodes of a pipeline.

Knowledge key. A bare list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import UNSET, KnowledgeRequest, ParseError, query_items, read_list, segment

if TYPE_CHECKING:
    from ...models.datasource_plugin import DatasourcePlugin
    from ...types import Unset


OPERATION_ID: Final = "list_pipeline_datasource_plugins"
METHOD: Final = "GET"
PATH: Final = "/datasets/{dataset_id}/pipeline/datasource-plugins"
SINCE: Final = "1.14.2"
PAGINATION: Final = "list"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    dataset_id: str,
    *,
    is_published: bool | Unset = UNSET,
) -> KnowledgeRequest:
    """Build the request of `GET /datasets/{dataset_id}/pipeline/datasource-plugins`.

    Args:
        dataset_id: Id of the knowledge base, a UUID.
        is_published: Whether the published pipeline is meant. 1.14.2 takes every word for true: leave it
            out. Server default: true.
    """
    return KnowledgeRequest(
        METHOD,
        f"/datasets/{segment('dataset_id', dataset_id)}/pipeline/datasource-plugins",
        query=query_items(
            ("is_published", is_published),
        ),
    )


def parse_response(body: object) -> list[DatasourcePlugin]:
    """Read the body of a success."""
    if not isinstance(body, list):
        raise ParseError("its body is not a JSON list")
    parsed: list[DatasourcePlugin] = read_list(body, models.DatasourcePlugin)
    return parsed

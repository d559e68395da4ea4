"""A typed client for Dify's Service API.

from dify_ext import AppClient

with AppClient() as app, app.stream_chat("Hello") as stream:
    for text in stream.text_deltas():
        print(text, end="", flush=True)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from dify_ext.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    DifyError,
    DownloadError,
    IndexingError,
    IndexingTimeoutError,
    InputError,
    NotFoundError,
    PaginationError,
    PayloadTooLargeError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    ResponseParseError,
    ServerError,
    StreamError,
    StreamInterrupted,
    UnsupportedMediaTypeError,
    UploadError,
    WorkflowFailed,
)

if TYPE_CHECKING:
    from dify_ext.app import AppClient
    from dify_ext.async_app import AsyncAppClient
    from dify_ext.async_knowledge import AsyncKnowledgeClient
    from dify_ext.ingest import IngestResult, IngestSummary
    from dify_ext.knowledge import KnowledgeClient
    from dify_ext.result import raise_for_failed
    from dify_ext.rules import ChunkRules

__version__ = "0.1.0"

# The clients bring httpx along; errors and types can be had without it.
_LAZY = {
    "raise_for_failed": "dify_ext.result",
    "AppClient": "dify_ext.app",
    "AsyncAppClient": "dify_ext.async_app",
    "KnowledgeClient": "dify_ext.knowledge",
    "AsyncKnowledgeClient": "dify_ext.async_knowledge",
    "ChunkRules": "dify_ext.rules",
    "IngestResult": "dify_ext.ingest",
    "IngestSummary": "dify_ext.ingest",
}

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AppClient",
    "AsyncAppClient",
    "AsyncKnowledgeClient",
    "AuthenticationError",
    "BadRequestError",
    "ChunkRules",
    "ConfigurationError",
    "ConflictError",
    "DifyError",
    "DownloadError",
    "IndexingError",
    "IndexingTimeoutError",
    "IngestResult",
    "IngestSummary",
    "InputError",
    "KnowledgeClient",
    "NotFoundError",
    "PaginationError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "ResponseParseError",
    "ServerError",
    "StreamError",
    "StreamInterrupted",
    "UnsupportedMediaTypeError",
    "UploadError",
    "WorkflowFailed",
    "raise_for_failed",
]


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""From the arguments of the clients' methods to the bodies that Dify takes, and from a folded stream to a reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dify_api import models
from dify_api.types import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dify_api.models import ChatReply, ChatRequest, InputFile, UploadedFile, WorkflowRunRequest

    from dify_ext.result import StreamResult

_KINDS = frozenset({"image", "audio", "video"})


def chat_body(
    query: str,
    user: str,
    *,
    conversation_id: str | None,
    inputs: Mapping[str, Any] | None,
    files: Iterable[UploadedFile | InputFile] | None,
    workflow_id: str | None,
) -> ChatRequest:
    """The body of a question."""
    return models.ChatRequest(
        inputs=_inputs(inputs),
        query=query,
        user=user,
        conversation_id=conversation_id or UNSET,
        files=UNSET if files is None else [input_file(file) for file in files],
        workflow_id=workflow_id or UNSET,
    )


def workflow_body(
    user: str, *, inputs: Mapping[str, Any] | None, files: Iterable[UploadedFile | InputFile] | None
) -> WorkflowRunRequest:
    """The body of a run."""
    return models.WorkflowRunRequest(
        inputs=_inputs(inputs),
        user=user,
        files=UNSET if files is None else [input_file(file) for file in files],
    )


def input_file(file: UploadedFile | InputFile) -> InputFile:
    """Refer to an uploaded file; its kind comes from the media type that Dify stored."""
    if isinstance(file, models.InputFile):
        return file
    kind = str(file.mime_type or "").partition("/")[0]
    return models.InputFile.from_dict(
        {
            "type": kind if kind in _KINDS else "document",
            "transfer_method": "local_file",
            "upload_file_id": file.id,
        }
    )


def _inputs(inputs: Mapping[str, Any] | None) -> dict[str, Any]:
    return {name: _input_value(value) for name, value in (inputs or {}).items()}


def _input_value(value: Any) -> Any:
    """A value for a variable; an uploaded file, alone or in a list, becomes what a file variable takes."""
    if isinstance(value, list | tuple):
        return [_input_value(item) for item in value]
    if isinstance(value, models.UploadedFile | models.InputFile):
        return input_file(value).to_dict()
    return value


def chat_reply(result: StreamResult, mode: str | None) -> ChatReply:
    """The blocking reply that a streamed answer amounts to."""
    end = result.message_end
    return models.ChatReply(
        event="message",
        task_id=result.task_id or "",
        id=result.message_id or "",
        message_id=result.message_id or "",
        conversation_id=result.conversation_id or "",
        mode=mode or "",
        answer=result.answer,
        metadata=end.metadata if end and end.metadata else models.MessageMetadata.from_dict({}),
        created_at=result.created_at or 0,
    )

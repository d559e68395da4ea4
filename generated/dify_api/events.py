# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Every stream's events, by the names that the spec maps to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import field, frozen

from . import models

if TYPE_CHECKING:
    from .models import (
        AgentLogEvent,
        AgentMessageEvent,
        AgentThoughtEvent,
        DatasourceCompletedEvent,
        DatasourceErrorEvent,
        DatasourceProcessingEvent,
        ErrorEvent,
        HumanInputFormFilledEvent,
        HumanInputFormTimeoutEvent,
        HumanInputRequiredEvent,
        IterationCompletedEvent,
        IterationNextEvent,
        IterationStartedEvent,
        LoopCompletedEvent,
        LoopNextEvent,
        LoopStartedEvent,
        MessageEndEvent,
        MessageEvent,
        MessageFileEvent,
        MessageReplaceEvent,
        NodeFinishedEvent,
        NodeRetryEvent,
        NodeStartedEvent,
        ReasoningChunkEvent,
        TextChunkEvent,
        TtsMessageEndEvent,
        TtsMessageEvent,
        WorkflowFinishedEvent,
        WorkflowPausedEvent,
        WorkflowStartedEvent,
    )


@frozen
class UnknownEvent:
    """An event that the spec does not know.

    Attributes:
        event: Its name, where it has one.
        data: All of it.
    """

    event: str | None
    data: dict[str, Any] = field(repr=False)


ChatStreamEvent: TypeAlias = "MessageEvent | AgentMessageEvent | AgentThoughtEvent | MessageFileEvent | MessageReplaceEvent | MessageEndEvent | TtsMessageEvent | TtsMessageEndEvent | ErrorEvent | WorkflowStartedEvent | WorkflowFinishedEvent | WorkflowPausedEvent | HumanInputRequiredEvent | HumanInputFormFilledEvent | HumanInputFormTimeoutEvent | NodeStartedEvent | NodeFinishedEvent | NodeRetryEvent | IterationStartedEvent | IterationNextEvent | IterationCompletedEvent | LoopStartedEvent | LoopNextEvent | LoopCompletedEvent | AgentLogEvent | ReasoningChunkEvent | UnknownEvent"

_CHAT_STREAM_EVENT: Final = {
    "message": "MessageEvent",
    "agent_message": "AgentMessageEvent",
    "agent_thought": "AgentThoughtEvent",
    "message_file": "MessageFileEvent",
    "message_replace": "MessageReplaceEvent",
    "message_end": "MessageEndEvent",
    "tts_message": "TtsMessageEvent",
    "tts_message_end": "TtsMessageEndEvent",
    "error": "ErrorEvent",
    "workflow_started": "WorkflowStartedEvent",
    "workflow_finished": "WorkflowFinishedEvent",
    "workflow_paused": "WorkflowPausedEvent",
    "human_input_required": "HumanInputRequiredEvent",
    "human_input_form_filled": "HumanInputFormFilledEvent",
    "human_input_form_timeout": "HumanInputFormTimeoutEvent",
    "node_started": "NodeStartedEvent",
    "node_finished": "NodeFinishedEvent",
    "node_retry": "NodeRetryEvent",
    "iteration_started": "IterationStartedEvent",
    "iteration_next": "IterationNextEvent",
    "iteration_completed": "IterationCompletedEvent",
    "loop_started": "LoopStartedEvent",
    "loop_next": "LoopNextEvent",
    "loop_completed": "LoopCompletedEvent",
    "agent_log": "AgentLogEvent",
    "reasoning_chunk": "ReasoningChunkEvent",
}


def parse_chat_stream_event(data: dict[str, Any]) -> ChatStreamEvent:
    """The event of a frame, as its model."""
    told = data.get("event")
    if type(told) is not str:
        return UnknownEvent(None, data)
    model = _CHAT_STREAM_EVENT.get(told)
    event: ChatStreamEvent = (
        UnknownEvent(told, data) if model is None else getattr(models, model).from_dict(data)
    )
    return event


CompletionStreamEvent: TypeAlias = "MessageEvent | MessageFileEvent | MessageReplaceEvent | MessageEndEvent | TtsMessageEvent | TtsMessageEndEvent | ErrorEvent | UnknownEvent"

_COMPLETION_STREAM_EVENT: Final = {
    "message": "MessageEvent",
    "message_file": "MessageFileEvent",
    "message_replace": "MessageReplaceEvent",
    "message_end": "MessageEndEvent",
    "tts_message": "TtsMessageEvent",
    "tts_message_end": "TtsMessageEndEvent",
    "error": "ErrorEvent",
}


def parse_completion_stream_event(data: dict[str, Any]) -> CompletionStreamEvent:
    """The event of a frame, as its model."""
    told = data.get("event")
    if type(told) is not str:
        return UnknownEvent(None, data)
    model = _COMPLETION_STREAM_EVENT.get(told)
    event: CompletionStreamEvent = (
        UnknownEvent(told, data) if model is None else getattr(models, model).from_dict(data)
    )
    return event


WorkflowStreamEvent: TypeAlias = "TtsMessageEvent | TtsMessageEndEvent | ErrorEvent | WorkflowStartedEvent | WorkflowFinishedEvent | WorkflowPausedEvent | HumanInputRequiredEvent | HumanInputFormFilledEvent | HumanInputFormTimeoutEvent | NodeStartedEvent | NodeFinishedEvent | NodeRetryEvent | IterationStartedEvent | IterationNextEvent | IterationCompletedEvent | LoopStartedEvent | LoopNextEvent | LoopCompletedEvent | AgentLogEvent | TextChunkEvent | ReasoningChunkEvent | UnknownEvent"

_WORKFLOW_STREAM_EVENT: Final = {
    "tts_message": "TtsMessageEvent",
    "tts_message_end": "TtsMessageEndEvent",
    "error": "ErrorEvent",
    "workflow_started": "WorkflowStartedEvent",
    "workflow_finished": "WorkflowFinishedEvent",
    "workflow_paused": "WorkflowPausedEvent",
    "human_input_required": "HumanInputRequiredEvent",
    "human_input_form_filled": "HumanInputFormFilledEvent",
    "human_input_form_timeout": "HumanInputFormTimeoutEvent",
    "node_started": "NodeStartedEvent",
    "node_finished": "NodeFinishedEvent",
    "node_retry": "NodeRetryEvent",
    "iteration_started": "IterationStartedEvent",
    "iteration_next": "IterationNextEvent",
    "iteration_completed": "IterationCompletedEvent",
    "loop_started": "LoopStartedEvent",
    "loop_next": "LoopNextEvent",
    "loop_completed": "LoopCompletedEvent",
    "agent_log": "AgentLogEvent",
    "text_chunk": "TextChunkEvent",
    "reasoning_chunk": "ReasoningChunkEvent",
}


def parse_workflow_stream_event(data: dict[str, Any]) -> WorkflowStreamEvent:
    """The event of a frame, as its model."""
    told = data.get("event")
    if type(told) is not str:
        return UnknownEvent(None, data)
    model = _WORKFLOW_STREAM_EVENT.get(told)
    event: WorkflowStreamEvent = (
        UnknownEvent(told, data) if model is None else getattr(models, model).from_dict(data)
    )
    return event


RunStreamEvent: TypeAlias = "MessageEvent | MessageReplaceEvent | MessageEndEvent | TtsMessageEvent | TtsMessageEndEvent | ErrorEvent | WorkflowStartedEvent | WorkflowFinishedEvent | WorkflowPausedEvent | HumanInputRequiredEvent | HumanInputFormFilledEvent | HumanInputFormTimeoutEvent | NodeStartedEvent | NodeFinishedEvent | NodeRetryEvent | IterationStartedEvent | IterationNextEvent | IterationCompletedEvent | LoopStartedEvent | LoopNextEvent | LoopCompletedEvent | AgentLogEvent | TextChunkEvent | ReasoningChunkEvent | UnknownEvent"

_RUN_STREAM_EVENT: Final = {
    "message": "MessageEvent",
    "message_replace": "MessageReplaceEvent",
    "message_end": "MessageEndEvent",
    "tts_message": "TtsMessageEvent",
    "tts_message_end": "TtsMessageEndEvent",
    "error": "ErrorEvent",
    "workflow_started": "WorkflowStartedEvent",
    "workflow_finished": "WorkflowFinishedEvent",
    "workflow_paused": "WorkflowPausedEvent",
    "human_input_required": "HumanInputRequiredEvent",
    "human_input_form_filled": "HumanInputFormFilledEvent",
    "human_input_form_timeout": "HumanInputFormTimeoutEvent",
    "node_started": "NodeStartedEvent",
    "node_finished": "NodeFinishedEvent",
    "node_retry": "NodeRetryEvent",
    "iteration_started": "IterationStartedEvent",
    "iteration_next": "IterationNextEvent",
    "iteration_completed": "IterationCompletedEvent",
    "loop_started": "LoopStartedEvent",
    "loop_next": "LoopNextEvent",
    "loop_completed": "LoopCompletedEvent",
    "agent_log": "AgentLogEvent",
    "text_chunk": "TextChunkEvent",
    "reasoning_chunk": "ReasoningChunkEvent",
}


def parse_run_stream_event(data: dict[str, Any]) -> RunStreamEvent:
    """The event of a frame, as its model."""
    told = data.get("event")
    if type(told) is not str:
        return UnknownEvent(None, data)
    model = _RUN_STREAM_EVENT.get(told)
    event: RunStreamEvent = (
        UnknownEvent(told, data) if model is None else getattr(models, model).from_dict(data)
    )
    return event


DatasourceStreamEvent: TypeAlias = (
    "DatasourceProcessingEvent | DatasourceCompletedEvent | DatasourceErrorEvent | UnknownEvent"
)

_DATASOURCE_STREAM_EVENT: Final = {
    "datasource_processing": "DatasourceProcessingEvent",
    "datasource_completed": "DatasourceCompletedEvent",
    "datasource_error": "DatasourceErrorEvent",
}


def parse_datasource_stream_event(data: dict[str, Any]) -> DatasourceStreamEvent:
    """The event of a frame, as its model."""
    told = data.get("event")
    if type(told) is not str:
        return UnknownEvent(None, data)
    model = _DATASOURCE_STREAM_EVENT.get(told)
    event: DatasourceStreamEvent = (
        UnknownEvent(told, data) if model is None else getattr(models, model).from_dict(data)
    )
    return event


PipelineStreamEvent: TypeAlias = "ErrorEvent | WorkflowStartedEvent | WorkflowFinishedEvent | NodeStartedEvent | NodeFinishedEvent | NodeRetryEvent | IterationStartedEvent | IterationNextEvent | IterationCompletedEvent | LoopStartedEvent | LoopNextEvent | LoopCompletedEvent | AgentLogEvent | TextChunkEvent | UnknownEvent"

_PIPELINE_STREAM_EVENT: Final = {
    "error": "ErrorEvent",
    "workflow_started": "WorkflowStartedEvent",
    "workflow_finished": "WorkflowFinishedEvent",
    "node_started": "NodeStartedEvent",
    "node_finished": "NodeFinishedEvent",
    "node_retry": "NodeRetryEvent",
    "iteration_started": "IterationStartedEvent",
    "iteration_next": "IterationNextEvent",
    "iteration_completed": "IterationCompletedEvent",
    "loop_started": "LoopStartedEvent",
    "loop_next": "LoopNextEvent",
    "loop_completed": "LoopCompletedEvent",
    "agent_log": "AgentLogEvent",
    "text_chunk": "TextChunkEvent",
}


def parse_pipeline_stream_event(data: dict[str, Any]) -> PipelineStreamEvent:
    """The event of a frame, as its model."""
    told = data.get("event")
    if type(told) is not str:
        return UnknownEvent(None, data)
    model = _PIPELINE_STREAM_EVENT.get(told)
    event: PipelineStreamEvent = (
        UnknownEvent(told, data) if model is None else getattr(models, model).from_dict(data)
    )
    return event

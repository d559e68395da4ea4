# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Every model, imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent_log_data import AgentLogData
    from .agent_log_event import AgentLogEvent
    from .agent_message_event import AgentMessageEvent
    from .agent_strategy import AgentStrategy
    from .agent_thought import AgentThought
    from .agent_thought_event import AgentThoughtEvent
    from .annotation import Annotation
    from .annotation_author import AnnotationAuthor
    from .annotation_embedding_model import AnnotationEmbeddingModel
    from .annotation_page import AnnotationPage
    from .annotation_reply_job import AnnotationReplyJob
    from .annotation_reply_request import AnnotationReplyRequest
    from .annotation_reply_settings import AnnotationReplySettings
    from .annotation_reply_status import AnnotationReplyStatus
    from .annotation_request import AnnotationRequest
    from .app_info import AppInfo
    from .app_meta import AppMeta
    from .app_parameters import AppParameters
    from .app_site import AppSite
    from .chat_paused_data import ChatPausedData
    from .chat_reply import ChatReply
    from .chat_request import ChatRequest
    from .completion_reply import CompletionReply
    from .completion_request import CompletionRequest
    from .container_completed_data import ContainerCompletedData
    from .container_next_data import ContainerNextData
    from .container_started_data import ContainerStartedData
    from .conversation import Conversation
    from .conversation_page import ConversationPage
    from .conversation_variable import ConversationVariable
    from .create_chat_request import CreateChatRequest
    from .dataset import Dataset
    from .dataset_icon import DatasetIcon
    from .dataset_metadata_field import DatasetMetadataField
    from .dataset_page import DatasetPage
    from .dataset_tag import DatasetTag
    from .delete_conversation_request import DeleteConversationRequest
    from .empty_object import EmptyObject
    from .end_user import EndUser
    from .error_body import ErrorBody
    from .error_event import ErrorEvent
    from .execution_metadata import ExecutionMetadata
    from .external_knowledge_info import ExternalKnowledgeInfo
    from .external_retrieval_model import ExternalRetrievalModel
    from .feature_switch import FeatureSwitch
    from .feedback_item import FeedbackItem
    from .feedback_page import FeedbackPage
    from .feedback_request import FeedbackRequest
    from .file_upload_settings import FileUploadSettings
    from .form_action import FormAction
    from .form_input import FormInput
    from .form_input_default import FormInputDefault
    from .form_option_source import FormOptionSource
    from .get_annotation_reply_status_action import GetAnnotationReplyStatusAction
    from .human_input_content import HumanInputContent
    from .human_input_form import HumanInputForm
    from .human_input_form_definition import HumanInputFormDefinition
    from .human_input_form_filled_event import HumanInputFormFilledEvent
    from .human_input_form_timeout_event import HumanInputFormTimeoutEvent
    from .human_input_required_event import HumanInputRequiredEvent
    from .human_input_submission import HumanInputSubmission
    from .human_input_timeout import HumanInputTimeout
    from .image_upload_settings import ImageUploadSettings
    from .input_file import InputFile
    from .input_file_transfer_method import InputFileTransferMethod
    from .input_file_type import InputFileType
    from .iteration_completed_event import IterationCompletedEvent
    from .iteration_next_event import IterationNextEvent
    from .iteration_started_event import IterationStartedEvent
    from .json_object import JsonObject
    from .list_conversations_sort_by import ListConversationsSortBy
    from .list_workflow_logs_status import ListWorkflowLogsStatus
    from .log_account import LogAccount
    from .log_end_user import LogEndUser
    from .loop_completed_event import LoopCompletedEvent
    from .loop_next_event import LoopNextEvent
    from .loop_started_event import LoopStartedEvent
    from .matched_annotation import MatchedAnnotation
    from .message import Message
    from .message_end_event import MessageEndEvent
    from .message_event import MessageEvent
    from .message_feedback import MessageFeedback
    from .message_file import MessageFile
    from .message_file_event import MessageFileEvent
    from .message_metadata import MessageMetadata
    from .message_page import MessagePage
    from .message_replace_event import MessageReplaceEvent
    from .moderation_settings import ModerationSettings
    from .node_finished_data import NodeFinishedData
    from .node_finished_event import NodeFinishedEvent
    from .node_retry_data import NodeRetryData
    from .node_retry_event import NodeRetryEvent
    from .node_started_data import NodeStartedData
    from .node_started_event import NodeStartedEvent
    from .pause_reason import PauseReason
    from .rating import Rating
    from .reasoning_chunk_data import ReasoningChunkData
    from .reasoning_chunk_event import ReasoningChunkEvent
    from .rename_conversation_request import RenameConversationRequest
    from .reranking_model import RerankingModel
    from .response_mode import ResponseMode
    from .retrieval_model import RetrievalModel
    from .retriever_resource import RetrieverResource
    from .run_creator import RunCreator
    from .run_file import RunFile
    from .server_info import ServerInfo
    from .set_annotation_reply_action import SetAnnotationReplyAction
    from .simple_result import SimpleResult
    from .speech_settings import SpeechSettings
    from .stop_request import StopRequest
    from .submit_form_request import SubmitFormRequest
    from .suggested_questions import SuggestedQuestions
    from .summary_index_setting import SummaryIndexSetting
    from .synthesize_audio_request import SynthesizeAudioRequest
    from .system_parameters import SystemParameters
    from .text_chunk_data import TextChunkData
    from .text_chunk_event import TextChunkEvent
    from .transcribe_audio_request import TranscribeAudioRequest
    from .transcript import Transcript
    from .tts_message_end_event import TtsMessageEndEvent
    from .tts_message_event import TtsMessageEvent
    from .update_variable_request import UpdateVariableRequest
    from .upload_file_request import UploadFileRequest
    from .uploaded_file import UploadedFile
    from .usage import Usage
    from .user_input_field import UserInputField
    from .user_input_form_item import UserInputFormItem
    from .variable_page import VariablePage
    from .workflow_finished_data import WorkflowFinishedData
    from .workflow_finished_event import WorkflowFinishedEvent
    from .workflow_log import WorkflowLog
    from .workflow_log_page import WorkflowLogPage
    from .workflow_paused_data import WorkflowPausedData
    from .workflow_paused_event import WorkflowPausedEvent
    from .workflow_reply import WorkflowReply
    from .workflow_reply_data import WorkflowReplyData
    from .workflow_run import WorkflowRun
    from .workflow_run_request import WorkflowRunRequest
    from .workflow_run_summary import WorkflowRunSummary
    from .workflow_started_data import WorkflowStartedData
    from .workflow_started_event import WorkflowStartedEvent

_MODULES = {
    "AgentLogData": "agent_log_data",
    "AgentLogEvent": "agent_log_event",
    "AgentMessageEvent": "agent_message_event",
    "AgentStrategy": "agent_strategy",
    "AgentThought": "agent_thought",
    "AgentThoughtEvent": "agent_thought_event",
    "Annotation": "annotation",
    "AnnotationAuthor": "annotation_author",
    "AnnotationEmbeddingModel": "annotation_embedding_model",
    "AnnotationPage": "annotation_page",
    "AnnotationReplyJob": "annotation_reply_job",
    "AnnotationReplyRequest": "annotation_reply_request",
    "AnnotationReplySettings": "annotation_reply_settings",
    "AnnotationReplyStatus": "annotation_reply_status",
    "AnnotationRequest": "annotation_request",
    "AppInfo": "app_info",
    "AppMeta": "app_meta",
    "AppParameters": "app_parameters",
    "AppSite": "app_site",
    "ChatPausedData": "chat_paused_data",
    "ChatReply": "chat_reply",
    "ChatRequest": "chat_request",
    "CompletionReply": "completion_reply",
    "CompletionRequest": "completion_request",
    "ContainerCompletedData": "container_completed_data",
    "ContainerNextData": "container_next_data",
    "ContainerStartedData": "container_started_data",
    "Conversation": "conversation",
    "ConversationPage": "conversation_page",
    "ConversationVariable": "conversation_variable",
    "CreateChatRequest": "create_chat_request",
    "Dataset": "dataset",
    "DatasetIcon": "dataset_icon",
    "DatasetMetadataField": "dataset_metadata_field",
    "DatasetPage": "dataset_page",
    "DatasetTag": "dataset_tag",
    "DeleteConversationRequest": "delete_conversation_request",
    "EmptyObject": "empty_object",
    "EndUser": "end_user",
    "ErrorBody": "error_body",
    "ErrorEvent": "error_event",
    "ExecutionMetadata": "execution_metadata",
    "ExternalKnowledgeInfo": "external_knowledge_info",
    "ExternalRetrievalModel": "external_retrieval_model",
    "FeatureSwitch": "feature_switch",
    "FeedbackItem": "feedback_item",
    "FeedbackPage": "feedback_page",
    "FeedbackRequest": "feedback_request",
    "FileUploadSettings": "file_upload_settings",
    "FormAction": "form_action",
    "FormInput": "form_input",
    "FormInputDefault": "form_input_default",
    "FormOptionSource": "form_option_source",
    "GetAnnotationReplyStatusAction": "get_annotation_reply_status_action",
    "HumanInputContent": "human_input_content",
    "HumanInputForm": "human_input_form",
    "HumanInputFormDefinition": "human_input_form_definition",
    "HumanInputFormFilledEvent": "human_input_form_filled_event",
    "HumanInputFormTimeoutEvent": "human_input_form_timeout_event",
    "HumanInputRequiredEvent": "human_input_required_event",
    "HumanInputSubmission": "human_input_submission",
    "HumanInputTimeout": "human_input_timeout",
    "ImageUploadSettings": "image_upload_settings",
    "InputFile": "input_file",
    "InputFileTransferMethod": "input_file_transfer_method",
    "InputFileType": "input_file_type",
    "IterationCompletedEvent": "iteration_completed_event",
    "IterationNextEvent": "iteration_next_event",
    "IterationStartedEvent": "iteration_started_event",
    "JsonObject": "json_object",
    "ListConversationsSortBy": "list_conversations_sort_by",
    "ListWorkflowLogsStatus": "list_workflow_logs_status",
    "LogAccount": "log_account",
    "LogEndUser": "log_end_user",
    "LoopCompletedEvent": "loop_completed_event",
    "LoopNextEvent": "loop_next_event",
    "LoopStartedEvent": "loop_started_event",
    "MatchedAnnotation": "matched_annotation",
    "Message": "message",
    "MessageEndEvent": "message_end_event",
    "MessageEvent": "message_event",
    "MessageFeedback": "message_feedback",
    "MessageFile": "message_file",
    "MessageFileEvent": "message_file_event",
    "MessageMetadata": "message_metadata",
    "MessagePage": "message_page",
    "MessageReplaceEvent": "message_replace_event",
    "ModerationSettings": "moderation_settings",
    "NodeFinishedData": "node_finished_data",
    "NodeFinishedEvent": "node_finished_event",
    "NodeRetryData": "node_retry_data",
    "NodeRetryEvent": "node_retry_event",
    "NodeStartedData": "node_started_data",
    "NodeStartedEvent": "node_started_event",
    "PauseReason": "pause_reason",
    "Rating": "rating",
    "ReasoningChunkData": "reasoning_chunk_data",
    "ReasoningChunkEvent": "reasoning_chunk_event",
    "RenameConversationRequest": "rename_conversation_request",
    "RerankingModel": "reranking_model",
    "ResponseMode": "response_mode",
    "RetrievalModel": "retrieval_model",
    "RetrieverResource": "retriever_resource",
    "RunCreator": "run_creator",
    "RunFile": "run_file",
    "ServerInfo": "server_info",
    "SetAnnotationReplyAction": "set_annotation_reply_action",
    "SimpleResult": "simple_result",
    "SpeechSettings": "speech_settings",
    "StopRequest": "stop_request",
    "SubmitFormRequest": "submit_form_request",
    "SuggestedQuestions": "suggested_questions",
    "SummaryIndexSetting": "summary_index_setting",
    "SynthesizeAudioRequest": "synthesize_audio_request",
    "SystemParameters": "system_parameters",
    "TextChunkData": "text_chunk_data",
    "TextChunkEvent": "text_chunk_event",
    "TranscribeAudioRequest": "transcribe_audio_request",
    "Transcript": "transcript",
    "TtsMessageEndEvent": "tts_message_end_event",
    "TtsMessageEvent": "tts_message_event",
    "UpdateVariableRequest": "update_variable_request",
    "UploadFileRequest": "upload_file_request",
    "UploadedFile": "uploaded_file",
    "Usage": "usage",
    "UserInputField": "user_input_field",
    "UserInputFormItem": "user_input_form_item",
    "VariablePage": "variable_page",
    "WorkflowFinishedData": "workflow_finished_data",
    "WorkflowFinishedEvent": "workflow_finished_event",
    "WorkflowLog": "workflow_log",
    "WorkflowLogPage": "workflow_log_page",
    "WorkflowPausedData": "workflow_paused_data",
    "WorkflowPausedEvent": "workflow_paused_event",
    "WorkflowReply": "workflow_reply",
    "WorkflowReplyData": "workflow_reply_data",
    "WorkflowRun": "workflow_run",
    "WorkflowRunRequest": "workflow_run_request",
    "WorkflowRunSummary": "workflow_run_summary",
    "WorkflowStartedData": "workflow_started_data",
    "WorkflowStartedEvent": "workflow_started_event",
}

__all__ = [
    "AgentLogData",
    "AgentLogEvent",
    "AgentMessageEvent",
    "AgentStrategy",
    "AgentThought",
    "AgentThoughtEvent",
    "Annotation",
    "AnnotationAuthor",
    "AnnotationEmbeddingModel",
    "AnnotationPage",
    "AnnotationReplyJob",
    "AnnotationReplyRequest",
    "AnnotationReplySettings",
    "AnnotationReplyStatus",
    "AnnotationRequest",
    "AppInfo",
    "AppMeta",
    "AppParameters",
    "AppSite",
    "ChatPausedData",
    "ChatReply",
    "ChatRequest",
    "CompletionReply",
    "CompletionRequest",
    "ContainerCompletedData",
    "ContainerNextData",
    "ContainerStartedData",
    "Conversation",
    "ConversationPage",
    "ConversationVariable",
    "CreateChatRequest",
    "Dataset",
    "DatasetIcon",
    "DatasetMetadataField",
    "DatasetPage",
    "DatasetTag",
    "DeleteConversationRequest",
    "EmptyObject",
    "EndUser",
    "ErrorBody",
    "ErrorEvent",
    "ExecutionMetadata",
    "ExternalKnowledgeInfo",
    "ExternalRetrievalModel",
    "FeatureSwitch",
    "FeedbackItem",
    "FeedbackPage",
    "FeedbackRequest",
    "FileUploadSettings",
    "FormAction",
    "FormInput",
    "FormInputDefault",
    "FormOptionSource",
    "GetAnnotationReplyStatusAction",
    "HumanInputContent",
    "HumanInputForm",
    "HumanInputFormDefinition",
    "HumanInputFormFilledEvent",
    "HumanInputFormTimeoutEvent",
    "HumanInputRequiredEvent",
    "HumanInputSubmission",
    "HumanInputTimeout",
    "ImageUploadSettings",
    "InputFile",
    "InputFileTransferMethod",
    "InputFileType",
    "IterationCompletedEvent",
    "IterationNextEvent",
    "IterationStartedEvent",
    "JsonObject",
    "ListConversationsSortBy",
    "ListWorkflowLogsStatus",
    "LogAccount",
    "LogEndUser",
    "LoopCompletedEvent",
    "LoopNextEvent",
    "LoopStartedEvent",
    "MatchedAnnotation",
    "Message",
    "MessageEndEvent",
    "MessageEvent",
    "MessageFeedback",
    "MessageFile",
    "MessageFileEvent",
    "MessageMetadata",
    "MessagePage",
    "MessageReplaceEvent",
    "ModerationSettings",
    "NodeFinishedData",
    "NodeFinishedEvent",
    "NodeRetryData",
    "NodeRetryEvent",
    "NodeStartedData",
    "NodeStartedEvent",
    "PauseReason",
    "Rating",
    "ReasoningChunkData",
    "ReasoningChunkEvent",
    "RenameConversationRequest",
    "RerankingModel",
    "ResponseMode",
    "RetrievalModel",
    "RetrieverResource",
    "RunCreator",
    "RunFile",
    "ServerInfo",
    "SetAnnotationReplyAction",
    "SimpleResult",
    "SpeechSettings",
    "StopRequest",
    "SubmitFormRequest",
    "SuggestedQuestions",
    "SummaryIndexSetting",
    "SynthesizeAudioRequest",
    "SystemParameters",
    "TextChunkData",
    "TextChunkEvent",
    "TranscribeAudioRequest",
    "Transcript",
    "TtsMessageEndEvent",
    "TtsMessageEvent",
    "UpdateVariableRequest",
    "UploadedFile",
    "UploadFileRequest",
    "Usage",
    "UserInputField",
    "UserInputFormItem",
    "VariablePage",
    "WorkflowFinishedData",
    "WorkflowFinishedEvent",
    "WorkflowLog",
    "WorkflowLogPage",
    "WorkflowPausedData",
    "WorkflowPausedEvent",
    "WorkflowReply",
    "WorkflowReplyData",
    "WorkflowRun",
    "WorkflowRunRequest",
    "WorkflowRunSummary",
    "WorkflowStartedData",
    "WorkflowStartedEvent",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

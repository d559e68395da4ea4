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
    from .applied_process_rule import AppliedProcessRule
    from .applied_rules import AppliedRules
    from .applied_segmentation import AppliedSegmentation
    from .bind_tags_request import BindTagsRequest
    from .bound_tag import BoundTag
    from .builtin_metadata_field import BuiltinMetadataField
    from .builtin_metadata_field_list import BuiltinMetadataFieldList
    from .chat_paused_data import ChatPausedData
    from .chat_reply import ChatReply
    from .chat_request import ChatRequest
    from .child_chunk import ChildChunk
    from .child_chunk_page import ChildChunkPage
    from .child_chunk_reply import ChildChunkReply
    from .child_chunk_request import ChildChunkRequest
    from .completion_reply import CompletionReply
    from .completion_request import CompletionRequest
    from .container_completed_data import ContainerCompletedData
    from .container_next_data import ContainerNextData
    from .container_started_data import ContainerStartedData
    from .conversation import Conversation
    from .conversation_page import ConversationPage
    from .conversation_variable import ConversationVariable
    from .counted_metadata_field import CountedMetadataField
    from .create_chat_request import CreateChatRequest
    from .create_dataset_request import CreateDatasetRequest
    from .create_document_by_file_request import CreateDocumentByFileRequest
    from .create_document_by_text_request import CreateDocumentByTextRequest
    from .create_metadata_field_request import CreateMetadataFieldRequest
    from .create_metadata_field_request_type import CreateMetadataFieldRequestType
    from .create_segments_request import CreateSegmentsRequest
    from .create_tag_request import CreateTagRequest
    from .dataset import Dataset
    from .dataset_icon import DatasetIcon
    from .dataset_member import DatasetMember
    from .dataset_metadata_field import DatasetMetadataField
    from .dataset_page import DatasetPage
    from .dataset_permission import DatasetPermission
    from .dataset_tag import DatasetTag
    from .dataset_tag_list import DatasetTagList
    from .datasource_completed_event import DatasourceCompletedEvent
    from .datasource_error_event import DatasourceErrorEvent
    from .datasource_plugin import DatasourcePlugin
    from .datasource_processing_event import DatasourceProcessingEvent
    from .delete_conversation_request import DeleteConversationRequest
    from .delete_tag_request import DeleteTagRequest
    from .doc_form import DocForm
    from .document import Document
    from .document_detail import DocumentDetail
    from .document_file_change import DocumentFileChange
    from .document_file_settings import DocumentFileSettings
    from .document_indexing import DocumentIndexing
    from .document_metadata_change import DocumentMetadataChange
    from .document_metadata_value import DocumentMetadataValue
    from .document_page import DocumentPage
    from .document_reply import DocumentReply
    from .document_source import DocumentSource
    from .document_source_detail import DocumentSourceDetail
    from .document_upload import DocumentUpload
    from .download_documents_request import DownloadDocumentsRequest
    from .download_url import DownloadUrl
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
    from .found_child_chunk import FoundChildChunk
    from .found_document import FoundDocument
    from .found_segment import FoundSegment
    from .get_annotation_reply_status_action import GetAnnotationReplyStatusAction
    from .get_document_metadata import GetDocumentMetadata
    from .human_input_content import HumanInputContent
    from .human_input_form import HumanInputForm
    from .human_input_form_definition import HumanInputFormDefinition
    from .human_input_form_filled_event import HumanInputFormFilledEvent
    from .human_input_form_timeout_event import HumanInputFormTimeoutEvent
    from .human_input_required_event import HumanInputRequiredEvent
    from .human_input_submission import HumanInputSubmission
    from .human_input_timeout import HumanInputTimeout
    from .image_upload_settings import ImageUploadSettings
    from .indexing_status_list import IndexingStatusList
    from .indexing_technique import IndexingTechnique
    from .input_file import InputFile
    from .input_file_transfer_method import InputFileTransferMethod
    from .input_file_type import InputFileType
    from .iteration_completed_event import IterationCompletedEvent
    from .iteration_next_event import IterationNextEvent
    from .iteration_started_event import IterationStartedEvent
    from .json_object import JsonObject
    from .list_conversations_sort_by import ListConversationsSortBy
    from .list_workflow_logs_status import ListWorkflowLogsStatus
    from .localized_text import LocalizedText
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
    from .metadata_condition import MetadataCondition
    from .metadata_field import MetadataField
    from .metadata_field_list import MetadataFieldList
    from .metadata_filter import MetadataFilter
    from .metadata_filter_logical_operator import MetadataFilterLogicalOperator
    from .metadata_value import MetadataValue
    from .model_provider import ModelProvider
    from .model_provider_list import ModelProviderList
    from .moderation_settings import ModerationSettings
    from .new_segment import NewSegment
    from .node_finished_data import NodeFinishedData
    from .node_finished_event import NodeFinishedEvent
    from .node_retry_data import NodeRetryData
    from .node_retry_event import NodeRetryEvent
    from .node_started_data import NodeStartedData
    from .node_started_event import NodeStartedEvent
    from .pause_reason import PauseReason
    from .pipeline_dataset import PipelineDataset
    from .pipeline_document import PipelineDocument
    from .pipeline_file import PipelineFile
    from .pipeline_run_reply import PipelineRunReply
    from .pre_processing_choice import PreProcessingChoice
    from .pre_processing_rule import PreProcessingRule
    from .process_rule import ProcessRule
    from .process_rule_mode import ProcessRuleMode
    from .process_rules import ProcessRules
    from .provider_model import ProviderModel
    from .rating import Rating
    from .reasoning_chunk_data import ReasoningChunkData
    from .reasoning_chunk_event import ReasoningChunkEvent
    from .rename_conversation_request import RenameConversationRequest
    from .reranking_model import RerankingModel
    from .reranking_settings import RerankingSettings
    from .response_mode import ResponseMode
    from .retrieval_model import RetrievalModel
    from .retrieval_settings import RetrievalSettings
    from .retrieval_settings_search_method import RetrievalSettingsSearchMethod
    from .retrieve_query import RetrieveQuery
    from .retrieve_record import RetrieveRecord
    from .retrieve_reply import RetrieveReply
    from .retrieve_request import RetrieveRequest
    from .retriever_resource import RetrieverResource
    from .run_creator import RunCreator
    from .run_datasource_node_request import RunDatasourceNodeRequest
    from .run_file import RunFile
    from .run_pipeline_request import RunPipelineRequest
    from .segment import Segment
    from .segment_change import SegmentChange
    from .segment_list import SegmentList
    from .segment_page import SegmentPage
    from .segment_reply import SegmentReply
    from .segmentation_settings import SegmentationSettings
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
    from .tag import Tag
    from .text_chunk_data import TextChunkData
    from .text_chunk_event import TextChunkEvent
    from .transcribe_audio_request import TranscribeAudioRequest
    from .transcript import Transcript
    from .tts_message_end_event import TtsMessageEndEvent
    from .tts_message_event import TtsMessageEvent
    from .unbind_tags_request import UnbindTagsRequest
    from .update_dataset_request import UpdateDatasetRequest
    from .update_document_by_file_request import UpdateDocumentByFileRequest
    from .update_document_by_text_request import UpdateDocumentByTextRequest
    from .update_document_status_action import UpdateDocumentStatusAction
    from .update_document_status_request import UpdateDocumentStatusRequest
    from .update_documents_metadata_request import UpdateDocumentsMetadataRequest
    from .update_metadata_field_request import UpdateMetadataFieldRequest
    from .update_segment_request import UpdateSegmentRequest
    from .update_tag_request import UpdateTagRequest
    from .update_variable_request import UpdateVariableRequest
    from .upload_file_request import UploadFileRequest
    from .upload_pipeline_file_request import UploadPipelineFileRequest
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
    "AppliedProcessRule": "applied_process_rule",
    "AppliedRules": "applied_rules",
    "AppliedSegmentation": "applied_segmentation",
    "BindTagsRequest": "bind_tags_request",
    "BoundTag": "bound_tag",
    "BuiltinMetadataField": "builtin_metadata_field",
    "BuiltinMetadataFieldList": "builtin_metadata_field_list",
    "ChatPausedData": "chat_paused_data",
    "ChatReply": "chat_reply",
    "ChatRequest": "chat_request",
    "ChildChunk": "child_chunk",
    "ChildChunkPage": "child_chunk_page",
    "ChildChunkReply": "child_chunk_reply",
    "ChildChunkRequest": "child_chunk_request",
    "CompletionReply": "completion_reply",
    "CompletionRequest": "completion_request",
    "ContainerCompletedData": "container_completed_data",
    "ContainerNextData": "container_next_data",
    "ContainerStartedData": "container_started_data",
    "Conversation": "conversation",
    "ConversationPage": "conversation_page",
    "ConversationVariable": "conversation_variable",
    "CountedMetadataField": "counted_metadata_field",
    "CreateChatRequest": "create_chat_request",
    "CreateDatasetRequest": "create_dataset_request",
    "CreateDocumentByFileRequest": "create_document_by_file_request",
    "CreateDocumentByTextRequest": "create_document_by_text_request",
    "CreateMetadataFieldRequest": "create_metadata_field_request",
    "CreateMetadataFieldRequestType": "create_metadata_field_request_type",
    "CreateSegmentsRequest": "create_segments_request",
    "CreateTagRequest": "create_tag_request",
    "Dataset": "dataset",
    "DatasetIcon": "dataset_icon",
    "DatasetMember": "dataset_member",
    "DatasetMetadataField": "dataset_metadata_field",
    "DatasetPage": "dataset_page",
    "DatasetPermission": "dataset_permission",
    "DatasetTag": "dataset_tag",
    "DatasetTagList": "dataset_tag_list",
    "DatasourceCompletedEvent": "datasource_completed_event",
    "DatasourceErrorEvent": "datasource_error_event",
    "DatasourcePlugin": "datasource_plugin",
    "DatasourceProcessingEvent": "datasource_processing_event",
    "DeleteConversationRequest": "delete_conversation_request",
    "DeleteTagRequest": "delete_tag_request",
    "DocForm": "doc_form",
    "Document": "document",
    "DocumentDetail": "document_detail",
    "DocumentFileChange": "document_file_change",
    "DocumentFileSettings": "document_file_settings",
    "DocumentIndexing": "document_indexing",
    "DocumentMetadataChange": "document_metadata_change",
    "DocumentMetadataValue": "document_metadata_value",
    "DocumentPage": "document_page",
    "DocumentReply": "document_reply",
    "DocumentSource": "document_source",
    "DocumentSourceDetail": "document_source_detail",
    "DocumentUpload": "document_upload",
    "DownloadDocumentsRequest": "download_documents_request",
    "DownloadUrl": "download_url",
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
    "FoundChildChunk": "found_child_chunk",
    "FoundDocument": "found_document",
    "FoundSegment": "found_segment",
    "GetAnnotationReplyStatusAction": "get_annotation_reply_status_action",
    "GetDocumentMetadata": "get_document_metadata",
    "HumanInputContent": "human_input_content",
    "HumanInputForm": "human_input_form",
    "HumanInputFormDefinition": "human_input_form_definition",
    "HumanInputFormFilledEvent": "human_input_form_filled_event",
    "HumanInputFormTimeoutEvent": "human_input_form_timeout_event",
    "HumanInputRequiredEvent": "human_input_required_event",
    "HumanInputSubmission": "human_input_submission",
    "HumanInputTimeout": "human_input_timeout",
    "ImageUploadSettings": "image_upload_settings",
    "IndexingStatusList": "indexing_status_list",
    "IndexingTechnique": "indexing_technique",
    "InputFile": "input_file",
    "InputFileTransferMethod": "input_file_transfer_method",
    "InputFileType": "input_file_type",
    "IterationCompletedEvent": "iteration_completed_event",
    "IterationNextEvent": "iteration_next_event",
    "IterationStartedEvent": "iteration_started_event",
    "JsonObject": "json_object",
    "ListConversationsSortBy": "list_conversations_sort_by",
    "ListWorkflowLogsStatus": "list_workflow_logs_status",
    "LocalizedText": "localized_text",
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
    "MetadataCondition": "metadata_condition",
    "MetadataField": "metadata_field",
    "MetadataFieldList": "metadata_field_list",
    "MetadataFilter": "metadata_filter",
    "MetadataFilterLogicalOperator": "metadata_filter_logical_operator",
    "MetadataValue": "metadata_value",
    "ModelProvider": "model_provider",
    "ModelProviderList": "model_provider_list",
    "ModerationSettings": "moderation_settings",
    "NewSegment": "new_segment",
    "NodeFinishedData": "node_finished_data",
    "NodeFinishedEvent": "node_finished_event",
    "NodeRetryData": "node_retry_data",
    "NodeRetryEvent": "node_retry_event",
    "NodeStartedData": "node_started_data",
    "NodeStartedEvent": "node_started_event",
    "PauseReason": "pause_reason",
    "PipelineDataset": "pipeline_dataset",
    "PipelineDocument": "pipeline_document",
    "PipelineFile": "pipeline_file",
    "PipelineRunReply": "pipeline_run_reply",
    "PreProcessingChoice": "pre_processing_choice",
    "PreProcessingRule": "pre_processing_rule",
    "ProcessRule": "process_rule",
    "ProcessRuleMode": "process_rule_mode",
    "ProcessRules": "process_rules",
    "ProviderModel": "provider_model",
    "Rating": "rating",
    "ReasoningChunkData": "reasoning_chunk_data",
    "ReasoningChunkEvent": "reasoning_chunk_event",
    "RenameConversationRequest": "rename_conversation_request",
    "RerankingModel": "reranking_model",
    "RerankingSettings": "reranking_settings",
    "ResponseMode": "response_mode",
    "RetrievalModel": "retrieval_model",
    "RetrievalSettings": "retrieval_settings",
    "RetrievalSettingsSearchMethod": "retrieval_settings_search_method",
    "RetrieveQuery": "retrieve_query",
    "RetrieveRecord": "retrieve_record",
    "RetrieveReply": "retrieve_reply",
    "RetrieveRequest": "retrieve_request",
    "RetrieverResource": "retriever_resource",
    "RunCreator": "run_creator",
    "RunDatasourceNodeRequest": "run_datasource_node_request",
    "RunFile": "run_file",
    "RunPipelineRequest": "run_pipeline_request",
    "Segment": "segment",
    "SegmentChange": "segment_change",
    "SegmentList": "segment_list",
    "SegmentPage": "segment_page",
    "SegmentReply": "segment_reply",
    "SegmentationSettings": "segmentation_settings",
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
    "Tag": "tag",
    "TextChunkData": "text_chunk_data",
    "TextChunkEvent": "text_chunk_event",
    "TranscribeAudioRequest": "transcribe_audio_request",
    "Transcript": "transcript",
    "TtsMessageEndEvent": "tts_message_end_event",
    "TtsMessageEvent": "tts_message_event",
    "UnbindTagsRequest": "unbind_tags_request",
    "UpdateDatasetRequest": "update_dataset_request",
    "UpdateDocumentByFileRequest": "update_document_by_file_request",
    "UpdateDocumentByTextRequest": "update_document_by_text_request",
    "UpdateDocumentStatusAction": "update_document_status_action",
    "UpdateDocumentStatusRequest": "update_document_status_request",
    "UpdateDocumentsMetadataRequest": "update_documents_metadata_request",
    "UpdateMetadataFieldRequest": "update_metadata_field_request",
    "UpdateSegmentRequest": "update_segment_request",
    "UpdateTagRequest": "update_tag_request",
    "UpdateVariableRequest": "update_variable_request",
    "UploadFileRequest": "upload_file_request",
    "UploadPipelineFileRequest": "upload_pipeline_file_request",
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
    "AppliedProcessRule",
    "AppliedRules",
    "AppliedSegmentation",
    "AppMeta",
    "AppParameters",
    "AppSite",
    "BindTagsRequest",
    "BoundTag",
    "BuiltinMetadataField",
    "BuiltinMetadataFieldList",
    "ChatPausedData",
    "ChatReply",
    "ChatRequest",
    "ChildChunk",
    "ChildChunkPage",
    "ChildChunkReply",
    "ChildChunkRequest",
    "CompletionReply",
    "CompletionRequest",
    "ContainerCompletedData",
    "ContainerNextData",
    "ContainerStartedData",
    "Conversation",
    "ConversationPage",
    "ConversationVariable",
    "CountedMetadataField",
    "CreateChatRequest",
    "CreateDatasetRequest",
    "CreateDocumentByFileRequest",
    "CreateDocumentByTextRequest",
    "CreateMetadataFieldRequest",
    "CreateMetadataFieldRequestType",
    "CreateSegmentsRequest",
    "CreateTagRequest",
    "Dataset",
    "DatasetIcon",
    "DatasetMember",
    "DatasetMetadataField",
    "DatasetPage",
    "DatasetPermission",
    "DatasetTag",
    "DatasetTagList",
    "DatasourceCompletedEvent",
    "DatasourceErrorEvent",
    "DatasourcePlugin",
    "DatasourceProcessingEvent",
    "DeleteConversationRequest",
    "DeleteTagRequest",
    "DocForm",
    "Document",
    "DocumentDetail",
    "DocumentFileChange",
    "DocumentFileSettings",
    "DocumentIndexing",
    "DocumentMetadataChange",
    "DocumentMetadataValue",
    "DocumentPage",
    "DocumentReply",
    "DocumentSource",
    "DocumentSourceDetail",
    "DocumentUpload",
    "DownloadDocumentsRequest",
    "DownloadUrl",
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
    "FoundChildChunk",
    "FoundDocument",
    "FoundSegment",
    "GetAnnotationReplyStatusAction",
    "GetDocumentMetadata",
    "HumanInputContent",
    "HumanInputForm",
    "HumanInputFormDefinition",
    "HumanInputFormFilledEvent",
    "HumanInputFormTimeoutEvent",
    "HumanInputRequiredEvent",
    "HumanInputSubmission",
    "HumanInputTimeout",
    "ImageUploadSettings",
    "IndexingStatusList",
    "IndexingTechnique",
    "InputFile",
    "InputFileTransferMethod",
    "InputFileType",
    "IterationCompletedEvent",
    "IterationNextEvent",
    "IterationStartedEvent",
    "JsonObject",
    "ListConversationsSortBy",
    "ListWorkflowLogsStatus",
    "LocalizedText",
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
    "MetadataCondition",
    "MetadataField",
    "MetadataFieldList",
    "MetadataFilter",
    "MetadataFilterLogicalOperator",
    "MetadataValue",
    "ModelProvider",
    "ModelProviderList",
    "ModerationSettings",
    "NewSegment",
    "NodeFinishedData",
    "NodeFinishedEvent",
    "NodeRetryData",
    "NodeRetryEvent",
    "NodeStartedData",
    "NodeStartedEvent",
    "PauseReason",
    "PipelineDataset",
    "PipelineDocument",
    "PipelineFile",
    "PipelineRunReply",
    "PreProcessingChoice",
    "PreProcessingRule",
    "ProcessRule",
    "ProcessRuleMode",
    "ProcessRules",
    "ProviderModel",
    "Rating",
    "ReasoningChunkData",
    "ReasoningChunkEvent",
    "RenameConversationRequest",
    "RerankingModel",
    "RerankingSettings",
    "ResponseMode",
    "RetrievalModel",
    "RetrievalSettings",
    "RetrievalSettingsSearchMethod",
    "RetrieveQuery",
    "RetrieveRecord",
    "RetrieveReply",
    "RetrieveRequest",
    "RetrieverResource",
    "RunCreator",
    "RunDatasourceNodeRequest",
    "RunFile",
    "RunPipelineRequest",
    "Segment",
    "SegmentationSettings",
    "SegmentChange",
    "SegmentList",
    "SegmentPage",
    "SegmentReply",
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
    "Tag",
    "TextChunkData",
    "TextChunkEvent",
    "TranscribeAudioRequest",
    "Transcript",
    "TtsMessageEndEvent",
    "TtsMessageEvent",
    "UnbindTagsRequest",
    "UpdateDatasetRequest",
    "UpdateDocumentByFileRequest",
    "UpdateDocumentByTextRequest",
    "UpdateDocumentsMetadataRequest",
    "UpdateDocumentStatusAction",
    "UpdateDocumentStatusRequest",
    "UpdateMetadataFieldRequest",
    "UpdateSegmentRequest",
    "UpdateTagRequest",
    "UpdateVariableRequest",
    "UploadedFile",
    "UploadFileRequest",
    "UploadPipelineFileRequest",
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

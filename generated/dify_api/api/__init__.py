# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Every operation by tag, and the accessors that the clients take: `app.conversations`, `kb.documents` and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import AppCaller, AsyncAppCaller, AsyncKnowledgeCaller, KnowledgeCaller
    from .annotations import Annotations, AsyncAnnotations
    from .audio import AsyncAudio, Audio
    from .chat_messages import AsyncChatMessages, ChatMessages
    from .child_chunks import AsyncChildChunks, ChildChunks
    from .completion_messages import AsyncCompletionMessages, CompletionMessages
    from .conversations import AsyncConversations, Conversations
    from .datasets import AsyncDatasets, Datasets
    from .documents import AsyncDocuments, Documents
    from .end_users import AsyncEndUsers, EndUsers
    from .files import AsyncFiles, Files
    from .human_input import AsyncHumanInput, HumanInput
    from .info import AsyncInfo, Info
    from .messages import AsyncMessages, Messages
    from .metadata import AsyncMetadata, Metadata
    from .models import AsyncModels, Models
    from .pipeline import AsyncPipeline, Pipeline
    from .segments import AsyncSegments, Segments
    from .server import AsyncServer, Server
    from .tags import AsyncTags, Tags
    from .workflows import AsyncWorkflows, Workflows


class AppAccessors:
    """The operations that an app key opens, by tag."""

    __slots__ = ()

    @property
    def annotations(self: AppCaller) -> Annotations:
        """Answers that people wrote, which take the place of the model's."""
        from .annotations import Annotations

        return Annotations(self)

    @property
    def audio(self: AppCaller) -> Audio:
        """Speech to text and back."""
        from .audio import Audio

        return Audio(self)

    @property
    def chat_messages(self: AppCaller) -> ChatMessages:
        """Ask an app that chats (chat, agent-chat, agent and advanced-chat, which is called chatflow
        here)."""
        from .chat_messages import ChatMessages

        return ChatMessages(self)

    @property
    def completion_messages(self: AppCaller) -> CompletionMessages:
        """Ask an app that turns one form into one text."""
        from .completion_messages import CompletionMessages

        return CompletionMessages(self)

    @property
    def conversations(self: AppCaller) -> Conversations:
        """The conversations of an end user and their variables."""
        from .conversations import Conversations

        return Conversations(self)

    @property
    def end_users(self: AppCaller) -> EndUsers:
        """The people an app has met."""
        from .end_users import EndUsers

        return EndUsers(self)

    @property
    def files(self: AppCaller) -> Files:
        """Files that messages and runs take."""
        from .files import Files

        return Files(self)

    @property
    def human_input(self: AppCaller) -> HumanInput:
        """The forms that paused runs wait for."""
        from .human_input import HumanInput

        return HumanInput(self)

    @property
    def info(self: AppCaller) -> Info:
        """What the app behind a key is and how it is set up."""
        from .info import Info

        return Info(self)

    @property
    def messages(self: AppCaller) -> Messages:
        """What was said, what to ask next, and what people thought of it."""
        from .messages import Messages

        return Messages(self)

    @property
    def server(self: AppCaller) -> Server:
        """The server itself, without a key."""
        from .server import Server

        return Server(self)

    @property
    def workflows(self: AppCaller) -> Workflows:
        """Run workflows, follow runs and look at past ones."""
        from .workflows import Workflows

        return Workflows(self)


class AsyncAppAccessors:
    """The operations that an app key opens, by tag."""

    __slots__ = ()

    @property
    def annotations(self: AsyncAppCaller) -> AsyncAnnotations:
        """Answers that people wrote, which take the place of the model's."""
        from .annotations import AsyncAnnotations

        return AsyncAnnotations(self)

    @property
    def audio(self: AsyncAppCaller) -> AsyncAudio:
        """Speech to text and back."""
        from .audio import AsyncAudio

        return AsyncAudio(self)

    @property
    def chat_messages(self: AsyncAppCaller) -> AsyncChatMessages:
        """Ask an app that chats (chat, agent-chat, agent and advanced-chat, which is called chatflow
        here)."""
        from .chat_messages import AsyncChatMessages

        return AsyncChatMessages(self)

    @property
    def completion_messages(self: AsyncAppCaller) -> AsyncCompletionMessages:
        """Ask an app that turns one form into one text."""
        from .completion_messages import AsyncCompletionMessages

        return AsyncCompletionMessages(self)

    @property
    def conversations(self: AsyncAppCaller) -> AsyncConversations:
        """The conversations of an end user and their variables."""
        from .conversations import AsyncConversations

        return AsyncConversations(self)

    @property
    def end_users(self: AsyncAppCaller) -> AsyncEndUsers:
        """The people an app has met."""
        from .end_users import AsyncEndUsers

        return AsyncEndUsers(self)

    @property
    def files(self: AsyncAppCaller) -> AsyncFiles:
        """Files that messages and runs take."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    @property
    def human_input(self: AsyncAppCaller) -> AsyncHumanInput:
        """The forms that paused runs wait for."""
        from .human_input import AsyncHumanInput

        return AsyncHumanInput(self)

    @property
    def info(self: AsyncAppCaller) -> AsyncInfo:
        """What the app behind a key is and how it is set up."""
        from .info import AsyncInfo

        return AsyncInfo(self)

    @property
    def messages(self: AsyncAppCaller) -> AsyncMessages:
        """What was said, what to ask next, and what people thought of it."""
        from .messages import AsyncMessages

        return AsyncMessages(self)

    @property
    def server(self: AsyncAppCaller) -> AsyncServer:
        """The server itself, without a key."""
        from .server import AsyncServer

        return AsyncServer(self)

    @property
    def workflows(self: AsyncAppCaller) -> AsyncWorkflows:
        """Run workflows, follow runs and look at past ones."""
        from .workflows import AsyncWorkflows

        return AsyncWorkflows(self)


class KnowledgeAccessors:
    """The operations that a knowledge key opens, by tag."""

    __slots__ = ()

    @property
    def child_chunks(self: KnowledgeCaller) -> ChildChunks:
        """Parts of a chunk, in documents that are split twice."""
        from .child_chunks import ChildChunks

        return ChildChunks(self)

    @property
    def datasets(self: KnowledgeCaller) -> Datasets:
        """Knowledge bases, and searching them."""
        from .datasets import Datasets

        return Datasets(self)

    @property
    def documents(self: KnowledgeCaller) -> Documents:
        """Documents of a knowledge base."""
        from .documents import Documents

        return Documents(self)

    @property
    def metadata(self: KnowledgeCaller) -> Metadata:
        """Fields that documents can be filtered by."""
        from .metadata import Metadata

        return Metadata(self)

    @property
    def models(self: KnowledgeCaller) -> Models:
        """Models for embedding and ranking."""
        from .models import Models

        return Models(self)

    @property
    def pipeline(self: KnowledgeCaller) -> Pipeline:
        """Pipelines that fill a knowledge base."""
        from .pipeline import Pipeline

        return Pipeline(self)

    @property
    def segments(self: KnowledgeCaller) -> Segments:
        """Chunks of a document."""
        from .segments import Segments

        return Segments(self)

    @property
    def server(self: KnowledgeCaller) -> Server:
        """The server itself, without a key."""
        from .server import Server

        return Server(self)

    @property
    def tags(self: KnowledgeCaller) -> Tags:
        """Tags of knowledge bases."""
        from .tags import Tags

        return Tags(self)


class AsyncKnowledgeAccessors:
    """The operations that a knowledge key opens, by tag."""

    __slots__ = ()

    @property
    def child_chunks(self: AsyncKnowledgeCaller) -> AsyncChildChunks:
        """Parts of a chunk, in documents that are split twice."""
        from .child_chunks import AsyncChildChunks

        return AsyncChildChunks(self)

    @property
    def datasets(self: AsyncKnowledgeCaller) -> AsyncDatasets:
        """Knowledge bases, and searching them."""
        from .datasets import AsyncDatasets

        return AsyncDatasets(self)

    @property
    def documents(self: AsyncKnowledgeCaller) -> AsyncDocuments:
        """Documents of a knowledge base."""
        from .documents import AsyncDocuments

        return AsyncDocuments(self)

    @property
    def metadata(self: AsyncKnowledgeCaller) -> AsyncMetadata:
        """Fields that documents can be filtered by."""
        from .metadata import AsyncMetadata

        return AsyncMetadata(self)

    @property
    def models(self: AsyncKnowledgeCaller) -> AsyncModels:
        """Models for embedding and ranking."""
        from .models import AsyncModels

        return AsyncModels(self)

    @property
    def pipeline(self: AsyncKnowledgeCaller) -> AsyncPipeline:
        """Pipelines that fill a knowledge base."""
        from .pipeline import AsyncPipeline

        return AsyncPipeline(self)

    @property
    def segments(self: AsyncKnowledgeCaller) -> AsyncSegments:
        """Chunks of a document."""
        from .segments import AsyncSegments

        return AsyncSegments(self)

    @property
    def server(self: AsyncKnowledgeCaller) -> AsyncServer:
        """The server itself, without a key."""
        from .server import AsyncServer

        return AsyncServer(self)

    @property
    def tags(self: AsyncKnowledgeCaller) -> AsyncTags:
        """Tags of knowledge bases."""
        from .tags import AsyncTags

        return AsyncTags(self)

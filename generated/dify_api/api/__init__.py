# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Every operation by tag, and the accessors that the clients take: `app.conversations`, `kb.documents` and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import AppCaller, AsyncAppCaller, AsyncKnowledgeCaller, KnowledgeCaller
    from .annotations import Annotations, AsyncAnnotations
    from .audio import AsyncAudio, Audio
    from .chat_messages import AsyncChatMessages, ChatMessages
    from .completion_messages import AsyncCompletionMessages, CompletionMessages
    from .conversations import AsyncConversations, Conversations
    from .datasets import AsyncDatasets, Datasets
    from .end_users import AsyncEndUsers, EndUsers
    from .files import AsyncFiles, Files
    from .human_input import AsyncHumanInput, HumanInput
    from .info import AsyncInfo, Info
    from .messages import AsyncMessages, Messages
    from .server import AsyncServer, Server
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
    def datasets(self: KnowledgeCaller) -> Datasets:
        """Knowledge bases."""
        from .datasets import Datasets

        return Datasets(self)

    @property
    def server(self: KnowledgeCaller) -> Server:
        """The server itself, without a key."""
        from .server import Server

        return Server(self)


class AsyncKnowledgeAccessors:
    """The operations that a knowledge key opens, by tag."""

    __slots__ = ()

    @property
    def datasets(self: AsyncKnowledgeCaller) -> AsyncDatasets:
        """Knowledge bases."""
        from .datasets import AsyncDatasets

        return AsyncDatasets(self)

    @property
    def server(self: AsyncKnowledgeCaller) -> AsyncServer:
        """The server itself, without a key."""
        from .server import AsyncServer

        return AsyncServer(self)

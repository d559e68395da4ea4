"""What a fake Dify remembers: apps with their conversations and files, requests, and what to answer. No HTTP here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from dify_ext.testing.replies import Recorded, new_id

if TYPE_CHECKING:
    from collections.abc import Mapping

APP_KINDS: Final = ("advanced-chat", "chat", "agent-chat", "workflow")
DEFAULT_USER: Final = "DEFAULT-USER"


@define
class Message:
    """One question with its answer."""

    id: str
    query: str
    answer: str
    inputs: dict[str, Any]
    created_at: int


@define
class Conversation:
    """A conversation of one end user."""

    id: str
    user: str
    name: str
    inputs: dict[str, Any]
    created_at: int
    updated_at: int
    messages: list[Message] = field(factory=list)


@frozen
class Upload:
    """An uploaded file."""

    id: str
    user: str
    name: str
    media_type: str
    content: bytes = field(repr=False)


@define
class App:
    """One app: its kind, its key, and what happened in it."""

    kind: str
    key: str = field(repr=False)
    conversations: dict[str, Conversation] = field(factory=dict)
    uploads: dict[str, Upload] = field(factory=dict)

    def conversation(self, conversation_id: str, user: str) -> Conversation | None:
        """A user's conversation; None where there is none, or it is another user's."""
        found = self.conversations.get(conversation_id)
        return found if found is not None and found.user == user else None

    def of_user(self, user: str) -> list[Conversation]:
        """A user's conversations, the last changed first."""
        found = [conversation for conversation in self.conversations.values() if conversation.user == user]
        found.reverse()
        return sorted(found, key=lambda conversation: -conversation.updated_at)

    def begin(self, user: str, query: str, inputs: dict[str, Any]) -> Conversation:
        """Begin a conversation."""
        now = int(time.time())
        conversation = Conversation(new_id(), user, query[:40], inputs, now, now)
        self.conversations[conversation.id] = conversation
        return conversation


def add_message(conversation: Conversation, message_id: str, query: str, answer: str) -> None:
    """Remember a question with its answer."""
    now = int(time.time())
    conversation.updated_at = now
    conversation.messages.append(Message(message_id, query, answer, conversation.inputs, now))


@frozen
class ReceivedFile:
    """A file as it arrived."""

    filename: str
    media_type: str
    content: bytes = field(repr=False)


@frozen
class ReceivedRequest:
    """A request as it arrived; the key is left out.

    Attributes:
        path: The path below the base URL.
        path_ids: The ids in it, in order.
    """

    method: str
    path: str
    path_ids: tuple[str, ...]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    json: Any
    form: Mapping[str, str]
    files: Mapping[str, ReceivedFile]


@frozen
class ChatScript:
    """What a question is answered with: a text, a recorded reply, or the app's recorded answer."""

    answer: str | None = None
    reply: Recorded | None = None


@define
class Scripts:
    """What was said of the answers: to a question, to every other one (None), and what runs put out."""

    chats: dict[str | None, ChatScript] = field(factory=dict)
    outputs: dict[str, Any] | None = None

    def chat(self, query: str) -> ChatScript:
        """What a question is answered with."""
        return self.chats.get(query) or self.chats.get(None) or ChatScript()

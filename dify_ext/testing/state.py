"""What a fake Dify remembers: apps, their conversations and messages, uploaded files. No HTTP here."""

from __future__ import annotations

import time
from typing import Any, Final

from attrs import define, field, frozen

from dify_ext.testing.replies import new_id

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

"""What a fake Dify remembers of its apps: conversations, messages, files, runs, annotations. No HTTP here."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Final

from attrs import Factory, define, field, frozen

from dify_ext.testing.knowledge import Document, Knowledge
from dify_ext.testing.replies import Ids, Recorded, new_id, recorded

if TYPE_CHECKING:
    from collections.abc import Mapping

APP_KINDS: Final = ("advanced-chat", "chat", "agent-chat", "workflow", "completion")
DEFAULT_USER: Final = "DEFAULT-USER"


def now() -> int:
    """The time in seconds, as Dify gives it."""
    return int(time.time())


@define
class Message:
    """One question with its answer."""

    id: str
    query: str
    answer: str
    inputs: dict[str, Any]
    files: tuple[Upload, ...] = ()
    created_at: int = field(factory=now)
    feedback: str | None = None
    feedback_content: str | None = None
    feedback_at: int = 0
    feedback_id: str = field(factory=new_id)


@define
class Variable:
    """A conversation variable of a chatflow."""

    item: dict[str, Any]

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.item["id"])


@define
class Conversation:
    """A conversation of one end user."""

    id: str
    user: str
    name: str
    inputs: dict[str, Any]
    created_at: int = field(factory=now)
    updated_at: int = field(factory=now)
    messages: list[Message] = field(factory=list)
    variables: list[Variable] = field(factory=list)

    def add(self, message: Message) -> None:
        """Remember a question with its answer."""
        self.updated_at = message.created_at
        self.messages.append(message)


@define
class Upload:
    """An uploaded file."""

    id: str
    user: str
    name: str
    media_type: str
    content: bytes = field(repr=False)
    in_message: bool = False


@define
class Task:
    """What is being generated: it can be asked to stop."""

    id: str
    user: str
    stopped: threading.Event = field(factory=threading.Event)


@define
class Form:
    """A form that a run waits for.

    Attributes:
        submitted: The values it was filled in with; None before.
        followed: Whether the run was already followed after it.
    """

    token: str
    run_id: str
    item: dict[str, Any]
    expires: int
    submitted: dict[str, Any] | None = None
    action: str = ""
    followed: bool = False


@define
class Run:
    """A run of a workflow or chatflow.

    Attributes:
        replacements: What to say instead of values of the recorded run.
    """

    ids: Ids
    user: str
    inputs: dict[str, Any]
    status: str
    outputs: dict[str, Any]
    error: str | None = None
    form: Form | None = None
    replacements: dict[str, Any] = field(factory=dict)
    log_id: str = field(factory=new_id)
    created_at: int = field(factory=now)

    @property
    def id(self) -> str:
        """Its id."""
        return self.ids.workflow_run_id

    @property
    def task_id(self) -> str:
        """The id by which it can be stopped."""
        return self.ids.task_id

    @property
    def finished_at(self) -> int | None:
        """When it ended; None while it waits."""
        return None if self.status == "paused" else self.created_at


@define
class App:
    """One app: its kind, its key, and what happened in it."""

    kind: str
    key: str = field(repr=False)
    id: str = field(factory=new_id)
    conversations: dict[str, Conversation] = field(factory=dict)
    completions: dict[str, tuple[str, Message]] = field(factory=dict)
    uploads: dict[str, Upload] = field(factory=dict)
    end_users: dict[str, str] = field(factory=dict)
    annotations: dict[str, dict[str, Any]] = field(factory=dict)
    annotation_jobs: dict[str, int] = field(factory=dict)
    tasks: dict[str, Task] = field(factory=dict)
    runs: dict[str, Run] = field(factory=dict)
    forms: dict[str, Form] = field(factory=dict)

    def end_user_id(self, user: str) -> str:
        """The id that Dify keeps for a user of the app."""
        return self.end_users.setdefault(user, new_id())

    def conversation(self, conversation_id: str, user: str) -> Conversation | None:
        """A user's conversation; None where there is none, or it is another user's."""
        found = self.conversations.get(conversation_id)
        return found if found is not None and found.user == user else None

    def message(self, message_id: str, user: str | None = None) -> Message | None:
        """A message of the app, or of one user; None where there is none."""
        for owner, message in self.messages():
            if message.id == message_id and user in {None, owner}:
                return message
        return None

    def messages(self) -> list[tuple[str, Message]]:
        """Every message with its user."""
        asked = [(each.user, message) for each in self.conversations.values() for message in each.messages]
        return asked + list(self.completions.values())

    def of_user(self, user: str) -> list[Conversation]:
        """A user's conversations, the newest first."""
        return [each for each in reversed(self.conversations.values()) if each.user == user]

    def begin(self, user: str, query: str, inputs: dict[str, Any]) -> Conversation:
        """Begin a conversation."""
        conversation = Conversation(new_id(), user, query[:40], inputs)
        self.conversations[conversation.id] = conversation
        return conversation


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
        operation: The id of its operation.
        path: The path below the base URL.
        path_params: The parameters in it.
        query: The query's parameters; of repeated ones the first, all are in `query_lists`.
        json: The decoded body, or None.
    """

    operation: str
    method: str
    path: str
    path_params: Mapping[str, str]
    query: Mapping[str, str]
    query_lists: Mapping[str, list[str]]
    headers: Mapping[str, str]
    json: Any
    form: Mapping[str, str]
    files: Mapping[str, ReceivedFile]


@frozen
class Call:
    """A request that was let in.

    Attributes:
        app: The app of the key; an empty one for the knowledge.
        body: The members of the JSON object or of the form.
        user: The end user it is made for.
    """

    request: ReceivedRequest
    app: App
    body: dict[str, Any]
    user: str

    def id(self, name: str) -> str:
        """An id of the path."""
        return self.request.path_params[name]


@frozen
class ChatScript:
    """What a question is answered with: a text, a recorded reply, or the app's recorded answer."""

    answer: str | None = None
    reply: Recorded | None = None
    pause: bool = False


@define
class Scripts:
    """What was said of the answers: to a question, to every other one (None), what runs put out, what fails."""

    chats: dict[str | None, ChatScript] = field(factory=dict)
    outputs: dict[str, Any] | None = None
    error: str | None = None
    pause: bool = False
    indexing_errors: dict[str | None, str] = field(factory=dict)
    indexed_at_once: bool = False

    def chat(self, query: str) -> ChatScript:
        """What a question is answered with."""
        return self.chats.get(query) or self.chats.get(None) or ChatScript()

    def index(self, document: Document) -> None:
        """Begin to index a document as it was said that it goes."""
        document.error = self.indexing_errors.get(document.name, self.indexing_errors.get(None))
        while self.indexed_at_once and not document.over:
            document.advance()


@define
class World:
    """Everything a fake Dify knows.

    Args:
        version: The Dify version it imitates.
        apps: The apps by their keys.
    """

    version: str
    apps: dict[str, App]
    scripts: Scripts = field(factory=Scripts)
    knowledge: Knowledge = Factory(Knowledge)

    def recorded(self, name: str) -> Recorded:
        """A recorded reply of the imitated version, or of the newest one where it has none."""
        return recorded(name, self.version)

    def shape(self, name: str) -> Any:
        """The JSON of a recorded reply, to be filled with other values."""
        return self.recorded(name).json()

"""What a stream has said: the value a snapshot and a final result are made of."""

from __future__ import annotations

from binascii import a2b_base64
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from dify_ext.errors import ResponseParseError, WorkflowFailed

if TYPE_CHECKING:
    from typing import TypeAlias

    from dify_api import models as m
    from dify_api.types import HttpReply

    NodeEvent: TypeAlias = (
        m.NodeStartedEvent
        | m.NodeRetryEvent
        | m.NodeFinishedEvent
        | m.IterationStartedEvent
        | m.IterationNextEvent
        | m.IterationCompletedEvent
        | m.LoopStartedEvent
        | m.LoopNextEvent
        | m.LoopCompletedEvent
    )
    NodeData: TypeAlias = (
        m.NodeStartedData
        | m.NodeRetryData
        | m.NodeFinishedData
        | m.ContainerStartedData
        | m.ContainerNextData
        | m.ContainerCompletedData
    )


_LOOSE: Final = 1_000  # pieces of text that are kept apart before they are joined


class Text:
    """A text that grows by pieces, at the cost of its characters and no more."""

    __slots__ = ("_joined", "_parts", "length")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._joined = 0
        self.length = 0

    def append(self, piece: str) -> None:
        """Add a piece at the end."""
        parts = self._parts
        parts.append(piece)
        self.length += len(piece)
        if len(parts) - self._joined >= _LOOSE:
            # In one step, so that another thread never reads a piece twice.
            parts[self._joined :] = ["".join(parts[self._joined :])]
            self._joined += 1

    def first(self, length: int) -> str:
        """Return its first characters: a snapshot notes how many there were, so that one at each piece is cheap."""
        return "".join(self._parts)[:length]

    def __str__(self) -> str:
        return "".join(self._parts)


def text_of(source: object, name: str) -> str:
    """A text member of an event; "" where it is missing, null or no text."""
    value = getattr(source, name, None)
    return value if isinstance(value, str) else ""


@frozen(eq=False)
class NodeState:
    """One execution of a node; or an iteration or loop with all its rounds.

    Attributes:
        id: Its execution id; of an iteration or loop the node's id.
        status: `running`, `retry`, `paused`, or how it ended: `succeeded`, `failed`, `exception`.
        data: Dify's last account of it: title, type, inputs, outputs, error, timing, tokens.
        retries: Dify's account of each failed attempt before the last one.
    """

    id: str
    status: str
    data: NodeData
    retries: tuple[m.NodeRetryData, ...] = ()

    @property
    def node_id(self) -> str:
        """The node's id in the workflow."""
        return text_of(self.data, "node_id")

    @property
    def title(self) -> str:
        """The node's title."""
        return text_of(self.data, "title")

    @property
    def node_type(self) -> str:
        """The kind of node, such as `llm` or `code`."""
        return text_of(self.data, "node_type")

    @property
    def inputs(self) -> dict[str, Any] | None:
        """What it was given; None before it ended, but known of an iteration or loop from its start."""
        return getattr(self.data, "inputs", None) or None

    @property
    def outputs(self) -> dict[str, Any] | None:
        """What it put out; None before it ended."""
        return getattr(self.data, "outputs", None) or None

    @property
    def error(self) -> str | None:
        """Why it failed; None otherwise."""
        return text_of(self.data, "error") or None


@frozen(eq=False, kw_only=True)
class StreamResult:
    """What a stream has said: a snapshot on the way, the result at its end.

    Attributes:
        status: `running`, `paused`, `succeeded`, `partial-succeeded`, `failed` or `stopped`. Dify ends a
            stopped chat, agent or completion like a finished one: those are `succeeded`.
        task_id: Names the generation; what `stop` needs.
        conversation_id: The conversation; None outside chats.
        message_id: The message; None in workflows.
        workflow_run_id: The run; None where no workflow ran.
        created_at: When the message was made, in seconds since the epoch.
        nodes: Every execution of a node, in the order they started.
        thoughts: An agent's thoughts in the order they began, each as it was last sent.
        agent_logs: The log entries of agent nodes in the order they began, each as it was last sent.
        forms: The forms that a person has yet to fill.
        error_event: The `error` event, if one came.
        message_end: The event that ended the message, with its metadata.
        finished: Dify's account of the ended run; None before.
        paused: Dify's account of the pause, while it lasts: its reasons and nodes.
        http_reply: The head of the reply that carried the stream, with the server's version; None in a snapshot.
    """

    status: str
    task_id: str | None
    conversation_id: str | None
    message_id: str | None
    workflow_run_id: str | None
    created_at: int | None = field(repr=False)
    nodes: tuple[NodeState, ...] = field(repr=False)
    thoughts: tuple[m.AgentThoughtEvent, ...] = field(repr=False)
    agent_logs: tuple[m.AgentLogData, ...] = field(repr=False)
    forms: tuple[m.HumanInputFormDefinition, ...] = field(repr=False)
    error_event: m.ErrorEvent | None = field(repr=False)
    message_end: m.MessageEndEvent | None = field(repr=False)
    finished: m.WorkflowFinishedData | None = field(repr=False)
    paused: m.WorkflowPausedData | None = field(repr=False)
    http_reply: HttpReply | None = field(default=None, repr=False)
    _answer: tuple[Text, int] = field(repr=False, alias="answer")
    _reasoning: tuple[Text, int] = field(repr=False, alias="reasoning")
    _audio: tuple[str, ...] = field(repr=False, alias="audio")
    _message_files: tuple[m.MessageFileEvent, ...] = field(repr=False, alias="message_files")

    @property
    def answer(self) -> str:
        """The answer of a chat, agent or completion; of a workflow the text it streamed."""
        text, length = self._answer
        return text.first(length)

    @property
    def reasoning(self) -> str:
        """What the model thought aloud, where the app streams that apart."""
        text, length = self._reasoning
        return text.first(length)

    @property
    def audio(self) -> bytes:
        """The spoken answer as MP3, where the app speaks by itself; raises ResponseParseError for what is no base64."""
        try:
            return b"".join(map(a2b_base64, self._audio))
        except ValueError as error:
            raise ResponseParseError(f"The spoken answer is not base64 ({error}).") from error

    @property
    def metadata(self) -> m.MessageMetadata | None:
        """The message's metadata: usage, retriever resources, annotation reply; None before its end."""
        return getattr(self.message_end, "metadata", None) or None

    @property
    def usage(self) -> m.Usage | None:
        """Tokens, prices and times of the message; None before its end and in workflows."""
        return getattr(self.metadata, "usage", None) or None

    @property
    def retriever_resources(self) -> list[m.RetrieverResource]:
        """The knowledge the answer rests on; empty where none was used."""
        return getattr(self.metadata, "retriever_resources", None) or []

    @property
    def files(self) -> list[m.RunFile | m.MessageFileEvent]:
        """The files of the message or run: those its end names, else those sent on the way."""
        for end in (self.message_end, self.finished):
            files = getattr(end, "files", None)
            if files and isinstance(files, list):
                return files
        return list(self._message_files)

    @property
    def outputs(self) -> dict[str, Any] | None:
        """The outputs of the run; None before it ended and where no workflow ran."""
        return getattr(self.finished or self.paused, "outputs", None) or None

    @property
    def error(self) -> str | None:
        """Why the stream or the run failed, in Dify's words; None where it did not."""
        return text_of(self.error_event, "message") or text_of(self.finished, "error") or None

    @property
    def elapsed_time(self) -> float | None:
        """How long the run took, in seconds; None where no workflow ran."""
        return getattr(self.finished or self.paused, "elapsed_time", None) or None

    @property
    def total_tokens(self) -> int | None:
        """Tokens of the run, else of the message."""
        return getattr(self.finished or self.paused or self.usage, "total_tokens", None)


def raise_for_failed(run: StreamResult | m.WorkflowReply) -> None:
    """Raise for a run that did not succeed: Dify answers a failed run with status 200.

    Args:
        run: What `run_workflow` returned, or the result of a stream.

    Raises:
        WorkflowFailed: The run failed or was stopped; `partial-succeeded` and `paused` are not failures.
    """
    outcome = run if isinstance(run, StreamResult) else run.data
    if outcome.status in {"failed", "stopped"}:
        raise WorkflowFailed.of_run(outcome.status, outcome.error, run.workflow_run_id, run)

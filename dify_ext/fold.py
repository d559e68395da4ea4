"""Events folded into one result, and when a stream is at its end: pure, no I/O.

One fold serves every app kind. It tells events apart by their generated class, never by name.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final

from dify_api import models as m
from dify_api.types import UNSET

from dify_ext.result import NodeState, StreamResult, Text, text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from dify_ext.result import NodeEvent

_IDS: Final = ("task_id", "conversation_id", "message_id", "workflow_run_id")
_ENDED: Final = frozenset({"succeeded", "failed", "exception"})
_CONTAINERS: Final = (m.IterationStartedEvent, m.LoopStartedEvent)


class Phase(Enum):
    """How far a stream has come: whether its reader goes on or leaves.

    OPEN: more must come; an end here is an interruption.
    PAUSED: the run waits for a person; the server ends the stream unless it was asked to go on after a pause.
    TRAILING: the result is there, and the server ends the stream by itself, perhaps after some speech: read
        on to the end, or to the first ping, which shows that nothing is on its way.
    CLOSED: nothing more comes, but the server may hold the stream open for minutes: leave it.
    """

    OPEN = "open"
    PAUSED = "paused"
    TRAILING = "trailing"
    CLOSED = "closed"


class Fold:
    """Takes the events of one stream, or of one run over several streams.

    Args:
        workflow_run_id: The run, where it is known before its first event, as when a run is watched again.

    Attributes:
        phase: How far the stream has come.
    """

    def __init__(self, workflow_run_id: str | None = None) -> None:
        self.phase = Phase.OPEN
        self._status = "running"
        self._ids: dict[str, str] = {"workflow_run_id": workflow_run_id} if workflow_run_id else {}
        self._created_at: int | None = None
        self._answer = Text()
        self._reasoning = Text()
        self._audio: list[str] = []
        self._message_files: dict[str, m.MessageFileEvent] = {}
        self._nodes: dict[str, NodeState] = {}
        self._thoughts: dict[str, m.AgentThoughtEvent] = {}
        self._agent_logs: dict[str, m.AgentLogData] = {}
        self._forms: dict[str, m.HumanInputFormDefinition] = {}
        self._error_event: m.ErrorEvent | None = None
        self._message_end: m.MessageEndEvent | None = None
        self._finished: m.WorkflowFinishedData | None = None
        self._paused: m.WorkflowPausedData | None = None
        self._agent_spoke = False
        self._held_open = False
        self._started = False
        self._form_ids: set[str] = set()
        self._message_ends_last = False

    @property
    def snapshot(self) -> StreamResult:
        """Everything so far; later events do not change it."""
        return StreamResult(
            status=self._status,
            task_id=self._ids.get("task_id"),
            conversation_id=self._ids.get("conversation_id"),
            message_id=self._ids.get("message_id"),
            workflow_run_id=self._ids.get("workflow_run_id"),
            created_at=self._created_at,
            nodes=tuple(self._nodes.values()),
            thoughts=tuple(self._thoughts.values()),
            agent_logs=tuple(self._agent_logs.values()),
            forms=tuple(self._forms.values()),
            error_event=self._error_event,
            message_end=self._message_end,
            finished=self._finished,
            paused=self._paused,
            answer=(self._answer, self._answer.length),
            reasoning=(self._reasoning, self._reasoning.length),
            audio=tuple(self._audio),
            message_files=tuple(self._message_files.values()),
        )

    def ping(self, *, at_once: bool) -> None:
        """Take a ping: the server is alive, but has nothing to say.

        Args:
            at_once: Whether it came as soon as the stream was open. Chatflows and workflows of 1.14 begin so;
                when such a stream ends without a run, as an annotation answered, it is held open for minutes.
        """
        if self.phase is Phase.TRAILING:
            self.phase = Phase.CLOSED
        self._held_open = self._held_open or at_once

    def id(self, name: str) -> str | None:
        """An id that an event has told: `task_id`, `conversation_id`, `message_id` or `workflow_run_id`."""
        return self._ids.get(name)

    def knows(self, event: object) -> bool:
        """Whether an event of a stream that was opened again only repeats what came before.

        Such a stream may begin with the state so far: node events without their details, the first start, the
        answer, and the forms that wait.
        """
        repeats = self._REPEATS.get(type(event))
        return repeats is not None and repeats(self, event)

    def _knows_start(self, event: m.WorkflowStartedEvent) -> bool:
        return self._started and text_of(event.data, "reason") != "resumption"

    def _knows_node_start(self, event: m.NodeStartedEvent) -> bool:
        # Only events of a state lack this member; a node that starts again after a pause has it.
        told = getattr(event.data, "inputs_truncated", UNSET)
        return text_of(event.data, "id") in self._nodes and told is UNSET

    def _knows_node_end(self, event: m.NodeFinishedEvent) -> bool:
        node = self._nodes.get(text_of(event.data, "id"))
        return node is not None and node.status in _ENDED

    def _knows_form(self, event: m.HumanInputRequiredEvent) -> bool:
        return text_of(event.data, "form_id") in self._form_ids

    def _knows_pause(self, event: m.WorkflowPausedEvent) -> bool:
        reasons = getattr(event.data, "reasons", None) or []
        forms = {text_of(reason, "form_id") for reason in reasons}
        return self._paused is not None and forms <= self._form_ids

    def _knows_answer(self, event: m.MessageReplaceEvent) -> bool:
        return event.answer == str(self._answer)

    def add(self, event: object) -> str:
        """Take the next event.

        Args:
            event: An event of any stream; an unknown one changes nothing.

        Returns:
            The text it adds to the answer; "" for most events.
        """
        take_text = self._TEXTS.get(type(event))
        if take_text is None or "task_id" not in self._ids:
            self._identify(event)
        if take_text is not None:
            return take_text(self, event)
        take = self._OTHERS.get(type(event))
        if take is not None:
            take(self, event)
        return ""

    def _identify(self, event: object) -> None:
        for name in _IDS:
            if name not in self._ids and (value := text_of(event, name)):
                self._ids[name] = value
        created_at = getattr(event, "created_at", None)
        if self._created_at is None and isinstance(created_at, int):
            self._created_at = created_at

    def _append(self, text: object) -> str:
        if not isinstance(text, str):
            return ""
        self._answer.append(text)
        return text

    def _message(self, event: m.MessageEvent) -> str:
        return "" if self._agent_spoke and self._repeats(event.answer) else self._append(event.answer)

    def _repeats(self, text: object) -> bool:
        """Whether the answer so far ends so: 1.16 streams it as agent_message, then repeats it as a message."""
        closing = text.strip() if isinstance(text, str) else ""
        return bool(closing) and str(self._answer).rstrip().endswith(closing)

    def _agent_message(self, event: m.AgentMessageEvent) -> str:
        self._agent_spoke = True
        return self._append(event.answer)

    def _message_file(self, event: m.MessageFileEvent) -> str:
        # Since 1.14 the event also carries deltas of the answer, once the message owns a file.
        if isinstance(event.answer, str):
            return self._append(event.answer)
        if key := text_of(event, "id"):
            self._message_files[key] = event
        return ""

    def _message_replace(self, event: m.MessageReplaceEvent) -> str:
        before = str(self._answer)
        self._answer = Text()  # a new one: snapshots keep the old
        answer = self._append(event.answer)
        return answer[len(before) :] if answer.startswith(before) else ""

    def _text_chunk(self, event: m.TextChunkEvent) -> str:
        return self._append(getattr(event.data, "text", None))

    def _tts_message(self, event: m.TtsMessageEvent) -> None:
        if isinstance(event.audio, str) and event.audio:
            self._audio.append(event.audio)

    def _reasoning_chunk(self, event: m.ReasoningChunkEvent) -> None:
        self._reasoning.append(text_of(event.data, "reasoning"))

    def _agent_thought(self, event: m.AgentThoughtEvent) -> None:
        self._thoughts[text_of(event, "id")] = event

    def _agent_log(self, event: m.AgentLogEvent) -> None:
        if key := text_of(event.data, "id"):
            self._agent_logs[key] = event.data

    def _node(self, event: NodeEvent) -> None:
        """Keep the latest account of a node, iteration or loop, and of every retry."""
        key = text_of(event.data, "id")
        before = self._nodes.get(key)
        # Watching a run again repeats its ended nodes without details; iterations and loops may start anew.
        if not key or (before and before.status in _ENDED and not isinstance(event, _CONTAINERS)):
            return
        retries = before.retries if before else ()
        if isinstance(event, m.NodeRetryEvent):
            retries = (*retries, event.data)
        self._nodes[key] = NodeState(key, text_of(event.data, "status") or "running", event.data, retries)

    def _round(self, event: m.IterationNextEvent | m.LoopNextEvent) -> None:
        """Note an iteration or loop whose start was missed; what its start told, such as inputs, stays."""
        if text_of(event.data, "id") not in self._nodes:
            self._node(event)

    def _message_ended(self, event: m.MessageEndEvent) -> None:
        self._message_end = event
        if "workflow_run_id" not in self._ids:
            self._status = "succeeded"
            self.phase = Phase.CLOSED if self._held_open else Phase.TRAILING
        elif self._finished is not None:
            self.phase = Phase.TRAILING  # 1.9 ends a chatflow with the message, and some speech

    def _workflow_started(self, event: m.WorkflowStartedEvent) -> None:
        self._started = True
        self._status = "running"
        self._paused = None
        self.phase = Phase.OPEN
        # Servers that tell the reason of a start (1.14) send a chatflow's message_end before workflow_finished.
        self._message_ends_last = not text_of(event.data, "reason")

    def _workflow_finished(self, event: m.WorkflowFinishedEvent) -> None:
        self._finished = event.data
        self._forms.clear()
        self._status = _run_status(event.data)
        awaits_message_end = (
            self._message_ends_last
            and "message_id" in self._ids
            and self._message_end is None
            and self._status not in {"failed", "stopped"}
        )
        # After a failure 1.9 still sends a chatflow an `error`; after the rest perhaps some speech.
        self.phase = Phase.OPEN if awaits_message_end else Phase.TRAILING

    def _workflow_paused(self, event: m.WorkflowPausedEvent) -> None:
        self._paused = event.data
        self._status = "paused"
        self.phase = Phase.PAUSED

    def _human_input_required(self, event: m.HumanInputRequiredEvent) -> None:
        self._forms[text_of(event.data, "node_id")] = event.data
        self._form_ids.add(text_of(event.data, "form_id"))

    def _human_input_done(self, event: m.HumanInputFormFilledEvent | m.HumanInputFormTimeoutEvent) -> None:
        self._forms.pop(text_of(event.data, "node_id"), None)

    def _error(self, event: m.ErrorEvent) -> None:
        # 1.9 calls a stopped chatflow an error as well, after its workflow_finished.
        if self._status != "stopped":
            self._error_event = event
            self._status = "failed"
        # From 1.14 on, the server goes on pinging for minutes after it.
        self.phase = Phase.CLOSED

    def _datasource_completed(self, _event: m.DatasourceCompletedEvent) -> None:
        self._status = "succeeded"
        self.phase = Phase.TRAILING  # several may come

    def _datasource_failed(self, _event: m.DatasourceErrorEvent) -> None:
        self._status = "failed"
        self.phase = Phase.TRAILING

    _REPEATS: ClassVar[dict[type, Callable[[Fold, Any], bool]]] = {
        m.WorkflowStartedEvent: _knows_start,
        m.NodeStartedEvent: _knows_node_start,
        m.NodeFinishedEvent: _knows_node_end,
        m.HumanInputRequiredEvent: _knows_form,
        m.WorkflowPausedEvent: _knows_pause,
        m.MessageReplaceEvent: _knows_answer,
    }
    _TEXTS: ClassVar[dict[type, Callable[[Fold, Any], str]]] = {
        m.MessageEvent: _message,
        m.AgentMessageEvent: _agent_message,
        m.MessageFileEvent: _message_file,
        m.MessageReplaceEvent: _message_replace,
        m.TextChunkEvent: _text_chunk,
    }
    _OTHERS: ClassVar[dict[type, Callable[[Fold, Any], None]]] = {
        m.TtsMessageEvent: _tts_message,
        m.ReasoningChunkEvent: _reasoning_chunk,
        m.AgentThoughtEvent: _agent_thought,
        m.AgentLogEvent: _agent_log,
        m.NodeStartedEvent: _node,
        m.NodeRetryEvent: _node,
        m.NodeFinishedEvent: _node,
        m.IterationStartedEvent: _node,
        m.IterationNextEvent: _round,
        m.IterationCompletedEvent: _node,
        m.LoopStartedEvent: _node,
        m.LoopNextEvent: _round,
        m.LoopCompletedEvent: _node,
        m.MessageEndEvent: _message_ended,
        m.WorkflowStartedEvent: _workflow_started,
        m.WorkflowFinishedEvent: _workflow_finished,
        m.WorkflowPausedEvent: _workflow_paused,
        m.HumanInputRequiredEvent: _human_input_required,
        m.HumanInputFormFilledEvent: _human_input_done,
        m.HumanInputFormTimeoutEvent: _human_input_done,
        m.ErrorEvent: _error,
        m.DatasourceCompletedEvent: _datasource_completed,
        m.DatasourceErrorEvent: _datasource_failed,
    }


def _run_status(data: Any) -> str:
    """A run's status; Dify reports a stopped one as failed, with an error that begins so."""
    status = text_of(data, "status")
    return "stopped" if status == "failed" and text_of(data, "error").startswith("Aborted") else status

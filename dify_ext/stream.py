"""A running stream: chunks → frames → typed events → the result so far.

`Stream` and `AsyncStream` only read and let go. What a chunk or an end means is decided in `_Reader`, without I/O.
"""

from __future__ import annotations

from operator import itemgetter
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from attrs import evolve

from dify_ext.body import EVENT_STREAM, media_type, unreadable
from dify_ext.errors import (
    APIConnectionError,
    ConfigurationError,
    ResponseParseError,
    StreamError,
    StreamInterrupted,
    WorkflowFailed,
)
from dify_ext.events import parse_event
from dify_ext.fold import Fold, Phase
from dify_ext.sse import Decoder
from dify_ext.transport import log

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from dify_api.types import StreamOperation

    from dify_ext.exchange import Reply
    from dify_ext.result import StreamResult
    from dify_ext.transport import AsyncBody, SyncBody

E = TypeVar("E")
F = TypeVar("F", StreamInterrupted, StreamError, WorkflowFailed)

_event_of: Final = itemgetter(0)
# Dify pings after 10 s of silence; one that comes sooner is the first word of a held-open stream.
_AT_ONCE: Final = 5.0


class _Reader(Generic[E]):
    """Takes the chunks of one stream and knows when it is over."""

    def __init__(self, operation: StreamOperation[..., Any, E], clock: Callable[[], float] = monotonic) -> None:
        self._operation = operation
        self._decoder = Decoder()
        self._clock = clock
        self._opened = clock()
        self._again = False
        self.fold = Fold()
        self.over = False

    def open_again(self, operation: StreamOperation[..., Any, E]) -> None:
        """Go on with another stream of the same run: what it repeats is left out."""
        self._operation = operation
        self._decoder = Decoder()
        self._opened = self._clock()
        self._again = True
        self.over = False

    def continue_from(self, fold: Fold) -> None:
        """Go on from what another stream of the same run has told."""
        self.fold = fold
        self._again = True

    def read(self, chunk: bytes) -> Iterator[tuple[E, str]]:
        """Yield each event that a chunk completes, with the text it adds to the answer."""
        frames = self._decoder.feed(chunk)
        for frame in frames:
            try:
                event = parse_event(self._operation, frame)
            except ResponseParseError as error:
                error.result = self.fold.snapshot
                raise
            if self._again and self.fold.knows(event):
                continue
            yield event, self.fold.add(event)
            if self.fold.phase is Phase.CLOSED:
                self.over = True
                return
        if not frames and chunk.strip(b"\r\n") and not self._decoder.pending:
            self.fold.ping(at_once=self._clock() - self._opened < _AT_ONCE)
            self.over = self.fold.phase is Phase.CLOSED

    def end(self, reply: Reply, error: APIConnectionError | None, reopens: int) -> bool:
        """Take the end of the data or a broken connection: whether the stream is over, or is to be opened again.

        Raises:
            StreamInterrupted: The result is not there yet, and the stream may not be opened again.
        """
        if self.fold.phase is not Phase.OPEN:
            self.over = True
            self.raise_failure(reply)
            return True
        if reopens > 0 and self.fold.id("workflow_run_id"):
            return False
        raise self.interrupted(reply, f"{error}" if error else "the data ended before the last event") from error

    def interrupted(self, reply: Reply, why: str) -> StreamInterrupted:
        """The error for a stream without its end."""
        text = f"The stream of {reply.method} {reply.path} was interrupted: {why}. What came is in `.result`."
        return _placed(StreamInterrupted(text), reply, self.fold.snapshot)

    def raise_failure(self, reply: Reply) -> None:
        """Raise what the stream itself reported: an `error` event, or a chatflow that failed without one."""
        result = self.fold.snapshot
        if result.error_event is not None:
            raise _placed(StreamError.from_event(result.error_event, result), reply, result)
        if result.status == "failed" and result.conversation_id is not None:
            failed = WorkflowFailed.of_run(result.status, result.error, result.workflow_run_id, result)
            raise _placed(failed, reply, result)


def _placed(error: F, reply: Reply, result: StreamResult) -> F:
    """The error with where it belongs, and what had come."""
    error.method, error.path = reply.method, reply.path
    error.server_version, error.trace_id = reply.server_version, reply.trace_id
    error.result = result
    return error


def _is_stream(reply: Reply) -> bool:
    return media_type(reply.headers.get("content-type", "")) == EVENT_STREAM


def _no_stream(reply: Reply, content: bytes) -> ResponseParseError:
    kind = media_type(reply.headers.get("content-type", "")) or "of no type"
    why = f"its body is {kind}, not an event stream: does a proxy stand in between?"
    return unreadable(evolve(reply, content=content), why)


class _Handle(Generic[E]):
    """What both streams tell of themselves."""

    def __init__(self, operation: StreamOperation[..., Any, E]) -> None:
        self._reader = _Reader(operation)
        self._closed = False

    def continue_from(self, earlier: _Handle[Any]) -> Self:
        """Go on from what another stream of the same run has told; what this one repeats of it is left out."""
        self._reader.continue_from(earlier._reader.fold)
        return self

    @property
    def snapshot(self) -> StreamResult:
        """Everything so far: answer, ids, usage, files, nodes; later events do not change it."""
        return self._reader.fold.snapshot

    @property
    def task_id(self) -> str | None:
        """Names the generation, from the first event that tells it; what `stop` needs."""
        return self._reader.fold.id("task_id")

    @property
    def conversation_id(self) -> str | None:
        """The conversation, from the first event that tells it."""
        return self._reader.fold.id("conversation_id")

    @property
    def message_id(self) -> str | None:
        """The message, from the first event that tells it."""
        return self._reader.fold.id("message_id")

    @property
    def workflow_run_id(self) -> str | None:
        """The workflow run, from the first event that tells it."""
        return self._reader.fold.id("workflow_run_id")

    def _task_to_stop(self) -> str:
        if self.task_id is None:
            raise ConfigurationError("Nothing can be stopped yet: no event has told the task's id. Read one first.")
        return self.task_id

    @staticmethod
    def _no_stop() -> ConfigurationError:
        return ConfigurationError("Dify cannot stop this stream; `close()` lets go of it.")

    def _result(self, reply: Reply) -> StreamResult:
        self._reader.raise_failure(reply)
        if not self._reader.over:
            raise self._reader.interrupted(reply, "it was closed before its end")
        log.debug("stream of %s %s ended", reply.method, reply.path)
        return evolve(self.snapshot, http_reply=reply)


class Stream(_Handle[E]):
    """A streamed reply: iterate it for events, or `text_deltas()` for text, inside `with`.

    Leaving the `with`, breaking out or an exception frees the connection at once.

    Raises:
        StreamError: Dify sent an `error` event; what came before is in its `.result`.
        StreamInterrupted: The stream broke off; what came is in its `.result`.
        WorkflowFailed: A chatflow's run failed without an `error` event.
        ResponseParseError: An event is not a JSON object, or the reply is no event stream.
    """

    def __init__(
        self,
        operation: StreamOperation[..., Any, E],
        open_body: Callable[[], SyncBody],
        stop: Callable[[str], object] | None,
        reopens: int = 0,
        continuation: tuple[StreamOperation[..., Any, Any], Callable[[str], SyncBody]] | None = None,
    ) -> None:
        super().__init__(operation)
        self._open_body = open_body
        self._stop = stop
        self._reopens = reopens if continuation else 0
        self._continuation = continuation
        self._body: SyncBody | None = None
        self._pairs = self._run()

    def _opened(self) -> SyncBody:
        if self._body is None:
            self._body = self._open_body()
        return self._body

    def _run(self) -> Iterator[tuple[E, str]]:
        reader = self._reader
        for attempt in range(self._reopens + 1):
            body = self._opened() if attempt == 0 else self._opened_again()
            broken: APIConnectionError | None = None
            try:
                if not _is_stream(body.reply):
                    raise _no_stream(body.reply, next(iter(body), b""))
                for chunk in body:
                    yield from reader.read(chunk)
                    if self._closed or reader.over:
                        break
            except APIConnectionError as error:
                broken = error
            finally:
                body.close()
            if self._closed or reader.end(body.reply, broken, self._reopens - attempt):
                return

    def _opened_again(self) -> SyncBody:
        assert self._continuation is not None  # noqa: S101 - without one there are no reopens
        operation, open_run = self._continuation
        self._body = open_run(self.workflow_run_id or "")
        self._reader.open_again(operation)
        return self._body

    def __iter__(self) -> Iterator[E]:
        """Yield the events as they arrive, each as its generated class."""
        return map(_event_of, self._pairs)

    def text_deltas(self) -> Iterator[str]:
        """Yield the answer piece by piece as it arrives."""
        for _, text in self._pairs:
            if text:
                yield text

    def final(self) -> StreamResult:
        """Read to the end and return the whole result."""
        for _ in self._pairs:
            pass
        return self._result(self._opened().reply)

    def stop(self) -> None:
        """Ask the server to stop generating; the stream then ends by itself, with what was generated."""
        if self._stop is None:
            raise self._no_stop()
        self._stop(self._task_to_stop())

    def close(self) -> None:
        """Let go of the connection at once; the server goes on generating."""
        self._closed = True
        if self._body is not None:
            self._body.close()

    def __enter__(self) -> Self:
        """Send the request."""
        self._opened()
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the connection."""
        self.close()


class AsyncStream(_Handle[E]):
    """`Stream` for asyncio: `async with`, `async for`, and `await` on what asks the server."""

    def __init__(
        self,
        operation: StreamOperation[..., Any, E],
        open_body: Callable[[], Awaitable[AsyncBody]],
        stop: Callable[[str], Awaitable[object]] | None,
        reopens: int = 0,
        continuation: tuple[StreamOperation[..., Any, Any], Callable[[str], Awaitable[AsyncBody]]] | None = None,
    ) -> None:
        super().__init__(operation)
        self._open_body = open_body
        self._stop = stop
        self._reopens = reopens if continuation else 0
        self._continuation = continuation
        self._body: AsyncBody | None = None
        self._pairs = self._run()

    async def _opened(self) -> AsyncBody:
        if self._body is None:
            self._body = await self._open_body()
        return self._body

    async def _run(self) -> AsyncIterator[tuple[E, str]]:
        reader = self._reader
        for attempt in range(self._reopens + 1):
            body = await (self._opened() if attempt == 0 else self._opened_again())
            broken: APIConnectionError | None = None
            try:
                if not _is_stream(body.reply):
                    raise _no_stream(body.reply, await anext(aiter(body), b""))
                async for chunk in body:
                    for pair in reader.read(chunk):
                        yield pair
                    if self._closed or reader.over:
                        break
            except APIConnectionError as error:
                broken = error
            finally:
                await body.close()
            if self._closed or reader.end(body.reply, broken, self._reopens - attempt):
                return

    async def _opened_again(self) -> AsyncBody:
        assert self._continuation is not None  # noqa: S101 - without one there are no reopens
        operation, open_run = self._continuation
        self._body = await open_run(self.workflow_run_id or "")
        self._reader.open_again(operation)
        return self._body

    async def __aiter__(self) -> AsyncIterator[E]:
        """Yield the events as they arrive, each as its generated class."""
        async for event, _ in self._pairs:
            yield event

    async def text_deltas(self) -> AsyncIterator[str]:
        """Yield the answer piece by piece as it arrives."""
        async for _, text in self._pairs:
            if text:
                yield text

    async def final(self) -> StreamResult:
        """Read to the end and return the whole result."""
        async for _ in self._pairs:
            pass
        return self._result((await self._opened()).reply)

    async def stop(self) -> None:
        """Ask the server to stop generating; the stream then ends by itself, with what was generated."""
        if self._stop is None:
            raise self._no_stop()
        await self._stop(self._task_to_stop())

    async def close(self) -> None:
        """Let go of the connection at once; the server goes on generating."""
        self._closed = True
        if self._body is not None:
            await self._body.close()

    async def __aenter__(self) -> Self:
        """Send the request."""
        await self._opened()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Let go of the connection."""
        await self.close()

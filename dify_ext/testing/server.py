"""The fake Dify itself: a real HTTP server on loopback."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections import deque
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response
from werkzeug.serving import WSGIRequestHandler, make_server

from dify_ext.contract import Contract
from dify_ext.testing.answers import Answer, Refused, as_recorded
from dify_ext.testing.faults import Fault, RateLimit
from dify_ext.testing.knowledge import Dataset
from dify_ext.testing.operations import handlers
from dify_ext.testing.reception import PREFIX, authorised, call_of, received, route
from dify_ext.testing.replies import NEWEST, OLD, as_text, new_id, read_recording, recorded
from dify_ext.testing.state import APP_KINDS, App, ChatScript, ReceivedRequest, World, now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from dify_ext.testing.faults import Ending
    from dify_ext.testing.replies import Frame, Recorded

VERSIONS: Final = (OLD, NEWEST)


class _Handler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"  # a broken stream shows only where its end is marked


class _Server(HTTPServer):
    def start(self) -> None:
        # As the class it overrides, but with connections that stay open.
        application = Request.application(self.application)
        self.server = make_server(self.host, self.port, application, threaded=True, request_handler=_Handler)
        self.port = self.server.port
        self.server_thread = threading.Thread(target=self.thread_target, daemon=True)
        self.server_thread.start()

    def thread_target(self) -> None:
        # The default looks every half second whether to stop, which each test would wait for.
        assert self.server is not None  # noqa: S101 - as the class it overrides
        self.server.serve_forever(poll_interval=0.02)


@cache
def _contract() -> Contract:
    return Contract.load()


class FakeDify:
    """A Dify that runs in a test.

    Args:
        pace: Seconds between the events of a stream. Default 0.
        version: The Dify version whose shapes and habits it has: 1.14.2 (default) or 1.9.2.
        port: The port on loopback. Default: a free one.
        sleep: Waits the given seconds; for tests of the pace itself.

    Attributes:
        app_key: The key of a chatflow; `chat_key`, `agent_key`, `workflow_key` and `completion_key` are those of
            other kinds of app.
        knowledge_key: The key of the knowledge operations.
        requests: Every request so far that came with a key, in order.

    Raises:
        ValueError: It does not know that version.
    """

    app_key = "app-fake-chatflow"
    chat_key = "app-fake-chat"
    agent_key = "app-fake-agent"
    workflow_key = "app-fake-workflow"
    completion_key = "app-fake-completion"
    knowledge_key = "dataset-fake"

    def __init__(
        self,
        pace: float = 0.0,
        *,
        version: str = NEWEST,
        port: int = 0,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        if version not in VERSIONS:
            raise ValueError(f"There are recordings of Dify {' and '.join(VERSIONS)}, not of {version}.")
        self.pace = pace
        self._sleep = sleep
        self.requests: list[ReceivedRequest] = []
        keys = (self.app_key, self.chat_key, self.agent_key, self.workflow_key, self.completion_key)
        apps = {key: App(kind, key) for kind, key in zip(APP_KINDS, keys, strict=True)}
        self._world = World(version, apps)
        self._contract = _contract()
        self._handlers = handlers([each.name for each in self._contract.document.operations])
        self._faults: deque[Fault] = deque()
        self._limit: RateLimit | None = None
        self._replays: dict[str, deque[Recorded]] = {}
        self._lock = threading.RLock()
        self._over = threading.Event()
        self._server = _Server(host="127.0.0.1", port=port, threaded=True)
        self._server.expect_request(re.compile(".*")).respond_with_handler(self._respond)

    @property
    def base_url(self) -> str:
        """What a client takes as its base URL."""
        return self._server.url_for(PREFIX)

    def __enter__(self) -> Self:
        """Start the server."""
        logging.getLogger("werkzeug").setLevel(logging.WARNING)  # it would print a line for each request
        self._server.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        """Stop the server; a mistake of its own that it met is raised."""
        self._over.set()
        errors = [] if any(exc_info) else list(self._server.handler_errors)
        self._server.clear()
        self._server.stop()
        if errors:
            raise errors[0]

    # --- what it is told --------------------------------------------------------------------------------------------

    def on_chat(
        self,
        *,
        answer: str | None = None,
        reply: str | Path | None = None,
        query: str | None = None,
        pause: bool = False,
    ) -> None:
        """Say what questions are answered with from now on.

        Args:
            answer: The answer's text, in the shape of a recorded reply.
            reply: A recorded reply: the path of a recording, or the name `<version>/<operation>/<case>` of one that
                this package has. Its ids are made new.
            query: The question it is for. Default: every other one.
            pause: Whether a chatflow waits for a form to be filled in.

        Raises:
            LookupError: There is no such recording.
        """
        template = None if reply is None else _recorded(reply)
        self._world.scripts.chats[query] = ChatScript(answer, template, pause)

    def on_workflow(
        self, *, outputs: dict[str, Any] | None = None, error: str | None = None, pause: bool = False
    ) -> None:
        """Say how every run of a workflow goes from now on.

        Args:
            outputs: What it puts out. Default: what a recorded run did.
            error: Why it fails. Default: it does not.
            pause: Whether it waits for a form to be filled in, which then is what it puts out.
        """
        scripts = self._world.scripts
        scripts.outputs, scripts.error, scripts.pause = outputs, error, pause

    def on_indexing(self, *, error: str | None = None, name: str | None = None, at_once: bool = False) -> None:
        """Let documents fail to be indexed from now on, or be done with it as soon as they are added.

        Args:
            error: The reason why one fails.
            name: The name of the document that fails. Default: every other one.
            at_once: Whether indexing is over before anyone asks how far it is, so that no test waits for it.
        """
        scripts = self._world.scripts
        scripts.indexed_at_once = at_once
        if error is not None:
            scripts.indexing_errors[name] = error

    def replay(self, recording: Path) -> None:
        """Answer the next request of a recording's operation with exactly the recorded reply.

        Raises:
            LookupError: The file is no recording of an operation.
        """
        from dify_ext.contract import read_file  # noqa: PLC0415 - only who replays a file reads one

        reply, exchange = read_recording(recording), read_file(recording)
        match = self._contract.match(exchange.request.method, exchange.request.path)
        if match is None:
            raise LookupError(f"{recording} is of no operation of the spec.")
        self._replays.setdefault(match.operation.name, deque()).append(reply)

    def fault(
        self,
        operation: str | None = None,
        *,
        times: int = 1,
        status: int | None = None,
        code: str | None = None,
        message: str = "A fault of the fake.",
        html: str | None = None,
        headers: Mapping[str, str] | None = None,
        disconnect_after: int | None = None,
        ending: Ending = "close",
        stall: int | None = None,
        split_chunks: int | None = None,
    ) -> None:
        """Let something go wrong with the next requests.

        Args:
            operation: The id of the operation, such as `send_chat_message`. Default: any.
            times: With how many requests.
            status: Refuse it with this status, in Dify's envelope with `code` and `message`.
            code: As in Dify's errors. Default: the usual one of the status.
            message: As in Dify's errors.
            html: Send this page instead, as a proxy does; with status 200 unless another is given.
            headers: Further headers, such as `Retry-After`.
            disconnect_after: End after so many bytes of the body.
            ending: How: close the connection (`close`), tear it down (`reset`), or end the body there (`finish`).
            stall: Send nothing more after so many bytes of the body.
            split_chunks: Send the body in chunks of so many bytes.
        """
        made = Fault(
            operation,
            status,
            code,
            message,
            html,
            headers or {},
            disconnect_after,
            ending,
            stall,
            split_chunks,
        )
        self._faults.extend([made] * times)

    def rate_limit(self, requests: int, seconds: float = 60.0, clock: Callable[[], float] = time.monotonic) -> None:
        """Answer only so many requests from now on.

        Args:
            requests: As many.
            seconds: In so many seconds.
            clock: Tells the time in seconds; for tests.
        """
        self._limit = RateLimit(requests, seconds, clock)

    def add_pipeline(self, name: str = "pipeline") -> str:
        """Make a knowledge base with a pipeline, which the API cannot; its id comes back."""
        item = self._world.shape("get_dataset/ok_rag_pipeline") | {"id": new_id(), "name": name}
        item |= {"created_at": now(), "updated_at": now()}
        self._world.knowledge.datasets[item["id"]] = Dataset(item["id"], item)
        return str(item["id"])

    # --- what it does -----------------------------------------------------------------------------------------------

    def _respond(self, request: Request) -> Response:
        fault: Fault | None = None
        try:
            with self._lock:
                fault, answer = self._answer(request)
        except Refused as refused:
            answer = refused.answer
        headers = {"X-Version": self._world.version, "X-Env": "PRODUCTION"}
        if answer.status == 401:  # noqa: PLR2004
            headers["WWW-Authenticate"] = 'Bearer realm="api"'
        body: Iterable[bytes] = [answer.content]
        if answer.frames is not None:
            body = self._paced(answer.frames)
        else:
            headers["Content-Length"] = str(len(answer.content))
        if fault is not None:
            headers.update(fault.headers)
            body = fault.spoil(body, request.environ["werkzeug.socket"], self._over)
        return Response(body, answer.status, headers, content_type=answer.media_type)

    def _paced(self, frames: Iterable[Frame]) -> Iterator[bytes]:
        for frame in frames:
            yield as_text(frame).encode()
            if self.pace:
                self._sleep(self.pace)

    def _answer(self, request: Request) -> tuple[Fault | None, Answer]:
        path = str(request.environ.get("RAW_URI") or request.path).partition("?")[0]
        if path.startswith("/files/"):
            return None, self._signed_file(path)
        if path not in {"/", PREFIX, PREFIX + "/"} and not path.startswith(PREFIX + "/"):
            raise Refused("not_found", "Not Found", 404)
        match = route(self._contract, self._world, request.method, path)
        header = request.headers.get("Authorization")
        app = authorised(self._contract, self._world, match.operation, header, self.knowledge_key)
        body = request.get_data(cache=True)
        taken = received(request, match, path)
        self.requests.append(taken)
        if self._limit is not None:
            self._limit.check(knowledge=not app.key)
        fault = self._fault_of(taken.operation)
        if fault is not None and (instead := fault.answer()) is not None:
            return fault, instead
        if self._replays.get(taken.operation):
            return fault, as_recorded(self._replays[taken.operation].popleft())
        call = call_of(self._contract, self._world, taken, match, app, body)
        return fault, self._handlers[taken.operation](self._world, call)

    def _fault_of(self, operation: str) -> Fault | None:
        for fault in self._faults:
            if fault.operation in {None, operation}:
                self._faults.remove(fault)
                return fault
        return None

    def _signed_file(self, path: str) -> Answer:
        wanted = path.split("/")[2]
        for dataset in self._world.knowledge.datasets.values():
            for document in dataset.documents.values():
                if document.file_id == wanted:
                    return Answer(200, document.content, document.media_type)
        raise Refused("not_found", "File not found", 404)


def _recorded(reply: str | Path) -> Recorded:
    return read_recording(reply) if isinstance(reply, Path) else recorded(reply)

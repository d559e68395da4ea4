"""The fake Dify itself: a real HTTP server on loopback."""

from __future__ import annotations

import logging
import re
import time
from typing import TYPE_CHECKING, Any, Final, Self

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from dify_ext import _json
from dify_ext.testing import handlers
from dify_ext.testing.handlers import Answer, V, as_recorded, refused
from dify_ext.testing.replies import recorded
from dify_ext.testing.state import APP_KINDS, App, ChatScript, ReceivedFile, ReceivedRequest, Scripts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Handler = Callable[[Scripts, App, ReceivedRequest], Answer]

_ID: Final = r"([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"
_ROUTES: Final[tuple[tuple[str, str, str, Handler], ...]] = (
    ("POST", r"/chat-messages", "app", handlers.send_chat_message),
    ("POST", r"/chat-messages/([^/]+)/stop", "app", handlers.stop),
    ("POST", r"/files/upload", "app", handlers.upload_file),
    ("GET", r"/conversations", "app", handlers.list_conversations),
    ("DELETE", rf"/conversations/{_ID}", "app", handlers.delete_conversation),
    ("GET", r"/messages", "app", handlers.list_messages),
    ("GET", r"/info", "app", handlers.get_info),
    ("GET", r"/parameters", "app", handlers.get_parameters),
    ("POST", r"/workflows/run", "app", handlers.run_workflow),
    ("POST", r"/workflows/tasks/([^/]+)/stop", "app", handlers.stop),
    ("GET", r"/datasets", "knowledge", handlers.list_datasets),
)


class _Server(HTTPServer):
    def thread_target(self) -> None:
        # The default looks every half second whether to stop, which each test would wait for.
        assert self.server is not None  # noqa: S101 - as the class it overrides
        self.server.serve_forever(poll_interval=0.02)


class FakeDify:
    """A Dify that runs in a test.

    Args:
        pace: Seconds between the events of a stream. Default 0.
        sleep: Waits the given seconds; for tests of the pace itself.

    Attributes:
        app_key: The key of a chatflow; `chat_key`, `agent_key` and `workflow_key` are those of other kinds of app.
        knowledge_key: The key of the knowledge operations.
        requests: Every request so far, in order.
    """

    app_key = "app-fake-chatflow"
    chat_key = "app-fake-chat"
    agent_key = "app-fake-agent"
    workflow_key = "app-fake-workflow"
    knowledge_key = "dataset-fake"

    def __init__(self, pace: float = 0.0, sleep: Callable[[float], object] = time.sleep) -> None:
        self.pace = pace
        self._sleep = sleep
        self.requests: list[ReceivedRequest] = []
        keys = (self.app_key, self.chat_key, self.agent_key, self.workflow_key)
        self._apps = {key: App(kind, key) for kind, key in zip(APP_KINDS, keys, strict=True)}
        self._scripts = Scripts()
        self._server = _Server(host="127.0.0.1", port=0, threaded=True)
        self._server.expect_request(re.compile(".*")).respond_with_handler(self._respond)

    @property
    def base_url(self) -> str:
        """What a client takes as its base URL."""
        return self._server.url_for("/v1")

    def __enter__(self) -> Self:
        """Start the server."""
        logging.getLogger("werkzeug").setLevel(logging.WARNING)  # it would print a line for each request
        self._server.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the server."""
        self._server.clear()
        self._server.stop()

    def on_chat(self, *, answer: str | None = None, reply: str | None = None, query: str | None = None) -> None:
        """Say what questions are answered with from now on.

        Args:
            answer: The answer's text, in the shape of a recorded reply.
            reply: The name of a recorded reply, `<version>/<operation>/<case>`; its ids are made new.
            query: The question it is for. Default: every other one.
        """
        self._scripts.chats[query] = ChatScript(answer, recorded(reply) if reply else None)

    def on_workflow(self, *, outputs: dict[str, Any]) -> None:
        """Say what every run puts out from now on."""
        self._scripts.outputs = outputs

    def _respond(self, request: Request) -> Response:
        answer = self._answer(request)
        headers = {"X-Version": V, "X-Env": "PRODUCTION"}
        if answer.status == 401:  # noqa: PLR2004
            headers["WWW-Authenticate"] = 'Bearer realm="api"'
        if answer.frames is not None:
            return Response(self._paced(answer.frames), answer.status, headers, content_type=answer.media_type)
        if answer.text is not None:
            return Response(answer.text, answer.status, headers, content_type=answer.media_type)
        return Response(_json.dumps(answer.json), answer.status, headers, content_type="application/json")

    def _paced(self, frames: list[str]) -> Iterator[bytes]:
        for frame in frames:
            yield frame.encode()
            if self.pace:
                self._sleep(self.pace)

    def _answer(self, request: Request) -> Answer:
        path = request.path.removeprefix("/v1")
        if path in {"", "/"} and request.method == "GET":
            return Answer(200, {"welcome": "Dify OpenAPI", "api_version": "v1", "server_version": V})
        routes = [
            (method, match, kind, handler)
            for method, pattern, kind, handler in _ROUTES
            if (match := re.fullmatch(pattern, path))
        ]
        if not routes or not request.path.startswith("/v1/"):
            return as_recorded(f"{V}/get_info/trailing_slash")
        for method, match, kind, handler in routes:
            if method == request.method:
                return self._handle(request, path, match.groups(), kind, handler)
        return as_recorded(f"{V}/get_info/error_405_method")

    def _handle(self, request: Request, path: str, ids: tuple[str, ...], kind: str, handler: Handler) -> Answer:
        app = self._authorised(request.headers.get("Authorization"), kind)
        if isinstance(app, Answer):
            return app
        received = _received(request, path, ids)
        self.requests.append(received)
        if request.method in {"POST", "DELETE"} and not received.files and not received.form:
            if request.mimetype != "application/json":
                return as_recorded(f"{V}/delete_conversation/error_no_body")
            if not isinstance(received.json, dict):
                return refused(
                    "bad_request",
                    "The browser (or proxy) sent a request that this server could not understand.",
                )
            if request.method == "POST" and not received.json.get("user"):
                return refused("invalid_param", "Arg user must be provided.")
        return handler(self._scripts, app, received)

    def _authorised(self, header: str | None, kind: str) -> App | Answer:
        scheme, _, key = (header or "").partition(" ")
        if scheme.lower() != "bearer":
            return as_recorded(f"{V}/get_info/error_401_no_auth")
        if kind == "knowledge" and key == self.knowledge_key:
            return App("knowledge", key)
        if kind == "app" and key in self._apps:
            return self._apps[key]
        return as_recorded(f"{V}/get_info/error_401_wrong_key_type")


def _received(request: Request, path: str, ids: tuple[str, ...]) -> ReceivedRequest:
    files = {
        name: ReceivedFile(file.filename or "", file.content_type or "", file.read())
        for name, file in request.files.items()
    }
    for file in request.files.values():
        file.close()
    headers = {name: value for name, value in request.headers if name.lower() != "authorization"}
    return ReceivedRequest(
        request.method,
        path,
        ids,
        request.args.to_dict(),
        headers,
        request.get_json(silent=True),
        request.form.to_dict(),
        files,
    )

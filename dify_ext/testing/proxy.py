"""A server between any client and a live Dify: passes everything on, checks it by the contract and records it."""

from __future__ import annotations

import threading
from contextlib import closing, suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.parse import urlsplit

from dify_ext.contract import Contract, UnreadableError
from dify_ext.contract.capture import exchange_of
from dify_ext.contract.contract import default_spec
from dify_ext.contract.drift import Drift
from dify_ext.contract.leaks import LeakError
from dify_ext.contract.recorder import Recorder
from dify_ext.contract.store import free_name, write
from dify_ext.contract.verdict import DRIFT_FILE, beside
from dify_ext.testing.recorder import recording_client
from dify_ext.transport import HttpError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from io import BufferedIOBase
    from pathlib import Path

    from dify_ext.contract import Finding
    from dify_ext.contract.capture import Capture
    from dify_ext.transport import HttpResponse

# What belongs to one connection, not to the message (RFC 9110, 7.6.1), and what the two servers set themselves.
_HOP: Final = frozenset(
    {"connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "host"}
)
_BAD_GATEWAY: Final = 502
_BODILESS: Final = frozenset({204, 304})
_IDLE: Final = 60.0  # seconds a client may take to send the next bytes of a request
_TIMEOUT: Final = 1200.0  # seconds; Dify's longest run


class Proxy:
    """A running proxy; see `proxy`.

    Attributes:
        findings: Where exchanges and the spec disagree, in order; known drift is left out. This and what follows is
            complete once the proxy is left.
        problems: What could not be recorded, and why, in sentences.
        files: The recordings written so far.
    """

    def __init__(
        self, url: str, recorder: Recorder, into: Path | None, tell: Callable[[str], object], port: int
    ) -> None:
        self.findings: list[Finding] = []
        self.problems: list[str] = []
        self.files: list[Path] = []
        self._url = url.rstrip("/")
        self._recorder = recorder
        self._into = into
        self._tell = tell
        self._drift = _known_drift()
        self._lock = threading.Lock()
        self._client = recording_client(self._seen)
        self._server = _Server(("127.0.0.1", port), partial(_Handler, self.send))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @property
    def base_url(self) -> str:
        """What a client takes as its base URL."""
        return f"http://127.0.0.1:{self._server.server_port}{urlsplit(self._url).path}"

    def __enter__(self) -> Self:
        """Start the proxy."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the proxy, once the exchanges under way are over."""
        self._server.shutdown()
        self._server.server_close()
        self._client.close()

    def send(self, method: str, path: str, headers: Iterable[tuple[str, str]], body: bytes) -> HttpResponse:
        """Pass a request on; the reply is open, to be read chunk by chunk."""
        parts = urlsplit(self._url)
        request = self._client.build_request(
            method, f"{parts.scheme}://{parts.netloc}{path}", headers=list(headers), content=body, timeout=_TIMEOUT
        )
        return self._client.send(request, stream=True)

    def _seen(self, capture: Capture) -> None:
        with self._lock:
            try:
                if capture.complete:
                    self._check(capture)
                self._record(capture)
            except (UnreadableError, RecursionError) as error:
                self._problem(f"not recorded: {capture.method} {capture.url}: {error}")

    def _check(self, capture: Capture) -> None:
        contract = self._recorder.contract
        exchange = exchange_of(capture, contract, self._recorder.base_path)
        found = [each for each in contract.check_exchange(exchange) if not self._drift.explain(exchange, each)]
        self.findings += found
        for finding in found:
            self._tell(f"{finding.operation}: {finding.field or '(whole)'}: {finding.rule}: {finding.message}")

    def _record(self, capture: Capture) -> None:
        left_out = len(self._recorder.left_out)
        recording = self._recorder.add(capture)
        for reason in self._recorder.left_out[left_out:]:
            self._problem(f"not recorded: {reason}")
        if recording is None or self._into is None:
            return
        if leaks := self._recorder.leaks_of(recording):
            self._problem(str(LeakError({recording.name: leaks})))
            return
        try:
            files = write([free_name(recording, self._into)], self._into)
        except OSError as error:
            self._problem(f"not recorded: {recording.name}: {error}")
            return
        self.files += files
        self._tell(f"recorded {files[0]}")

    def _problem(self, text: str) -> None:
        self.problems.append(text)
        self._tell(text)


def proxy(
    url: str,
    into: Path | None = None,
    *,
    port: int = 0,
    recorder: Recorder | None = None,
    tell: Callable[[str], object] = lambda _: None,
) -> Proxy:
    """Stand between any client and a live Dify: pass on, check and record.

        with proxy("https://dify.mine/v1", Path("recordings")) as running:
            print(running.base_url)  # what the client takes as its base URL

    Streams are passed on chunk by chunk. Each exchange is recorded when it is over, redacted, under a name that the
    folder does not have yet; one that would tell a secret is not recorded, and `problems` says so. The proxy listens
    on this machine alone.

    Args:
        url: The live Dify's URL up to and including `/v1`.
        into: The folder of recordings. Default: none is written; they are the recorder's.
        port: Where to listen. Default: a free port.
        recorder: Makes the recordings. Default: a new one.
        tell: Called with a sentence for each finding, recording and problem.
    """
    return Proxy(url, recorder or Recorder(Contract.load(), url), into, tell, port)


def _known_drift() -> Drift:
    file = beside(default_spec(), DRIFT_FILE)
    return Drift.load(file) if file else Drift()


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # leaving waits until each exchange is recorded
    request_queue_size = 256


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = _IDLE

    def __init__(self, send: Callable[..., HttpResponse], *connection: Any) -> None:
        self._send = send
        super().__init__(*connection)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has there
        """Say nothing: the proxy tells what there is to tell."""

    def _pass_on(self) -> None:
        self.close_connection = True  # so that leaving does not wait for idle clients
        headers = [(name, value) for name, value in self.headers.items() if name.lower() not in _HOP]
        try:
            response = self._send(self.command, self.path, headers, self._body())
        except HttpError as error:
            self._refuse(error)
            return
        # One of both sides may go away: then nothing ends the reply, and it looks as cut as it is.
        with closing(response), suppress(HttpError, OSError):
            self._answer(response)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _pass_on  # noqa: N815 - http.server's

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("transfer-encoding", "").lower():
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        return b"".join(_chunks(self.rfile))

    def _refuse(self, error: HttpError) -> None:
        text = f"The proxy cannot reach Dify: {type(error).__name__}. Is its URL right, and is it up?\n".encode()
        self.send_response_only(_BAD_GATEWAY)
        self.send_header("content-type", "text/plain; charset=utf-8")
        self.send_header("content-length", str(len(text)))
        self.send_header("connection", "close")
        self.end_headers()
        self.wfile.write(text)

    def _answer(self, response: HttpResponse) -> None:
        bodiless = self.command == "HEAD" or response.status_code in _BODILESS
        chunked = not bodiless and "content-length" not in response.headers and self.request_version != "HTTP/1.0"
        self.send_response_only(response.status_code)
        for name, value in response.headers.multi_items():
            if name.lower() not in _HOP:
                self.send_header(name, value)
        self.send_header("connection", "close")
        if chunked:
            self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for data in response.iter_raw():
            if data and not bodiless:
                self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data) if chunked else data)
        if chunked:
            self.wfile.write(b"0\r\n\r\n")


def _chunks(stream: BufferedIOBase) -> Iterator[bytes]:
    while size := int(stream.readline().partition(b";")[0] or b"0", 16):
        yield stream.read(size)
        stream.readline()
    while stream.readline().strip():
        pass

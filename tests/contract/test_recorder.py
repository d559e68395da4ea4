"""The recorder: what it writes loads and conforms, tells no secret, and replaces nothing unasked."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from contracts import contract, drift
from recorded import Exchange as Recorded
from recorded import exchanges

from dify_ext import AppClient, AsyncAppClient
from dify_ext.contract import read_exchange, read_folder
from dify_ext.contract.capture import Capture, describe, exchange_of
from dify_ext.contract.leaks import Leak, LeakError, find_leaks
from dify_ext.contract.recorder import Recorder, Recording, _redact_text
from dify_ext.contract.redaction import Redactor
from dify_ext.contract.store import differences, free_name, news, write
from dify_ext.testing import FakeDify
from dify_ext.testing.recorder import async_recording_client, recording_client

BASE_URL = "https://dify.corp.net:8443/v1"
KEY = "app-Zk3JqP8vTn2LxW9rBc5dHm1f"
UUID = "7c3b5a52-9d1e-4f0a-8c2d-1b2e3f4a5b6c"


def capture(
    reply: Any = None,
    *,
    method: str = "GET",
    path: str = "/info",
    sent: Any = None,
    chunks: list[bytes] | None = None,
    media_type: str = "application/json",
    headers: tuple[tuple[str, str], ...] = (),
    status: int = 200,
) -> Capture:
    body = b"" if sent is None else json.dumps(sent).encode()
    pieces = [json.dumps(reply).encode()] if chunks is None else chunks
    return Capture(
        method,
        BASE_URL + path,
        (("authorization", f"Bearer {KEY}"), ("content-type", "application/json"), *headers),
        body,
        status,
        (("content-type", media_type), ("x-version", "1.14.2")),
        tuple((0.5 * number, piece) for number, piece in enumerate(pieces)),
    )


def stream(*events: dict[str, Any]) -> list[bytes]:
    return [f"data: {json.dumps(event, separators=(',', ':'))}\n\n".encode() for event in events]


@pytest.fixture
def recorder() -> Recorder:
    return Recorder(contract(), BASE_URL)


def recorded(recorder: Recorder, given: Capture) -> dict[str, Any]:
    made = recorder.add(given)
    assert made is not None
    return json.loads(made.content)


# What a real Dify sent


def replayed(exchange: Recorded) -> Capture:
    """A recorded exchange as it went over the wire."""
    content = exchange.content
    pieces, start = [], 0
    for chunk in exchange.response.get("chunks") or [{"t": 0.0, "len": len(content)}]:
        pieces.append((chunk["t"], content[start : start + chunk["len"]]))
        start += chunk["len"]
    path = exchange.request["path_template"]
    for name, value in exchange.request["path_params"].items():
        path = path.replace("{" + name + "}", value)
    body = json.dumps(exchange.request["json"]).encode() if "json" in exchange.request else b""
    return Capture(
        exchange.request["method"],
        BASE_URL + path,
        tuple((exchange.request["headers"] or {}).items()),
        body,
        exchange.status,
        tuple((name, value) for name, value in exchange.response["headers"]),
        tuple(pieces),
    )


PLAIN = [
    exchange
    for exchange in exchanges()
    if not {"multipart", "form", "raw_body"} & exchange.request.keys() and not exchange.request.get("query")
]


@pytest.mark.parametrize("version", ["1.14.2", "1.9.2"])
def test_redacting_a_real_exchange_changes_no_verdict_on_it(version: str) -> None:
    recorder = Recorder(contract(), BASE_URL)
    told = 0
    for exchange in PLAIN:
        given = replayed(exchange)
        if exchange.version != version or " " in given.url or "#" in given.url:
            continue
        before = contract().check_exchange(exchange_of(given, contract(), "/v1"))
        made = recorder.add(given)
        if made is None:
            continue  # asked again
        after = contract().check_exchange(read_exchange(json.loads(made.content)))
        assert [(each.rule, each.field) for each in after] == [(each.rule, each.field) for each in before], made.name
        told += 1
    assert told > 100
    assert recorder.checked()


def test_the_chunks_of_a_redacted_stream_end_where_its_events_end() -> None:
    streams = [each for each in PLAIN if each.media_type == "text/event-stream" and "chunks" in each.response]
    for exchange in streams:
        recorder = Recorder(contract(), BASE_URL)
        data = recorded(recorder, replayed(exchange))["response"]
        lengths = [chunk["len"] for chunk in data["chunks"]]
        assert sum(lengths) == data["body_len"] == len(data["text"].encode())
        assert [chunk["t"] for chunk in data["chunks"]] == [chunk["t"] for chunk in exchange.response["chunks"]]
        ends = [exchange.content[:end].endswith(b"\n\n") for end in _ends(exchange.response["chunks"])]
        assert [data["text"].encode()[:end].endswith(b"\n\n") for end in _ends(data["chunks"])] == ends
    assert len(streams) > 20


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_an_event_is_redacted_whole_whatever_ends_its_lines(end: str) -> None:
    event = {"answer": "one\u2028two\u0085three", "access_token": "quite plain"}
    text = f"data: {json.dumps(event, ensure_ascii=False)}{end}{end}"
    response = {"chunks": [{"len": len(text.encode()), "t": 0}]}
    _redact_text(Redactor(()), response, text)
    redacted = json.loads(response["text"].removeprefix("data: "))
    assert redacted["answer"] == event["answer"]
    assert "quite plain" not in response["text"]
    assert response["text"].endswith(end * 2)
    assert response["chunks"][0]["len"] == len(response["text"].encode())


def _ends(chunks: list[dict[str, Any]]) -> Iterator[int]:
    end = 0
    for chunk in chunks:
        end += chunk["len"]
        yield end


# Redaction

SECRETS = {
    "key in use": KEY,
    "another app's key": "app-aaaaBBBBccccDDDDeeee1111",
    "knowledge key": "dataset-aaaaBBBBccccDDDDeeee1111",
    "model key": "sk-proj-aaaaBBBBccccDDDD",
    "bearer": "Bearer 0123456789abcdef",
    "web token": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    "signed address": "/files/x/file-preview?timestamp=1&nonce=0f0f0f0f&sign=LumLwF12_E9W%3D",
    "storage": "https://bucket.s3.amazonaws.com/a.pdf?X-Amz-Credential=AKIA%2F1&X-Amz-Signature=abcdef0123",
    "password in an address": "postgres://dify:hunter2@db.intern:5432/x",
    "mail": "ada.lovelace+x@analytical.engine.org",
    "mail in an address": "https://mail.example/?to=ada%40engine.org",
    "mail after a line's end": "Hi\nada@engine.org",
    "address": "10.20.30.40",
    "long address": "2a02:8071:abcd::17",
    "host": "https://dify.corp.net:8443/console",
}
TOLD = re.compile(
    r"Zk3JqP8|aaaaBBBB|0123456789abcdef|c2lnbmF0|LumLw|0f0f0f0f|AKIA%2F|abcdef0123|bucket\.s3|hunter2|lovelace|engine\.org"
    r"|10\.20\.30|2a02|dify\.corp\.net"
)


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS.keys())
@pytest.mark.parametrize("where", ["reply", "member", "request", "event", "header", "query", "text"])
def test_no_secret_is_left_wherever_it_stands(recorder: Recorder, secret: str, where: str) -> None:
    given = {
        "reply": lambda: capture({"name": f"<{secret}> and more"}),
        "member": lambda: capture({"data": [{secret: 1}]}),
        "request": lambda: capture({}, method="POST", path="/chat-messages", sent={"query": secret}),
        "event": lambda: capture(chunks=stream({"event": "message", "answer": secret}), media_type="text/event-stream"),
        "header": lambda: capture({}, headers=(("x-note", secret.replace("\n", " ")),)),
        "query": lambda: capture({}, path=f"/conversations?user={quote(secret)}"),
        "text": lambda: capture(chunks=[f"<p>{secret}</p>".encode()], media_type="text/html"),
    }[where]()
    data = recorded(recorder, given)
    assert not TOLD.search(json.dumps(data, ensure_ascii=False))
    assert recorder.checked()
    assert {"key", "signature", "mail", "address"} & {each["kind"] for each in data["redactions"]}


@pytest.mark.parametrize("secret", SECRETS.values(), ids=SECRETS.keys())
def test_the_leak_test_finds_what_a_redaction_that_does_nothing_would_leave(secret: str) -> None:
    data = describe(capture({"name": secret}), contract(), "/v1")
    assert find_leaks(data["response"], [KEY], ["dify.corp.net:8443"])


@pytest.mark.parametrize(
    "form",
    [
        lambda text: {"response": {"body_base64": base64.b64encode(text.encode()).decode()}},
        lambda text: {"response": {"raw": json.dumps(text).replace("@", "\\u0040").join(['{"a":', "}"])}},
        lambda text: {"response": {"json": {"url": text.replace("@", "%40")}}},
        lambda text: {"request": {"multipart": {"files": [{"base64": base64.b64encode(text.encode()).decode()}]}}},
        lambda text: {"response": {"text": "".join(f'data: {{"answer":"{each}"}}\n\n' for each in text)}},
    ],
    ids=["base64", "escapes", "percent", "upload", "pieces of a stream"],
)
def test_the_leak_test_reads_what_is_encoded(form: Any) -> None:
    assert [leak.kind for leak in find_leaks(form("ada@engine.org"))] == ["mail"]


@pytest.mark.parametrize("name", ["Authorization", "cookie", "x-api-key"])
def test_the_leak_test_finds_a_secret_header_whatever_stands_in_it(name: str) -> None:
    assert find_leaks({"request": {"headers": {name: "abc"}}}) == [Leak("key", f"/request/headers/{name}", name)]
    assert find_leaks({"response": {"headers": [[name, "abc"]]}}) == [Leak("key", f"/response/headers/{name}", name)]


def test_a_mail_cut_by_two_events_stops_the_run_and_nothing_is_written(recorder: Recorder, tmp_path: Path) -> None:
    events = stream({"event": "message", "answer": "ada@eng"}, {"event": "message", "answer": "ine.org"})
    recorder.add(capture(chunks=events, media_type="text/event-stream"))
    with pytest.raises(LeakError, match=r"(?s)Nothing was written.*get_info/streaming_ok\.json: mail ada… at"):
        write(recorder.checked(), tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_key_without_its_known_form_is_redacted_because_it_was_used(recorder: Recorder) -> None:
    given = capture({"echo": "the key was letmein99"})
    plain = Capture(given.method, given.url, (("authorization", "Bearer letmein99"),), b"", 200, *_reply(given))
    data = recorded(recorder, plain)
    assert data["request"]["headers"]["authorization"] == "Bearer ***REDACTED***"
    assert data["response"]["json"] == {"echo": "the key was ***REDACTED***"}


def _reply(given: Capture) -> tuple[Any, Any]:
    return given.response_headers, given.chunks


def test_addresses_that_lead_nowhere_stay(recorder: Recorder) -> None:
    harmless = {"a": "http://127.0.0.1:5001/x", "b": "0.0.0.0:1", "c": "me@example.com", "d": "1.14.2", "e": "12:30:45"}
    assert recorded(recorder, capture(harmless))["response"]["json"] == harmless


# Ids


def test_an_id_has_one_name_in_every_recording_of_a_run_and_stays_a_uuid(recorder: Recorder) -> None:
    first = recorded(recorder, capture({"id": UUID, "node": f"Vector_index_{UUID.replace('-', '_')}_Node"}))
    second = recorded(recorder, capture({"data": []}, path=f"/messages/{UUID.upper()}/suggested?user=ada"))
    name = first["response"]["json"]["id"]
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", name)
    assert name != UUID
    assert first["response"]["json"]["node"] == f"Vector_index_{name.replace('-', '_')}_Node"
    assert second["request"]["path_params"] == {"message_id": name}


def test_two_ids_have_two_names_and_the_id_of_nothing_keeps_its_own(recorder: Recorder) -> None:
    nothing = "00000000-0000-0000-0000-000000000000"
    ids = recorded(recorder, capture([UUID, UUID.replace("7", "8"), UUID, nothing]))["response"]["json"]
    assert ids[0] == ids[2] != ids[1]
    assert ids[3] == nothing


def test_the_same_run_again_gives_the_same_recordings() -> None:
    def run(identity: str) -> bytes:
        recorder = Recorder(contract(), BASE_URL)
        recorder.add(capture({"id": identity, "by": "ada@engine.org"}))
        return recorder.recordings[0].content

    assert run(UUID) == run(UUID.replace("7", "8"))


def test_a_batch_of_documents_is_an_id_too(recorder: Recorder) -> None:
    batch = "20261121021852000012"
    first = recorded(recorder, capture({"batch": batch}))
    path = f"/datasets/{UUID}/documents/{batch}/indexing-status"
    assert recorded(recorder, capture({"data": []}, path=path))["request"]["path_params"]["batch"] != batch
    assert re.fullmatch(r"\d{20}", first["response"]["json"]["batch"])


# Through clients


def test_what_is_recorded_of_a_client_loads_and_conforms(tmp_path: Path) -> None:
    with FakeDify() as dify:
        recorder = Recorder(contract(), dify.base_url)
        with recording_client(recorder.add) as http_client:
            use(AppClient(dify.app_key, dify.base_url, "ada@engine.org", http_client=http_client))
        files = write(recorder.checked(), tmp_path)
    read = list(read_folder(tmp_path))
    assert sorted(file.parent.name for file in files) == ["delete_conversation", "send_chat_message", "upload_file"]
    assert [
        found for each in read for found in contract().check_exchange(each) if not drift().explain(each, found)
    ] == []
    assert not re.search("engine|fake-chatflow|file-preview[^*]*sign=[^*]", "".join(map(Path.read_text, files)))


def use(app: AppClient) -> None:
    app.upload_file(b"\x89PNG\r\n\x1a\n\xff", filename="a.png")
    with app.stream_chat("Hi") as stream:
        answer = stream.final()
    app.delete_conversation(str(answer.conversation_id))


async def test_a_client_for_asyncio_is_recorded_alike() -> None:
    captures: list[Capture] = []
    with FakeDify() as dify:
        with recording_client(captures.append) as http_client:
            AppClient(dify.app_key, dify.base_url, "ada", http_client=http_client).chat("Hi")
        async with async_recording_client(captures.append) as http_client:
            await AsyncAppClient(dify.app_key, dify.base_url, "ada", http_client=http_client).chat("Hi")
    made = [Recorder(contract(), dify.base_url).add(each) for each in captures]
    assert [_lasting(each) for each in made[:1]] == [_lasting(each) for each in made[1:]]


def _lasting(recording: Recording | None) -> object:
    assert recording is not None
    data = json.loads(recording.content)
    return data["request"] | {"headers": None}, data["response"]["status"], sorted(data["response"]["json"])


def test_a_recording_can_be_replayed_by_the_fake(tmp_path: Path) -> None:
    with FakeDify() as dify:
        dify.on_chat(answer="Recorded, then replayed.")
        recorder = Recorder(contract(), dify.base_url)
        with recording_client(recorder.add) as http_client:
            use(AppClient(dify.app_key, dify.base_url, "ada", http_client=http_client))
        write(recorder.checked(), tmp_path)
    with FakeDify() as dify:
        dify.replay(tmp_path / "send_chat_message/streaming_ok.json")
        with AppClient(dify.app_key, dify.base_url, "ada").stream_chat("?") as stream:
            assert stream.final().answer == "Recorded, then replayed."


def test_half_a_character_in_escapes_does_no_harm(recorder: Recorder) -> None:
    text = f'{{"id": "{UUID}", "name": "\\ud83d", "more": "é"}}'
    assert recorded(recorder, capture(chunks=[text.encode()]))["response"]["json"]["name"] == "\ud83d"
    event = capture(chunks=[f"data: {text}\n\n".encode()], media_type="text/event-stream")
    assert "\\ud83d" in recorded(recorder, event)["response"]["text"]
    assert recorder.checked()


def test_a_reply_that_was_not_read_to_its_end_is_no_recording() -> None:
    with FakeDify() as dify:
        recorder = Recorder(contract(), dify.base_url)
        with recording_client(recorder.add) as http_client:
            app = AppClient(dify.app_key, dify.base_url, "ada", http_client=http_client)
            with app.stream_chat("Hi") as stream:
                next(iter(stream))
    assert recorder.recordings == []
    assert recorder.left_out == ["send_chat_message: its reply was not read to its end"]


def test_the_times_of_chunks_are_those_of_the_clock() -> None:
    now = iter(range(100))
    captures: list[Capture] = []
    with FakeDify() as dify, recording_client(captures.append, clock=lambda: float(next(now))) as http_client:
        app = AppClient(dify.app_key, dify.base_url, "ada", http_client=http_client)
        with app.stream_chat("Hi") as stream:
            stream.final()
    times = [seconds for seconds, _ in captures[0].chunks]
    assert times == [float(number) for number in range(1, len(times) + 1)]
    assert len(times) > 1


def test_a_get_asked_again_is_recorded_again_only_when_its_reply_has_another_shape(recorder: Recorder) -> None:
    for reply in ({"data": []}, {"data": []}, {"data": [{"id": UUID}]}):
        recorder.add(capture(reply, path="/conversations?user=ada"))
    assert [each.name for each in recorder.recordings] == ["list_conversations/ok.json", "list_conversations/ok_2.json"]


# The folder


def test_a_difference_is_told_line_by_line_and_nothing_is_replaced(recorder: Recorder, tmp_path: Path) -> None:
    recorder.add(capture({"name": "old"}))
    write(recorder.recordings, tmp_path)
    again = Recorder(contract(), BASE_URL)
    again.add(capture({"name": "new"}))
    (told,) = differences(again.recordings, tmp_path)
    assert '-   "name": "old"' in told
    assert '+   "name": "new"' in told


def test_when_something_happened_is_no_difference(tmp_path: Path) -> None:
    for day, second in (("Fri, 20 Nov 2026 21:21:36 GMT", 1795209696), ("Sat, 21 Nov 2026 07:00:00 GMT", 1795229999)):
        recorder = Recorder(contract(), BASE_URL)
        given = capture({"created_at": second})
        headers = (*given.response_headers, ("date", day))
        recorder.add(Capture("GET", given.url, given.request_headers, b"", 200, headers, given.chunks))
        assert differences(recorder.recordings, tmp_path) == []
        assert len(news(recorder.recordings, tmp_path)) == (not (tmp_path / "get_info").exists())
        write(recorder.recordings, tmp_path)


def test_a_free_name_is_one_that_the_folder_does_not_have(recorder: Recorder, tmp_path: Path) -> None:
    recorder.add(capture({}))
    write(recorder.recordings, tmp_path)
    (recording,) = recorder.recordings
    free = free_name(recording, tmp_path)
    assert free.name == "get_info/ok_2.json"
    assert json.loads(free.content)["case"] == "ok_2"

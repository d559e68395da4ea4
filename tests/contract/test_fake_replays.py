"""Every request that a real Dify took, sent to the fake: it gives the recorded status and a body that fits the spec."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from functools import cache
from itertools import count
from typing import Any

import httpx
import pytest
from contracts import findings_of, recorded
from recorded import Exchange, exchanges

from dify_ext.contract import Contract, Finding
from dify_ext.contract.contract import is_before
from dify_ext.testing import FakeDify

CONTRACT = Contract.load()
KEYS = {
    "advanced-chat": FakeDify.app_key,
    "chat": FakeDify.chat_key,
    "agent-chat": FakeDify.agent_key,
    "workflow": FakeDify.workflow_key,
    "completion": FakeDify.completion_key,
}
HTML = "text/html"
NUMBERS = count()
NOT_IMITATED = {
    "get_info/options_preflight": "OPTIONS belongs to browsers",
    "send_chat_message/limited_first_slow": "recorded for the request after it",
}


@cache
def wrong() -> frozenset[str]:
    """The names of recorded requests that break the spec, though Dify took them: known drift."""
    read = (each for each in recorded() if not isinstance(each, Finding))
    return frozenset(
        each.source.removesuffix(".json")
        for each in read
        if any(finding.rule == "request-invalid" for finding in CONTRACT.check_request(each.request))
    )


def accepted() -> list[Exchange]:
    return [
        each
        for each in exchanges()
        if each.status < 300
        and CONTRACT.match(each.request["method"], each.request["path_template"]) is not None
        and each.name not in wrong()
        and f"{each.operation}/{each.case}" not in NOT_IMITATED
    ]


@pytest.fixture(scope="module")
def fakes() -> Iterator[dict[str, FakeDify]]:
    with FakeDify() as newest, FakeDify(version="1.9.2") as older:
        yield {"1.14.2": newest, "1.9.2": older, "seed": newest}


def test_there_are_many_accepted_requests() -> None:
    assert len(accepted()) > 700


@pytest.mark.slow
@pytest.mark.parametrize("exchange", accepted(), ids=lambda exchange: exchange.name)
def test_what_a_real_dify_took_the_fake_takes(fakes: dict[str, FakeDify], exchange: Exchange) -> None:
    response = Replay(fakes[exchange.version], exchange).send()
    assert response.status_code == exchange.status, response.text[:300]
    path = exchange.request["path_template"]
    assert findings_of(CONTRACT, exchange.request["method"], path, response) == []


class Replay:
    """A recorded request, with ids of things that the fake has."""

    def __init__(self, dify: FakeDify, exchange: Exchange) -> None:
        match = CONTRACT.match(exchange.request["method"], exchange.request["path_template"])
        assert match is not None
        self.dify, self.exchange, self.operation = dify, exchange, match.operation
        knowledge = "knowledgeKey" in str(match.operation.members.get("security"))
        self.kind = kind_of(exchange, match.operation.members.get("x-app-kinds") or ["chat"])
        self.key = dify.knowledge_key if knowledge else KEYS[self.kind]
        self.client = httpx.Client(
            base_url=dify.base_url, headers={"Authorization": f"Bearer {self.key}"}, trust_env=False
        )
        self.made: dict[str, str] = {}
        sent = exchange.request.get("json")
        user = sent.get("user") if isinstance(sent, dict) else (exchange.request.get("query") or {}).get("user")
        self.user = user or (self._fields().get("user") if "multipart" in exchange.request else None) or "DEFAULT-USER"

    def _fields(self) -> dict[str, Any]:
        return dict(self.exchange.request["multipart"].get("fields") or {})

    def send(self) -> httpx.Response:
        with self.client:
            request, options = self.exchange.request, {}
            path = request["path_template"]
            names = [part[1:-1] for part in self.operation.path.split("/") if part.startswith("{")]
            given = dict(zip(names, (request.get("path_params") or {}).values(), strict=True))
            for old, name in zip(request.get("path_params") or {}, names, strict=True):
                path = path.replace(f"{{{old}}}", self.id(name, given[name]))
            if "json" in request:
                options["json"] = self.known(request["json"])
            elif "multipart" in request:
                files = [("x", (None, ""))] if not request["multipart"]["files"] else []
                files += [(each["field"], part(each)) for each in request["multipart"]["files"]]
                options |= {"files": files, "data": self._fields()}
            elif "raw_body" in request:
                options["content"] = self.raw(request["raw_body"])
            headers = {
                name: value
                for name, value in request["headers"].items()
                if name not in {"authorization", "content-length", "host", "content-type", "connection"}
                or (name == "content-type" and "multipart" not in request)
            }
            query = {name: self.query(name, value) for name, value in (request.get("query") or {}).items()}
            return self.client.request(request["method"], path, params=query, headers=headers, **options)

    def raw(self, body: Any) -> bytes:
        try:
            return json.dumps(self.known(json.loads(body))).encode()
        except ValueError:
            return str(body).encode()

    def query(self, name: str, value: Any) -> Any:
        wanted = {"last_id", "first_id", "conversation_id"}
        if name == "first_id":
            return self.id("message_id", value)
        if name == "last_id" and self.operation.name == "list_conversation_variables":
            return self.id("variable_id", value)
        if name in wanted and value:
            return self.id("conversation_id", value)
        return [self.id("tag_id", each) for each in value] if name == "tag_ids" else value

    def known(self, value: Any) -> Any:
        """A JSON value with ids of things that exist."""
        if isinstance(value, list):
            return [self.known(each) for each in value]
        if not isinstance(value, dict):
            return value
        return {name: self.member(name, each) for name, each in value.items()}

    def member(self, name: str, value: Any) -> Any:
        lists = {"document_ids": "document_id", "tag_ids": "tag_id"}
        if name in lists and isinstance(value, list):
            return [self.id(lists[name], each) for each in value]
        names = {"conversation_id", "document_id", "tag_id", "target_id", "upload_file_id", "message_id"}
        if name in names and isinstance(value, str) and value.strip() and not value.startswith("00000000"):
            return self.id("dataset_id" if name == "target_id" else name, value)
        return self.known(value)

    # --- things that exist ------------------------------------------------------------------------------------------

    def id(self, name: str, recorded: str) -> str:
        if str(recorded).startswith("00000000"):
            return str(recorded)
        if name not in self.made:
            self.made[name] = getattr(self, f"make_{name}", lambda: str(recorded))()
        return self.made[name]

    def post(self, path: str, **body: Any) -> Any:
        response = self.client.post(path, json=body)
        assert response.status_code in {200, 201}, response.text[:300]
        return response.json()

    def make_conversation_id(self) -> str:
        kind = self.kind if self.kind != "workflow" else "chat"
        key = {"Authorization": f"Bearer {KEYS[kind]}"}
        body = {"inputs": {}, "query": "x", "user": self.user, "response_mode": "streaming"}
        events = httpx.post(f"{self.dify.base_url}/chat-messages", json=body, headers=key, trust_env=False).text
        event = next(json.loads(line[5:]) for line in events.split("\n") if line.startswith("data:"))
        self.made["message_id"] = event["message_id"]
        return str(event["conversation_id"])

    def make_message_id(self) -> str:
        if self.kind == "completion":
            return str(self.post("/completion-messages", inputs={}, user=self.user)["message_id"])
        self.id("conversation_id", "x")
        if self.operation.name == "send_message_feedback":
            self.post(f"/messages/{self.made['message_id']}/feedbacks", rating="like", user=self.user)
        return self.made["message_id"]

    def make_variable_id(self) -> str:
        path = f"/conversations/{self.id('conversation_id', 'x')}/variables"
        variables = self.client.get(path, params={"user": self.user}).json()["data"]
        reply = self.exchange.response.get("json") or {}
        return str(next((each["id"] for each in variables if each["name"] == reply.get("name")), variables[0]["id"]))

    def make_upload_file_id(self) -> str:
        file = {"file": ("a.png", b"x", "image/png")}
        return str(self.client.post("/files/upload", files=file, data={"user": self.user}).json()["id"])

    def make_file_id(self) -> str:
        made = self.make_upload_file_id()
        files = [{"type": "image", "transfer_method": "local_file", "upload_file_id": made}]
        body = {"inputs": {}, "query": "x", "files": files, "user": self.user}
        assert self.client.post("/chat-messages", json=body).status_code == 200
        return made

    def make_end_user_id(self) -> str:
        file = {"file": ("a.png", b"x", "image/png")}
        self.client.post("/files/upload", files=file, data={"user": "ada"})
        app = self.dify._world.apps[self.key]  # the API tells this id only in lists of feedback
        return app.end_user_id("ada")

    def make_annotation_id(self) -> str:
        return str(self.post("/apps/annotations", question="q", answer="a")["id"])

    def make_job_id(self) -> str:
        body = {"score_threshold": 0.9, "embedding_provider_name": "p", "embedding_model_name": "m"}
        return str(self.post("/apps/annotation-reply/enable", **body)["job_id"])

    def make_workflow_id(self) -> str:
        return str(self.post("/workflows/run", inputs={}, user=self.user)["data"]["workflow_id"])

    def make_workflow_run_id(self) -> str:
        return str(self.post("/workflows/run", inputs={}, user=self.user)["workflow_run_id"])

    def make_form_token(self) -> str:
        self.dify.on_workflow(pause=True)
        try:
            body = {"inputs": {}, "user": self.user, "response_mode": "blocking"}
            return str(self.post("/workflows/run", **body)["data"]["reasons"][0]["form_token"])
        finally:
            self.dify.on_workflow()

    def make_dataset_id(self) -> str:
        if self.operation.members["tags"] == ["pipeline"]:
            return self.dify.add_pipeline()
        made = self.post("/datasets", name=f"kb {next(NUMBERS)}", indexing_technique="economy")["id"]
        if self.operation.name.startswith("create_document_by_file"):
            self.post(f"/datasets/{made}/document/create-by-text", name="a", text="b", indexing_technique="economy")
        return str(made)

    def make_document_id(self) -> str:
        dataset = self.id("dataset_id", "x")
        reply = self.exchange.response.get("json")
        form = (reply.get("doc_form") if isinstance(reply, dict) else None) or "text_model"
        body = {"name": "a.txt", "text": "Alpha beta. Gamma.", "indexing_technique": "economy", "doc_form": form}
        made = self.post(f"/datasets/{dataset}/document/create-by-text", **body)
        self.made["batch"] = made["batch"]
        for _ in range(6):
            self.client.get(f"/datasets/{dataset}/documents/{made['batch']}/indexing-status")
        return str(made["document"]["id"])

    def make_batch(self) -> str:
        self.id("document_id", "x")
        return self.made["batch"]

    def make_segment_id(self) -> str:
        path = f"/datasets/{self.id('dataset_id', 'x')}/documents/{self.id('document_id', 'x')}/segments"
        return str(self.client.get(path).json()["data"][0]["id"])

    def make_child_chunk_id(self) -> str:
        path = f"/datasets/{self.id('dataset_id', 'x')}/documents/{self.id('document_id', 'x')}/segments"
        return str(self.post(f"{path}/{self.id('segment_id', 'x')}/child_chunks", content="c")["data"]["id"])

    def make_metadata_id(self) -> str:
        return str(self.post(f"/datasets/{self.id('dataset_id', 'x')}/metadata", type="string", name="m")["id"])

    def make_tag_id(self) -> str:
        return str(self.post("/datasets/tags", name=f"tag {next(NUMBERS)}")["id"])


def part(file: dict[str, Any]) -> tuple[str, bytes, str]:
    content = base64.b64decode(file["base64"]) if "base64" in file else file.get("text", "").encode()
    return file["filename"], content or bytes(file.get("size", 0)), file["content_type"]


def kind_of(exchange: Exchange, kinds: list[str]) -> str:
    """The kind of the app that answered, as far as the reply tells."""
    reply = exchange.response.get("json")
    mode = reply.get("mode") if isinstance(reply, dict) else None
    if mode in KEYS:
        return str(mode)
    text = exchange.response.get("text", "")
    if "workflow_started" in text and "chat" in kinds:
        return "advanced-chat"
    return "agent-chat" if "agent_thought" in text else kinds[0]


def test_what_is_not_imitated_is_recorded() -> None:
    names = {f"{each.operation}/{each.case}" for each in exchanges()}
    assert names >= NOT_IMITATED.keys()


def test_what_a_version_lacks_has_no_route(fakes: dict[str, FakeDify]) -> None:
    young = [each for each in CONTRACT.document.operations if is_before("1.9.2", each.members.get("x-dify-since"))]
    assert len(young) == 11
    for operation in young:
        path = operation.path.replace("{", "").replace("}", "")
        key = {"Authorization": f"Bearer {FakeDify.knowledge_key}"}
        response = httpx.request(operation.method, fakes["1.9.2"].base_url + path, headers=key, trust_env=False)
        assert (response.status_code, response.headers["Content-Type"].partition(";")[0]) == (404, HTML)

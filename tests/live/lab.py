"""What a scenario works with: clients that are watched, names with our prefix, and things of its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any, TypeVar
from uuid import uuid4

from dify_api.models import Annotation, Dataset, DocumentReply, ProcessRule, Tag
from journal import PREFIX, CleanUp, Entry, Journal
from settings import Settings

from dify_ext import APIStatusError, AppClient, KnowledgeClient
from dify_ext.contract import Contract
from dify_ext.testing.recorder import Seen, recording_client

T = TypeVar("T")
TEXT = "Alpha beta gamma. The quick brown fox jumps over the lazy dog.\n\nA second paragraph about delta and épsilon."
INDEXING_TRIES = 60


class NotTriedError(Exception):
    """An operation that cannot be tried here, with the reason."""


class Lab:
    """A live Dify and everything a scenario needs of it.

    Args:
        settings: The Dify.
        contract: The spec.
        seen: Called with each exchange.
        journal: Where what is made is written down.
        user: The end user. Default: one of our own, which nobody else has.
        tokens: Whether a short chat and a short run may be paid for.
        rate: Requests a second at most.
        sleep: Waits the given seconds.
        named: Called with each name that is made up, and with one that is the same in every run.
    """

    def __init__(
        self,
        settings: Settings,
        contract: Contract,
        seen: Seen,
        journal: Journal,
        *,
        user: str | None = None,
        tokens: bool = False,
        rate: float = 5.0,
        sleep: Callable[[float], object] = time.sleep,
        named: Callable[[str, str], object] = lambda *_: None,
    ) -> None:
        self.settings = settings
        self.contract = contract
        self.journal = journal
        self.tokens = tokens
        self._sleep = sleep
        self._pause = 1 / rate
        self._http = recording_client(seen)
        self._http.event_hooks["request"].append(self._paced)
        self._next = 0.0
        self._named = named
        self._names = 0
        self.user = user or self.new_name()
        self._read: dict[str, Any] = {}
        self.apps = {
            name: AppClient(key, settings.base_url, self.user, http_client=self._http)
            for name, key in settings.app_keys.items()
        }

    def _paced(self, _: object) -> None:
        wait = self._next - time.monotonic()
        if wait > 0:
            self._sleep(wait)
        self._next = time.monotonic() + self._pause

    def close(self) -> None:
        """Delete what is left of our own, with clients that nobody watches, and close the connections."""
        clean_up(self.settings, self.journal)
        self.disconnect()

    def disconnect(self) -> None:
        self._http.close()

    def new_name(self) -> str:
        """A name that nothing else has; Dify takes 40 characters at most."""
        self._names += 1
        name = f"{PREFIX}{uuid4().hex[:12]}"
        self._named(name, f"{PREFIX}{self._names}")
        return name

    @property
    def any_app(self) -> AppClient:
        if not self.apps:
            raise NotTriedError("DIFY_API_KEY is not set")
        return next(iter(self.apps.values()))

    @cached_property
    def _modes(self) -> dict[str, str]:
        return {name: app.info.get().mode for name, app in self.apps.items()}

    def app_for(self, operation_id: str) -> AppClient:
        """The client of an app of a kind that has the operation."""
        members = next(each.members for each in self.contract.document.operations if each.name == operation_id)
        kinds = members.get("x-app-kinds") or [*self._modes.values()]
        for name, mode in self._modes.items():
            if mode in kinds:
                return self.apps[name]
        have = " and ".join(sorted(set(self._modes.values()))) or "none"
        raise NotTriedError(f"needs a key of an app of the kind {' or '.join(kinds)}; the keys here: {have}")

    @cached_property
    def knowledge(self) -> KnowledgeClient:
        if self.settings.knowledge_key is None:
            raise NotTriedError("DIFY_KNOWLEDGE_KEY is not set")
        return KnowledgeClient(self.settings.knowledge_key, self.settings.base_url, http_client=self._http)

    def once(self, name: str, read: Callable[[], T]) -> T:
        """What `read` returned the first time."""
        if name not in self._read:
            self._read[name] = read()
        return self._read[name]

    def need_tokens(self) -> None:
        if not self.tokens:
            raise NotTriedError("costs tokens: say --tokens")

    @contextmanager
    def may_be_refused(self) -> Iterator[None]:
        """For a step that a server's set-up may refuse: the verdict tells, and the scenario goes on."""
        try:
            yield
        except APIStatusError as error:
            if error.status >= 500:
                raise

    def _begun(self, kind: str, name: str, key: str) -> Entry:
        return self.journal.begin(Entry(kind, name, key, self.settings.base_url))

    @contextmanager
    def dataset(self) -> Iterator[Dataset]:
        """A knowledge base of our own, deleted at the end."""
        entry = self._begun("dataset", self.new_name(), "DIFY_KNOWLEDGE_KEY")
        made = self.knowledge.datasets.create(name=entry.name, indexing_technique="economy")
        self.journal.made(entry, made.id)
        try:
            yield made
        finally:
            self.knowledge.datasets.delete(made.id)
            self.journal.gone(entry)

    @contextmanager
    def document(self) -> Iterator[tuple[str, str]]:
        """A document of our own that is indexed: the ids of its knowledge base and of itself."""
        with self.dataset() as dataset:
            made = self.knowledge.documents.create_by_text(
                dataset.id, name=self.new_name(), text=TEXT, **document_settings()
            )
            self.wait_until_indexed(dataset.id, made)
            yield dataset.id, made.document.id

    def wait_until_indexed(self, dataset_id: str, made: DocumentReply) -> None:
        for _ in range(INDEXING_TRIES):
            found = self.knowledge.documents.get_indexing_status(dataset_id, made.batch).data
            states = {each.indexing_status for each in found}
            if states <= {"completed"}:
                return
            if states & {"error", "paused"}:
                raise NotTriedError(f"the document's indexing ended with {', '.join(sorted(map(str, states)))}")
            self._sleep(5 * self._pause)
        raise NotTriedError(f"the document was not indexed after {INDEXING_TRIES} looks: does Dify's worker run?")

    @contextmanager
    def tag(self) -> Iterator[Tag]:
        """A tag of our own, deleted at the end."""
        entry = self._begun("tag", self.new_name(), "DIFY_KNOWLEDGE_KEY")
        made = self.knowledge.tags.create(name=entry.name)
        self.journal.made(entry, made.id)
        try:
            yield made
        finally:
            self.knowledge.tags.delete(tag_id=made.id)
            self.journal.gone(entry)

    @contextmanager
    def annotation(self) -> Iterator[Annotation]:
        """An annotation of our own, deleted at the end."""
        app = self.app_for("create_annotation")
        entry = self._begun("annotation", self.new_name(), self._key_of(app))
        made = app.annotations.create(question=entry.name, answer="An answer of a test.")
        self.journal.made(entry, made.id)
        try:
            yield made
        finally:
            app.annotations.delete(made.id)
            self.journal.gone(entry)

    @contextmanager
    def conversation(self, app: AppClient) -> Iterator[Callable[[str], None]]:
        """A conversation of our own end user: call what it yields with its id, and it is deleted at the end."""
        entry = self._begun("conversation", self.user, self._key_of(app))
        made: list[str] = []

        def tell(id_: str) -> None:
            made.append(id_)
            self.journal.made(entry, id_)

        try:
            yield tell
        finally:
            for id_ in made:
                app.conversations.delete(id_)
                self.journal.gone(entry)

    def _key_of(self, app: AppClient) -> str:
        return next(name for name, each in self.apps.items() if each is app)


def document_settings() -> dict[str, Any]:
    """Settings of a document whose indexing costs nothing."""
    return {"indexing_technique": "economy", "process_rule": ProcessRule(mode="automatic")}


def clean_up(settings: Settings, journal: Journal, tell: Callable[[str], object] = print) -> int:
    """Delete what a journal names on a server; returns how many things are left."""
    apps = {name: AppClient(key, settings.base_url, f"{PREFIX}clean-up") for name, key in settings.app_keys.items()}
    key = settings.knowledge_key
    knowledge = KnowledgeClient(key, settings.base_url) if key else None
    try:
        return CleanUp(journal, settings.base_url, apps, knowledge, tell).run()
    finally:
        for client in (*apps.values(), *filter(None, [knowledge])):
            client.close()

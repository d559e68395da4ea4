"""Documents through the knowledge clients: added, waited for, replaced, switched, found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import Driver
from dify_api import models

import dify_ext
from dify_ext.rules import ChunkRules
from dify_ext.testing import FakeDify


class Time:
    """A clock that only waiting moves."""

    def __init__(self, *, asynchronous: bool) -> None:
        self.now = 0.0
        self.waits: list[float] = []
        self.asynchronous = asynchronous

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> Any:
        self.now += seconds
        self.waits.append(seconds)
        return self._nothing() if self.asynchronous else None

    async def _nothing(self) -> None:
        return None


@pytest.fixture
def time(driver: Driver) -> Time:
    return Time(asynchronous=driver.asynchronous)


@pytest.fixture
def kb(driver: Driver, fake_dify: FakeDify, time: Time) -> Any:
    client = driver.knowledge(fake_dify)
    client._clock, client._sleep = time, time.sleep
    return client


@pytest.fixture
def dataset_id(driver: Driver, kb: Any) -> str:
    return str(driver.run(kb.datasets.create(name="kb", indexing_technique="economy")).id)


def test_a_text_is_added_and_waited_for(driver: Driver, kb: Any, dataset_id: str, time: Time) -> None:
    seen: list[tuple[str, ...]] = []
    added = driver.run(kb.add_text(dataset_id, "a.txt", "Alpha.\n\nBeta."))
    done = driver.run(
        kb.wait_until_indexed(
            dataset_id,
            added.batch,
            on_progress=lambda progress: seen.append(tuple(each.status for each in progress.documents)),
        )
    )
    assert (done.completed, done.documents[0].completed_segments) == (1, 2)
    assert [status for (status,) in seen] == ["waiting", "parsing", "splitting", "indexing", "completed"]
    assert time.waits == [0.5, 0.75, 1.125, 1.6875]


def test_a_file_is_uploaded_and_waited_for_in_one_call(
    driver: Driver, kb: Any, dataset_id: str, tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text("# Alpha\n\nBeta gamma.")
    document = driver.run(kb.upload_and_wait(dataset_id, tmp_path / "a.md", rules=ChunkRules.general(max_tokens=50)))
    assert document.name == "a.md"
    found = driver.run(kb.retrieve(dataset_id, "gamma", top_k=1)).records
    assert [(each.segment.content, each.score) for each in found] == [("Beta gamma.", 1.0)]


def test_a_wait_looks_at_every_document_of_every_batch_and_names_those_that_failed(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str
) -> None:
    fake_dify.on_indexing(error="No model.", name="bad.txt")
    batches = [driver.run(kb.add_text(dataset_id, name, "x")).batch for name in ("a.txt", "bad.txt", "c.txt")]
    with pytest.raises(
        dify_ext.IndexingError, match=r"1 of 3 documents were not indexed: \S+ error: No model"
    ) as caught:
        driver.run(kb.wait_until_indexed(dataset_id, *batches))
    assert caught.value.progress.completed == 2


def test_a_wait_that_takes_too_long_is_given_up(driver: Driver, kb: Any, dataset_id: str, time: Time) -> None:
    batch = driver.run(kb.add_text(dataset_id, "a.txt", "x")).batch
    with pytest.raises(dify_ext.IndexingTimeoutError, match="After 1 s 0 of 1 documents are indexed"):
        driver.run(kb.wait_until_indexed(dataset_id, batch, timeout=1))
    assert time.now == 1


def test_an_empty_knowledge_base_wants_to_know_how_to_index(driver: Driver, kb: Any) -> None:
    empty = driver.run(kb.datasets.create(name="empty")).id
    with pytest.raises(dify_ext.ConfigurationError, match="give indexing_technique="):
        driver.run(kb.add_text(empty, "a.txt", "x"))
    assert driver.run(kb.add_text(empty, "a.txt", "x", indexing_technique="economy")).batch


@pytest.mark.parametrize(
    ("rules", "mode"),
    [
        (ChunkRules.general(separator="\n", overlap=0), "custom"),
        (ChunkRules.parent_child(parent="full-doc"), "hierarchical"),
        (ChunkRules.questions(language="German"), "custom"),
    ],
)
def test_each_kind_of_rules_is_taken(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, rules: ChunkRules, mode: str
) -> None:
    added = driver.run(kb.add_text(dataset_id, "a.txt", "Alpha.", rules=rules))
    assert added.document.doc_form == rules.doc_form
    assert fake_dify.requests[-1].json["process_rule"]["mode"] == mode


def test_a_document_is_replaced_switched_off_put_away_and_taken_back(driver: Driver, kb: Any, dataset_id: str) -> None:
    first = driver.run(kb.upload_and_wait(dataset_id, b"Alpha.", filename="a.txt"))
    again = driver.run(kb.replace_text(dataset_id, first.id, "a.txt", "Beta."))
    driver.run(kb.wait_until_indexed(dataset_id, again.batch))
    assert len(driver.run(kb.retrieve(dataset_id, "beta")).records) == 1
    driver.run(kb.disable(dataset_id, first.id))
    assert driver.run(kb.retrieve(dataset_id, "beta")).records == []
    driver.run(kb.enable(dataset_id, first.id))
    driver.run(kb.archive(dataset_id, first.id))
    with pytest.raises(dify_ext.PermissionDeniedError):
        driver.run(kb.documents.delete(dataset_id, first.id))
    driver.run(kb.restore(dataset_id, first.id))
    replaced = driver.run(kb.replace_file(dataset_id, first.id, b"Gamma.", filename="b.txt"))
    assert replaced.document.name == "b.txt"


def test_a_file_is_replaced_on_a_server_that_has_only_the_old_route(driver: Driver) -> None:
    with FakeDify(version="1.9.2") as dify:
        kb = driver.knowledge(dify)
        kb._sleep = Time(asynchronous=driver.asynchronous).sleep
        dataset = driver.run(kb.datasets.create(name="kb", indexing_technique="economy")).id
        first = driver.run(kb.upload_and_wait(dataset, b"Alpha.", filename="a.txt"))
        assert driver.run(kb.replace_file(dataset, first.id, b"B.", filename="b.txt")).document.name == "b.txt"


def test_a_search_changes_only_what_is_said(driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str) -> None:
    driver.run(kb.retrieve(dataset_id, "x"))
    assert "retrieval_model" not in fake_dify.requests[-1].json
    filters = models.MetadataFilter("and", [models.MetadataCondition("author", "is", "ada")])
    driver.run(kb.retrieve(dataset_id, "x", score_threshold=0.5, filters=filters))
    sent = fake_dify.requests[-1].json["retrieval_model"]
    stored = driver.run(kb.datasets.get(dataset_id)).retrieval_model_dict
    assert (sent["search_method"], sent["top_k"]) == (stored.search_method, stored.top_k)
    assert (sent["score_threshold"], sent["score_threshold_enabled"]) == (0.5, True)
    assert sent["metadata_filtering_conditions"]["conditions"][0]["value"] == "ada"


def test_the_limit_of_requests_on_knowledge_is_a_rate_limit_though_dify_says_403(
    driver: Driver, fake_dify: FakeDify, kb: Any
) -> None:
    fake_dify.rate_limit(0)
    with pytest.raises(dify_ext.RateLimitError) as caught:
        driver.run(kb.datasets.list())
    assert caught.value.status == 403

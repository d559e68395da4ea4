"""A folder brought into a knowledge base: all of it, once, whatever happens meanwhile."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from conftest import Driver
from test_knowledge import Time

import dify_ext
from dify_ext.files import Source
from dify_ext.testing import FakeDify


@pytest.fixture
def kb(driver: Driver, fake_dify: FakeDify) -> Any:
    client = driver.knowledge(fake_dify)
    client._sleep = Time(asynchronous=driver.asynchronous).sleep
    return client


@pytest.fixture
def dataset_id(driver: Driver, kb: Any) -> str:
    return str(driver.run(kb.datasets.create(name="kb", indexing_technique="economy")).id)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "docs" / "deep").mkdir(parents=True)
    for name in ("a.txt", "b.md", "deep/c.txt", "deep/a.txt"):
        (tmp_path / "docs" / name).write_text(f"Text of {name}.")
    return tmp_path / "docs"


def names(dify: FakeDify) -> list[str]:
    (dataset,) = dify._world.knowledge.datasets.values()
    return sorted(each.name for each in dataset.documents.values())


def uploads(dify: FakeDify) -> int:
    return sum("document_by_file" in each.operation or each.operation == "update_document" for each in dify.requests)


def test_every_file_becomes_a_document_and_is_indexed(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, folder: Path
) -> None:
    results: list[Any] = []
    log = folder.parent / "log.jsonl"
    summary = driver.run(kb.ingest(dataset_id, folder, on_result=results.append, log=log))
    assert (summary.counts["created"], summary.indexed, summary.ok) == (4, 4, True)
    assert names(fake_dify) == ["a.txt", "b.md", "deep__a.txt", "deep__c.txt"]
    lines = [json.loads(line) for line in log.read_text().split("\n") if line]
    assert sorted(each["path"] for each in lines) == sorted(each.path for each in results)


def test_a_second_run_sends_nothing_and_a_changed_file_replaces_its_document(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, folder: Path
) -> None:
    driver.run(kb.ingest(dataset_id, folder))
    before = uploads(fake_dify)
    os.utime(folder / "a.txt", (1, 1))  # a file that was only touched
    assert driver.run(kb.ingest(dataset_id, folder)).counts == {"unchanged": 4}
    assert uploads(fake_dify) == before
    (folder / "a.txt").write_text("Another text.")
    assert driver.run(kb.ingest(dataset_id, folder)).counts == {"unchanged": 3, "updated": 1}
    assert len(names(fake_dify)) == 4
    found = driver.run(kb.retrieve(dataset_id, "another")).records
    assert [each.segment.content for each in found] == ["Another text."]


def test_patterns_choose_files_and_hidden_ones_are_left_out(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, folder: Path
) -> None:
    (folder / ".secret.txt").write_text("x")
    driver.run(kb.ingest(dataset_id, folder, include=["*.txt"], exclude=["deep/c*"]))
    assert names(fake_dify) == ["a.txt", "deep__a.txt"]


def test_shards_take_each_file_exactly_once(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, folder: Path
) -> None:
    for number in range(20):
        (folder / f"{number}.txt").write_text("x")
    counts = [
        driver.run(kb.ingest(dataset_id, folder, shard=f"{part}/3", journal=folder.parent / f"{part}.db")).counts
        for part in (1, 2, 3)
    ]
    assert sum(each["created"] for each in counts) == 24
    assert all(each["created"] > 2 for each in counts)
    assert len(set(names(fake_dify))) == 24


def test_a_dry_run_sends_nothing(driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, folder: Path) -> None:
    assert driver.run(kb.ingest(dataset_id, folder, dry_run=True)).counts == {"would create": 4}
    assert uploads(fake_dify) == 0


def test_a_file_that_cannot_be_taken_fails_alone(driver: Driver, kb: Any, dataset_id: str, folder: Path) -> None:
    (folder / "empty.txt").write_text("")
    (folder / "bad.exe").write_bytes(b"MZ")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    summary = driver.run(kb.ingest(dataset_id, folder))
    assert summary.counts == {"created": 4, "failed": 2}
    reasons = {each.path: each.error for each in summary.failures}
    assert "is empty" in reasons["empty.txt"]
    assert "larger than the server allows, or of a type" in reasons["bad.exe"]


def test_refusals_for_their_number_slow_it_down_and_nothing_is_lost(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, folder: Path
) -> None:
    said = "Sorry, you have reached the knowledge base request rate limit of your subscription."
    fake_dify.fault("create_document_by_file", times=3, status=403, message=said)
    fake_dify.fault("create_document_by_file", times=2, status=429)
    assert driver.run(kb.ingest(dataset_id, folder)).counts == {"created": 4}
    assert len(names(fake_dify)) == 4


@pytest.mark.parametrize("after", [0, 10])
def test_an_upload_whose_reply_was_lost_is_looked_up_and_not_sent_again(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, folder: Path, after: int
) -> None:
    fake_dify.fault("create_document_by_file", times=2, disconnect_after=after, ending="reset")
    assert driver.run(kb.ingest(dataset_id, folder, concurrency=1)).counts == {"created": 4}
    assert names(fake_dify) == ["a.txt", "b.md", "deep__a.txt", "deep__c.txt"]
    assert uploads(fake_dify) == 4


def test_a_lost_journal_makes_no_second_documents(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, folder: Path
) -> None:
    driver.run(kb.ingest(dataset_id, folder))
    for path in folder.glob(".dify-ingest.db*"):
        path.unlink()
    assert driver.run(kb.ingest(dataset_id, folder)).counts == {"updated": 4}
    assert len(names(fake_dify)) == 4


def test_what_was_not_indexed_is_told_and_sent_anew_next_time(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, folder: Path
) -> None:
    fake_dify.on_indexing(error="No model.", name="a.txt")
    first = driver.run(kb.ingest(dataset_id, folder))
    assert [(each.path, each.error) for each in first.failures] == [("a.txt", "Not indexed (error): No model.")]
    fake_dify._world.scripts.indexing_errors.clear()
    second = driver.run(kb.ingest(dataset_id, folder))
    assert (second.counts, second.indexed) == ({"created": 1, "unchanged": 3}, 1)
    assert len(names(fake_dify)) == 4


def test_a_document_that_somebody_deleted_is_made_again(
    driver: Driver, fake_dify: FakeDify, kb: Any, dataset_id: str, folder: Path
) -> None:
    driver.run(kb.ingest(dataset_id, folder))
    (dataset,) = fake_dify._world.knowledge.datasets.values()
    gone = next(each for each in dataset.documents.values() if each.name == "a.txt")
    del dataset.documents[gone.id]
    (folder / "a.txt").write_text("New.")
    assert driver.run(kb.ingest(dataset_id, folder)).counts == {"created": 1, "unchanged": 3}


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ({"files": "nowhere"}, dify_ext.UploadError, "does not exist"),
        ({"files": ["nowhere"]}, dify_ext.UploadError, "is no file"),
        ({"shard": "3/2"}, dify_ext.ConfigurationError, "is no shard"),
        ({"concurrency": 0}, dify_ext.ConfigurationError, "1 or more"),
        ({"journal": __file__}, dify_ext.ConfigurationError, "cannot be used"),
    ],
)
def test_a_wrong_argument_is_refused_before_anything_is_sent(
    driver: Driver,
    fake_dify: FakeDify,
    kb: Any,
    folder: Path,
    arguments: dict[str, Any],
    error: type[Exception],
    said: str,
) -> None:
    with pytest.raises(error, match=said):
        driver.run(kb.ingest("x", **({"files": folder} | arguments)))
    assert fake_dify.requests == []


def test_a_wrong_knowledge_base_ends_it_at_once(driver: Driver, kb: Any, folder: Path) -> None:
    with pytest.raises(dify_ext.NotFoundError):
        driver.run(kb.ingest("00000000-0000-4000-8000-000000000000", folder))


def test_one_path_has_one_name_and_no_other_path_has_it() -> None:
    paths = ["a/b.txt", "a__b.txt", "a\\b.txt", "a_b.txt", "é/ü.txt", f"{'x' * 300}/y.txt", f"{'x' * 301}/y.txt"]
    made = [Source(Path(path), path).name for path in paths]
    assert len(set(made)) == len(paths)
    assert not any("/" in name or "\\" in name or len(name) > 255 for name in made)
    assert all(name.endswith(".txt") for name in made)

"""Lists of the fake, read to their end through clients of both kinds."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import Driver
from dify_api.api.child_chunks import list_child_chunks
from dify_api.api.conversations import list_conversations
from dify_api.api.datasets import get_dataset, list_datasets
from dify_api.api.documents import list_documents
from dify_api.api.messages import list_messages
from dify_api.api.tags import list_tags

import dify_ext
from dify_ext.testing import FakeDify


def test_conversations_and_messages_are_read_to_the_end(driver: Driver, fake_dify: FakeDify) -> None:
    app = driver.app(fake_dify)
    first = driver.run(app.chat("0")).conversation_id
    for number in range(1, 7):
        driver.run(app.chat(str(number), conversation_id=first))
    others = [driver.run(app.chat("x")).conversation_id for _ in range(4)]
    found = driver.each(app.pages(list_conversations, limit=2))
    assert sorted(each.id for each in found) == sorted([first, *others])
    messages = driver.each(app.pages(list_messages, conversation_id=first, limit=3))
    assert [each.query for each in messages] == ["6", "5", "4", "3", "2", "1", "0"]
    assert driver.each(app.pages(list_conversations, user="bob")) == []


def test_knowledge_is_read_to_the_end(driver: Driver, fake_dify: FakeDify) -> None:
    kb = driver.knowledge(fake_dify)
    ids = [driver.run(kb.datasets.create(name=f"kb{number}")).id for number in range(5)]
    assert [each.id for each in driver.each(kb.pages(list_datasets, limit=2))] == ids[::-1]
    assert len(driver.run(kb.pages(list_datasets, limit=2).first_page()).data) == 2
    assert driver.each(kb.pages(list_documents, ids[0])) == []
    driver.run(kb.tags.create(name="t"))
    assert [each.name for each in driver.each(kb.pages(list_tags))] == ["t"]


def test_parts_of_a_chunk_are_read_to_the_end(driver: Driver, fake_dify: FakeDify) -> None:
    kb = driver.knowledge(fake_dify)
    dataset = driver.run(kb.datasets.create(name="kb", indexing_technique="economy")).id
    added = driver.run(kb.documents.create_by_text(dataset, name="a", text="x", indexing_technique="economy"))
    for _ in range(5):
        driver.run(kb.documents.get_indexing_status(dataset, added.batch))
    segment = driver.run(kb.segments.list(dataset, added.document.id)).data[0].id
    for number in range(5):
        driver.run(kb.child_chunks.create(dataset, added.document.id, segment, content=str(number)))
    chunks: list[Any] = driver.each(kb.pages(list_child_chunks, dataset, added.document.id, segment, limit=2))
    assert [each.content for each in chunks] == ["0", "1", "2", "3", "4"]


def test_an_operation_that_does_not_list_is_refused(driver: Driver, fake_dify: FakeDify) -> None:
    with pytest.raises(dify_ext.ConfigurationError, match="get_dataset does not list"):
        driver.knowledge(fake_dify).pages(get_dataset, "x")

"""What the live tests write down of what they make, and what the clean-up makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from live.journal import PREFIX, CleanUp, Entry, Journal
from live.settings import is_public

from dify_ext import AppClient, KnowledgeClient
from dify_ext.testing import FakeDify

NAME = f"{PREFIX}0123456789ab"


@pytest.fixture(scope="module")
def dify() -> Iterator[FakeDify]:
    with FakeDify() as fake:
        yield fake


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.jsonl")


def app(dify: FakeDify, user: str = "ada") -> AppClient:
    return AppClient(dify.app_key, dify.base_url, user)


def knowledge(dify: FakeDify) -> KnowledgeClient:
    return KnowledgeClient(dify.knowledge_key, dify.base_url)


def entry(dify: FakeDify, kind: str, name: str = NAME) -> Entry:
    key = "DIFY_KNOWLEDGE_KEY" if kind in {"dataset", "tag"} else "DIFY_API_KEY"
    return Entry(kind, name, key, dify.base_url)


def clean_up(dify: FakeDify, journal: Journal) -> tuple[int, list[str]]:
    told: list[str] = []
    left = CleanUp(journal, dify.base_url, {"DIFY_API_KEY": app(dify)}, knowledge(dify), told.append).run()
    return left, told


def make(dify: FakeDify, kind: str) -> str:
    """Make a thing of that kind with our name; its id."""
    if kind == "dataset":
        return knowledge(dify).datasets.create(name=NAME, indexing_technique="economy").id
    if kind == "tag":
        return knowledge(dify).tags.create(name=NAME).id
    if kind == "annotation":
        return app(dify).annotations.create(question=NAME, answer="yes").id
    return str(app(dify, NAME).chat("Hi").conversation_id)


def ids(dify: FakeDify, kind: str) -> list[str]:
    lists = {
        "dataset": lambda: knowledge(dify).datasets.list().data,
        "tag": knowledge(dify).tags.list,
        "annotation": lambda: app(dify).annotations.list().data,
        "conversation": lambda: app(dify, NAME).list_conversations().data,
    }
    return [each.id for each in lists[kind]()]


KINDS = ["dataset", "tag", "annotation", "conversation"]


@pytest.mark.parametrize("answered", [True, False], ids=["answered", "crashed before the answer"])
@pytest.mark.parametrize("kind", KINDS)
def test_what_was_begun_is_found_and_deleted(dify: FakeDify, journal: Journal, kind: str, answered: bool) -> None:  # noqa: FBT001
    begun = journal.begin(entry(dify, kind))
    made = make(dify, kind)
    if answered:
        journal.made(begun, made)
    assert made in ids(dify, kind)
    left, told = clean_up(dify, journal)
    assert (left, told) == (0, [f"{kind} {NAME}: deleted"])
    assert ids(dify, kind) == []
    assert not journal.file.exists()


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_never_made_is_no_trouble(dify: FakeDify, journal: Journal, kind: str) -> None:
    journal.begin(entry(dify, kind))
    assert clean_up(dify, journal) == (0, [])


def test_something_else_whose_name_begins_like_ours_stays(dify: FakeDify, journal: Journal) -> None:
    theirs = knowledge(dify).datasets.create(name=f"{NAME} copy", indexing_technique="economy").id
    journal.begin(entry(dify, "dataset"))
    assert clean_up(dify, journal) == (0, [])
    assert ids(dify, "dataset") == [theirs]
    knowledge(dify).datasets.delete(theirs)


def test_a_name_without_our_prefix_is_not_even_written_down(dify: FakeDify, journal: Journal) -> None:
    with pytest.raises(ValueError, match="does not begin with 'dify-ext-test-'"):
        journal.begin(entry(dify, "dataset", "theirs"))
    assert not journal.file.exists()


def test_a_line_that_a_crash_cut_off_hides_no_other(dify: FakeDify, journal: Journal) -> None:
    journal.begin(entry(dify, "tag"))
    with journal.file.open("a") as file:
        file.write('{"step": "made", "kind": "ta')
    assert [each.name for each in journal.left()] == [NAME]


def test_what_is_gone_is_not_looked_for_again(dify: FakeDify, journal: Journal) -> None:
    begun = journal.begin(entry(dify, "tag"))
    journal.gone(begun)
    dify.requests.clear()
    assert clean_up(dify, journal) == (0, [])
    assert dify.requests == []


def test_a_server_that_refuses_leaves_the_entry_for_the_next_time(dify: FakeDify, journal: Journal) -> None:
    begun = journal.begin(entry(dify, "dataset"))
    journal.made(begun, make(dify, "dataset"))
    dify.fault("delete_dataset", status=403, code="forbidden", message="Not now.")
    left, (told,) = clean_up(dify, journal)
    assert left == 1
    assert "left, 403 forbidden" in told
    assert clean_up(dify, journal)[0] == 0


@pytest.mark.parametrize(
    ("host", "public"),
    [
        ("127.0.0.1:5001", False),
        ("[::1]", False),
        ("localhost", False),
        ("10.1.2.3", False),
        ("192.168.0.9", False),
        ("8.8.8.8", True),
        ("no-such-host.invalid", True),
    ],
)
def test_a_host_is_public_unless_every_address_of_it_is_private(host: str, public: bool) -> None:  # noqa: FBT001
    assert is_public(f"http://{host}/v1") is public

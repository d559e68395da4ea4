"""What the live tests made on a server, written down before and after, so that it can be deleted after a crash too."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import evolve, frozen

from dify_ext import AppClient, DifyError, KnowledgeClient, NotFoundError

PREFIX = "dify-ext-test-"
FILE = Path(__file__).parent / "journal.jsonl"


@frozen
class Entry:
    """One thing that was made, or was about to be.

    Args:
        kind: dataset, tag, annotation or conversation.
        name: The name it was given, which no other thing has; of a conversation, its end user.
        key: The variable of the key it was made with.
        base_url: The server it was made on.
        id: Its id; empty while the server's answer is awaited.
    """

    kind: str
    name: str
    key: str
    base_url: str
    id: str = ""


class Journal:
    """A file of one JSON object a line: `begun` before a thing is made, `made` with its id, `gone` once deleted.

    Args:
        file: Where it is kept.
    """

    def __init__(self, file: Path = FILE) -> None:
        self.file = file

    def begin(self, entry: Entry) -> Entry:
        if not entry.name.startswith(PREFIX):
            raise ValueError(f"{entry.name!r} does not begin with {PREFIX!r}: it could not be told from others' things")
        self._write("begun", entry)
        return entry

    def made(self, entry: Entry, id_: str) -> None:
        self._write("made", evolve(entry, id=id_))

    def gone(self, entry: Entry) -> None:
        self._write("gone", entry)

    def left(self) -> list[Entry]:
        """What was made and not deleted, the last first."""
        entries: dict[tuple[str, str, str], Entry] = {}
        for step, entry in self._read():
            key = (entry.base_url, entry.kind, entry.name)
            if step == "gone":
                entries.pop(key, None)
            else:
                entries[key] = entry
        return list(reversed(entries.values()))

    def remove_if_empty(self) -> None:
        if self.file.exists() and not self.left():
            self.file.unlink()

    def _write(self, step: str, entry: Entry) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        line = {"step": step} | {name: getattr(entry, name) for name in ("kind", "name", "key", "base_url", "id")}
        with self.file.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def _read(self) -> Iterator[tuple[str, Entry]]:
        if not self.file.exists():
            return
        for line in self.file.read_text("utf-8").splitlines():
            try:
                data = json.loads(line)
                yield data.pop("step"), Entry(**data)
            except (ValueError, KeyError, TypeError):
                continue  # the line that a crash cut off


class CleanUp:
    """Deletes what a journal names, where the server confirms that it has our prefix.

    Args:
        journal: The journal.
        base_url: The server; entries of others stay.
        apps: The apps' clients by the variable of their key.
        knowledge: The knowledge's client.
        tell: Called with a sentence for each thing.
    """

    def __init__(
        self,
        journal: Journal,
        base_url: str,
        apps: dict[str, AppClient],
        knowledge: KnowledgeClient | None,
        tell: Callable[[str], object] = print,
    ) -> None:
        self._journal = journal
        self._base_url = base_url
        self._apps = apps
        self._knowledge = knowledge
        self._tell = tell

    def run(self) -> int:
        """Delete everything; returns how many things are left."""
        for entry in self._journal.left():
            try:
                self._delete(entry)
            except DifyError as error:
                self._tell(f"{entry.kind} {entry.name}: left, {error}")
        left = len(self._journal.left())
        self._journal.remove_if_empty()
        return left

    def _delete(self, entry: Entry) -> None:
        client = self._knowledge if entry.kind in {"dataset", "tag"} else self._apps.get(entry.key)
        if entry.base_url != self._base_url or client is None:
            where = entry.base_url if entry.base_url != self._base_url else f"{entry.key} is not set"
            self._tell(f"{entry.kind} {entry.name}: left, it was made elsewhere ({where})")
            return
        found = {
            "dataset": self._find_dataset,
            "tag": self._find_tag,
            "annotation": self._find_annotation,
            "conversation": self._find_conversation,
        }[entry.kind](entry)
        for id_, name, delete in found:
            if not name.startswith(PREFIX):
                self._tell(f"{entry.kind} {id_}: left, it is called {name!r} now, without our prefix")
                return
            delete()
            self._tell(f"{entry.kind} {name}: deleted")
        self._journal.gone(entry)

    def _find_dataset(self, entry: Entry) -> list[tuple[str, str, Callable[[], object]]]:
        assert self._knowledge is not None
        datasets = self._knowledge.datasets
        try:
            found = [datasets.get(entry.id)] if entry.id else datasets.list(keyword=entry.name, limit=100).data
        except NotFoundError:
            return []
        ours = [each for each in found if entry.id or each.name == entry.name]
        return [(each.id, each.name, lambda id_=each.id: datasets.delete(id_)) for each in ours]

    def _find_tag(self, entry: Entry) -> list[tuple[str, str, Callable[[], object]]]:
        assert self._knowledge is not None
        tags = self._knowledge.tags
        ours = [each for each in tags.list() if entry.id in {each.id, ""} and (entry.id or each.name == entry.name)]
        return [(each.id, each.name, lambda id_=each.id: tags.delete(tag_id=id_)) for each in ours]

    def _find_annotation(self, entry: Entry) -> list[tuple[str, str, Callable[[], object]]]:
        annotations = self._apps[entry.key].annotations
        found = annotations.list(keyword=entry.name, limit=100).data
        ours = [each for each in found if entry.id in {each.id, ""}]
        return [(each.id, each.question or "", lambda id_=each.id: annotations.delete(id_)) for each in ours]

    def _find_conversation(self, entry: Entry) -> list[tuple[str, str, Callable[[], object]]]:
        conversations = self._apps[entry.key].conversations
        found = conversations.list(user=entry.name, limit=100).data
        ours = [each for each in found if entry.id in {each.id, ""}]
        # A conversation belongs to an end user that only this run has: its name is what has the prefix.
        return [(each.id, entry.name, lambda id_=each.id: conversations.delete(id_, user=entry.name)) for each in ours]

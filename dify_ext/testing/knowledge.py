"""What a fake Dify remembers of its knowledge: datasets, documents that get indexed, segments, tags. No HTTP here."""

from __future__ import annotations

import re
import time
from itertools import count
from typing import Any, Final

from attrs import define, field

from dify_ext.testing.replies import new_id

STEPS: Final = ("waiting", "parsing", "splitting", "indexing", "completed")
_BATCHES: Final = count(1)
LONGEST_SEGMENT: Final = 500  # characters; Dify counts tokens


@define
class Tag:
    """A tag of knowledge bases."""

    id: str
    name: str


@define
class ChildChunk:
    """A part of a segment."""

    id: str
    content: str
    position: int
    type: str = "automatic"


@define
class Segment:
    """A part of a document."""

    id: str
    position: int
    content: str
    answer: str | None = None
    keywords: list[str] | None = None
    enabled: bool = True
    updated: bool = False
    summary: str | None = None
    child_chunks: dict[str, ChildChunk] = field(factory=dict)
    created_at: int = field(factory=lambda: int(time.time()))

    def add_child(self, content: str, kind: str = "automatic") -> ChildChunk:
        """Add a child chunk at the end."""
        chunk = ChildChunk(new_id(), content, len(self.child_chunks) + 1, kind)
        self.child_chunks[chunk.id] = chunk
        return chunk


@define
class Document:
    """A document: what was sent, how far its indexing is, what came out of it."""

    id: str
    position: int
    name: str
    content: bytes = field(repr=False)
    media_type: str
    form: str
    rule: dict[str, Any]
    batch: str
    step: int = 0
    error: str | None = None
    enabled: bool = True
    archived: bool = False
    metadata: dict[str, Any] = field(factory=dict)
    segments: dict[str, Segment] = field(factory=dict)
    file_id: str = field(factory=new_id)
    created_at: int = field(factory=lambda: int(time.time()))

    @property
    def status(self) -> str:
        """How far its indexing is, in Dify's words."""
        return "error" if self.error and self.step > 1 else STEPS[self.step]

    @property
    def completed(self) -> bool:
        """Whether it is indexed."""
        return self.status == STEPS[-1]

    @property
    def over(self) -> bool:
        """Whether its indexing goes on no more."""
        return self.completed or self.status == "error"

    @property
    def display_status(self) -> str:
        """What Dify's pages show for it."""
        if self.status in {"waiting", "error"}:
            return {"waiting": "queuing", "error": "error"}[self.status]
        if not self.completed:
            return "indexing"
        if self.archived:
            return "archived"
        return "available" if self.enabled else "disabled"

    def advance(self) -> None:
        """Go on with the indexing by one step."""
        if self.over:
            return
        self.step += 1
        if self.completed:
            self._split()

    def replace(self, name: str, content: bytes, media_type: str) -> None:
        """Take other content, which is to be indexed anew."""
        self.name, self.content, self.media_type = name, content, media_type
        self.step, self.error, self.file_id = 0, None, new_id()
        self.segments.clear()

    def add_segment(self, content: str, answer: str | None = None, keywords: list[str] | None = None) -> Segment:
        """Add a segment at the end."""
        last = max((segment.position for segment in self.segments.values()), default=0)
        segment = Segment(new_id(), last + 1, content, answer, keywords)
        self.segments[segment.id] = segment
        return segment

    def _split(self) -> None:
        text = self.content.decode(errors="replace")
        for piece in _pieces(text, self.rule):
            segment = self.add_segment(piece, "" if self.form == "qa_model" else None)
            if self.form == "hierarchical_model":
                for sentence in re.split(r"(?<=[.!?])\s+", piece):
                    segment.add_child(sentence)


def _pieces(text: str, rule: dict[str, Any]) -> list[str]:
    rules = rule.get("rules") or {}
    segmentation = rules.get("segmentation") or {}
    separator = segmentation.get("separator") or segmentation.get("delimiter") or "\n\n"
    longest = int(segmentation.get("max_tokens") or LONGEST_SEGMENT)
    parts = [part.strip() for part in text.split(str(separator))]
    return [part[start : start + longest] for part in parts for start in range(0, len(part), longest)]


@define
class Dataset:
    """A knowledge base."""

    id: str
    item: dict[str, Any]
    documents: dict[str, Document] = field(factory=dict)
    fields: dict[str, dict[str, Any]] = field(factory=dict)
    built_in: bool = False
    added: int = 0
    tags: dict[str, None] = field(factory=dict)

    def add(self, name: str, content: bytes, media_type: str, form: str, rule: dict[str, Any]) -> Document:
        """Add a document, which waits to be indexed."""
        self.added += 1
        document = Document(new_id(), self.added, name, content, media_type, form, rule, new_batch())
        self.documents[document.id] = document
        return document

    def newest_first(self) -> list[Document]:
        """The documents as Dify lists them."""
        return list(reversed(self.documents.values()))

    @property
    def words(self) -> int:
        """The characters of all its segments, which Dify calls words."""
        return sum(len(segment.content) for each in self.documents.values() for segment in each.segments.values())


@define
class Knowledge:
    """The knowledge of a workspace."""

    datasets: dict[str, Dataset] = field(factory=dict)
    tags: dict[str, Tag] = field(factory=dict)
    pipeline_files: dict[str, dict[str, Any]] = field(factory=dict)

    def named(self, name: str) -> Dataset | None:
        """The knowledge base of a name."""
        return next((dataset for dataset in self.datasets.values() if dataset.item["name"] == name), None)


def new_batch() -> str:
    """The name of a batch: a time and six digits, as Dify makes it; always a new one."""
    return f"{time.strftime('%Y%m%d%H%M%S')}{next(_BATCHES):06}"

"""Segments of documents and their child chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dify_ext.testing.answers import (
    LARGEST_PAGE,
    Answer,
    RefusedWithBody,
    invalid,
    not_found,
    numbered_page,
    page_of,
    reply,
    whole_number,
)
from dify_ext.testing.operations.datasets import child_item, deleted, segment_item
from dify_ext.testing.operations.documents import document_of

if TYPE_CHECKING:
    from dify_ext.testing.knowledge import ChildChunk, Segment
    from dify_ext.testing.state import Call, World


def segment_of(world: World, call: Call) -> Segment:
    """The segment of the path.

    Raises:
        Refused: There is none, or its document is none.
    """
    found = document_of(world, call).segments.get(call.id("segment_id").lower())
    if found is None:
        raise not_found("Segment not found.")
    return found


def create_segments(world: World, call: Call) -> Answer:
    """Add segments to a document that is indexed."""
    document = document_of(world, call)
    if not document.completed:
        raise not_found("Document is not completed.")
    if not document.enabled:
        raise not_found("Document is disabled.")
    for index, given in enumerate(call.body["segments"]):
        if not given["content"].strip():
            where = f"SegmentCreatePayload\nsegments.{index}.content"
            raise RefusedWithBody({"error": f"1 validation error for {where}\n  Value error, Content is empty"})
    qa = document.form == "qa_model"
    if qa and not all(given.get("answer") for given in call.body["segments"]):
        raise invalid("Answer is required")
    made = [
        document.add_segment(given["content"], given.get("answer") if qa else None, given.get("keywords") or [])
        for given in call.body["segments"]
    ]
    items = [segment_item(world, document, each) for each in made]
    return reply({"data": items, "doc_form": document.form})


def list_segments(world: World, call: Call) -> Answer:
    """A page of the segments."""
    document = document_of(world, call)
    keyword = call.request.query.get("keyword", "")
    states = call.request.query_lists.get("status", [])
    found = [each for each in document.segments.values() if keyword.lower() in each.content.lower()]
    if states and "completed" not in states:
        found = []
    page = numbered_page(call.request, found, lambda each: segment_item(world, document, each))
    return reply(page | {"doc_form": document.form})


def get_segment(world: World, call: Call) -> Answer:
    """One segment."""
    document = document_of(world, call)
    return reply({"data": segment_item(world, document, segment_of(world, call)), "doc_form": document.form})


def update_segment(world: World, call: Call) -> Answer:
    """Change a segment."""
    document, segment, given = document_of(world, call), segment_of(world, call), call.body["segment"]
    enabled = given.get("enabled")
    if not segment.enabled and not enabled:
        raise invalid("Can't update disabled segment")
    segment.enabled = segment.enabled if enabled is None else enabled
    if given.get("content"):
        segment.content = given["content"]
    if given.get("answer") and document.form == "qa_model":
        segment.answer = given["answer"]
    if given.get("keywords") is not None:
        segment.keywords = given["keywords"]
    segment.summary = given.get("summary") or segment.summary
    segment.updated = True
    return reply({"data": segment_item(world, document, segment), "doc_form": document.form})


def delete_segment(world: World, call: Call) -> Answer:
    """Delete a segment."""
    del document_of(world, call).segments[segment_of(world, call).id]
    return deleted(world)


# --- child chunks --------------------------------------------------------------------------------------------------


def _child_of(world: World, call: Call) -> ChildChunk:
    found = segment_of(world, call).child_chunks.get(call.id("child_chunk_id").lower())
    if found is None:
        raise not_found("Child chunk not found.")
    return found


def list_child_chunks(world: World, call: Call) -> Answer:
    """A page of a segment's child chunks."""
    segment = segment_of(world, call)
    keyword = call.request.query.get("keyword", "").lower()
    found = [each for each in segment.child_chunks.values() if keyword in each.content.lower()]
    limit = min(max(whole_number(call.request, "limit", 20), 1), LARGEST_PAGE)
    page = max(whole_number(call.request, "page", 1), 1)
    data = [child_item(segment, each) for each in page_of(found, page, limit)]
    pages = -(-len(found) // limit)
    return reply({"data": data, "total": len(found), "total_pages": pages, "page": page, "limit": limit})


def create_child_chunk(world: World, call: Call) -> Answer:
    """Add a child chunk."""
    segment = segment_of(world, call)
    return reply({"data": child_item(segment, segment.add_child(call.body["content"], "customized"))})


def update_child_chunk(world: World, call: Call) -> Answer:
    """Change a child chunk."""
    chunk = _child_of(world, call)
    chunk.content, chunk.type = call.body["content"], "customized"
    return reply({"data": child_item(segment_of(world, call), chunk)})


def delete_child_chunk(world: World, call: Call) -> Answer:
    """Delete a child chunk."""
    del segment_of(world, call).child_chunks[_child_of(world, call).id]
    return deleted(world)

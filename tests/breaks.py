"""Breaks of the decoder and of the fake: edits of one file each, with the test that guards what they break."""

from __future__ import annotations

from attrs import frozen

SSE = "tests/unit/test_sse.py::"
FAKE = "tests/client/test_fake.py::"
STATE = "tests/client/test_fake_state.py::"
CORPUS = SSE + "test_a_stream_of_the_corpus_gives_its_frames_"


@frozen
class Break:
    """One edit of one file, and the test that must notice it.

    Attributes:
        old: The text that is replaced; it stands in the file exactly once.
        test: The test, without its parameters.
        only: What of its parameters, for `-k`.
    """

    name: str
    file: str
    old: str
    new: str
    test: str
    only: str = ""


DECODER = [
    Break(name, "dify_ext/sse.py", old, new, test, only)
    for name, old, new, test, only in [
        ("a lone CR is no line end", r'.replace(b"\r", b"\n")', "", CORPUS + "in_one_piece", "endings"),
        ("a CRLF cut in two is two ends", r'self._after_cr = chunk.endswith(b"\r")', "self._after_cr = False",
         CORPUS + "at_every_two_way_cut", "endings"),
        ("the byte order mark stays", "chunk = chunk.removeprefix(_BOM) if", "chunk = chunk if",
         CORPUS + "in_one_piece", "mark"),
        ("a comment is data", 'if field == b"data":', 'if field in {b"data", b""}:',
         CORPUS + "in_one_piece", "comments"),
        ("a ping is a frame", "if not data:  #", "if not data and not event:  #",
         SSE + "test_every_event_of_a_recorded_stream_is_a_frame_of_json_and_nothing_stays_behind", "send_chat"),
        ("lines of data run together", r'b"\n".join(data))', 'b"".join(data))', CORPUS + "in_one_piece", "multi"),
        ("all blanks are cut off", 'data.append(value.removeprefix(b" "))', "data.append(value.strip())",
         CORPUS + "in_one_piece", "fields"),
        ("what is held is lost", "[text[end:]] if end < len(text) else []", "[]",
         CORPUS + "at_every_two_way_cut", "endings"),
        ("a blank line cut in two is missed", "(held[-1][-1:] + chunk if held else chunk)", "chunk",
         CORPUS + "in_chunks_of_any_small_size", "endings"),
        ("the type of an event is lost", 'event.decode("utf-8", "replace") or "message"', '"message"',
         CORPUS + "in_one_piece", "fields"),
    ]
]  # fmt: skip

OPERATIONS = "dify_ext/testing/operations/"
FAKES = [
    Break("a deletion answers 200", OPERATIONS + "messages.py",
          'call.id("conversation_id")).id]\n    return Answer(204)',
          'call.id("conversation_id")).id]\n    return Answer(200)',
          FAKE + "test_a_deletion_is_an_empty_204_and_needs_a_json_body"),
    Break("what is deleted stays", OPERATIONS + "datasets.py",
          "del world.knowledge.datasets[dataset_of(world, call).id]", "dataset_of(world, call)",
          STATE + "test_what_is_deleted_is_gone_at_every_level"),
    Break("there never is another page", "dify_ext/testing/answers.py",
          '"has_more": len(found) > limit', '"has_more": False',
          STATE + "test_conversations_are_renamed_sorted_and_another_users_are_not_seen"),
    Break("a member that Dify does not send", "dify_ext/testing/answers.py",
          '"total": len(found), "page": page}', '"total": len(found), "page": page, "pages": 1}',
          FAKE + "test_everything_the_fake_sends_fits_the_spec_with_undeclared_fields_forbidden"),
    Break("a key of an app opens the knowledge", "dify_ext/testing/reception.py",
          'schemes == ["knowledgeKey"] and key == knowledge_key', 'schemes == ["knowledgeKey"]',
          FAKE + "test_an_app_key_does_not_open_the_knowledge"),
    Break("a refused key is not challenged", "dify_ext/testing/server.py",
          'headers["WWW-Authenticate"] = \'Bearer realm="api"\'', "pass",
          FAKE + "test_a_missing_unknown_or_wrong_kind_of_key_is_refused_as_recorded"),
    Break("requests are not held against the spec", "dify_ext/testing/reception.py", "    if broken:", "    if False:",
          FAKE + "test_a_question_that_lacks_something_is_400"),
    Break("everybody sees all conversations", "dify_ext/testing/state.py",
          "found is not None and found.user == user", "found is not None",
          FAKE + "test_another_users_conversation_is_not_found"),
    Break("all events come at once", "dify_ext/testing/server.py",
          "yield as_text(frame).encode()", 'yield b"".join(as_text(each).encode() for each in [frame, *frames])',
          FAKE + "test_events_are_sent_one_by_one_at_the_pace_that_is_set"),
    Break("a document is indexed at once", "dify_ext/testing/knowledge.py",
          "self.step += 1", "self.step = len(STEPS) - 1",
          STATE + "test_a_document_is_indexed_step_by_step_and_then_found"),
]  # fmt: skip

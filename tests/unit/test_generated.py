"""The generated code keeps its promises: total readers, one UNSET, lazy models, no transport, no fixed boundary."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
import subprocess
import sys
from typing import Any

import attrs
import pytest
from dify_api import models
from dify_api.api.conversations import delete_conversation, list_conversations
from dify_api.api.files import upload_file
from dify_api.types import UNSET, AppRequest, File, ParseError, Unset
from hypothesis import given, settings
from hypothesis import strategies as st
from operations import modules
from recorded import one

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
MODELS = [getattr(models, name) for name in models.__all__ if isinstance(getattr(models, name), type)]
MODELS = [model for model in MODELS if hasattr(model, "from_dict")]
REPLY = one("1.14.2/send_chat_message/chatflow_blocking_ok").response["json"]


@pytest.mark.slow
@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
@settings(max_examples=20)
@given(data=st.data())
def test_a_model_reads_any_object_and_gives_it_back(model: Any, data: st.DataObject) -> None:
    names = [field.name.removesuffix("_") for field in attrs.fields(model)][:-1]
    keys = st.sampled_from(names) | st.text(max_size=8) if names else st.text(max_size=8)
    value = data.draw(st.dictionaries(keys, JSON, max_size=6))
    assert model.from_dict(value).to_dict() == value


def test_unknown_members_and_values_pass_through() -> None:
    reply = models.ChatReply.from_dict({**REPLY, "mode": "tomorrow", "new": [1]})
    assert (reply.mode, reply.additional_properties) == ("tomorrow", {"new": [1]})


def test_a_missing_member_is_unset_and_a_null_is_none() -> None:
    reply = models.ChatReply.from_dict({"metadata": None})
    assert reply.metadata is None
    assert isinstance(reply.answer, Unset)
    assert reply.to_dict() == {"metadata": None}


def test_unset_is_one_false_object_through_pickle_and_copies() -> None:
    for twin in (pickle.loads(pickle.dumps(UNSET)), copy.copy(UNSET), copy.deepcopy(UNSET), copy.deepcopy([UNSET])[0]):
        assert twin is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


def test_a_model_survives_pickle_deepcopy_and_evolve_with_its_unknown_members() -> None:
    reply = models.ChatReply.from_dict({**REPLY, "new": 1})
    assert pickle.loads(pickle.dumps(reply)) == reply
    assert copy.deepcopy(reply) == reply
    assert attrs.evolve(reply, answer="other").to_dict() == {**REPLY, "new": 1, "answer": "other"}


@pytest.mark.parametrize("operation", modules().values(), ids=lambda module: module.OPERATION_ID)
def test_every_operation_refuses_a_body_of_another_kind_with_a_parse_error_only(operation: Any) -> None:
    for body in (None, [], {}, "", b"", 3, True, [1], {"a": 1}):
        with contextlib.suppress(ParseError):
            operation.parse_response(body)


def test_paths_are_quoted_and_queries_leave_out_what_is_not_there() -> None:
    request = delete_conversation.build_request("a/b?c d", body=models.DeleteConversationRequest(user="ada"))
    assert request == AppRequest("DELETE", "/conversations/a%2Fb%3Fc%20d", json={"user": "ada"})
    request = list_conversations.build_request(limit=5, last_id=UNSET)
    assert request == AppRequest("GET", "/conversations", query=(("limit", "5"),))


def test_an_upload_is_planned_as_a_form_without_a_boundary_of_its_own() -> None:
    file = File(b"--+++", "a.txt")
    request = upload_file.build_request(body=models.UploadFileRequest(file=file, user="ada"))
    assert request.form == (("file", file), ("user", "ada"))
    assert request.json is UNSET


def fresh(code: str) -> Any:
    """What code prints as JSON in a new interpreter."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_importing_an_operation_imports_no_model_and_no_httpx() -> None:
    loaded = fresh(
        "import sys, json; import dify_api.api.chat_messages.send_chat_message;"
        "print(json.dumps([m for m in sys.modules if m.startswith(('dify_api.models.', 'httpx'))]))"
    )
    assert loaded == []


def test_importing_the_clients_imports_no_model() -> None:
    loaded = fresh(
        "import sys, json; from dify_ext import AppClient, AsyncAppClient, KnowledgeClient;"
        "print(json.dumps([m for m in sys.modules if m.startswith('dify_api.models.')]))"
    )
    assert loaded == []


def test_every_model_can_be_the_first_to_be_imported() -> None:
    modules_of_models = sorted({model.__module__ for model in MODELS})
    code = "import importlib, sys, json\nfor name in json.loads(sys.argv[1]):\n"
    code += "    [sys.modules.pop(m) for m in list(sys.modules) if m.startswith('dify_api.models.')]\n"
    code += "    importlib.import_module(name)\n"
    subprocess.run([sys.executable, "-c", code, json.dumps(modules_of_models)], check=True)

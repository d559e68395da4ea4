"""Generated models take any JSON and give it back; generated requests go where their operation says."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest
from dify_api import models
from dify_api.api.conversations import rename_conversation
from dify_api.types import UNSET, File, KnowledgeRequest, form_items
from operations import modules

MESSAGE: dict[str, Any] = {
    "id": "m",
    "conversation_id": "c",
    "parent_message_id": None,
    "inputs": {},
    "query": "Hello",
    "answer": "Hi",
    "feedback": {"rating": "like"},
    "retriever_resources": [],
    "created_at": 1,
    "agent_thoughts": [],
    "message_files": [],
    "status": "normal",
    "error": None,
}
WITH_PATH = [module for module in modules().values() if "{" in module.PATH]


def test_objects_in_lists_become_models_and_odd_items_stay_as_they_are() -> None:
    page = {"limit": 1, "has_more": False, "data": [MESSAGE, None, "text", [MESSAGE], 3]}
    first, *odd = models.MessagePage.from_dict(page).data
    assert isinstance(first, models.Message)
    assert isinstance(first.feedback, models.MessageFeedback)
    assert odd == [None, "text", [MESSAGE], 3]
    assert models.MessagePage.from_dict(page).to_dict() == page


@pytest.mark.parametrize("value", [None, "text", 3, [], [{"rating": "like"}]])
def test_a_value_of_another_type_is_kept_as_it_is(value: Any) -> None:
    message = models.Message.from_dict({**MESSAGE, "feedback": value, "id": {"a": 1}})
    assert message.feedback == value
    assert message.id == {"a": 1}


@pytest.mark.parametrize("missing", MESSAGE)
def test_whichever_member_is_missing_the_others_are_read_as_ever(missing: str) -> None:
    data = {name: value for name, value in MESSAGE.items() if name != missing} | {"new": {"b": [2]}}
    message = models.Message.from_dict(data)
    assert getattr(message, missing) is UNSET
    assert message.to_dict() == data
    assert message.additional_properties == {"new": {"b": [2]}}
    assert missing == "feedback" or isinstance(message.feedback, models.MessageFeedback)


def test_undeclared_members_of_one_object_are_not_those_of_another() -> None:
    one, other = models.Message.from_dict(MESSAGE), models.Message.from_dict(MESSAGE)
    one.additional_properties["new"] = 1
    assert other.additional_properties == {}
    assert other.to_dict() == MESSAGE


def test_models_are_equal_when_all_their_members_are_and_only_to_their_own_kind() -> None:
    message = models.Message.from_dict(MESSAGE)
    assert message == models.Message.from_dict(MESSAGE)
    assert message != models.Message.from_dict({**MESSAGE, "new": 1})
    assert message != MESSAGE
    assert models.RenameConversationRequest() != models.StopRequest(user=UNSET)  # type: ignore[arg-type]


def test_a_model_shows_what_is_set() -> None:
    request = models.RenameConversationRequest(user="ada", name=None)
    assert repr(request) == "RenameConversationRequest(user='ada', name=None)"
    request.additional_properties["new"] = 1
    assert repr(request).endswith("additional_properties={'new': 1})")


@pytest.mark.parametrize("segment", ["", ".", "..", "../x", "x\\.."])
@pytest.mark.parametrize("operation", WITH_PATH, ids=lambda module: module.OPERATION_ID)
def test_no_id_can_lead_a_request_to_another_path(operation: Any, segment: str) -> None:
    """A client takes `..` out of a URL: deleting the document `..` would delete its knowledge base."""
    names = re.findall(r"{(\w+)}", operation.PATH)
    needed = inspect.signature(operation.build_request).parameters.values()
    given = {each.name: models.StopRequest(user="u") for each in needed if each.default is each.empty}
    for name in names:
        with pytest.raises(ValueError, match=f"^{name} must be an id that Dify gave"):
            operation.build_request(**{**given, **dict.fromkeys(names, "x"), name: segment})


def test_what_is_special_in_a_path_is_quoted() -> None:
    request = rename_conversation.build_request("x/a b?c#d%2e", body=models.RenameConversationRequest())
    assert request.path == "/conversations/x%2Fa%20b%3Fc%23d%252e/name"


def test_members_of_a_form_are_files_text_or_json() -> None:
    file = File(b"x")
    feedback = models.MessageFeedback(rating="like")
    items = form_items(("a", file), ("b", "é"), ("c", True), ("d", [feedback]), ("e", None), ("f", UNSET))
    assert items == (("a", file), ("b", "é"), ("c", "true"), ("d", '[{"rating": "like"}]'))


def test_the_kind_of_key_is_the_type_of_a_request() -> None:
    kinds = {type(modules()[name].build_request("x")) for name in ("get_dataset", "delete_dataset")}
    assert kinds == {KnowledgeRequest}

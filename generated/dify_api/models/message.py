# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class Message(Model):
    """A question and its answer.

    Attributes:
        parent_message_id: The message this one follows; all zeros where none is set.
        inputs: Any JSON object; Dify does not fix its members.
        feedback: What the end user thought of it.
        extra_contents: Forms that were part of the answer.
        provider_response_latency: Seconds.
    """

    id: str
    conversation_id: str
    parent_message_id: None | str
    inputs: JsonObject
    query: str
    answer: str
    feedback: MessageFeedback | None
    retriever_resources: list[RetrieverResource]
    created_at: int | None
    agent_thoughts: list[AgentThought]
    message_files: list[MessageFile]
    status: str
    error: None | str
    extra_contents: list[HumanInputContent] | Unset = UNSET
    message_tokens: int | Unset = UNSET
    answer_tokens: int | Unset = UNSET
    total_tokens: int | Unset = UNSET
    provider_response_latency: float | Unset = UNSET
    total_price: str | Unset = UNSET
    currency: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(
        [
            "id",
            "conversation_id",
            "parent_message_id",
            "inputs",
            "query",
            "answer",
            "feedback",
            "retriever_resources",
            "created_at",
            "agent_thoughts",
            "message_files",
            "status",
            "error",
            "extra_contents",
            "message_tokens",
            "answer_tokens",
            "total_tokens",
            "provider_response_latency",
            "total_price",
            "currency",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Message:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.id = data["id"]
            model.conversation_id = data["conversation_id"]
            model.parent_message_id = data["parent_message_id"]
            model.inputs = data["inputs"]
            model.query = data["query"]
            model.answer = data["answer"]
            value = data["feedback"]
            model.feedback = MessageFeedback.from_dict(value) if type(value) is dict else value
            value = data["retriever_resources"]
            model.retriever_resources = (
                [RetrieverResource.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.created_at = data["created_at"]
            value = data["agent_thoughts"]
            model.agent_thoughts = (
                [AgentThought.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            value = data["message_files"]
            model.message_files = (
                [MessageFile.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            model.status = data["status"]
            model.error = data["error"]
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.extra_contents = UNSET
        model.message_tokens = UNSET
        model.answer_tokens = UNSET
        model.total_tokens = UNSET
        model.provider_response_latency = UNSET
        model.total_price = UNSET
        model.currency = UNSET
        known = 13
        if "extra_contents" in data:
            known += 1
            value = data["extra_contents"]
            model.extra_contents = (
                [HumanInputContent.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        if "message_tokens" in data:
            known += 1
            model.message_tokens = data["message_tokens"]
        if "answer_tokens" in data:
            known += 1
            model.answer_tokens = data["answer_tokens"]
        if "total_tokens" in data:
            known += 1
            model.total_tokens = data["total_tokens"]
        if "provider_response_latency" in data:
            known += 1
            model.provider_response_latency = data["provider_response_latency"]
        if "total_price" in data:
            known += 1
            model.total_price = data["total_price"]
        if "currency" in data:
            known += 1
            model.currency = data["currency"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.agent_thought import AgentThought
from ..models.human_input_content import HumanInputContent
from ..models.json_object import JsonObject
from ..models.message_feedback import MessageFeedback
from ..models.message_file import MessageFile
from ..models.retriever_resource import RetrieverResource

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class Message:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Message:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("id", UNSET),
            get("conversation_id", UNSET),
            get("parent_message_id", UNSET),
            get("inputs", UNSET),
            get("query", UNSET),
            get("answer", UNSET),
            read_object(get("feedback", UNSET), MessageFeedback),
            read_list(get("retriever_resources", UNSET), RetrieverResource),
            get("created_at", UNSET),
            read_list(get("agent_thoughts", UNSET), AgentThought),
            read_list(get("message_files", UNSET), MessageFile),
            get("status", UNSET),
            get("error", UNSET),
            read_list(get("extra_contents", UNSET), HumanInputContent),
            get("message_tokens", UNSET),
            get("answer_tokens", UNSET),
            get("total_tokens", UNSET),
            get("provider_response_latency", UNSET),
            get("total_price", UNSET),
            get("currency", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("id", "id"),
    ("conversation_id", "conversation_id"),
    ("parent_message_id", "parent_message_id"),
    ("inputs", "inputs"),
    ("query", "query"),
    ("answer", "answer"),
    ("feedback", "feedback"),
    ("retriever_resources", "retriever_resources"),
    ("created_at", "created_at"),
    ("agent_thoughts", "agent_thoughts"),
    ("message_files", "message_files"),
    ("status", "status"),
    ("error", "error"),
    ("extra_contents", "extra_contents"),
    ("message_tokens", "message_tokens"),
    ("answer_tokens", "answer_tokens"),
    ("total_tokens", "total_tokens"),
    ("provider_response_latency", "provider_response_latency"),
    ("total_price", "total_price"),
    ("currency", "currency"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.agent_thought import AgentThought
from ..models.human_input_content import HumanInputContent
from ..models.json_object import JsonObject
from ..models.message_feedback import MessageFeedback
from ..models.message_file import MessageFile
from ..models.retriever_resource import RetrieverResource

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, Unset, others


@define(eq=False, repr=False)
class MessageMetadata(Model):
    """What a finished message tells about itself.

    Attributes:
        usage: Null while a chatflow waits for a person.
        annotation_reply: The annotation that answered in place of the model.
        reasoning: Any JSON object; Dify does not fix its members.
    """

    usage: None | Usage
    retriever_resources: list[RetrieverResource]
    annotation_reply: MatchedAnnotation | None | Unset = UNSET
    reasoning: JsonObject | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    _unset = dict.fromkeys(["usage", "retriever_resources", "annotation_reply", "reasoning"], UNSET)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageMetadata:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            value = data["usage"]
            model.usage = Usage.from_dict(value) if type(value) is dict else value
            value = data["retriever_resources"]
            model.retriever_resources = (
                [RetrieverResource.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        model.annotation_reply = UNSET
        model.reasoning = UNSET
        known = 2
        if "annotation_reply" in data:
            known += 1
            value = data["annotation_reply"]
            model.annotation_reply = MatchedAnnotation.from_dict(value) if type(value) is dict else value
        if "reasoning" in data:
            known += 1
            model.reasoning = data["reasoning"]
        if len(data) != known:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.matched_annotation import MatchedAnnotation
from ..models.retriever_resource import RetrieverResource
from ..models.usage import Usage

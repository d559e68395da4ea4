# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Unset, read_list, read_object, write_fields


@define(eq=True)
class MessageMetadata:
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> MessageMetadata:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            read_object(get("usage", UNSET), Usage),
            read_list(get("retriever_resources", UNSET), RetrieverResource),
            read_object(get("annotation_reply", UNSET), MatchedAnnotation),
            get("reasoning", UNSET),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("usage", "usage"),
    ("retriever_resources", "retriever_resources"),
    ("annotation_reply", "annotation_reply"),
    ("reasoning", "reasoning"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.json_object import JsonObject
from ..models.matched_annotation import MatchedAnnotation
from ..models.retriever_resource import RetrieverResource
from ..models.usage import Usage

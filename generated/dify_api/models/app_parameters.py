# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, read_list, read_object, write_fields


@define(eq=True)
class AppParameters:
    """AppParameters

    Attributes:
        suggested_questions: Questions to open with.
        user_input_form: The variables that `inputs` takes.
        file_upload: Which files the app takes. Workflows and chatflows use all of it, the other apps
            `image`.
        system_parameters: Limits of the server; sizes in MB.
    """

    opening_statement: None | str
    suggested_questions: list[str]
    suggested_questions_after_answer: FeatureSwitch
    speech_to_text: FeatureSwitch
    text_to_speech: SpeechSettings
    retriever_resource: FeatureSwitch
    annotation_reply: AnnotationReplySettings
    more_like_this: FeatureSwitch
    user_input_form: list[UserInputFormItem]
    sensitive_word_avoidance: ModerationSettings
    file_upload: FileUploadSettings
    system_parameters: SystemParameters
    additional_properties: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AppParameters:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        get: Any = data.get
        model = cls(
            get("opening_statement", UNSET),
            get("suggested_questions", UNSET),
            read_object(get("suggested_questions_after_answer", UNSET), FeatureSwitch),
            read_object(get("speech_to_text", UNSET), FeatureSwitch),
            read_object(get("text_to_speech", UNSET), SpeechSettings),
            read_object(get("retriever_resource", UNSET), FeatureSwitch),
            read_object(get("annotation_reply", UNSET), AnnotationReplySettings),
            read_object(get("more_like_this", UNSET), FeatureSwitch),
            read_list(get("user_input_form", UNSET), UserInputFormItem),
            read_object(get("sensitive_word_avoidance", UNSET), ModerationSettings),
            read_object(get("file_upload", UNSET), FileUploadSettings),
            read_object(get("system_parameters", UNSET), SystemParameters),
        )
        if not data.keys() <= _NAMES:
            model.additional_properties = {name: value for name, value in data.items() if name not in _NAMES}
        return model

    def to_dict(self) -> dict[str, Any]:
        """Write the JSON object that `from_dict` reads."""
        return write_fields(self, _FIELDS)


_FIELDS: tuple[tuple[str, str], ...] = (
    ("opening_statement", "opening_statement"),
    ("suggested_questions", "suggested_questions"),
    ("suggested_questions_after_answer", "suggested_questions_after_answer"),
    ("speech_to_text", "speech_to_text"),
    ("text_to_speech", "text_to_speech"),
    ("retriever_resource", "retriever_resource"),
    ("annotation_reply", "annotation_reply"),
    ("more_like_this", "more_like_this"),
    ("user_input_form", "user_input_form"),
    ("sensitive_word_avoidance", "sensitive_word_avoidance"),
    ("file_upload", "file_upload"),
    ("system_parameters", "system_parameters"),
)
_NAMES: frozenset[str] = frozenset(name for name, _ in _FIELDS)

# At the end, since models may refer to each other in a circle.
from ..models.annotation_reply_settings import AnnotationReplySettings
from ..models.feature_switch import FeatureSwitch
from ..models.file_upload_settings import FileUploadSettings
from ..models.moderation_settings import ModerationSettings
from ..models.speech_settings import SpeechSettings
from ..models.system_parameters import SystemParameters
from ..models.user_input_form_item import UserInputFormItem

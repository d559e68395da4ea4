# Generated from openapi/dify.json by ./scripts/generate; do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from ..types import UNSET, Model, others


@define(eq=False, repr=False)
class AppParameters(Model):
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

    _unset = dict.fromkeys(
        [
            "opening_statement",
            "suggested_questions",
            "suggested_questions_after_answer",
            "speech_to_text",
            "text_to_speech",
            "retriever_resource",
            "annotation_reply",
            "more_like_this",
            "user_input_form",
            "sensitive_word_avoidance",
            "file_upload",
            "system_parameters",
        ],
        UNSET,
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AppParameters:
        """Read a JSON object; what is missing, null or of another type is kept as such."""
        # Calling the class, or asking for each member with a default, would take twice as long.
        model = object.__new__(cls)
        try:
            model.opening_statement = data["opening_statement"]
            model.suggested_questions = data["suggested_questions"]
            value = data["suggested_questions_after_answer"]
            model.suggested_questions_after_answer = (
                FeatureSwitch.from_dict(value) if type(value) is dict else value
            )
            value = data["speech_to_text"]
            model.speech_to_text = FeatureSwitch.from_dict(value) if type(value) is dict else value
            value = data["text_to_speech"]
            model.text_to_speech = SpeechSettings.from_dict(value) if type(value) is dict else value
            value = data["retriever_resource"]
            model.retriever_resource = FeatureSwitch.from_dict(value) if type(value) is dict else value
            value = data["annotation_reply"]
            model.annotation_reply = (
                AnnotationReplySettings.from_dict(value) if type(value) is dict else value
            )
            value = data["more_like_this"]
            model.more_like_this = FeatureSwitch.from_dict(value) if type(value) is dict else value
            value = data["user_input_form"]
            model.user_input_form = (
                [UserInputFormItem.from_dict(item) if type(item) is dict else item for item in value]
                if value and type(value) is list
                else value
            )
            value = data["sensitive_word_avoidance"]
            model.sensitive_word_avoidance = (
                ModerationSettings.from_dict(value) if type(value) is dict else value
            )
            value = data["file_upload"]
            model.file_upload = FileUploadSettings.from_dict(value) if type(value) is dict else value
            value = data["system_parameters"]
            model.system_parameters = SystemParameters.from_dict(value) if type(value) is dict else value
        except KeyError:
            return cls.from_dict({**cls._unset, **data})
        if len(data) != 12:
            model.additional_properties = others(data, cls._unset)
        return model


# At the end, since models may refer to each other in a circle.
from ..models.annotation_reply_settings import AnnotationReplySettings
from ..models.feature_switch import FeatureSwitch
from ..models.file_upload_settings import FileUploadSettings
from ..models.moderation_settings import ModerationSettings
from ..models.speech_settings import SpeechSettings
from ..models.system_parameters import SystemParameters
from ..models.user_input_form_item import UserInputFormItem

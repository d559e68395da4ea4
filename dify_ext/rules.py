"""How documents are cut into chunks: the three kinds that Dify knows, as values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Self

from attrs import field, frozen
from dify_api import models
from dify_api.types import UNSET

if TYPE_CHECKING:
    from dify_api.models import DocForm
    from dify_api.types import Unset


@frozen
class ChunkRules:
    """How a document is cut. Without one, Dify cuts plain chunks by its own automatic rules.

    Attributes:
        doc_form: `text_model` (plain chunks), `hierarchical_model` (chunks with parts) or `qa_model` (questions with
            answers, which a model makes of the text).
        process_rule: As Dify takes it.
        language: The language that a model makes questions in.
    """

    doc_form: DocForm = "text_model"
    process_rule: models.ProcessRule = field(factory=lambda: models.ProcessRule("automatic"))
    language: str | Unset = UNSET

    @classmethod
    def general(
        cls,
        *,
        separator: str = "\n\n",
        max_tokens: int = 500,
        overlap: int = 50,
        remove_extra_spaces: bool = True,
        remove_urls_emails: bool = False,
    ) -> Self:
        """Plain chunks.

        Args:
            separator: Where a chunk may end. Default: a blank line.
            max_tokens: A chunk's greatest length, in tokens; Dify takes 50 to 4000.
            overlap: Tokens that follow over from one chunk to the next.
            remove_extra_spaces: Whether runs of blanks become one.
            remove_urls_emails: Whether addresses are taken out.
        """
        cut = models.SegmentationSettings(separator=separator, max_tokens=max_tokens, chunk_overlap=overlap)
        cleaning = _cleaning(remove_extra_spaces=remove_extra_spaces, remove_urls_emails=remove_urls_emails)
        return cls("text_model", models.ProcessRule("custom", models.ProcessRules(cleaning, cut)))

    @classmethod
    def parent_child(
        cls,
        *,
        parent: Literal["paragraph", "full-doc"] = "paragraph",
        separator: str = "\n\n",
        max_tokens: int = 1024,
        child_separator: str = "\n",
        child_max_tokens: int = 512,
        remove_extra_spaces: bool = True,
        remove_urls_emails: bool = False,
    ) -> Self:
        """Chunks with parts: the parts are searched, the chunk around a part is what is found.

        Args:
            parent: Whether a paragraph or the whole document is a chunk.
            separator: Where a chunk may end. Default: a blank line.
            max_tokens: A chunk's greatest length, in tokens.
            child_separator: Where a part may end. Default: a line's end.
            child_max_tokens: A part's greatest length, in tokens.
            remove_extra_spaces: Whether runs of blanks become one.
            remove_urls_emails: Whether addresses are taken out.
        """
        rules = models.ProcessRules(
            _cleaning(remove_extra_spaces=remove_extra_spaces, remove_urls_emails=remove_urls_emails),
            models.SegmentationSettings(separator=separator, max_tokens=max_tokens),
            parent_mode=parent,
            subchunk_segmentation=models.SegmentationSettings(separator=child_separator, max_tokens=child_max_tokens),
        )
        return cls("hierarchical_model", models.ProcessRule("hierarchical", rules))

    @classmethod
    def questions(cls, *, language: str = "English", separator: str = "\n\n", max_tokens: int = 500) -> Self:
        """Questions with answers, which a model of the workspace makes of each chunk.

        Args:
            language: The language of the questions.
            separator: Where a chunk may end. Default: a blank line.
            max_tokens: A chunk's greatest length, in tokens.
        """
        plain = cls.general(separator=separator, max_tokens=max_tokens)
        return cls("qa_model", plain.process_rule, language)


def _cleaning(*, remove_extra_spaces: bool, remove_urls_emails: bool) -> list[models.PreProcessingChoice]:
    return [
        models.PreProcessingChoice("remove_extra_spaces", remove_extra_spaces),
        models.PreProcessingChoice("remove_urls_emails", remove_urls_emails),
    ]

# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Answers that people wrote, which take the place of the model's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    create_annotation,
    delete_annotation,
    get_annotation_reply_status,
    list_annotations,
    set_annotation_reply,
    update_annotation,
)

if TYPE_CHECKING:
    from ...models.annotation import Annotation
    from ...models.annotation_page import AnnotationPage
    from ...models.annotation_reply_job import AnnotationReplyJob
    from ...models.annotation_reply_status import AnnotationReplyStatus
    from ...models.get_annotation_reply_status_action import GetAnnotationReplyStatusAction
    from ...models.set_annotation_reply_action import SetAnnotationReplyAction
    from ...types import AppCaller, AsyncAppCaller, Unset


class Annotations:
    """Answers that people wrote, which take the place of the model's."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
    ) -> AnnotationPage:
        """List the annotations of an app.

        App key; every kind of app. The server returns at most 100 rows whatever `limit` says, and `has_more` only
        tells whether the page is as long as `limit`: keep to 100 and go by `total`.

        Args:
            page: From 1. Server default: 1.
            limit: At most 100 rows come. Server default: 20.
            keyword: Only annotations that match this text.
        """
        return self._client.call(
            list_annotations,
            page=page,
            limit=limit,
            keyword=keyword,
        )

    def create(
        self,
        *,
        question: str,
        answer: str,
    ) -> Annotation:
        """Add an annotation.

        App key; every kind of app. Both texts may be empty.

        Args:
            question: As the model has it.
            answer: As the model has it.
        """
        return self._client.call(
            create_annotation,
            body=models.AnnotationRequest(
                question=question,
                answer=answer,
            ),
        )

    def update(
        self,
        annotation_id: str,
        *,
        question: str,
        answer: str,
    ) -> Annotation:
        """Rewrite an annotation.

        App key; every kind of app. Both texts must be sent.

        Args:
            annotation_id: Id of the annotation, a UUID.
            question: As the model has it.
            answer: As the model has it.
        """
        return self._client.call(
            update_annotation,
            annotation_id,
            body=models.AnnotationRequest(
                question=question,
                answer=answer,
            ),
        )

    def delete(
        self,
        annotation_id: str,
    ) -> None:
        """Delete an annotation.

        App key; every kind of app. No body is sent and none comes; a second deletion is 404.

        Args:
            annotation_id: Id of the annotation, a UUID.
        """
        return self._client.call(
            delete_annotation,
            annotation_id,
        )

    def set_reply(
        self,
        action: SetAnnotationReplyAction,
        *,
        score_threshold: float,
        embedding_provider_name: str,
        embedding_model_name: str,
    ) -> AnnotationReplyJob:
        """Switch answers by annotation on or off.

        App key; every kind of app. Starts a job; ask `get_annotation_reply_status` how it goes. All three members are
        needed for `disable` too. Any other action is a 500.

        Args:
            action: What to do.
            score_threshold: How near a question must be to an annotation's.
            embedding_provider_name: As the model has it.
            embedding_model_name: As the model has it.
        """
        return self._client.call(
            set_annotation_reply,
            action,
            body=models.AnnotationReplyRequest(
                score_threshold=score_threshold,
                embedding_provider_name=embedding_provider_name,
                embedding_model_name=embedding_model_name,
            ),
        )

    def get_reply_status(
        self,
        action: GetAnnotationReplyStatusAction,
        job_id: str,
    ) -> AnnotationReplyStatus:
        """Ask how a job of `set_annotation_reply` goes.

        App key; every kind of app. A job that is unknown, forgotten, or of the other action is 400 `invalid_param`,
        not 404.

        Args:
            action: What to do.
            job_id: Id of the job, a UUID.
        """
        return self._client.call(
            get_annotation_reply_status,
            action,
            job_id,
        )


class AsyncAnnotations:
    """Answers that people wrote, which take the place of the model's."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        keyword: str | Unset = UNSET,
    ) -> AnnotationPage:
        """List the annotations of an app.

        App key; every kind of app. The server returns at most 100 rows whatever `limit` says, and `has_more` only
        tells whether the page is as long as `limit`: keep to 100 and go by `total`.

        Args:
            page: From 1. Server default: 1.
            limit: At most 100 rows come. Server default: 20.
            keyword: Only annotations that match this text.
        """
        return await self._client.call(
            list_annotations,
            page=page,
            limit=limit,
            keyword=keyword,
        )

    async def create(
        self,
        *,
        question: str,
        answer: str,
    ) -> Annotation:
        """Add an annotation.

        App key; every kind of app. Both texts may be empty.

        Args:
            question: As the model has it.
            answer: As the model has it.
        """
        return await self._client.call(
            create_annotation,
            body=models.AnnotationRequest(
                question=question,
                answer=answer,
            ),
        )

    async def update(
        self,
        annotation_id: str,
        *,
        question: str,
        answer: str,
    ) -> Annotation:
        """Rewrite an annotation.

        App key; every kind of app. Both texts must be sent.

        Args:
            annotation_id: Id of the annotation, a UUID.
            question: As the model has it.
            answer: As the model has it.
        """
        return await self._client.call(
            update_annotation,
            annotation_id,
            body=models.AnnotationRequest(
                question=question,
                answer=answer,
            ),
        )

    async def delete(
        self,
        annotation_id: str,
    ) -> None:
        """Delete an annotation.

        App key; every kind of app. No body is sent and none comes; a second deletion is 404.

        Args:
            annotation_id: Id of the annotation, a UUID.
        """
        return await self._client.call(
            delete_annotation,
            annotation_id,
        )

    async def set_reply(
        self,
        action: SetAnnotationReplyAction,
        *,
        score_threshold: float,
        embedding_provider_name: str,
        embedding_model_name: str,
    ) -> AnnotationReplyJob:
        """Switch answers by annotation on or off.

        App key; every kind of app. Starts a job; ask `get_annotation_reply_status` how it goes. All three members are
        needed for `disable` too. Any other action is a 500.

        Args:
            action: What to do.
            score_threshold: How near a question must be to an annotation's.
            embedding_provider_name: As the model has it.
            embedding_model_name: As the model has it.
        """
        return await self._client.call(
            set_annotation_reply,
            action,
            body=models.AnnotationReplyRequest(
                score_threshold=score_threshold,
                embedding_provider_name=embedding_provider_name,
                embedding_model_name=embedding_model_name,
            ),
        )

    async def get_reply_status(
        self,
        action: GetAnnotationReplyStatusAction,
        job_id: str,
    ) -> AnnotationReplyStatus:
        """Ask how a job of `set_annotation_reply` goes.

        App key; every kind of app. A job that is unknown, forgotten, or of the other action is 400 `invalid_param`,
        not 404.

        Args:
            action: What to do.
            job_id: Id of the job, a UUID.
        """
        return await self._client.call(
            get_annotation_reply_status,
            action,
            job_id,
        )

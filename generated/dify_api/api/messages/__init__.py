# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""What was said, what to ask next, and what people thought of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    list_feedbacks,
    list_messages,
    list_suggested_questions,
    send_message_feedback,
)

if TYPE_CHECKING:
    from ...models.feedback_page import FeedbackPage
    from ...models.message_page import MessagePage
    from ...models.rating import Rating
    from ...models.simple_result import SimpleResult
    from ...models.suggested_questions import SuggestedQuestions
    from ...types import AppCaller, AsyncAppCaller, Unset


class Messages:
    """What was said, what to ask next, and what people thought of it."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def list(
        self,
        *,
        conversation_id: str,
        first_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        user: str | None = None,
    ) -> MessagePage:
        """List the messages of a conversation, newest page first.

        App key; chat, agent-chat, agent and advanced-chat apps.

        Pages go back in time, though within a page the oldest message comes first: for the next page pass the first
        item's `id` as `first_id`. Only messages of the same `user` are found; a conversation of somebody else, or an
        unknown `first_id`, is 404. The addresses of files in a message are signed and expire.

        Args:
            conversation_id: The conversation; empty text gives an empty page.
            first_id: Id of the oldest message already seen; empty text for the newest page.
            limit: Items per page. Server default: 20.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            list_messages,
            conversation_id=conversation_id,
            user=user or self._client.user,
            first_id=first_id,
            limit=limit,
        )

    def list_suggested_questions(
        self,
        message_id: str,
        *,
        user: str | None = None,
    ) -> SuggestedQuestions:
        """List questions that could come next.

        App key; chat, agent-chat, agent and advanced-chat apps that have the feature on, else 400 `bad_request`. The
        questions are made by a model when asked for; the list may be empty.

        Args:
            message_id: Id of the message, a UUID.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            list_suggested_questions,
            message_id,
            user=user or self._client.user,
        )

    def send_feedback(
        self,
        message_id: str,
        *,
        rating: None | Rating | Unset = UNSET,
        content: None | str | Unset = UNSET,
        user: str | None = None,
    ) -> SimpleResult:
        """Rate a message, or take a rating back.

        App key; every kind of app. A missing or null `rating` takes the rating back, and is 400 `invalid_param` where
        there is none.

        Args:
            message_id: Id of the message, a UUID.
            rating: Null, or left out, takes the rating back.
            content: Why.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            send_message_feedback,
            message_id,
            body=models.FeedbackRequest(
                user=user or self._client.user,
                rating=rating,
                content=content,
            ),
        )

    def list_feedbacks(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> FeedbackPage:
        """List the ratings of an app.

        App key; every kind of app; ratings of all users. The reply says neither how many there are nor whether more
        follow: an empty page is the end.

        Args:
            page: From 1. Server default: 1.
            limit: Server default: 20.
        """
        return self._client.call(
            list_feedbacks,
            page=page,
            limit=limit,
        )


class AsyncMessages:
    """What was said, what to ask next, and what people thought of it."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def list(
        self,
        *,
        conversation_id: str,
        first_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        user: str | None = None,
    ) -> MessagePage:
        """List the messages of a conversation, newest page first.

        App key; chat, agent-chat, agent and advanced-chat apps.

        Pages go back in time, though within a page the oldest message comes first: for the next page pass the first
        item's `id` as `first_id`. Only messages of the same `user` are found; a conversation of somebody else, or an
        unknown `first_id`, is 404. The addresses of files in a message are signed and expire.

        Args:
            conversation_id: The conversation; empty text gives an empty page.
            first_id: Id of the oldest message already seen; empty text for the newest page.
            limit: Items per page. Server default: 20.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            list_messages,
            conversation_id=conversation_id,
            user=user or self._client.user,
            first_id=first_id,
            limit=limit,
        )

    async def list_suggested_questions(
        self,
        message_id: str,
        *,
        user: str | None = None,
    ) -> SuggestedQuestions:
        """List questions that could come next.

        App key; chat, agent-chat, agent and advanced-chat apps that have the feature on, else 400 `bad_request`. The
        questions are made by a model when asked for; the list may be empty.

        Args:
            message_id: Id of the message, a UUID.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            list_suggested_questions,
            message_id,
            user=user or self._client.user,
        )

    async def send_feedback(
        self,
        message_id: str,
        *,
        rating: None | Rating | Unset = UNSET,
        content: None | str | Unset = UNSET,
        user: str | None = None,
    ) -> SimpleResult:
        """Rate a message, or take a rating back.

        App key; every kind of app. A missing or null `rating` takes the rating back, and is 400 `invalid_param` where
        there is none.

        Args:
            message_id: Id of the message, a UUID.
            rating: Null, or left out, takes the rating back.
            content: Why.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            send_message_feedback,
            message_id,
            body=models.FeedbackRequest(
                user=user or self._client.user,
                rating=rating,
                content=content,
            ),
        )

    async def list_feedbacks(
        self,
        *,
        page: int | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> FeedbackPage:
        """List the ratings of an app.

        App key; every kind of app; ratings of all users. The reply says neither how many there are nor whether more
        follow: an empty page is the end.

        Args:
            page: From 1. Server default: 1.
            limit: Server default: 20.
        """
        return await self._client.call(
            list_feedbacks,
            page=page,
            limit=limit,
        )

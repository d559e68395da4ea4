# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""The conversations of an end user and their variables."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ... import models
from ...types import UNSET
from . import (
    delete_conversation,
    list_conversation_variables,
    list_conversations,
    rename_conversation,
    update_conversation_variable,
)

if TYPE_CHECKING:
    from ...models.conversation import Conversation
    from ...models.conversation_page import ConversationPage
    from ...models.conversation_variable import ConversationVariable
    from ...models.json_object import JsonObject
    from ...models.list_conversations_sort_by import ListConversationsSortBy
    from ...models.variable_page import VariablePage
    from ...types import AppCaller, AsyncAppCaller, Unset


class Conversations:
    """The conversations of an end user and their variables."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: ListConversationsSortBy | Unset = UNSET,
        user: str | None = None,
    ) -> ConversationPage:
        """List the conversations of an end user.

        App key; chat, agent-chat, agent and advanced-chat apps. For the next page pass the last item's `id` as
        `last_id`; one that is not found is 404. Without `user` the conversations of the shared default user come.

        Args:
            last_id: Id of the last conversation already seen; empty text for the first page.
            limit: Items per page. Server default: 20.
            sort_by: A minus sign means newest first. Server default: -updated_at.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            list_conversations,
            user=user or self._client.user,
            last_id=last_id,
            limit=limit,
            sort_by=sort_by,
        )

    def delete(
        self,
        conversation_id: str,
        *,
        user: str | None = None,
    ) -> None:
        """Delete a conversation.

        App key; chat, agent-chat, agent and advanced-chat apps.

        Needs a JSON body, at least `{}`, though `user` may be left out: without it the answer is 415. The reply is
        empty. A second deletion is 404; server 1.9.2 answers 204 again, and to other users as well.

        Args:
            conversation_id: Id of the conversation, a UUID.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            delete_conversation,
            conversation_id,
            body=models.DeleteConversationRequest(
                user=user or self._client.user,
            ),
        )

    def rename(
        self,
        conversation_id: str,
        *,
        name: None | str | Unset = UNSET,
        auto_generate: bool | Unset = UNSET,
        user: str | None = None,
    ) -> Conversation:
        """Give a conversation a name, or let a model find one.

        App key; chat, agent-chat, agent and advanced-chat apps.

        Send either `name` or `auto_generate` true; neither is 400 `invalid_param`, and so is a name of blanks from
        1.14.2 on. A conversation without a message cannot be named by the model (400).

        Args:
            conversation_id: Id of the conversation, a UUID.
            name: As the model has it.
            auto_generate: Let a model find the name; `name` is then not looked at. Server default: false.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            rename_conversation,
            conversation_id,
            body=models.RenameConversationRequest(
                user=user or self._client.user,
                name=name,
                auto_generate=auto_generate,
            ),
        )

    def list_variables(
        self,
        conversation_id: str,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        variable_name: str | Unset = UNSET,
        user: str | None = None,
    ) -> VariablePage:
        """List the variables of a conversation.

        App key; chat apps of every kind but `agent`, though only chatflows have such variables. For the next page
        pass the last item's `id` as `last_id`; an unknown one is 400 `invalid_param` with an empty message. 1.14.2
        answers 500 to `variable_name`, whatever it is.

        Args:
            conversation_id: Id of the conversation, a UUID.
            last_id: Id of the last variable already seen; empty text for the first page.
            limit: Items per page. Server default: 20.
            variable_name: Only the variable of this name.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            list_conversation_variables,
            conversation_id,
            user=user or self._client.user,
            last_id=last_id,
            limit=limit,
            variable_name=variable_name,
        )

    def update_variable(
        self,
        conversation_id: str,
        variable_id: str,
        *,
        value: bool | float | JsonObject | builtins.list[bool | float | JsonObject | str] | str,
        user: str | None = None,
    ) -> ConversationVariable:
        """Set a variable of a conversation.

        App key; chatflows. Send the value as JSON of the variable's own type: another type is 400 `bad_request`. The
        reply shows it as text.

        Args:
            conversation_id: Id of the conversation, a UUID.
            variable_id: Id of the variable, a UUID; not its name.
            value: A value of the variable's own type.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            update_conversation_variable,
            conversation_id,
            variable_id,
            body=models.UpdateVariableRequest(
                value=value,
                user=user or self._client.user,
            ),
        )


class AsyncConversations:
    """The conversations of an end user and their variables."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def list(
        self,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        sort_by: ListConversationsSortBy | Unset = UNSET,
        user: str | None = None,
    ) -> ConversationPage:
        """List the conversations of an end user.

        App key; chat, agent-chat, agent and advanced-chat apps. For the next page pass the last item's `id` as
        `last_id`; one that is not found is 404. Without `user` the conversations of the shared default user come.

        Args:
            last_id: Id of the last conversation already seen; empty text for the first page.
            limit: Items per page. Server default: 20.
            sort_by: A minus sign means newest first. Server default: -updated_at.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            list_conversations,
            user=user or self._client.user,
            last_id=last_id,
            limit=limit,
            sort_by=sort_by,
        )

    async def delete(
        self,
        conversation_id: str,
        *,
        user: str | None = None,
    ) -> None:
        """Delete a conversation.

        App key; chat, agent-chat, agent and advanced-chat apps.

        Needs a JSON body, at least `{}`, though `user` may be left out: without it the answer is 415. The reply is
        empty. A second deletion is 404; server 1.9.2 answers 204 again, and to other users as well.

        Args:
            conversation_id: Id of the conversation, a UUID.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            delete_conversation,
            conversation_id,
            body=models.DeleteConversationRequest(
                user=user or self._client.user,
            ),
        )

    async def rename(
        self,
        conversation_id: str,
        *,
        name: None | str | Unset = UNSET,
        auto_generate: bool | Unset = UNSET,
        user: str | None = None,
    ) -> Conversation:
        """Give a conversation a name, or let a model find one.

        App key; chat, agent-chat, agent and advanced-chat apps.

        Send either `name` or `auto_generate` true; neither is 400 `invalid_param`, and so is a name of blanks from
        1.14.2 on. A conversation without a message cannot be named by the model (400).

        Args:
            conversation_id: Id of the conversation, a UUID.
            name: As the model has it.
            auto_generate: Let a model find the name; `name` is then not looked at. Server default: false.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            rename_conversation,
            conversation_id,
            body=models.RenameConversationRequest(
                user=user or self._client.user,
                name=name,
                auto_generate=auto_generate,
            ),
        )

    async def list_variables(
        self,
        conversation_id: str,
        *,
        last_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        variable_name: str | Unset = UNSET,
        user: str | None = None,
    ) -> VariablePage:
        """List the variables of a conversation.

        App key; chat apps of every kind but `agent`, though only chatflows have such variables. For the next page
        pass the last item's `id` as `last_id`; an unknown one is 400 `invalid_param` with an empty message. 1.14.2
        answers 500 to `variable_name`, whatever it is.

        Args:
            conversation_id: Id of the conversation, a UUID.
            last_id: Id of the last variable already seen; empty text for the first page.
            limit: Items per page. Server default: 20.
            variable_name: Only the variable of this name.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            list_conversation_variables,
            conversation_id,
            user=user or self._client.user,
            last_id=last_id,
            limit=limit,
            variable_name=variable_name,
        )

    async def update_variable(
        self,
        conversation_id: str,
        variable_id: str,
        *,
        value: bool | float | JsonObject | builtins.list[bool | float | JsonObject | str] | str,
        user: str | None = None,
    ) -> ConversationVariable:
        """Set a variable of a conversation.

        App key; chatflows. Send the value as JSON of the variable's own type: another type is 400 `bad_request`. The
        reply shows it as text.

        Args:
            conversation_id: Id of the conversation, a UUID.
            variable_id: Id of the variable, a UUID; not its name.
            value: A value of the variable's own type.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            update_conversation_variable,
            conversation_id,
            variable_id,
            body=models.UpdateVariableRequest(
                value=value,
                user=user or self._client.user,
            ),
        )

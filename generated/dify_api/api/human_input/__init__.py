# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""The forms that paused runs wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models
from . import (
    get_human_input_form,
    submit_human_input_form,
)

if TYPE_CHECKING:
    from ...models.empty_object import EmptyObject
    from ...models.human_input_form import HumanInputForm
    from ...models.json_object import JsonObject
    from ...types import AppCaller, AsyncAppCaller


class HumanInput:
    """The forms that paused runs wait for."""

    def __init__(self, client: AppCaller) -> None:
        self._client = client

    def get_form(
        self,
        form_token: str,
    ) -> HumanInputForm:
        """Get a form that a run waits for.

        App key; workflow and advanced-chat apps. A form that was submitted is 412 `human_input_form_submitted`, one
        that ran out of time 412 `human_input_form_expired`.

        Args:
            form_token: The `form_token` of the event or pause reason.
        """
        return self._client.call(
            get_human_input_form,
            form_token,
        )

    def submit_form(
        self,
        form_token: str,
        *,
        inputs: JsonObject,
        action: str,
        user: str | None = None,
    ) -> EmptyObject:
        """Fill in a form and let its run go on.

        App key; workflow and advanced-chat apps. Works once. Answers at once, with an empty object; follow the run
        through `stream_workflow_events`. A missing input, an option or an action the form does not have is 400
        `invalid_form_data`; submitted before, or too late, is 412.

        Args:
            form_token: The `form_token` of the event or pause reason.
            inputs: Any JSON object; Dify does not fix its members.
            action: Id of the button that was pressed.
            user: The end user. Default: the client's.
        """
        return self._client.call(
            submit_human_input_form,
            form_token,
            body=models.SubmitFormRequest(
                inputs=inputs,
                action=action,
                user=user or self._client.user,
            ),
        )


class AsyncHumanInput:
    """The forms that paused runs wait for."""

    def __init__(self, client: AsyncAppCaller) -> None:
        self._client = client

    async def get_form(
        self,
        form_token: str,
    ) -> HumanInputForm:
        """Get a form that a run waits for.

        App key; workflow and advanced-chat apps. A form that was submitted is 412 `human_input_form_submitted`, one
        that ran out of time 412 `human_input_form_expired`.

        Args:
            form_token: The `form_token` of the event or pause reason.
        """
        return await self._client.call(
            get_human_input_form,
            form_token,
        )

    async def submit_form(
        self,
        form_token: str,
        *,
        inputs: JsonObject,
        action: str,
        user: str | None = None,
    ) -> EmptyObject:
        """Fill in a form and let its run go on.

        App key; workflow and advanced-chat apps. Works once. Answers at once, with an empty object; follow the run
        through `stream_workflow_events`. A missing input, an option or an action the form does not have is 400
        `invalid_form_data`; submitted before, or too late, is 412.

        Args:
            form_token: The `form_token` of the event or pause reason.
            inputs: Any JSON object; Dify does not fix its members.
            action: Id of the button that was pressed.
            user: The end user. Default: the client's.
        """
        return await self._client.call(
            submit_human_input_form,
            form_token,
            body=models.SubmitFormRequest(
                inputs=inputs,
                action=action,
                user=user or self._client.user,
            ),
        )

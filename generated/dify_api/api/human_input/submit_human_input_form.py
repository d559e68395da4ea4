# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Fill in a form and let its run go on.

App key; workflow and advanced-chat apps. Works once. Answers at once, with an empty object; follow the run
through `stream_workflow_events`. A missing input, an option or an action the form does not have is 400
`invalid_form_data`; submitted before, or too late, is 412.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment, write

if TYPE_CHECKING:
    from ...models.empty_object import EmptyObject
    from ...models.submit_form_request import SubmitFormRequest


OPERATION_ID: Final = "submit_human_input_form"
METHOD: Final = "POST"
PATH: Final = "/form/human_input/{form_token}"
SINCE: Final = "1.14.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    form_token: str,
    *,
    body: SubmitFormRequest,
) -> AppRequest:
    """Build the request of `POST /form/human_input/{form_token}`.

    Args:
        form_token: The `form_token` of the event or pause reason.
        body: The request's body.
    """
    return AppRequest(
        METHOD,
        f"/form/human_input/{segment('form_token', form_token)}",
        json=write(body),
    )


def parse_response(body: object) -> EmptyObject:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.EmptyObject.from_dict(body)

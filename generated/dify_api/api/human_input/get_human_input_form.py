# Generated from openapi/dify.json by ./scripts/generate; do not edit.
"""Get a form that a run waits for.

App key; workflow and advanced-chat apps. A form that was submitted is 412 `human_input_form_submitted`, one
that ran out of time 412 `human_input_form_expired`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ...types import AppRequest, ParseError, segment

if TYPE_CHECKING:
    from ...models.human_input_form import HumanInputForm


OPERATION_ID: Final = "get_human_input_form"
METHOD: Final = "GET"
PATH: Final = "/form/human_input/{form_token}"
SINCE: Final = "1.14.2"

__all__ = ["METHOD", "OPERATION_ID", "PATH", "build_request", "parse_response"]


def build_request(
    form_token: str,
) -> AppRequest:
    """Build the request of `GET /form/human_input/{form_token}`.

    Args:
        form_token: The `form_token` of the event or pause reason.
    """
    return AppRequest(
        METHOD,
        f"/form/human_input/{segment('form_token', form_token)}",
    )


def parse_response(body: object) -> HumanInputForm:
    """Read the body of a success."""
    if not isinstance(body, dict):
        raise ParseError("its body is not a JSON object")
    return models.HumanInputForm.from_dict(body)

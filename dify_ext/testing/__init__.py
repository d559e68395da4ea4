"""A Dify for tests: real HTTP on loopback, answers in the shape of recorded ones, state that lasts as long as it runs.

    from dify_ext import AppClient
    from dify_ext.testing import FakeDify

    with FakeDify() as dify:
        dify.on_chat(answer="Hello!")
        with AppClient(base_url=dify.base_url, api_key=dify.app_key, user="ada") as app:
            assert app.chat("Hi").answer == "Hello!"

It does not imitate: models, retrieval, moderation, speech, quotas, plugins, and the operations it answers with status
501 and the code `not_imitated`. Inputs are not checked against an app's form.
"""

from dify_ext.testing.server import FakeDify
from dify_ext.testing.state import ReceivedRequest

__all__ = ["FakeDify", "ReceivedRequest"]

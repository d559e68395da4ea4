"""A Dify for tests: real HTTP on loopback, answers in the shape of recorded ones, state that lasts as long as it runs.

    from dify_ext import AppClient
    from dify_ext.testing import FakeDify

    with FakeDify() as dify:
        dify.on_chat(answer="Hello!")
        with AppClient(base_url=dify.base_url, api_key=dify.app_key, user="ada") as app:
            assert app.chat("Hi").answer == "Hello!"

It answers every operation of the spec as the versions 1.14.2 or 1.9.2 do (`FakeDify(version=…)`): it holds requests
against the spec, remembers what it was sent, and replies in recorded shapes.

What it does not imitate:

- models: answers are those of `on_chat` and `on_workflow`, or recorded ones; their usage and prices are recorded ones.
  Suggested questions, speech and transcripts are made up. No moderation, no annotation that answers by itself.
- inputs are not checked against an app's form, and files not against what an app takes.
- splitting and retrieval: texts are cut at the separator (blank lines) or after 500 characters, and found by the words
  they share with the query; methods, weights, reranking and metadata filters are taken and have no effect.
- time: indexing goes on by one step each time it is asked about; forms and signed URLs do not expire; pings come only
  where the recorded stream has them.
- a run that nobody follows has ended at once; pipelines make documents of names only.
- accounts, quotas, plugins, workspaces with several members: one of each key, and all may do everything.
- the wording of validation errors: status and code are Dify's, the sentence names the field in its own words.
"""

from dify_ext.testing.server import FakeDify
from dify_ext.testing.state import ReceivedRequest

__all__ = ["FakeDify", "ReceivedRequest"]

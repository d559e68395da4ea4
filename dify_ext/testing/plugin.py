"""The pytest plugin: the fixture `fake_dify`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dify_ext.testing.server import FakeDify


@pytest.fixture
def fake_dify() -> Iterator[FakeDify]:
    """A running fake Dify with nothing in it; see `dify_ext.testing`."""
    from dify_ext.testing.server import FakeDify  # noqa: PLC0415 - only tests that ask for it pay

    with FakeDify() as dify:
        yield dify

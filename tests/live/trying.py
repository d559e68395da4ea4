"""How a test tries operations: a reason not to is a skip, a difference is a failure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from lab import NotTriedError
from verdicts import Difference, Ledger

from dify_ext import APIStatusError, AuthenticationError, DifyError
from dify_ext.errors import ResponseParseError


def try_out(ledger: Ledger, operations: Iterable[str], run: Callable[[], object]) -> None:
    """Run something and fail with every difference it brought up.

    Args:
        ledger: Sees the exchanges.
        operations: What cannot be tried when it stops.
        run: Makes the calls.
    """
    names = list(operations)
    stopped = None
    with ledger.news() as news:
        try:
            run()
        except NotTriedError as reason:
            stopped = str(reason)
        except ResponseParseError as error:
            stopped = str(error)
            ledger.differ(names[0] if len(names) == 1 else "client", Difference("", "client", stopped, breaks=True))
        except AuthenticationError as error:
            ledger.not_tried(names, f"the key is refused: {error}")
            pytest.fail(f"The key is refused: {error}", pytrace=False)
        except APIStatusError as error:
            stopped = f"stopped at {error}"
        except DifyError as error:
            ledger.not_tried(names, f"stopped: {error}")
            pytest.fail(f"{error}", pytrace=False)
    if stopped:
        ledger.not_tried(names, stopped)
    if news:
        pytest.fail("\n".join(news), pytrace=False)
    if stopped:
        pytest.skip(stopped)

"""When a request may be sent again, and after how long: a pure policy, no clock and no I/O of its own."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable

IDEMPOTENT: Final = frozenset({"GET", "HEAD", "PUT", "DELETE"})
RETRIED_STATUSES: Final = frozenset({429, 502, 503, 504})


def retry_after_seconds(header: str | None, now: float | None = None) -> float | None:
    """Read `Retry-After`, given in seconds or as an HTTP date.

    Args:
        header: The header's value, or None.
        now: Seconds since the epoch to count a date from; the clock's by default.

    Returns:
        Seconds to wait, never negative; None where the header is missing or unreadable.
    """
    if header is None:
        return None
    if header.strip().isdecimal():
        return float(header)
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - its import costs more than all of this module

    try:
        date = parsedate_to_datetime(header)
    except ValueError:
        return None
    return max(0.0, date.timestamp() - (time.time() if now is None else now))


@frozen
class RetryPolicy:
    """How often and after how long a failed request is sent again.

    A request of which nothing left this machine may always go again. Once it was sent, only GET, HEAD, PUT
    and DELETE may: a run, a chat or a creation is never sent twice.

    Attributes:
        max_retries: Further tries after the first. Default 2.
        base_delay: Seconds before the first retry, doubled for each further one. Default 0.5.
        max_delay: Most seconds to wait by our own choice. Default 8.
        max_retry_after: Most seconds to wait because the server asks for it. Default 60.
        jitter: A number from 0 to 1 that shortens the delay; random by default.
    """

    max_retries: int = 2
    base_delay: float = 0.5
    max_delay: float = 8.0
    max_retry_after: float = 60.0
    jitter: Callable[[], float] = field(default=random.random, repr=False)

    def delay(
        self,
        method: str,
        tries: int,
        *,
        sent: bool,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> float | None:
        """Decide about one failed try.

        Args:
            method: The request's HTTP method.
            tries: How often it was tried already, 1 or more.
            sent: Whether any of it may have reached the server.
            status: The reply's status; None where the connection failed.
            retry_after: Seconds the server asked to wait.

        Returns:
            Seconds to wait before the next try, or None: do not send it again.
        """
        if tries > self.max_retries or (sent and method not in IDEMPOTENT):
            return None
        if status is not None and status not in RETRIED_STATUSES:
            return None
        if retry_after is not None:
            return retry_after if retry_after <= self.max_retry_after else None
        delay = min(self.base_delay * 2.0 ** (tries - 1), self.max_delay)
        return delay * (1.0 - 0.25 * self.jitter())

"""What takes several requests, written once: a flow yields what it needs next, a client of either kind does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, TypeAlias, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from dify_api.types import KnowledgeRequest, Operation, PublicRequest

P = ParamSpec("P")
T = TypeVar("T")


@frozen
class Ask:
    """Call an operation; what comes back is its result."""

    operation: Operation[..., KnowledgeRequest | PublicRequest, Any]
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]


@frozen
class Wait:
    """Wait so many seconds."""

    seconds: float


@frozen
class Work:
    """Do something that takes its time on the disk; asyncio does it in a thread."""

    function: Callable[[], Any]


Step: TypeAlias = Ask | Wait | Work
if TYPE_CHECKING:
    Flow: TypeAlias = Generator[Step, Any, T]


def ask(operation: Operation[P, KnowledgeRequest | PublicRequest, T], *args: P.args, **kwargs: P.kwargs) -> Flow[T]:
    """Call an operation within a flow.

    Args:
        operation: A module of `dify_api.api`.
        *args: Its path parameters.
        **kwargs: Its body and query parameters.
    """
    result: T = yield Ask(operation, args, kwargs)
    return result


def wait(seconds: float) -> Flow[None]:
    """Wait within a flow."""
    yield Wait(seconds)


def work(function: Callable[[], T]) -> Flow[T]:
    """Do something on the disk within a flow."""
    result: T = yield Work(function)
    return result

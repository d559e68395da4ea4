"""What a fake Dify does for each operation: a function of the operation's id, of the state and the request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dify_ext.testing.operations import apps, chats, datasets, documents, messages, pipelines, runs, segments

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dify_ext.testing.answers import Answer
    from dify_ext.testing.state import Call, World

    Handler = Callable[[World, Call], Answer]

_MODULES = (apps, chats, datasets, documents, messages, pipelines, runs, segments)


def handlers(names: list[str]) -> Mapping[str, Handler]:
    """The function of each operation.

    Args:
        names: The ids of all operations.

    Raises:
        KeyError: An operation has no function here.
    """
    found: dict[str, Handler] = {name: value for module in _MODULES for name, value in vars(module).items()}
    return {name: found[name] for name in names}

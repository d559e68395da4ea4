"""The nodes of a run as they go: a tree that moves, lines of text, or lines of JSON."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from rich.live import Live
from rich.text import Text
from rich.tree import Tree

from dify_ext.cli.output import clean
from dify_ext.result import text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dify_ext.cli.output import Output
    from dify_ext.result import NodeState, StreamResult

_MARKS: Final = {
    "running": ("●", "yellow"),
    "retry": ("↻", "yellow"),
    "paused": ("‖", "cyan"),
    "succeeded": ("✔", "green"),
    "partial-succeeded": ("✔", "yellow"),
    "exception": ("!", "yellow"),
    "failed": ("✘", "red"),
    "stopped": ("■", "red"),
}


class NodeTree:
    """The tree of a run's nodes; those of an iteration or loop stand below it.

    Args:
        clock: Tells the time in seconds; nodes that still run are timed by it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun: dict[str, float] = {}
        self._run: StreamResult | None = None

    def show(self, run: StreamResult) -> None:
        """Take the state of the run."""
        self._run = run
        for node in run.nodes:
            self._begun.setdefault(node.id, self._clock())

    def tree(self) -> Tree:
        """The tree as it is now."""
        run = self._run
        status = run.status if run else "running"
        seconds = run.elapsed_time if run else None
        root = Tree(_label(status, "workflow", status, seconds), guide_style="dim")
        branches: dict[str, Tree] = {}
        for node in run.nodes if run else ():
            container = text_of(node.data, "iteration_id") or text_of(node.data, "loop_id")
            branch = branches.get(container, root)
            branches[node.id] = branch.add(self._node(node))
        return root

    def _node(self, node: NodeState) -> Text:
        seconds = getattr(node.data, "elapsed_time", None)
        if node.status in {"running", "retry"}:
            seconds = self._clock() - self._begun[node.id]
        label = _label(node.status, node.title or node.node_id, node.node_type, seconds)
        if node.retries:
            label.append(f"  tried {len(node.retries) + 1} times", "yellow")
        if node.error:
            label.append(f"  {clean(node.error)}", "red")
        return label


def _label(status: str, title: str, kind: str, seconds: float | None) -> Text:
    mark, style = _MARKS.get(status, ("?", "yellow"))
    label = Text.assemble((mark, style), " ", (clean(title), "bold"), "  ", (clean(kind), "dim"))
    return label if seconds is None else label.append(f"  {seconds:.2f} s", "cyan")


@contextmanager
def watching(output: Output) -> Iterator[Callable[[StreamResult], None]]:
    """Show the nodes of a run while it goes: what is yielded takes each state of it."""
    if not output.live_err:
        yield _Lines(output).show
        return
    nodes = NodeTree()
    try:
        with Live(console=output.err, get_renderable=nodes.tree, refresh_per_second=8, transient=True):
            yield nodes.show
    finally:
        output.err.print(nodes.tree())  # the live one is cut where the screen ends


class _Lines:
    """A line for each change of a node."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._seen: dict[str, str] = {}

    def show(self, run: StreamResult) -> None:
        for node in run.nodes:
            if self._seen.get(node.id) == node.status:
                continue
            self._seen[node.id] = node.status
            seconds = getattr(node.data, "elapsed_time", None)
            told = {"title": node.title, "node_type": node.node_type, "status": node.status, "error": node.error}
            self._output.line("node", {"id": node.id, **told, "elapsed_time": seconds})
            took = f" in {seconds:.2f} s" if seconds is not None else ""
            self._output.note(f"{node.title}: {node.status}{took}{f': {node.error}' if node.error else ''}")

"""Telling how far a long run is: a bar for people, JSON lines for another program."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol, TextIO

Advance = Callable[[int, int], None]
"""Called with (steps done, steps in all)."""


class Progress(Protocol):
    """Shows the progress of one task after the other."""

    def task(self, name: str) -> AbstractContextManager[Advance]:
        """A context whose value is called to tell how far this task is."""
        ...


class BarProgress:
    """A bar a task on the terminal, with the time it still needs."""

    def __init__(self, stream: TextIO | None = None) -> None:
        """stream: where to draw it; None: stdout."""
        self._stream = stream

    @contextmanager
    def task(self, name: str) -> Iterator[Advance]:
        """Draw the bar while the context lasts."""
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(file=self._stream)) as bars:
            bar = bars.add_task(name, total=None)
            yield lambda done, total: bars.update(bar, completed=done, total=total)


class JsonProgress:
    """One JSON line a step: {"task", "done", "total"}."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    @contextmanager
    def task(self, name: str) -> Iterator[Advance]:
        """Write a line whenever the task gets on."""

        def advance(done: int, total: int) -> None:
            self._stream.write(json.dumps({"task": name, "done": done, "total": total}) + "\n")
            self._stream.flush()

        yield advance

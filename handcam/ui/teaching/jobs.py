"""The work as the other process is given it. Nothing here knows Qt; TensorFlow is imported in that process alone."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from handcam.card import Adaptation
from handcam.workers.apart import Advance

_NICENESS = 5  # the live picture goes first, and teaching still gets on


@dataclass(frozen=True, slots=True)
class TeachJob:
    """Teaching as the terminal does it. out: a folder that is not there yet."""

    sessions: tuple[Path, ...]
    out: Path

    def __call__(self, advance: Advance) -> Adaptation:
        """Do it. Raises as `teach`."""
        if hasattr(os, "nice"):
            os.nice(_NICENESS)
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
        from handcam.learning.teaching import Teaching, teach

        adaptation = teach(Teaching(self.sessions, self.out), _Told(advance)).adapted
        assert adaptation is not None
        return adaptation


class _Told:
    """Progress as that process tells it."""

    def __init__(self, advance: Advance) -> None:
        self._advance = advance

    @contextmanager
    def task(self, name: str) -> Iterator[Advance]:
        """There is one task that takes long."""
        yield self._advance

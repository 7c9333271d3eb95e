"""A session's samples, read by a process of its own and handed over in tables of some hundred rows.

A thread of this process that made sense of 50,000 lines would keep the window's own waiting for its turn.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from handcam.sentences import Sentence
from handcam.sessions.format import SAMPLES, Sample
from handcam.sessions.parts import WholeLines, has_whole_crop, lacking_crops, read_info
from handcam.ui.review.table import Table

_CODE = "import sys; from handcam.ui.review.reading_apart import tell; tell(*sys.argv[1:])"
_BATCH = 500  # rows: half a megabyte, taken in within a millisecond
_NICENESS = 5  # the window comes first


@dataclass(frozen=True, slots=True)
class Reading:
    """How samples are read. room: lines, at most. mend: what is torn is cut off. whole: no crop can be missing."""

    folder: Path
    room: int
    mend: bool
    whole: bool

    def samples(self, repairs: list[Sentence]) -> Iterator[Sample]:
        """All that are to be shown. repairs: gets what was found broken and done about it. Raises OSError."""
        lacking = 0
        for number, sample in enumerate(WholeLines(self.folder / SAMPLES, Sample, repairs, mend=self.mend)):
            if number == self.room:  # more than there were: it is being recorded
                break
            if self.whole or has_whole_crop(self.folder, sample.id):
                yield sample
            else:
                lacking += 1
        if lacking:
            repairs.append(lacking_crops(lacking))


class ReadingApart:
    """The process. One thread takes the tables; any may stop it."""

    def __init__(self, reading: Reading) -> None:
        """Begin. Raises OSError: no process can be begun."""
        self._process = subprocess.Popen(
            [sys.executable, "-c", _CODE, reading.folder, *(str(int(each)) for each in _numbers(reading))],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def tables(self, repairs: list[Sentence]) -> Iterator[Table]:
        """The samples in their order, until there are no more.

        repairs: gets what was found broken and done about it, in the end.

        Raises:
            EOFError: the process could not read all of it, was ended, or was stopped.
        """
        assert self._process.stdout is not None
        with self._process.stdout as there:
            try:
                while isinstance(told := pickle.load(there), Table):
                    yield told
            except (OSError, pickle.UnpicklingError):  # in the midst of a table
                raise EOFError from None
        repairs += told

    def stop(self) -> None:
        """End it. Takes milliseconds; may be called again; never raises."""
        with suppress(OSError):
            self._process.kill()
        self._process.wait()


def _numbers(reading: Reading) -> tuple[int, int, int]:
    return reading.room, reading.mend, reading.whole


def tell(folder: str, room: str, mend: str, whole: str) -> None:
    """What the process does. Nobody hears of what fails here: whoever waits for it reads by himself then."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    reading = Reading(Path(folder), int(room), bool(int(mend)), bool(int(whole)))
    info, repairs = read_info(reading.folder), list[Sentence]()
    samples = reading.samples(repairs)
    while batch := list(islice(samples, _BATCH)):
        table = Table(info, len(batch))
        for sample in batch:
            table.add(sample)
        pickle.dump(table, sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
        sys.stdout.buffer.flush()
    pickle.dump(repairs, sys.stdout.buffer)
    sys.stdout.buffer.flush()

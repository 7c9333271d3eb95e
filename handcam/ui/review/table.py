"""The samples of a session in columns: a tenth of the memory that the samples themselves take, and quick to search."""

import math
from typing import get_args

import numpy as np
import numpy.typing as npt

from handcam.domain import LANDMARKS, Handedness
from handcam.sessions.format import Flag, Sample, SessionInfo

Rows = npt.NDArray[np.intp]
"""Rows of a table, intp (n,)."""
HANDS: tuple[Handedness | None, ...] = (None, "left", "right")
"""What a sample's handedness can be, by its code."""
FLAGS: tuple[str, ...] = get_args(Flag)
"""Bit n of the flags is the n-th of these."""
SOURCES = ("prompt", "key", "folder", "import")
"""What can have told a label, by its code."""
_COLUMNS = (
    "take",
    "frame",
    "hand",
    "source",
    "slot",
    "flags",
    "clock",
    "time",
    "score",
    "sharpness",
    "shares",
    "landmarks",
)
_MOST = 1 << 40  # of counts: no file is too odd to be looked at


class Table:
    """Rows in the order of recording. It grows at its end: rows below `count` are whole.

    One thread adds; others may read at the same time. All columns have `room` rows.

    names: labels by their code, those the model knows first, in the order of `shares`.
    label: int16, code of the label as it was recorded. take, frame: int64. hand, source, slot: int8. flags: uint16, a
    bit a flag. The others are float64. clock: seconds on the source's clock. time: seconds since 1970 in UTC. score,
    sharpness. shares: (room, the model's handshapes), what it said; all 0 where it said nothing of use. landmarks:
    (room, 21, 3) in frame pixels.
    """

    def __init__(self, info: SessionInfo, room: int) -> None:
        self.info = info
        self.count = 0
        self.ids: list[str] = []
        self.row_of: dict[str, int] = {}
        self.names = list(info.handshapes)
        self._codes = {name: code for code, name in enumerate(self.names)}
        for name in info.digits:
            self.code(name)
        self.label = np.zeros(room, np.int16)
        self.take, self.frame = np.zeros(room, np.int64), np.zeros(room, np.int64)
        self.hand, self.source, self.slot = (np.zeros(room, np.int8) for _ in range(3))
        self.flags = np.zeros(room, np.uint16)
        self.clock, self.time, self.score, self.sharpness = (np.zeros(room) for _ in range(4))
        self.shares = np.zeros((room, len(info.handshapes)))
        self.landmarks = np.zeros((room, LANDMARKS, 3))

    @property
    def known(self) -> int:
        """Labels below this code are those that the model knows."""
        return len(self.info.handshapes)

    def code(self, name: str) -> int:
        """The code of this label, from now on."""
        if name not in self._codes:
            self.names.append(name)
            self._codes[name] = len(self.names) - 1
        return self._codes[name]

    def add(self, sample: Sample) -> None:
        """Append a sample; one of an id that is there already takes the other's place."""
        row = self.row_of.get(sample.id, self.count)
        self.label[row] = self.code(sample.label)
        self.take[row], self.frame[row] = min(sample.take, _MOST), min(sample.frame, _MOST)
        self.slot[row] = min(sample.slot, 127)
        self.hand[row], self.source[row] = HANDS.index(sample.handedness), SOURCES.index(sample.label_from)
        self.score[row], self.sharpness[row] = sample.handedness_score, sample.sharpness
        self.flags[row] = sum(1 << FLAGS.index(flag) for flag in sample.flags)
        self.clock[row], self.time[row] = sample.monotonic, sample.time.timestamp()
        if len(sample.probabilities) == self.known and all(map(math.isfinite, sample.probabilities)):
            self.shares[row] = sample.probabilities
        self.landmarks[row] = sample.landmarks
        if row == self.count:
            self.ids.append(sample.id)
            self.row_of[sample.id] = row
            self.count += 1  # last: from here on it is read

    def take_in(self, other: "Table") -> None:
        """Append the samples of another table of the same session; as `add` does it, but all in one."""
        place = len(self.ids)
        for name in other.ids:
            if self.row_of.setdefault(name, place) == place:
                self.ids.append(name)
                place += 1
        count = other.count
        rows = np.fromiter((self.row_of[name] for name in other.ids), np.intp, count)
        self.label[rows] = np.array([self.code(name) for name in other.names], np.int16)[other.label[:count]]
        for column in _COLUMNS:
            getattr(self, column)[rows] = getattr(other, column)[:count]
        self.count = place  # last: from here on they are read

    def flags_of(self, row: int) -> tuple[str, ...]:
        """A sample's flags by name."""
        return tuple(flag for bit, flag in enumerate(FLAGS) if int(self.flags[row]) >> bit & 1)

    def take_of(self, row: int) -> Rows:
        """All samples of the same hand in the same take as this one, in the order of time."""
        same = (self.take[: self.count] == self.take[row]) & (self.slot[: self.count] == self.slot[row])
        rows = np.flatnonzero(same)
        return rows[np.argsort(self.clock[rows], kind="stable")]

    def prompt(self, take: int) -> str:
        """What the plan asked for in this take; "" where there was no plan."""
        return self.info.plan[take] if 0 <= take < len(self.info.plan) else ""

"""Recording: a sink that makes samples of what is seen, and a writer thread that puts them on the disk.

pipeline thread: Result -> samples with quality flags -> Backlog -> recorder thread: SessionWriter
"""

import logging
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock, Thread
from typing import Literal

import numpy as np

from handcam.backlog import Backlog
from handcam.cropping import square_around
from handcam.domain import Crop, Frame, Hand, Handedness, Pixels, Prediction, Result
from handcam.errors import SessionError
from handcam.sessions.format import Edit, Flag, Point, Sample, SessionInfo
from handcam.sessions.writing import SessionWriter
from handcam.visibility import focus, is_blurred, is_cut_off, is_edge_on, is_far, is_hand_bright, is_hand_dark

log = logging.getLogger(__name__)

_WAITING = 90
"""Samples that may wait for the disk: a second and a half of two hands."""
_ALIKE = 2.0  # mean difference of grey levels below which a crop shows nothing new
_RATE_OVER = 2.0  # s over which the reached rate is taken


@dataclass(frozen=True, slots=True)
class Take:
    """What is shown from now on. hand: only this one of the signer's is recorded; None: whichever is seen."""

    number: int
    label: str
    label_from: Literal["prompt", "key"] = "prompt"
    hand: Handedness | None = None


@dataclass(frozen=True, slots=True)
class RecordingStatus:
    """A recording at one moment.

    counts: samples kept, by label and handedness. rate: samples a second over the last two. flags: of the newest
    sample. error: the sentence to show; "" while all is well.
    """

    recording: bool
    written: int
    dropped: int
    counts: dict[tuple[str, str], int]
    rate: float
    flags: tuple[Flag, ...]
    error: str


@dataclass(frozen=True, eq=False, slots=True)
class _Shot:
    sample: Sample
    crop: Pixels
    frame: Pixels | None


class Recorder:
    """A sink that records the takes it is told of into one session.

    `write` runs on the pipeline thread and never waits for the disk; the rest may be called from any thread.
    """

    def __init__(
        self,
        folder: Path,
        info: SessionInfo,
        *,
        target_rate: float = 10.0,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """target_rate: samples a second and hand that are kept of a take; more frames are passed over.

        Raises:
            SessionError: there is such a folder already, or it cannot be written.
        """
        self._writer = SessionWriter(folder, info)
        self._info = info
        self._step = 1 / target_rate
        self._now = now
        self._lock = Lock()
        self._take: Take | None = None
        self._started: tuple[float, datetime] | None = None
        self._count = 0
        self._last: dict[int, tuple[float, Pixels]] = {}
        self._takes: dict[int, list[tuple[str, tuple[str, str]]]] = {}
        """By number: id of each sample, and what it counts as."""
        self._counts: Counter[tuple[str, str]] = Counter()
        self._times: deque[float] = deque()
        self._frames = 0
        self._span = (0.0, 0.0)
        self._flags: tuple[Flag, ...] = ()
        self._error = ""
        self._edits = 0
        self._backlog: Backlog[_Shot | Edit] = Backlog(_WAITING)
        self._thread = Thread(target=self._write_all, name="handcam-recorder", daemon=True)
        self._thread.start()

    @property
    def folder(self) -> Path:
        """Where the session is."""
        return self._writer.folder

    @property
    def status(self) -> RecordingStatus:
        """A snapshot."""
        with self._lock:
            counts = {kind: count for kind, count in self._counts.items() if count}
            span = self._times[-1] - self._times[0] if len(self._times) > 1 else 0.0
            rate = (len(self._times) - 1) / span if span else 0.0
            recording = self._take is not None and not self._error
            dropped, written = self._backlog.dropped, self._writer.written
            return RecordingStatus(recording, written, dropped, counts, rate, self._flags, self._error)

    def begin(self, take: Take) -> None:
        """Record what is seen from now on under this label."""
        with self._lock:
            self._take = take
            self._last.clear()

    def end(self) -> None:
        """Record nothing until the next `begin`."""
        with self._lock:
            self._take = None

    def delete_take(self, number: int) -> int:
        """Leave out all samples of this take: an edit, nothing is removed from the disk. Gives how many there were."""
        with self._lock:
            samples = self._takes.pop(number, [])
            if samples:
                ids = tuple(name for name, _ in samples)
                self._counts.subtract(kind for _, kind in samples)
                edit = Edit(id=self._edits, time=self._now(), action="delete", samples=ids, by="recording")
                self._backlog.put(edit, always=True)
                self._edits += 1
            return len(samples)

    def delete_last_take(self) -> int:
        """As `delete_take`, for the one recorded last."""
        with self._lock:
            last = max(self._takes, default=None)
        return 0 if last is None else self.delete_take(last)

    def write(self, result: Result) -> None:
        """Keep what is to be kept of this result."""
        with self._lock:
            time = result.frame.time
            self._span = (self._span[0] if self._frames else time, time)
            self._frames += 1
            take = self._take
            if take is None or self._error:
                return
            for hand, crop, prediction in zip(result.hands, result.crops, result.predictions, strict=True):
                if take.hand in (None, hand.handedness):
                    self._keep(take, result.frame, hand, crop, prediction)

    def close(self, timeout: float = 5.0) -> bool:
        """Write what waits, then DONE. Bounded; never raises. True once all is on the disk."""
        self.end()
        self._backlog.close()
        self._thread.join(timeout)
        return not self._thread.is_alive() and not self._error

    def _keep(self, take: Take, frame: Frame, hand: Hand, crop: Crop, prediction: Prediction) -> None:
        before = self._last.get(hand.slot)
        if before is not None and frame.time - before[0] < 0.9 * self._step:
            return
        flags = flags_of(frame, hand, crop, before[1] if before is not None else None)
        sample = self._sample(take, frame, hand, crop, prediction, flags)
        dropped = self._backlog.dropped
        self._backlog.put(_Shot(sample, crop.pixels, frame.pixels if self._info.whole_frames else None))
        if self._backlog.dropped > dropped:
            return  # counted there; the next frame has another try
        self._count += 1
        self._flags = flags
        self._last[hand.slot] = frame.time, crop.pixels
        kind = take.label, str(hand.handedness)
        self._takes.setdefault(take.number, []).append((sample.id, kind))
        self._counts[kind] += 1
        self._times.append(frame.time)
        while self._times and frame.time - self._times[0] > _RATE_OVER:
            self._times.popleft()

    def _sample(
        self, take: Take, frame: Frame, hand: Hand, crop: Crop, prediction: Prediction, flags: tuple[Flag, ...]
    ) -> Sample:
        if self._started is None:
            self._started = frame.time, self._now()
        return Sample(
            id=f"{self._count:06d}-{hand.slot}",
            frame=frame.index,
            take=take.number,
            monotonic=round(frame.time, 6),
            time=self._started[1] + timedelta(seconds=frame.time - self._started[0]),
            label=take.label,
            label_from=take.label_from,
            slot=hand.slot,
            handedness=hand.handedness,
            handedness_score=min(1.0, round(hand.score, 4)),
            box=tuple(round(value, 2) for value in hand.box),
            rotation=round(square_around(hand).angle, 5),
            landmarks=_rounded(hand.landmarks, 3),
            world=_rounded(hand.world, 5),
            probabilities=tuple(round(float(share), 5) for share in prediction.probabilities),
            sharpness=round(focus(crop), 5),
            flags=flags,
        )

    def _write_all(self) -> None:
        try:
            for item in self._backlog:
                if isinstance(item, Edit):
                    self._writer.edit(item)
                else:
                    self._writer.add(item.sample, item.crop, item.frame)
        except SessionError as error:
            self._fail(str(error))
        except Exception as error:
            log.exception("the recorder failed")
            self._fail(f"Recording stopped ({error}). What was recorded is kept. Start a new session; report this.")
        self._end_session()

    def _end_session(self) -> None:
        span = self._span[1] - self._span[0]
        rate = (self._frames - 1) / span if span > 0 else 0.0
        try:
            self._writer.close(dropped=self._backlog.dropped, rate=round(rate, 2))
        except SessionError as error:
            self._fail(str(error))

    def _fail(self, says: str) -> None:
        with self._lock:
            self._error = self._error or says
        self._backlog.close()


def flags_of(frame: Frame, hand: Hand, crop: Crop, before: Pixels | None) -> tuple[Flag, ...]:
    """What makes a sample doubtful. before: the crop kept last of the same hand, RGB uint8 of the same shape."""
    tests: tuple[tuple[Flag, bool], ...] = (
        ("blurred", is_blurred(hand, crop)),
        ("dark", is_hand_dark(crop)),
        ("bright", is_hand_bright(crop)),
        ("cut_off", is_cut_off(hand, frame)),
        ("far", is_far(hand, frame)),
        ("edge_on", is_edge_on(hand)),
        ("duplicate", before is not None and _difference(crop.pixels, before) < _ALIKE),
    )
    return tuple(flag for flag, so in tests if so)


def _difference(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(np.int16) - other).mean())


def _rounded(points: np.ndarray[tuple[int, ...], np.dtype[np.float32]], digits: int) -> tuple[Point, ...]:
    return tuple((round(float(x), digits), round(float(y), digits), round(float(z), digits)) for x, y, z in points)

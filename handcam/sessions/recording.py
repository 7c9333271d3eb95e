"""Recording: a sink that picks what is to be kept, and a writer thread that makes samples of it on the disk.

pipeline thread: Result -> shots with quality flags -> Backlog -> recorder thread: samples -> SessionWriter
"""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock, Thread
from typing import Literal

from handcam.backlog import Backlog
from handcam.domain import Crop, Frame, Hand, Handedness, Pixels, Prediction, Result
from handcam.errors import SessionError
from handcam.sentences import Sentence
from handcam.sessions.format import Edit, Flag, SessionInfo
from handcam.sessions.sampling import Shot
from handcam.sessions.sampling import flags_of as flags_of  # as part of this module, too
from handcam.sessions.tally import Tally
from handcam.sessions.writing import SessionWriter

log = logging.getLogger(__name__)

_WAITING = 90
"""Samples that may wait for the disk: a second and a half of two hands."""
_RATE_OVER = 2.0  # s of takes over which the reached rate is taken
_EARLY = 0.3  # share of the step by which a frame may come before its time, so that the mean rate is met
_LOOK_EVERY = 0.2  # s between two looks at a hand that is not recorded
_STARTED_OVER = Sentence(
    "Another source was opened, or the same one again, so this recording has ended. What was recorded is kept. "
    "Start a new one."
)
_TAUGHT = Sentence(
    "Another network was chosen, so this recording has ended. What was recorded is kept. Start a new one."
)


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

    recording: whether a take is under way. written: samples on the disk. dropped: those that are not, and should be.
    counts: samples kept, by label and handedness. doubtful: samples kept, by what makes them doubtful.
    rate: samples a second and hand, over the last two seconds of takes.
    seen: the hands that are seen just now. flags: what is doubtful about the one that was looked at last.
    error: the Sentence to show; "" while all is well. ended: nothing more will be written.
    """

    recording: bool
    written: int
    dropped: int
    counts: dict[tuple[str, str], int]
    doubtful: dict[Flag, int]
    rate: float
    seen: tuple[Handedness, ...]
    flags: tuple[Flag, ...]
    error: str
    ended: bool


@dataclass(frozen=True, eq=False, slots=True)
class _Last:
    """The newest sample of a hand. due: when the next one is wanted, seconds on the source's clock, as time."""

    time: float
    due: float
    crop: Pixels


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
        self.info = info
        self.target_rate = target_rate
        self._now = now
        self._lock = Lock()
        self._take: Take | None = None
        self._started: tuple[float, datetime] | None = None
        self._count = 0
        self._last: dict[int, _Last] = {}
        """Of this take, by slot."""
        self._tally = Tally()
        self._gaps: deque[float] = deque()
        self._frames = self._lost = 0
        self._newest = -1
        self._span = (0.0, 0.0)
        self._looked = 0.0
        self._seen: tuple[Handedness, ...] = ()
        self._flags: tuple[Flag, ...] = ()
        self._error = ""
        self._edits = 0
        self._closed = self._unwritable = False
        self._backlog: Backlog[Shot | Edit] = Backlog(_WAITING)
        self._thread = Thread(target=self._write_all, name="handcam-recorder", daemon=True)
        self._thread.start()

    @property
    def folder(self) -> Path:
        """Where the session is."""
        return self._writer.folder

    @property
    def status(self) -> RecordingStatus:
        """A snapshot."""
        ended = not self._thread.is_alive()  # first: what follows is then the last word
        with self._lock:
            return RecordingStatus(
                recording=self._take is not None and not self._error,
                written=self._writer.written,
                dropped=self._backlog.dropped + self._lost,
                counts=self._tally.counts,
                doubtful=self._tally.doubtful,
                rate=len(self._gaps) / sum(self._gaps) if self._gaps else 0.0,
                seen=self._seen,
                flags=self._flags,
                error=self._error,
                ended=ended,
            )

    def begin(self, take: Take) -> None:
        """Record what is seen from now on under this label; nothing once it is closed."""
        with self._lock:
            self._take = None if self._closed else take
            self._last.clear()

    def end(self) -> None:
        """Record nothing until the next `begin`."""
        with self._lock:
            self._take = None
            self._last.clear()

    def kept_of(self, number: int) -> int:
        """Samples of this take."""
        with self._lock:
            return self._tally.of_take(number)

    def delete_take(self, number: int) -> int:
        """Leave out all samples of this take: an edit, nothing is removed from the disk. Gives how many there were."""
        with self._lock:
            samples = self._tally.leave_out(number)
            if samples:
                edit = Edit(id=self._edits, time=self._now(), action="delete", samples=samples, by="recording")
                self._backlog.put(edit, always=True)
                self._edits += 1
            return len(samples)

    def delete_last_take(self) -> int:
        """As `delete_take`, for the one recorded last."""
        with self._lock:
            last = self._tally.last_take
        return 0 if last is None else self.delete_take(last)

    def write(self, result: Result) -> None:
        """Keep what is to be kept of this result."""
        with self._lock:
            if self._error:
                return
            if result.frame.index <= self._newest:  # its frames could not be told from those before
                self._fail(_STARTED_OVER)
                return
            if any(each.handshapes != self.info.handshapes for each in result.predictions):
                self._fail(_TAUGHT)
                return
            time = result.frame.time
            self._span = (self._span[0] if self._frames else time, time)
            self._frames += 1
            self._newest = result.frame.index
            self._seen = tuple(hand.handedness for hand in result.hands)
            try:
                self._keep_hands(result)
            except Exception as error:
                log.exception("the recorder failed")
                self._fail(_bug(error))

    def close(self, timeout: float = 5.0) -> bool:
        """Write what waits, then DONE. Bounded; never raises. True once all is on the disk."""
        with self._lock:
            self._closed = True
        self.end()
        self._backlog.close()
        self._thread.join(timeout)
        return not self._thread.is_alive() and not self._error

    def _keep_hands(self, result: Result) -> None:
        take = self._take
        for hand, crop, prediction in zip(result.hands, result.crops, result.predictions, strict=True):
            if take is None:
                self._look_at(result.frame, hand, crop)
            elif take.hand in (None, hand.handedness):
                self._keep(take, result.frame, hand, crop, prediction)

    def _look_at(self, frame: Frame, hand: Hand, crop: Crop) -> None:
        """Say what is wrong while it can still be mended."""
        if frame.time - self._looked >= _LOOK_EVERY:
            self._looked = frame.time
            self._flags = flags_of(frame, hand, crop, None)

    def _keep(self, take: Take, frame: Frame, hand: Hand, crop: Crop, prediction: Prediction) -> None:
        before, step = self._last.get(hand.slot), 1 / self.target_rate
        if before is not None and frame.time < before.due - _EARLY * step:
            return
        flags = flags_of(frame, hand, crop, before.crop if before is not None else None)
        shot = Shot(
            name=f"{self._count:06d}-{hand.slot}",
            index=frame.index,
            time=frame.time,
            when=self._utc(frame.time),
            hand=hand,
            crop=crop,
            prediction=prediction,
            take=take.number,
            label=take.label,
            label_from=take.label_from,
            flags=flags,
            frame=frame.pixels if self.info.whole_frames else None,
        )
        dropped = self._backlog.dropped
        self._backlog.put(shot)
        if self._backlog.dropped > dropped:
            return  # counted there; the next frame has another try
        self._count += 1
        self._flags = flags
        late = before is not None and frame.time - before.due > step  # lost time is not caught up
        due = frame.time if before is None or late else before.due
        self._last[hand.slot] = _Last(frame.time, due + step, crop.pixels)
        self._tally.add(shot)
        if before is not None:
            self._gaps.append(frame.time - before.time)
            while len(self._gaps) > 1 and sum(self._gaps) > _RATE_OVER:
                self._gaps.popleft()

    def _utc(self, time: float) -> datetime:
        if self._started is None:
            self._started = time, self._now()
        return self._started[1] + timedelta(seconds=time - self._started[0])

    def _write_all(self) -> None:
        for item in self._backlog:
            try:
                self._store(item)
            except SessionError as error:
                self._give_up(error.sentence, item)
            except Exception as error:
                log.exception("the recorder failed")
                self._give_up(_bug(error), item)
        self._end_session()

    def _store(self, item: Shot | Edit) -> None:
        if isinstance(item, Edit):
            self._writer.edit(item)
        elif self._unwritable:
            self._lose(item)
        else:
            self._writer.add(item.sample(), item.crop.pixels, item.frame)

    def _give_up(self, says: Sentence, item: Shot | Edit) -> None:
        self._unwritable = True
        with self._lock:
            self._fail(says)
        if isinstance(item, Shot):
            self._lose(item)

    def _lose(self, shot: Shot) -> None:
        """It is in no file, so it counts as dropped and no longer as kept."""
        with self._lock:
            self._lost += 1
            self._tally.remove(shot)

    def _end_session(self) -> None:
        span = self._span[1] - self._span[0]
        rate = (self._frames - 1) / span if span > 0 else 0.0
        try:
            self._writer.close(dropped=self._backlog.dropped + self._lost, rate=round(rate, 2))
        except SessionError as error:
            with self._lock:
                self._fail(error.sentence)

    def _fail(self, says: Sentence) -> None:
        """Under the lock."""
        self._error = self._error or says
        self._backlog.close()


def _bug(error: Exception) -> Sentence:
    return Sentence(
        "Recording stopped ({reason}). What was recorded is kept. Start a new session; report this.", reason=error
    )

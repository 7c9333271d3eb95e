"""A session under way: the plan moved on by the frames themselves, and the recorder told what is shown.

The plan runs on the clock of the source: a take begins and ends with the very frame it should, however busy the window
is, and it waits while no frames come.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import RLock
from time import monotonic

from handcam.domain import Result
from handcam.sessions.plan import Director, Phase, Prompt
from handcam.sessions.recording import Recorder, RecordingStatus, Take

_GAP = 1.0  # s without a frame after which what was under way is begun anew


@dataclass(frozen=True, slots=True)
class Moment:
    """A session as it stands.

    prompt: what to show, or to get ready to show. number: which of the plan it is, from 0. left: seconds of the
    countdown or take. held: the label that a key stands for just now. seconds: since the first frame.
    waiting: no frames come. empty: nothing was recorded of the last take. recording: what the recorder says.
    """

    phase: Phase
    prompt: Prompt | None
    number: int
    left: float
    held: str | None
    seconds: float
    waiting: bool
    empty: bool
    recording: RecordingStatus

    @property
    def taking(self) -> bool:
        """Whether samples are taken just now."""
        return self.recording.recording and not self.waiting


class Conductor:
    """A sink: leads through a plan and passes on what is to be recorded. With no plan labels come from keys alone.

    `write` runs on the pipeline thread; the rest may be called from any thread.
    """

    def __init__(self, recorder: Recorder, plan: Sequence[Prompt], countdown: float = 2.0, take: float = 1.5) -> None:
        """countdown, take: seconds."""
        self.recorder = recorder
        self._lock = RLock()
        self._time = 0.0
        self._first: float | None = None
        self._written = monotonic()
        self._director = Director(plan, countdown, take, clock=lambda: self._time)
        self._told = (0, Phase.READY)
        self._held: str | None = None
        self._holds = 0
        self._last_holds: list[int] = []
        """Numbers of the holds since the last prompt."""
        self._empty = False

    @property
    def plan(self) -> tuple[Prompt, ...]:
        """All prompts."""
        return self._director.plan

    @property
    def moment(self) -> Moment:
        """A snapshot."""
        with self._lock:
            director, (number, phase) = self._director, self._told
            return Moment(
                phase=phase,
                prompt=director.plan[number] if number < len(director.plan) else None,
                number=number,
                left=director.left,
                held=self._held,
                seconds=0.0 if self._first is None else self._time - self._first,
                waiting=monotonic() - self._written > _GAP,
                empty=self._empty,
                recording=self.recorder.status,
            )

    def start(self) -> None:
        """Begin, or go on after a pause with the whole countdown of the prompt that was broken off."""
        with self._lock:
            self.release()
            self._director.start()
            self._follow()

    def pause(self) -> None:
        """Wait until `start`. A take that is broken off is left out, and taken anew."""
        with self._lock:
            self._break_off()
            self._director.pause()
            self._follow()

    def again(self) -> int:
        """Leave out the take under way, or else the last one, and take it anew. Gives how many samples that were."""
        with self._lock:
            if self._told[1] is Phase.TAKE:
                return self._rewind()
            if self._last_holds:
                return self.recorder.delete_take(self._last_holds.pop())
            number = self._director.again()
            self._empty = False
            self._follow()
            return 0 if number is None else self.recorder.delete_take(number)

    def skip(self) -> None:
        """Go on to the next prompt; a take under way is left out."""
        with self._lock:
            self._break_off()
            self._director.skip()
            self._empty = False
            self._follow()

    def hold(self, label: str) -> bool:
        """A key that stands for this label is held. Counts only while no prompt is shown; tells whether it does."""
        with self._lock:
            if self._told[1] not in (Phase.PAUSED, Phase.OVER) or self._held is not None:
                return False
            self._held = label
            number = len(self.plan) + self._holds
            self._holds += 1
            self._last_holds.append(number)
            self.recorder.begin(Take(number, label, "key"))
            return True

    def release(self) -> None:
        """The key is let go of."""
        with self._lock:
            if self._held is not None:
                self._held = None
                self.recorder.end()
                self._empty = not self.recorder.kept_of(self._last_holds[-1])

    def write(self, result: Result) -> None:
        """Move the plan on to this frame, and record it where it is part of a take."""
        with self._lock:
            passed, self._time = result.frame.time - self._time, result.frame.time
            self._written = monotonic()
            if self._first is None:
                self._first = self._time
            if not 0 <= passed <= _GAP:
                self._rewind()
            self._follow()
        self.recorder.write(result)

    def end(self, timeout: float = 5.0) -> bool:
        """End the session where it is; what was recorded of a take under way is kept. As `Recorder.close`."""
        return self.recorder.close(timeout)

    def close(self) -> None:
        """No more results will come from this runner; another one may go on. Only `end` ends the session."""

    def _rewind(self) -> int:
        """Begin the prompt anew."""
        left_out = self._break_off()
        self._director.restart()
        self._follow()
        return left_out

    def _break_off(self) -> int:
        number, phase = self._told
        if phase is not Phase.TAKE:
            return 0
        self.recorder.end()
        self._told = number, Phase.READY
        return self.recorder.delete_take(number)

    def _follow(self) -> None:
        """Tell the recorder where the plan has got to."""
        phase = self._director.phase  # first: it moves the number on
        now = self._director.number, phase
        if now == self._told:
            return
        before, self._told = self._told, now
        if before[1] is Phase.TAKE and now == (before[0] + 1, phase):
            self._last_holds.clear()
            self._empty = not self.recorder.kept_of(before[0])
        prompt = self._director.prompt
        if phase is Phase.TAKE and prompt is not None:
            hand = None if prompt.hand == "both" else prompt.hand
            self._empty = False
            self.recorder.begin(Take(now[0], prompt.handshape, hand=hand))
        else:
            self.recorder.end()

"""What keeps the kiosk reading: it watches over a worker, replaces it, and knows at any time what is to be shown.

worker (capture, pipeline) --results--> machine --> view, happenings       watching: looks on, tells troubles, mends
"""

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Lock, Thread
from time import monotonic
from typing import Protocol

from handcam.domain import Frame, Result
from handcam.errors import SourceError
from handcam.kiosk.machine import Moment as Shown
from handcam.kiosk.remedies import Remedies, Remedy
from handcam.kiosk.troubles import SAYS
from handcam.kiosk.view import Happening, KioskView, Phase, Trouble
from handcam.kiosk.watch import Slumber, judge
from handcam.kiosk.worker import Worker
from handcam.pipeline import Pipeline
from handcam.protocols import FrameSource

log = logging.getLogger(__name__)

_TICK = 0.05  # s between two looks
_MOST_LEFT = 3  # workers that hang and are left behind; each may hold some 200 MB
_LETS_GO = 1.0  # s that a camera is waited for before it is opened by another worker
_PATIENCE = 1.0  # s for the machine, which takes milliseconds
_KEPT = 100  # happenings nobody has taken: far more than one second brings


class Machine(Protocol):
    """What decides; `KioskMachine`."""

    def update(self, result: Result) -> Shown:
        """What this result makes of it."""
        ...

    def idle(self, time: float, trouble: Trouble, says: str = "") -> Shown:
        """There is no live picture."""
        ...


@dataclass(frozen=True, slots=True)
class StationStatus:
    """A station at one moment.

    says: the Sentence on the trouble; "" without one. camera: its name; "" before there is one. rate: pictures a second
    that count. age: seconds since the newest of them; None before the first. device: what the network runs on.
    replaced: workers that were given up so far. hanging: those of them that have not ended. exhausted: as many hang as
    may, or the machine does: only a new process helps. uptime: seconds since the start.
    """

    phase: Phase
    trouble: Trouble | None
    says: str
    camera: str
    rate: float
    age: float | None
    device: str
    replaced: int
    hanging: int
    exhausted: bool
    uptime: float


class Station:
    """Reads a source for as long as it is not stopped, whatever happens to camera, models and machine.

    `view`, `shown`, `take_happenings` and `status` are for any thread, and never wait.
    """

    def __init__(
        self,
        make_source: Callable[[], FrameSource],
        make_pipeline: Callable[[], Pipeline],
        machine: Machine,
        *,
        tell: Callable[[Happening], None] = lambda happening: None,
        again: bool = True,
    ) -> None:
        """tell: is told each happening, on the thread it happens on; may not wait. again: films begin anew.

        make_source: may be called on any thread, and raise SourceError. make_pipeline: on the pipeline thread.
        """
        self._make_source, self._make_pipeline, self._again = make_source, make_pipeline, again
        self._machine, self._tell = machine, tell
        self._lock = Lock()  # around machine and trouble: results come from one thread, troubles from another
        self._trouble: Trouble | None = Trouble.STARTING
        self._stuck = False
        self._view = KioskView(Phase.TROUBLE, trouble=self._trouble, says=SAYS[Trouble.STARTING])
        self._shown: tuple[Frame | None, KioskView] = (None, self._view)
        self._happenings: deque[Happening] = deque(maxlen=_KEPT)
        self._worker: Worker | None = None
        self._left: list[Worker] = []
        self._replaced, self._no_source = 0, ""
        self._remedies = Remedies()
        self._due = self._started = self._reached = 0.0
        self._stopping, self._ended = Event(), Event()
        self._thread = Thread(target=self._run, name="handcam-station", daemon=True)

    def start(self) -> None:
        """Begin. Any further call does nothing."""
        if self._thread.ident is None and not self._stopping.is_set():
            self._started = monotonic()
            self._thread.start()

    def stop(self, timeout: float = 5.0) -> bool:
        """End all threads, waiting at most `timeout` seconds; True when they ended. Any number of times."""
        self._stopping.set()
        until = monotonic() + timeout
        if self._thread.ident is not None:
            self._thread.join(timeout)
        workers = [*self._left, *([self._worker] if self._worker else [])]
        for worker in workers:
            worker.leave()
        ended = [worker.stop(max(0.0, until - monotonic())) for worker in workers]
        return all(ended) and not self._thread.is_alive()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait for the end of a film that does not begin anew; False when that took longer."""
        return self._ended.wait(timeout)

    @property
    def view(self) -> KioskView:
        """What is to be shown."""
        return self._view

    @property
    def shown(self) -> tuple[Frame | None, KioskView]:
        """A frame and what the machine made of that very frame; in trouble, none, unless pictures only come rarely."""
        return self._shown

    def take_happenings(self) -> tuple[Happening, ...]:
        """What happened since the last call, in order. Nobody else gets it."""
        taken = []
        while self._happenings:
            taken.append(self._happenings.popleft())
        return tuple(taken)

    @property
    def status(self) -> StationStatus:
        """A snapshot, derived from facts at this moment."""
        worker, now = self._worker, monotonic()
        hanging = sum(left.alive for left in self._left)
        moment = None if worker is None else worker.moment(now)
        view = self._view
        return StationStatus(
            phase=view.phase,
            trouble=view.trouble,
            says=view.says,
            camera="" if worker is None else worker.status.source,
            rate=0.0 if moment is None else moment.rate,
            age=None if moment is None or moment.last is None else now - moment.last,
            device="" if worker is None else worker.status.device,
            replaced=self._replaced,
            hanging=hanging,
            exhausted=self._stuck or hanging >= _MOST_LEFT,
            uptime=now - self._started if self._started else 0.0,
        )

    def _run(self) -> None:
        slumber = Slumber(monotonic(), _boot_time())
        while not self._stopping.wait(_TICK) and not self._ended.is_set():
            try:
                self._look(monotonic())
                if passed := slumber.passed(monotonic(), _boot_time()):
                    self._wake(slept=passed == "slept")
            except Exception:
                log.exception("the station could not look after the reading")
                self._stopping.wait(1.0)

    def _look(self, now: float) -> None:
        """Once every tick: what is wrong, and what is to be done about it."""
        self._left = [worker for worker in self._left if worker.alive]
        worker = self._worker
        if worker is None:
            self._begin(now)
            trouble = Trouble.LOST if self._no_source else self._trouble
        elif worker.ended and not self._again:
            self._ended.set()
            return
        else:
            trouble = judge(worker.moment(now), self._trouble)
        blocks = trouble is Trouble.LOST and any(left.holds_source for left in self._left)
        self._set(Trouble.SILENT if blocks else trouble, now)  # it is not gone: nobody but us has it
        remedy = self._remedies.next(trouble, now)
        if remedy is not None and worker is not None:
            self._mend(worker, remedy, now)

    def _begin(self, now: float) -> None:
        """A new worker, once the camera is free, or has been waited for."""
        if len(self._left) >= _MOST_LEFT or (now < self._due and any(left.holds_source for left in self._left)):
            return
        if self._no_source and now < self._due:
            return
        try:
            self._worker = Worker(
                self._make_source, self._make_pipeline, self._take, start=self._reached, again=self._again
            )
            self._no_source = ""
        except SourceError as error:
            self._no_source, self._due = error.sentence, now + 2 * _LETS_GO

    def _mend(self, worker: Worker, remedy: Remedy, now: float) -> None:
        log.info("%s: the remedy is to %s", self._trouble and self._trouble.value, remedy.value)
        if remedy is Remedy.REOPEN:
            worker.reopen()
            return
        worker.leave()
        self._left.append(worker)
        self._replaced += 1
        self._worker, self._due = None, now + _LETS_GO

    def _wake(self, *, slept: bool) -> None:
        """Nothing of before counts; after sleep a camera often has to be opened again."""
        log.info("the machine slept" if slept else "handcam could not run for a while")
        now = monotonic()
        self._set(Trouble.STARTING, now)
        if slept and self._worker is not None:
            self._worker.reopen()

    def _set(self, trouble: Trouble | None, now: float) -> None:
        worker = self._worker
        if worker is not None:
            self._reached = worker.time(now)
        told = (worker.lost or worker.status.error) if worker else self._no_source
        self._stuck = not self._lock.acquire(timeout=_PATIENCE)
        if self._stuck:
            view = KioskView(Phase.TROUBLE, trouble=Trouble.HUNG, says=SAYS[Trouble.HUNG])
            self._view, self._shown = view, (self._shown[0], view)
            return
        try:
            if trouble is not self._trouble:
                log.info("%s", "there is a live picture" if trouble is None else f"{trouble.value}: {told}")
            self._trouble = trouble
            if trouble is not None:
                says = told if told and trouble in (Trouble.LOST, Trouble.FAILED) else SAYS[trouble]
                # Whoever was there last is not to be seen for as long as the trouble lasts.
                frame = worker.frame if worker and trouble in (Trouble.STARTING, Trouble.SLOW) else None
                self._publish(self._machine.idle(self._reached, trouble, says), frame)
        finally:
            self._lock.release()

    def _take(self, worker: Worker, result: Result) -> None:
        """On the pipeline thread. While there is trouble, nothing counts."""
        with self._lock:
            if self._trouble is None and worker is self._worker:
                self._publish(self._machine.update(result), result.frame)

    def _publish(self, shown: Shown, frame: Frame | None) -> None:
        self._view, self._shown = shown.view, (frame, shown.view)
        for happening in shown.happenings:
            self._happenings.append(happening)
            self._tell(happening)


def _boot_time() -> float:
    """Seconds on a clock that goes on while the machine sleeps, as far as it has one."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.time()

"""Between the window and the threads: owns the current runner, and turns the rare events into signals."""

import logging
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from time import monotonic

from PySide6.QtCore import QObject, Signal

from handcam.build import make_adder, make_classifier, make_pipeline, make_source, make_stabiliser, network_of
from handcam.diagnosis import Diagnostician, Finding
from handcam.domain import Frame, Reading, Result
from handcam.errors import SourceError
from handcam.outputs.delivery import Delivery
from handcam.outputs.message import Kind, facts_of
from handcam.pipeline import Pipeline
from handcam.protocols import FrameSource
from handcam.runner import Runner, State, Status
from handcam.sessions.tapping import Tap
from handcam.settings import Settings, with_source
from handcam.signs import SignSet, builtin_sign_sets, load_sign_set

log = logging.getLogger(__name__)

_PATIENCE = 3.0  # s a runner gets to let go of its source before the next one starts
_RATE_OVER = 2.0  # s of pictures the shown rate is taken from


OpenSource = Callable[..., FrameSource]
"""As `handcam.build.make_source`."""


class LiveController(QObject):
    """Starts, replaces and ends runners. GUI thread; the window calls `poll` on a timer and shows what it gets."""

    opening = Signal()  # of another source, or the same one again: what was shown and told is over
    status_changed = Signal(object)  # Status
    digit_accepted = Signal(object)  # Reading
    _told = Signal(object, object, float)  # _Accepted, Reading, its time; queued, from a pipeline thread

    def __init__(
        self, settings: Settings, parent: QObject | None = None, open_source: OpenSource | None = None
    ) -> None:
        """open_source: makes the source that the settings name, in place of `make_source`.

        Raises:
            SignSetError: the settings name a sign set that does not exist or make sense.
        """
        super().__init__(parent)
        self._settings = settings
        self._open_source = open_source or make_source
        self._resting = False
        self._pipeline: Pipeline | None = None
        self._stabiliser = make_stabiliser(settings)
        self._runner: Runner | None = None
        self.tap = Tap()
        self.delivery = Delivery()
        self._delivered = 0.0  # time of what was told last, on the source's clock
        self._sink = _Accepted(self)
        self._known = tuple(load_sign_set(name) for name in builtin_sign_sets())
        self.titles = {sign_set.name: sign_set.title for sign_set in self._known}
        self._realtime = False
        self._diagnosed = _Diagnosed(self._new_diagnostician())
        self._leaving: list[Runner] = []
        self._patient_until = 0.0
        self._status: Status | None = None
        self._shown: object = None
        self._times: deque[float] = deque()
        self._told.connect(self._pass_on)

    @property
    def sign_set(self) -> SignSet:
        """The sign set in use."""
        return self._stabiliser.sign_set

    @property
    def settings(self) -> Settings:
        """The settings in use."""
        return self._settings

    @property
    def finding(self) -> Finding | None:
        """Why no digit is read; None while one is."""
        return self._diagnosed.finding

    @property
    def source(self) -> str:
        """The chosen source, as `make_source` takes it."""
        return self._settings.source.source

    @property
    def state(self) -> State:
        """What the source is up to, as last told."""
        return self._status.state if self._status else State.IDLE

    def rest(self, resting: bool) -> None:
        """Read nothing from the source for a while, or go on."""
        self._resting = resting
        if self._runner is not None:
            self._runner.rest(resting)

    def open_source(self, source: str) -> None:
        """Leave the current source, then open this one. Returns at once; what becomes of it is told as status."""
        self._settings = with_source(self._settings, source)
        self._leave()
        self.opening.emit()
        self._status, self._shown = None, None
        self._delivered = 0.0
        self._times.clear()
        try:
            opened = self._open_source(self._settings.source, loop_demo=True)
        except SourceError as error:
            self.status_changed.emit(Status(State.FAILED, source, error.sentence, "", "", 0, 0, False))
            return
        self._stabiliser = make_stabiliser(self._settings, self.sign_set)
        self._sink = _Accepted(self)
        self._realtime = opened.realtime
        self._diagnosed = _Diagnosed(self._new_diagnostician())
        self._pipeline = None
        sink = self._sink
        self._runner = Runner(opened, lambda: self._make_pipeline(sink), [sink, self._diagnosed, self.tap])
        self._runner.rest(self._resting)

    def apply(self, settings: Settings) -> None:
        """Use these settings: what concerns source or tracker opens the source again, the rest takes effect at once.

        Raises:
            SignSetError: they name a sign set that does not exist or make sense; nothing is changed.
            ModelError: they name another network than before, and it is not there; nothing is changed.
        """
        sign_set = load_sign_set(settings.stabiliser.sign_set)
        another = settings.network != self._settings.network
        network = network_of(settings) if another else None
        before, self._settings = self._settings, settings
        if (before.stabiliser, self.sign_set) != (settings.stabiliser, sign_set):
            self._stabiliser = make_stabiliser(settings, sign_set)
            self._diagnosed.diagnostician = self._new_diagnostician()
            if self._pipeline is not None:
                self._pipeline.stabiliser = self._stabiliser  # its thread takes it with its next frame
        if another and self._pipeline is not None:
            self._pipeline.replace_classifier(make_classifier(network))
        if (before.source, before.tracker) != (settings.source, settings.tracker):
            self.open_source(settings.source.source)

    def read_again(self) -> Result | None:
        """The last result, read as the settings in use have it; None while the source still gives pictures."""
        last = self._shown
        if self.state is not State.ENDED or not isinstance(last, Result):
            return None
        slots = (hand.slot for hand in last.hands)
        seen = list(zip(slots, last.predictions, strict=True))
        readings = make_stabiliser(self._settings, self.sign_set).update(last.frame.time, seen)
        total = None
        if self._settings.tracker.add_hands:
            total, readings = make_adder(self._settings).update(last.frame.time, readings)
        return replace(last, readings=readings, total=total)

    def _new_diagnostician(self) -> Diagnostician:
        enter = self._settings.stabiliser.enter
        return Diagnostician(self.sign_set, self._known, realtime=self._realtime, enter=enter)

    def _make_pipeline(self, sink: "_Accepted") -> Pipeline:
        """On the pipeline thread. sink: of the runner that asks, which another source may have replaced meanwhile."""
        current = sink is self._sink
        stabiliser = self._stabiliser if current else make_stabiliser(self._settings, self.sign_set)
        pipeline = make_pipeline(self._settings, stabiliser)
        if current:
            self._pipeline = pipeline
        return pipeline

    def poll(self) -> Result | None:
        """What to show now, where it is new: the newest result, or the bare frame where there are none."""
        self._leaving = [leaving for leaving in self._leaving if leaving.alive]
        runner = self._runner
        if runner is None:
            return None
        if self._status is None:
            if any(leaving.holds_source for leaving in self._leaving) and monotonic() < self._patient_until:
                return None
            runner.start()
        status = self._tell_status(runner.status)
        if runner is not self._runner:  # whoever was told has opened another source
            return None
        result = None if status.pipeline_error else runner.results.peek()
        frame = runner.frames.peek()
        newest = result or frame
        if newest is None or newest is self._shown:
            return None
        self._shown = newest
        self._times.append(monotonic())
        return newest if isinstance(newest, Result) else Result(newest)

    @property
    def rate(self) -> float:
        """Pictures shown a second, over the last two seconds."""
        now = monotonic()
        while self._times and now - self._times[0] > _RATE_OVER:
            self._times.popleft()
        return (len(self._times) - 1) / (now - self._times[0]) if len(self._times) > 1 else 0.0

    def stop(self) -> None:
        """End all threads, waiting for them a bounded time. Never raises."""
        self._leave()
        deadline = monotonic() + _PATIENCE
        for runner in self._leaving:
            runner.stop(max(0.0, deadline - monotonic()))
        self._leaving = []

    def _leave(self) -> None:
        if self._runner is not None:
            self._runner.ask_to_stop()
            self._leaving.append(self._runner)
            self._runner = None
            self._patient_until = monotonic() + _PATIENCE

    def _tell_status(self, status: Status) -> Status:
        before, self._status = self._status, status
        if before is None or _told_of(before) != _told_of(status):
            log.info("%s: %s", status.source, status.state.value)
            self.status_changed.emit(status)
        return status

    def tell(self, kind: Kind, **facts: object) -> None:
        """Let the outputs know what the user does, after all that the window shows. facts: as in `Delivery.tell`."""
        last = self._shown
        frame = last.frame if isinstance(last, Result) else last
        shown = frame.time if isinstance(frame, Frame) else 0.0
        self._deliver(kind, max(shown, self._delivered), facts)  # a digit is told before its picture is shown

    def _deliver(self, kind: Kind, time: float, facts: Mapping[str, object]) -> None:
        self._delivered = time
        self.delivery.tell(kind, time, sign_set=self.sign_set.name, **facts)

    def _pass_on(self, sink: "_Accepted", reading: Reading, time: float) -> None:
        """To the window and the outputs, on one thread: what is taken back there is what was accepted last here."""
        if sink is self._sink and self._runner is not None:  # not a last word of the source before
            self._deliver("accepted", time, facts_of(reading))
            self.digit_accepted.emit(reading)


def _told_of(status: Status) -> tuple[object, ...]:
    """What of a status is worth telling when it changes."""
    return status.state, status.device, status.error, status.lost, status.given


class _Diagnosed:
    """A sink that keeps why no digit is read. Written on the pipeline thread, looked at by the window."""

    def __init__(self, diagnostician: Diagnostician) -> None:
        self.diagnostician = diagnostician
        self.finding: Finding | None = None

    def write(self, result: Result) -> None:
        self.finding = self.diagnostician.update(result)

    def close(self) -> None:
        """Nothing is held."""


class _Accepted:
    """The window's sink: an accepted digit must not be missed, so it is not left to polling."""

    def __init__(self, controller: LiveController) -> None:
        self._controller = controller

    def write(self, result: Result) -> None:
        for reading in result.accepted:
            self._controller._told.emit(self, reading, result.frame.time)

    def close(self) -> None:
        """Nothing is held."""

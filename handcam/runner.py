"""The live machinery: a capture thread, a pipeline thread and one slot between them. The only maker of both.

capture: source.open .read .read ... .close  ->  Latest[Frame]  ->  pipeline: open, run(...), close  ->  sinks
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from threading import Event, Thread
from time import monotonic

from handcam.domain import Frame, Result
from handcam.errors import HandcamError
from handcam.given import Given
from handcam.latest import Latest
from handcam.pipeline import Pipeline, run
from handcam.protocols import FrameSource, Sink
from handcam.reconnecting import Reconnecting
from handcam.sentences import Sentence

log = logging.getLogger(__name__)

_SILENT = 2.0  # s without a frame after which a camera counts as silent
_LATE = 0.1  # s; a file further behind than this goes on from here instead of catching up


class State(Enum):
    """What a runner is up to."""

    IDLE = "not started"
    OPENING = "opening the source"
    LOADING = "loading the models"
    RUNNING = "reading"
    SILENT = "waiting for pictures"
    LOST = "waiting for the camera"
    RESTING = "resting"
    ENDED = "at the end"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Status:
    """A runner at one moment.

    source_error / pipeline_error: the Sentence to show, where that side failed; else "".
    device: what the classifier runs on; "" until it is loaded.
    frames, dropped: frames read from the source, and those of them replaced by a newer one before their turn.
    lost: in state LOST why there are no pictures, with the remedy (the newest Sentence on it); else "".
    given: what the camera really gives, once it is open; None for what is no camera.
    """

    state: State
    source: str
    source_error: str
    pipeline_error: str
    device: str
    frames: int
    dropped: int
    realtime: bool
    lost: str = ""
    given: Given | None = None

    @property
    def error(self) -> str:
        """The sentence to show; "" while all is well."""
        return self.source_error or self.pipeline_error


class Runner:
    """Drives one source through one pipeline into sinks. Started once, stopped once; make a new one for a change.

    The screen pulls `frames` (live before the models are loaded) and `results`; both keep only the newest.
    """

    def __init__(
        self,
        source: FrameSource,
        make_pipeline: Callable[[], Pipeline],
        sinks: Iterable[Sink] = (),
        *,
        paced: bool = True,
    ) -> None:
        """paced: play files at their own speed; False reads them as fast as they can be processed.

        `make_pipeline` and all of the pipeline's methods are called on the pipeline thread, as are the sinks'.
        """
        self.frames: Latest[Frame] = Latest()
        self.results: Latest[Result] = Latest()
        self._source = source
        self._make_pipeline = make_pipeline
        self._sinks = tuple(sinks)
        self._paced = paced and not source.realtime
        self._stopping = Event()
        self._awake = Event()
        self._awake.set()
        self._coming = Reconnecting(source, self._stopping)
        self._started = False
        self._read = 0
        self._last_read = 0.0
        self._finished = Event()
        self._device = ""
        self._source_error = ""
        self._pipeline_error = ""
        self._capture = Thread(target=self._capture_frames, name="handcam-capture", daemon=True)
        self._work = Thread(target=self._process_frames, name="handcam-pipeline", daemon=True)

    def start(self) -> None:
        """Start both threads. Once."""
        self._started = True
        self._capture.start()
        self._work.start()

    def ask_to_stop(self) -> None:
        """Tell both threads to end and return at once. Any thread; never raises."""
        self._stopping.set()
        self._awake.set()
        self.frames.close()

    def rest(self, resting: bool) -> None:
        """Read nothing for a while, with the source kept open, or go on. Any thread; at once."""
        if resting and not self._stopping.is_set():
            self._awake.clear()
        else:
            self._last_read = monotonic()  # what was not read meanwhile is not missed
            self._awake.set()

    def stop(self, timeout: float = 3.0) -> bool:
        """End both threads, waiting at most `timeout` seconds; True when they ended.

        May be called again; never raises.
        """
        self.ask_to_stop()
        deadline = monotonic() + timeout
        for thread in (self._work, self._capture):
            if thread.ident is not None:
                thread.join(max(0.0, deadline - monotonic()))
        if self.alive:  # a camera driver that hangs in read() cannot be interrupted; the thread ends when it returns
            threads = " and ".join(thread.name for thread in (self._work, self._capture) if thread.is_alive())
            log.warning("%s: %s did not end within %.0f s", self._source.name, threads, timeout)
        return not self.alive

    @property
    def alive(self) -> bool:
        """Whether one of the threads still runs."""
        return self._capture.is_alive() or self._work.is_alive()

    @property
    def holds_source(self) -> bool:
        """Whether the source is still in use: a camera cannot be opened twice."""
        return self._capture.is_alive()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until the last frame is processed or the pipeline has failed; False when that took longer."""
        return self._finished.wait(timeout)

    @property
    def status(self) -> Status:
        """A snapshot, derived from facts at this moment. Any thread."""
        return Status(
            state=self._state(),
            source=self._source.name,
            source_error=self._source_error,
            pipeline_error=self._pipeline_error,
            device=self._device,
            frames=self._read,
            dropped=self.frames.dropped,
            realtime=self._source.realtime,
            lost=self._coming.lost,
            given=getattr(self._source, "given", None),  # only cameras have it
        )

    def _state(self) -> State:
        if self._source_error or self._pipeline_error:
            return State.FAILED
        if not self._started:
            return State.IDLE
        if self._stopping.is_set():
            return State.STOPPED
        if self._finished.is_set():
            return State.ENDED
        if not self._awake.is_set():
            return State.RESTING
        if self._coming.lost:
            return State.LOST
        if not self._read:
            return State.OPENING
        if self._source.realtime and monotonic() - self._last_read > _SILENT:
            return State.SILENT
        return State.RUNNING if self._device else State.LOADING

    def _capture_frames(self) -> None:
        try:
            pace = _Pace(self._stopping)
            for frame in self._coming:
                self._read, self._last_read = self._read + 1, monotonic()
                if self._source.realtime:
                    self.frames.put(frame)
                else:
                    if self._paced:
                        pace.wait_for(frame.time)
                    self.frames.offer(frame)
                self._awake.wait()
        except HandcamError as error:
            self._source_error = error.sentence
        except Exception as error:
            log.exception("the capture thread failed")
            self._source_error = _bug(error)
        finally:
            self.frames.close()  # first: the pipeline ends even where a driver hangs or fails in close
            self._source.close()

    def _process_frames(self) -> None:
        pipeline = None
        try:
            pipeline = self._make_pipeline()
            pipeline.open()
            self._device = pipeline.device
            run(self.frames, pipeline, (*self._sinks, _Newest(self.results)))
        except HandcamError as error:
            self._pipeline_error = error.sentence
        except Exception as error:
            log.exception("the pipeline thread failed")
            self._pipeline_error = _bug(error)
        finally:
            if pipeline is not None:
                pipeline.close()
            for sink in self._sinks:
                sink.close()
            self._finished.set()
        for _ in self.frames:  # after a failure: the picture stays live, with nothing read from it
            pass


def _bug(error: Exception) -> Sentence:
    return Sentence(
        "Something went wrong inside handcam ({reason}). Start it again; if it comes back, report it with the log.",
        reason=error,
    )


class _Newest:
    """The screen's sink: keeps the newest result for whoever looks."""

    def __init__(self, results: Latest[Result]) -> None:
        self._results = results

    def write(self, result: Result) -> None:
        self._results.put(result)

    def close(self) -> None:
        """Nothing is held."""


class _Pace:
    """Plays a file at its own speed, or slower where the pipeline cannot keep up; lost time is not caught up."""

    def __init__(self, stopping: Event) -> None:
        self._stopping = stopping
        self._start: float | None = None

    def wait_for(self, time: float) -> None:
        """Wait until the source's clock should show `time` (seconds)."""
        now = monotonic()
        if self._start is None or now - (self._start + time) > _LATE:
            self._start = now - time
        self._stopping.wait(self._start + time - now)

"""One runner with what guards its source: made, looked at, and left behind where it does not end."""

from collections.abc import Callable
from time import monotonic

from handcam.domain import Frame, Result
from handcam.kiosk.guarded import GuardedSource, Record
from handcam.kiosk.watch import Moment
from handcam.pipeline import Pipeline
from handcam.protocols import FrameSource
from handcam.runner import Runner, State, Status


class Worker:
    """A source that is read until it is told to leave. Started when it is made; any thread."""

    def __init__(
        self,
        make_source: Callable[[], FrameSource],
        make_pipeline: Callable[[], Pipeline],
        take: Callable[["Worker", Result], None],
        *,
        start: float,
        again: bool,
    ) -> None:
        """take: is given each result, on the pipeline thread. start, again: as `GuardedSource`.

        Raises:
            SourceError: there is no such source.
        """
        source = make_source()
        self.record = Record()
        self.since = monotonic()
        self._take = take
        self._source = GuardedSource(source, make_source, self.record, start=start, again=again)
        self._runner = Runner(self._source, make_pipeline, [self])
        self._loaded: float | None = None
        self._left = False
        self._runner.start()

    @property
    def status(self) -> Status:
        """Of the runner."""
        return self._runner.status

    @property
    def frame(self) -> Frame | None:
        """The newest picture that counts."""
        return self._runner.frames.peek()

    @property
    def alive(self) -> bool:
        """Whether one of its threads still runs."""
        return self._runner.alive

    @property
    def holds_source(self) -> bool:
        """Whether the camera is still in use."""
        return self._runner.holds_source

    @property
    def lost(self) -> str:
        """As `GuardedSource`."""
        return self._source.lost

    @property
    def ended(self) -> bool:
        """Whether the source came to an end, and all of it is read."""
        return self.status.state is State.ENDED

    def moment(self, now: float) -> Moment:
        """What is known of it. now: seconds on the monotonic clock."""
        status = self.status
        if status.device and self._loaded is None:
            self._loaded = now
        return self.record.moment(
            now,
            self.since,
            realtime=self._source.realtime,
            loaded=self._loaded,
            lost=bool(self._source.lost),
            failed=bool(status.error) or status.state is State.ENDED,
        )

    def time(self, now: float) -> float:
        """Now on the source's clock, in seconds, as far as it can be told."""
        if self._source.realtime:
            return now
        last = self.record.last
        return self.record.reached + (0.0 if last is None else max(0.0, now - last))

    def reopen(self) -> None:
        """Close a camera and open it again; a film has no need of that."""
        if self._source.realtime:
            self._source.reopen()

    def write(self, result: Result) -> None:
        """As a Sink. Nothing is taken from a worker that has left."""
        self.record.note_result()
        if not self._left:
            self._take(self, result)

    def close(self) -> None:
        """As a Sink: nothing is held."""

    def leave(self) -> None:
        """End, without being waited for."""
        self._left = True
        self._source.let_go()
        self._runner.ask_to_stop()

    def stop(self, timeout: float) -> bool:
        """End, waiting at most `timeout` seconds; True when it has."""
        self.leave()
        return self._runner.stop(timeout)

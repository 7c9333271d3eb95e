"""A source that does not give up, and gives on only pictures that count."""

from collections import deque
from collections.abc import Callable
from threading import Event, Lock
from time import monotonic

from handcam.domain import Frame
from handcam.errors import SourceError
from handcam.given import Given
from handcam.kiosk.watch import Eye, Look, Moment
from handcam.protocols import FrameSource

_KEPT = 200  # looks; those of 1.5 s at more than 120 pictures a second
_WAITS = (0.3, 0.5, 0.5, 1.0)
"""Seconds before a source is opened again, by how often that failed; the last one before all that follow. A camera that
is back is to be read within three seconds, and takes one or two of them to open."""
_SAME_SOURCE = 4  # tries in vain to open a source again, after which it is made anew: another camera may be there
_STEP = 1e-6  # s; times are to grow
_SHORT = 0.5  # s; a film that is shorter is not begun again at once


class Record:
    """What happened to the pictures of one source, and when, on the monotonic clock. Any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._looks: deque[tuple[float, Look]] = deque(maxlen=_KEPT)
        self._last: float | None = None
        self._unread: float | None = None
        self._is_read = False
        self.reached = 0.0
        """Time of the newest picture on the source's own clock."""

    def note_picture(self, now: float, look: Look) -> None:
        """A picture came."""
        with self._lock:
            self._looks.append((now, look))
            if look is Look.NEW:
                self._last = now
                self._unread = now if self._unread is None else self._unread

    def note_result(self) -> None:
        """All pictures so far are read, or were passed over."""
        with self._lock:
            self._unread, self._is_read = None, True

    @property
    def last(self) -> float | None:
        """When the newest picture came that counts."""
        return self._last

    def moment(
        self, now: float, since: float, *, realtime: bool, loaded: float | None, lost: bool, failed: bool
    ) -> Moment:
        """All that is known now; the arguments as in `Moment`."""
        with self._lock:
            return Moment(
                now,
                since,
                realtime=realtime,
                lost=lost,
                failed=failed,
                last=self._last,
                looks=tuple(self._looks),
                loaded=loaded,
                is_read=self._is_read,
                unread=self._unread,
            )


class GuardedSource:
    """A FrameSource around another that never fails: it opens that again until it gives pictures, from the start on.

    Of a camera, pictures that are black, garbled or the same again are noted and not given on: nothing can be read from
    them. What is at its end is begun again, with times and indices that go on. Capture thread, where nothing else is
    said.
    """

    def __init__(
        self,
        source: FrameSource,
        make: Callable[[], FrameSource],
        record: Record,
        *,
        start: float = 0.0,
        again: bool = True,
    ) -> None:
        """make: another of its kind. start: time at which a film begins, in seconds. again: begin anew at its end."""
        self.realtime = source.realtime
        self._source, self._make, self._record, self._again = source, make, record, again
        self._eye = Eye()
        self._is_open = self._was_tried = False
        self._fails = 0
        self.lost: str = ""
        """A Sentence: why it gives no pictures at all, with the remedy; "" while it does. Any thread."""
        self._reopening, self._leaving = Event(), Event()
        self._offset, self._index, self._time = (0.0 if source.realtime else start), -1, start - _STEP

    @property
    def name(self) -> str:
        """As that of the source. Any thread."""
        return self._source.name

    @property
    def given(self) -> Given | None:
        """What a camera really gives. Any thread."""
        return getattr(self._source, "given", None)

    def reopen(self) -> None:
        """Close it and open it again before the next picture. Any thread."""
        self._reopening.set()

    def let_go(self) -> None:
        """No more pictures: it ends after the one that it is waiting for. Any thread."""
        self._leaving.set()

    def open(self) -> None:
        """Nothing yet: `read` opens it, as often as it takes."""

    def read(self) -> Frame | None:
        """The next picture that counts, however long it takes; None once it was let go, or a film is at its end."""
        while not self._leaving.is_set():
            if self._reopening.is_set() or not self._is_open:
                self._open()
                continue
            try:
                frame = self._source.read()
            except SourceError as error:
                self.lost, self._is_open, self._fails = error.sentence, False, self._fails + 1
                continue
            self.lost, self._fails = "", 0
            if frame is None:
                if not self._again:
                    return None
                self._begin_again()
            elif self._counts(frame):
                return self._in_line(frame)
        return None

    def close(self) -> None:
        """Let go of the camera or the file."""
        self._is_open = False
        self._source.close()

    def _open(self) -> None:
        """Once more, after a pause if it was tried before."""
        if self._was_tried:
            self.close()  # a driver may give a camera back only to a program that has let go of it
            if self._leaving.wait(_WAITS[min(self._fails, len(_WAITS) - 1)]):
                return
        self._was_tried = True
        try:
            if self._fails >= _SAME_SOURCE:
                self._source, self._fails = self._make(), 0
            self._source.open()
        except SourceError as error:
            self.lost, self._fails = error.sentence, self._fails + 1
        else:
            self._is_open = True
            self._reopening.clear()

    def _counts(self, frame: Frame) -> bool:
        look = self._eye.look(frame.pixels) if self.realtime else Look.NEW
        self._record.note_picture(monotonic(), look)
        return look is Look.NEW

    def _in_line(self, frame: Frame) -> Frame:
        self._index += 1
        time = frame.time + self._offset
        self._time = time if time > self._time else self._time + _STEP
        self._record.reached = self._time
        return Frame(frame.pixels, self._index, self._time)

    def _begin_again(self) -> None:
        self.close()
        if not self.realtime:
            self._offset = self._time + _SHORT
        self._leaving.wait(_SHORT)
        try:
            self._source = self._make()
            self._was_tried = False
        except SourceError as error:
            self.lost = error.sentence

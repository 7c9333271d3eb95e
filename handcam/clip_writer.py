"""Recording what is shown as a video file."""

import shutil
from pathlib import Path
from typing import Any

import cv2

from handcam.backlog import Backlog
from handcam.domain import Pixels
from handcam.errors import OutputError
from handcam.letterbox import even, letterboxed
from handcam.picture_sink import MayGoOn, PictureSink
from handcam.picture_thread import PictureThread
from handcam.sentences import Sentence

CODECS = {".mp4": "mp4v", ".webm": "VP80"}
"""By suffix. OpenCV's wheels have no H.264; their VP9 takes six times as long as VP8, and that eight times mp4v."""
_MP4, _WEBM = CODECS
_KINDS = Sentence("{one} or {other}", one=_MP4, other=_WEBM)
RATE = 30.0
"""Pictures a second of every clip."""
_WAITING = 32  # pictures: a second of a slow disk, 30 MB of memory at 640x480
_RESERVE = 64 << 20  # bytes left free: an MP4 file without its table of contents, written last, cannot be played
_LONGEST_STILL = 60.0  # s without a picture that a clip shows the last one; more is taken for another clock


def record_clip(path: Path) -> PictureSink:
    """Start to record to this file, .mp4 or .webm. It gets its name when it is closed; errors are in the status."""
    return PictureThread("clip", ClipFile(path), Backlog(_WAITING))


class ClipFile:
    """A video file at a constant 30 pictures a second that lasts as long as what was shown. One thread.

    The first picture fixes the size; others are fitted into it. Until it is finished it is called "name.part.suffix".
    """

    def __init__(self, path: Path) -> None:
        self.written = 0
        self._path = path
        self._part = path.with_name(f"{path.stem}.part{path.suffix}")
        self._size = (0, 0)
        self._writer: Any = None
        self._last: Any = None  # BGR, as it was written
        self._start = 0.0
        self._made = False

    @property
    def seconds(self) -> float:
        """Length of the clip so far."""
        return self.written / RATE

    def open(self) -> None:
        """Make the file, or say why it cannot be made."""
        if self._path.suffix.lower() not in CODECS:
            raise OutputError(
                '"{name}" is no kind of video that can be written. End its name in {kinds}.',
                name=self._path.name,
                kinds=_KINDS,
            )
        try:
            self._part.write_bytes(b"")
        except OSError as error:
            raise OutputError(
                '"{path}" cannot be written ({reason}). Choose a folder that you may write to.',
                path=self._path,
                reason=error.strerror,
            ) from None
        self._made = True
        self._look_at_disk()

    def write(self, picture: Pixels, time: float, *, may_go_on: MayGoOn) -> None:
        """Repeat the last picture until this one's time, then write this one; skip it where it comes too soon."""
        due = self._due(time)
        for _ in range(self.written, due):
            self._put(may_go_on)
        if due >= self.written:
            if self._last is None:
                self._size = even(picture)
            self._last = cv2.cvtColor(letterboxed(picture, self._size), cv2.COLOR_RGB2BGR)
            if self._writer is None:
                self._writer = self._opened()
            self._put(may_go_on)

    def close(self) -> None:
        """Finish the file and give it its name."""
        if self._writer is not None:
            self._writer.release()
            self._rename()
        elif self._made:
            self._part.unlink(missing_ok=True)
            if self._last is None:
                raise OutputError(
                    'No picture was shown, so "{name}" was not written. Record it again.', name=self._path.name
                )

    def _due(self, time: float) -> int:
        """The number of pictures that go before this one. A clock that leaps goes on with the next picture."""
        due = round((time - self._start) * RATE)
        if not self.written or not -1 <= due - self.written <= _LONGEST_STILL * RATE:
            self._start, due = time - self.seconds, self.written
        return due

    def _opened(self) -> Any:
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)  # the errors say it
        codec = cv2.VideoWriter.fourcc(*CODECS[self._path.suffix.lower()])
        writer = cv2.VideoWriter(str(self._part), cv2.CAP_FFMPEG, codec, RATE, self._size)
        if not writer.isOpened():
            raise OutputError(
                'This computer cannot write "{name}". Choose another kind: {kinds}.', name=self._path.name, kinds=_KINDS
            )
        return writer

    def _put(self, may_go_on: MayGoOn) -> None:
        if not may_go_on():
            raise OutputError(
                '"{name}" ends {told}: it could not be written as fast as it was shown. '
                "Record smaller pictures, as .mp4, or on a faster disk.",
                name=self._path.name,
                told=self._told,
            )
        if not self._writer.write(self._last):
            self._look_at_disk()
            raise OutputError(
                '"{name}" ends {told}: no more could be written. '
                "Make room on the disk or choose another one, and record again.",
                name=self._path.name,
                told=self._told,
            )
        self.written += 1
        if self.written % RATE == 0:
            self._look_at_disk()

    @property
    def _told(self) -> Sentence:
        return Sentence("after {seconds} s", seconds=f"{self.seconds:.0f}")

    def _look_at_disk(self) -> None:
        """Before it is full: then the file could not be finished any more."""
        try:
            self._part.stat()
            free = shutil.disk_usage(self._part.parent).free
        except OSError:
            raise self._gone() from None
        if free < _RESERVE:
            raise OutputError(
                '"{name}" ends {told}: the disk is full. Make room and record again.',
                name=self._path.name,
                told=self._told,
            )

    def _gone(self) -> OutputError:
        return OutputError(
            '"{path}" is gone, and with it what was recorded. Record again to a folder that stays.', path=self._part
        )

    def _rename(self) -> None:
        if not self._part.exists():
            raise self._gone()
        if not _plays(self._part):
            raise OutputError(
                '"{name}" could not be finished; "{part}" is what there is of it. '
                "Make room on the disk and record again.",
                name=self._path.name,
                part=self._part.name,
            )
        try:
            self._part.replace(self._path)
        except OSError as error:
            raise OutputError(
                'The clip is called "{part}" and could not be renamed ({reason}). Rename it.',
                part=self._part.name,
                reason=error.strerror,
            ) from None


def _plays(path: Path) -> bool:
    """Whether its first picture can be read."""
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    try:
        return bool(capture.read()[0])
    finally:
        capture.release()

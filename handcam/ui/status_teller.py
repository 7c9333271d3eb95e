"""What the banner says of the source's state, and the next step it offers."""

from collections.abc import Callable, Sequence

from handcam.build import CAMERA, DEMO, is_picture
from handcam.cameras import Camera
from handcam.runner import State, Status
from handcam.ui.banner import Notice
from handcam.ui.notices import Notices

_WAITING = (State.SILENT, State.LOST)


class StatusTeller:
    """Tells each state once, and takes back what is over. GUI thread."""

    def __init__(
        self,
        notices: Notices,
        open_source: Callable[[str], None],
        current: Callable[[], str],
        choose_file: Callable[[], None],
    ) -> None:
        """open_source: as `make_source` takes it. current: the chosen source. choose_file: asks for another one."""
        self._notices, self._open, self._current, self._choose_file = notices, open_source, current, choose_file
        self._told: Notice | None = None
        self._error = ""  # the last one told
        self._waiting = False  # for the camera
        self._stands_in = False  # the demo clip, for a camera
        self._cameras: frozenset[Camera] | None = None

    def tell(self, status: Status) -> None:
        """Say what there is to say of this status."""
        again = self._open_again
        if status.state is State.FAILED:
            self._explain(status)
        elif status.state is State.SILENT:
            self._tell(self._notices.silent(status.source, again))
        elif status.state is State.LOST:
            self._tell(self._notices.failed(status.lost, again))
        elif status.state is State.ENDED:
            if not is_picture(self._current()):  # which is still there to be seen
                self._tell(self._notices.ended(status.source, again))
        elif self._waiting:
            self._tell(None)
        self._waiting = status.state in _WAITING

    def reset(self) -> None:
        """Another source: nothing was told of it yet."""
        self._error, self._waiting, self._stands_in = "", False, False
        self._tell(None)

    def see_cameras(self, cameras: Sequence[Camera]) -> None:
        """These are there now: where the demo clip stands in for a camera, a new one is opened."""
        before, self._cameras = self._cameras, frozenset(cameras)
        if self._stands_in and before is not None and self._cameras - before:
            self._open(CAMERA)

    def _tell(self, notice: Notice | None) -> None:
        """This in place of what was told before."""
        self._notices.take_back(self._told)
        self._told = notice

    def _explain(self, status: Status) -> None:
        if status.error == self._error:
            return
        self._error = status.error
        if status.source_error and not status.frames and self._current() == CAMERA:
            # Nobody asked for this camera by name: the demo clip shows what handcam does.
            self._open(DEMO)
            self._stands_in = True
            self._tell(self._notices.plays_demo(status.error, lambda: self._open(CAMERA)))
        elif status.source_error and not status.realtime:
            self._tell(self._notices.unusable(status.error, self._choose_file))
        else:
            self._tell(self._notices.failed(status.error, self._open_again))

    def _open_again(self) -> None:
        self._open(self._current())

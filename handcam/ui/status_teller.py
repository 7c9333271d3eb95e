"""What the banner says of the source's state, and the next step it offers."""

from collections.abc import Callable

from handcam.build import CAMERA, DEMO
from handcam.runner import State, Status
from handcam.ui.notices import Notices

_WAITING = (State.SILENT, State.LOST)


class StatusTeller:
    """Tells each state once, and takes back what is over. GUI thread."""

    def __init__(self, notices: Notices, open_source: Callable[[str], None], current: Callable[[], str]) -> None:
        """open_source: as `make_source` takes it. current: the chosen source."""
        self._notices, self._open, self._current = notices, open_source, current
        self._error = ""  # the last one told
        self._waiting = False  # for the camera

    def tell(self, status: Status) -> None:
        """Say what there is to say of this status."""
        again = self._open_again
        if status.state is State.FAILED:
            self._explain(status)
        elif status.state is State.SILENT:
            self._notices.silent(status.source, again)
        elif status.state is State.LOST:
            self._notices.failed(status.lost, again)
        elif status.state is State.ENDED:
            self._notices.ended(status.source, again)
        elif self._waiting:
            self._notices.hide()
        self._waiting = status.state in _WAITING

    def reset(self) -> None:
        """Another source: nothing was told of it yet."""
        self._error = ""
        self._notices.hide()

    def _explain(self, status: Status) -> None:
        if status.error == self._error:
            return
        self._error = status.error
        if status.source_error and not status.frames and self._current() == CAMERA:
            # Nobody asked for this camera by name: the demo clip shows what handcam does.
            self._open(DEMO)
            self._notices.plays_demo(status.error, lambda: self._open(CAMERA))
        else:
            self._notices.failed(status.error, self._open_again)

    def _open_again(self) -> None:
        self._open(self._current())

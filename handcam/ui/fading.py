"""What was read last, once the source gives nothing more: it is no longer shown as if it were live."""

from collections.abc import Sequence
from typing import Protocol

from handcam.domain import Reading
from handcam.runner import State, Status
from handcam.ui.live_view import LiveView

_NOTHING_READ = (State.FAILED, State.SILENT, State.LOST)


class ShowsReading(Protocol):
    """A part of the window that shows what one hand is read as."""

    def show_reading(self, reading: Reading | None) -> None:
        """Show this; None: nothing is read."""


def fade(status: Status, view: LiveView, parts: Sequence[ShowsReading]) -> None:
    """Where nothing is read in this state, show no reading; where no pictures come, dim the last. GUI thread.

    For as long as `view.faded` no result is to be shown: one that was still on its way is late. Where only the reading
    has failed, pictures go on. A file that has come to its end goes on showing its last one, and what it was read as.
    """
    nothing_read = status.state in _NOTHING_READ
    view.set_faded(nothing_read and not (status.pipeline_error and not status.source_error))
    if nothing_read:
        for part in parts:
            part.show_reading(None)

"""What the window opens when it is asked for, imported only then: the window itself opens sooner."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from handcam.ui.review.window import ReviewWindow
    from handcam.ui.theme import Theme


class Openers(QObject):
    """Opens sheets over a window, and the review of sessions beside it. GUI thread."""

    def __init__(self, window: QWidget, theme: Callable[[], "Theme"]) -> None:
        """theme: that in use."""
        super().__init__(window)
        self._window, self._theme = window, theme
        self.review: ReviewWindow | None = None

    @property
    def slots(self) -> dict[str, Callable[..., object]]:
        """What does each command, by its name."""
        return {"keys": self._open_keys, "about": self._open_about, "review": self._open_review}

    def close(self) -> None:
        """Close what stands beside the window."""
        if self.review is not None:
            self.review.close()

    def _open_keys(self) -> None:
        from handcam.ui.sheets import key_sheet

        key_sheet(self._window).open()

    def _open_about(self) -> None:
        from handcam.ui.sheets import about_sheet

        about_sheet(self._window).open()

    def _open_review(self) -> None:
        from handcam.ui.review.window import ReviewWindow

        if self.review is None:
            self.review = ReviewWindow(self._theme())
        self.review.set_theme(self._theme())
        self.review.show()
        self.review.raise_()
        self.review.activateWindow()

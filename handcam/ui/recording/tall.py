"""A page that is scrolled where it is too high, and never cut off at its sides."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from handcam.ui.vertical_scroll import VerticalScroll


class Tall(VerticalScroll):
    """At least as wide as its page has to be."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A page that has become wider needs more room."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as page, bar and frame; as low as three lines."""
        page = self.widget()
        wide = page.minimumSizeHint().width() if page else 0
        edges = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return QSize(wide + edges, 3 * self.fontMetrics().height())


class Count(QSpinBox):
    """A whole number that the wheel changes only where it has the focus: the page is to be scrolled over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Pass on what is not meant for it."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class Seconds(QDoubleSpinBox):
    """A time, likewise."""

    def __init__(self, least: float, most: float, value: float) -> None:
        super().__init__()
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setRange(least, most)
        self.setValue(value)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Pass on what is not meant for it."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()

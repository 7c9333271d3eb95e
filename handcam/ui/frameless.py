"""Moving and resizing a window that has no frame, with the mouse and with the arrow keys."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

_EDGE = 14  # px from the edge in which a drag resizes
_STEP = 10  # px that a key moves or resizes by
_STEPS = {
    Qt.Key.Key_Left: QPoint(-_STEP, 0),
    Qt.Key.Key_Right: QPoint(_STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -_STEP),
    Qt.Key.Key_Down: QPoint(0, _STEP),
}
_LEFT, _RIGHT, _TOP, _BOTTOM = Qt.Edge.LeftEdge, Qt.Edge.RightEdge, Qt.Edge.TopEdge, Qt.Edge.BottomEdge
_NONE = Qt.Edge(0)


class FramelessMover:
    """Told of a window's mouse and key events, moves it, or resizes it where the mouse was pressed at its edge.

    The system does it where it can, as it must on Wayland; otherwise it is done here.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        window.setMouseTracking(True)
        self._edges = _NONE
        self._before: tuple[QPoint, QRect] | None = None  # where mouse and window were as the drag began

    def press(self, event: QMouseEvent) -> None:
        """Begin a drag with the left button."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._edges = edges_at(event.position(), self._window.size())
        handle = self._window.windowHandle()
        taken = handle is not None and (
            handle.startSystemResize(self._edges) if self._edges else handle.startSystemMove()
        )
        self._before = None if taken else (event.globalPosition().toPoint(), self._window.geometry())

    def move(self, event: QMouseEvent) -> None:
        """Go on with the drag; without one, show what it would do."""
        if event.buttons() & Qt.MouseButton.LeftButton and self._before is not None:
            start, before = self._before
            by = event.globalPosition().toPoint() - start
            self._window.setGeometry(_dragged(before, self._edges, by, self._window.minimumSize()))
        elif not event.buttons():
            self._window.setCursor(_cursor(edges_at(event.position(), self._window.size())))

    def key(self, event: QKeyEvent) -> bool:
        """Arrow keys move, with Shift they resize; True for one of them."""
        by = _STEPS.get(Qt.Key(event.key()))
        if by is None:
            return False
        edges = _RIGHT | _BOTTOM if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _NONE
        self._window.setGeometry(_dragged(self._window.geometry(), edges, by, self._window.minimumSize()))
        return True


def edges_at(place: QPointF, size: QSize) -> Qt.Edge:
    """The edges of a window of this size that are near: none in its middle, two in a corner."""
    across = _LEFT if place.x() < _EDGE else _RIGHT if place.x() >= size.width() - _EDGE else _NONE
    down = _TOP if place.y() < _EDGE else _BOTTOM if place.y() >= size.height() - _EDGE else _NONE
    return across | down


def _dragged(window: QRect, edges: Qt.Edge, by: QPoint, least: QSize) -> QRect:
    if not edges:
        return window.translated(by)
    left, top, right, bottom = window.left(), window.top(), window.right(), window.bottom()
    if edges & _LEFT:
        left = min(left + by.x(), right + 1 - least.width())
    if edges & _RIGHT:
        right = max(right + by.x(), left - 1 + least.width())
    if edges & _TOP:
        top = min(top + by.y(), bottom + 1 - least.height())
    if edges & _BOTTOM:
        bottom = max(bottom + by.y(), top - 1 + least.height())
    return QRect(QPoint(left, top), QPoint(right, bottom))


def _cursor(edges: Qt.Edge) -> QCursor:
    if not edges:
        return QCursor(Qt.CursorShape.SizeAllCursor)
    if edges in (_LEFT, _RIGHT):
        return QCursor(Qt.CursorShape.SizeHorCursor)
    if edges in (_TOP, _BOTTOM):
        return QCursor(Qt.CursorShape.SizeVerCursor)
    falling = edges in (_LEFT | _TOP, _RIGHT | _BOTTOM)
    return QCursor(Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor)

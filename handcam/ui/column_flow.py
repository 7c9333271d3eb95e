"""A layout of equal columns that fill its width: as many as fit, then the next row."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

ANY_WIDTH = 16_777_215  # pixels, the most Qt knows


class ColumnFlow(QLayout):
    """Lays widgets out in reading order. A widget may span several columns, so far as there are as many."""

    def __init__(self, least: int, most: int, gap: int, parent: QWidget | None = None) -> None:
        """least, most: width of a column, pixels.

        A narrower place gets one column of its own width; `most` is for what fits into one row.
        """
        super().__init__(parent)
        self._least, self._most, self._gap = least, most, gap
        self._items: list[QLayoutItem] = []
        self._spans: list[int] = []
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, span: int = 1) -> None:
        """Append a widget that takes `span` columns."""
        self.addWidget(widget)
        self._spans[-1] = span

    def set_widths(self, least: int, most: int) -> None:
        """Use columns of these widths, pixels."""
        if (least, most) != (self._least, self._most):
            self._least, self._most = least, most
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Qt's part of `add`."""
        self._items.append(item)
        self._spans.append(1)

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """The item at this place; None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Remove the item at this place and hand it over; None past the end."""
        if not 0 <= index < len(self._items):
            return None
        del self._spans[index]
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """It fills the width it gets."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Pixels that all rows take at this width."""
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place the widgets."""
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect.width()), strict=True):
            item.setGeometry(place.translated(rect.topLeft()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row of all there is, so far as that is not absurd."""
        columns = max(1, min(sum(self._spans), 4))
        width = columns * self._least + (columns - 1) * self._gap
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """One column may be narrower than it would like to be."""
        return QSize(self._least // 2, 0)

    def _places(self, width: int) -> list[QRect]:
        """Where each widget goes, from the top left; the widgets of a row are equally high."""
        wanted = max(1, sum(self._spans))
        columns = max(1, min((width + self._gap) // (self._least + self._gap), wanted))
        column = (width - (columns - 1) * self._gap) // columns
        if columns == wanted:  # a single row need not fill the width
            column = min(column, self._most)
        places: list[QRect] = []
        left = top = start = 0
        for index, item in enumerate(self._items):
            span = min(self._spans[index], columns)
            if left + span > columns:
                top += self._even(places, start) + self._gap
                left, start = 0, index
            wide = span * column + (span - 1) * self._gap
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            places.append(QRect(left * (column + self._gap), top, wide, high))
            left += span
        self._even(places, start)
        return places

    @staticmethod
    def _even(places: list[QRect], start: int) -> int:
        """Make the row that starts there as high as its highest; gives that height."""
        highest = max((place.height() for place in places[start:]), default=0)
        for place in places[start:]:
            place.setHeight(highest)
        return highest

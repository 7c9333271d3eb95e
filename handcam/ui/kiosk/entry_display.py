"""The digits so far: a box for each digit of a number, or a line that grows."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from handcam.ui.theme import Theme

_MOST = 10  # boxes without a digit that are shown of a number of any length; digits beyond are all shown


class EntryDisplay(QWidget):
    """Shows what is entered. The next box has a thick outline and a caret, the filled ones their digit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry, self._done = "", False
        self._length: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as two lines of its letters."""
        return QSize(400, self.fontMetrics().height() * 2)

    def show_entry(self, entry: str, length: int | None, *, done: bool = False) -> None:
        """Show these digits of a number of this length; None: of any. done: it is finished."""
        if (entry, length, done) != (self._entry, self._length, self._done):
            self._entry, self._length, self._done = entry, length, done
            self._tell()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Texts in another language; letters of another size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Box by box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, box in enumerate(self._boxes()):
            self._paint_box(painter, box, self._entry[number : number + 1], here=number == len(self._entry))
        painter.end()

    def _boxes(self) -> list[QRectF]:
        """From the left, in the middle of the widget, as large as there is room for."""
        count = self._length or max(1, len(self._entry) + (0 if self._done else 1))
        high = self.height() * 0.94
        wide = min(high * 0.74, self.width() / (count * 1.16))
        high = min(high, wide / 0.74)
        step = wide * 1.16
        left, top = (self.width() - step * count + step - wide) / 2, (self.height() - high) / 2
        return [QRectF(left + step * number, top, wide, high) for number in range(count)]

    def _paint_box(self, painter: QPainter, box: QRectF, digit: str, *, here: bool) -> None:
        t = self._theme
        marked = here and not self._done
        width = max(2.0, box.height() / (18 if marked or self._done else 40))
        colour = t.sure if self._done else t.unsure if marked else t.on_stage
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(inner, box.height() / 10, box.height() / 10)
        if marked:
            line = box.bottom() - box.height() * 0.2
            edge = box.width() * 0.3
            painter.drawLine(QPointF(box.left() + edge, line), QPointF(box.right() - edge, line))
        font = QFont(painter.font())
        font.setBold(True)
        font.setPixelSize(max(12, int(box.height() * 0.66)))
        painter.setFont(font)
        painter.setPen(QColor(t.on_stage))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digit)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Number"))
        self._tell()

    def _tell(self) -> None:
        so_far = " ".join(self._entry) or self.tr("no digit yet")
        if self._length is None:
            self.setAccessibleDescription(so_far)
        else:
            self.setAccessibleDescription(self.tr("{digits}, of {length}").format(digits=so_far, length=self._length))

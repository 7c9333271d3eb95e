"""The card of one digit: the digit, large, and every handshape that means it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from handcam.ui.column_flow import ANY_WIDTH, ColumnFlow
from handcam.ui.guide_texts import describe
from handcam.ui.handshape_tile import HandshapeTile
from handcam.ui.theme import Theme
from handcam.ui.type_size import scaled

PADDING = 10  # pixels inside a card


class DigitCard(QWidget):
    """Lights up while its digit is shown: with a thicker border, a check mark and a word."""

    def __init__(self, digit: int, handshapes: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.digit = digit
        self.lit = False
        self._theme = theme
        self.tiles = tuple(HandshapeTile(handshape, theme) for handshape in handshapes)
        self._number = QLabel(str(digit))
        self.shown = QLabel()
        policy = self.shown.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.shown.setSizePolicy(policy)
        self.shown.hide()
        self._flow = ColumnFlow(1, ANY_WIDTH, PADDING)
        self._lay_out()
        self._set_sizes()
        self._retranslate()

    def show_use(self, handshape: str | None) -> None:
        """Light up for this handshape, which is in use; None: the digit is not shown."""
        for tile in self.tiles:
            tile.mark(tile.handshape == handshape)
        if self.lit != (handshape is not None):
            self.lit = not self.lit
            self._tell()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme
        for tile in self.tiles:
            tile.set_theme(theme)
        self.update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Other letters: another size for the digit and the columns. Texts in another language."""
        if event.type() == QEvent.Type.FontChange:
            self._set_sizes()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The card's ground and border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 4 if self.lit else 1
        painter.setPen(QPen(QColor(self._theme.accent if self.lit else self._theme.border), thick))
        painter.setBrush(QColor(self._theme.panel))
        inside = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.drawRoundedRect(inside, 10, 10)
        painter.end()

    def _lay_out(self) -> None:
        for tile in self.tiles:
            self._flow.add(tile)
        head = QHBoxLayout()
        head.addWidget(self._number)
        head.addStretch(1)
        head.addWidget(self.shown, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING - 2, PADDING, PADDING)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(self._flow)
        column.addStretch(1)

    def _set_sizes(self) -> None:
        self._number.setFont(scaled(self.font(), 2.2, bold=True))
        self.shown.setFont(scaled(self.font(), 1.0, bold=True))
        self._flow.set_widths(column_widths(self)[0] - 2 * PADDING, ANY_WIDTH)

    def _retranslate(self) -> None:
        self.shown.setText(self.tr("✓ Shown"))
        handshapes = self.tr("; or ").join(describe(tile.handshape) for tile in self.tiles)
        self.setAccessibleName(self.tr("{digit}: {handshapes}").format(digit=self.digit, handshapes=handshapes))
        self._tell()

    def _tell(self) -> None:
        self.shown.setVisible(self.lit)
        self.setAccessibleDescription(self.tr("Shown now") if self.lit else self.tr("Not shown now"))


def column_widths(widget: QWidget) -> tuple[int, int]:
    """The least and the most a handshape's card is wide, pixels, for this widget's letters."""
    line = widget.fontMetrics().height()
    return 10 * line + 2 * PADDING, 15 * line + 2 * PADDING

"""One sample in the grid: its crop, its label, what the model says otherwise, and marks."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from handcam.ui.review.marks import Mark, draw_mark, draw_marks
from handcam.ui.review.picture_loader import PictureLoader
from handcam.ui.review.reviewed import ReviewedSession
from handcam.ui.review.sample_model import SampleModel
from handcam.ui.review.texts import label_text, model_text
from handcam.ui.theme import Theme

_SIDE = 96  # of a crop, in the units of the screen; more where letters are large
_PAD, _GAP, _MARK = 6, 4, 17
_FAINT = 0.35
_TEXTS = 500  # that are kept as short as they have to be


class Cell(QStyledItemDelegate):
    """Paints the samples of a model. Picked ones have a filled ground and a tick, the current one has a frame."""

    def __init__(self, theme: Theme, model: SampleModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        self.loader: PictureLoader | None = None
        self.fit_letters()

    def set_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self._theme = theme

    def fit_letters(self) -> None:
        """Take on the view's font. What hangs on it is kept: hundreds of cells may be painted at once."""
        self._plain, self._bold, self._struck = (QFont(self._view.font()) for _ in range(3))
        self._bold.setBold(True)
        self._struck.setBold(True)
        self._struck.setStrikeOut(True)
        self._line = self._view.fontMetrics().height()
        self._side = max(_SIDE, int(6.4 * self._line))
        plain, bold = QFontMetrics(self._plain), QFontMetrics(self._bold)

        @lru_cache(_TEXTS)
        def shortened(text: str, heavy: bool, wide: int) -> str:
            return (bold if heavy else plain).elidedText(text, Qt.TextElideMode.ElideMiddle, wide)

        self._shortened = shortened

    @property
    def size(self) -> QSize:
        """Of a cell, at the least."""
        return QSize(self._side + 2 * _PAD + _GAP, self._side + 2 * self._line + 2 * _PAD + _GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The same for all."""
        return self.size

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, crop, texts, marks, frame."""
        session = self._model.session
        if session is None or index.row() >= len(self._model.rows):
            return
        row = int(self._model.rows[index.row()])
        place = QRectF(option.rect).adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2)
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent if picked else self._theme.panel))
        painter.drawRoundedRect(place, 4, 4)
        square = QRectF(place.center().x() - self._side / 2, place.top() + _PAD, self._side, self._side)
        self._paint_crop(painter, session, row, square)
        self._paint_texts(painter, session, row, place.adjusted(_PAD, _PAD + self._side, -_PAD, -_PAD / 2), picked)
        if marks := _marks(session, row):
            draw_marks(painter, marks, square.topRight() + QPointF(-2, 2), _MARK, self._theme)
        if picked:
            tick = QRectF(square.left() + 2, square.top() + 2, _MARK, _MARK)
            draw_mark(painter, Mark.PICKED, tick, self._theme.on_accent, self._theme.accent)
        if index == self._view.currentIndex():
            self._paint_frame(painter, place, picked)
        painter.restore()

    def _paint_crop(self, painter: QPainter, session: ReviewedSession, row: int, square: QRectF) -> None:
        ratio = painter.device().devicePixelRatioF()
        picture = self.loader.picture(session.crop(row), round(self._side * ratio)) if self.loader else None
        if picture is None or picture.isNull():  # still to come, or there is none
            painter.fillRect(square, QColor(self._theme.window))
            if picture is not None:
                _paint_broken(painter, square, self.tr("unreadable"), self._theme)
            return
        deleted = bool(session.standing.deleted[row])
        painter.setOpacity(_FAINT if deleted else 1.0)
        size = picture.deviceIndependentSize() / ratio
        corner = QPointF(square.center().x() - size.width() / 2, square.center().y() - size.height() / 2)
        painter.drawImage(QRectF(corner, size), picture)
        painter.setOpacity(1.0)
        if deleted:
            draw_mark(painter, Mark.DELETED, square, self._theme.text, None)

    def _paint_texts(self, painter: QPainter, session: ReviewedSession, row: int, place: QRectF, picked: bool) -> None:
        theme = self._theme
        label = self._struck if session.standing.deleted[row] else self._bold
        lines = [(label, label_text(session, row), theme.text)]
        if model := model_text(session, row):
            lines.append((self._plain, f"≠ {model}", theme.muted))
        top, wide = place.y() + 2, place.width()
        for font, text, colour in lines:
            painter.setFont(font)
            painter.setPen(QColor(theme.on_accent if picked else colour))
            short = self._shortened(text, font is not self._plain, int(wide))
            painter.drawText(QRectF(place.x(), top, wide, self._line), Qt.AlignmentFlag.AlignCenter, short)
            top += self._line

    def _paint_frame(self, painter: QPainter, place: QRectF, picked: bool) -> None:
        """Round the current one: whole while the keys go to the grid, dashed otherwise."""
        style = Qt.PenStyle.SolidLine if self._view.hasFocus() else Qt.PenStyle.DashLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.text if picked else self._theme.accent), 3, style))
        painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)


def _marks(session: ReviewedSession, row: int) -> list[Mark]:
    standing = session.standing
    marks = {
        Mark.EDITED: standing.edited[row],
        Mark.FLAGGED: session.table.flags[row] != 0,
        Mark.DISAGREES: standing.disagreement[row] > 0,
    }
    return [mark for mark, so in marks.items() if so]


def _paint_broken(painter: QPainter, square: QRectF, text: str, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.muted), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(QColor(theme.text))
    painter.drawText(square.adjusted(4, 4, -4, -4), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
